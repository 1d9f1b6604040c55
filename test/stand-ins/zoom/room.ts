// One visitor's time in the room: company, chat, waiting room, end, broken line. It only reads the scenario's
// timeline; `act` lets a test do the same things at its own moment.

import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Visit } from './meetings.ts';
import { attributes, chat, EVT, roster, rosterUser, type ZoomMessage } from './messages.ts';
import type { Person, RoomAction } from './scenario.ts';

export interface RoomDeps {
  clock: Clock;
  visit: Visit;
  self: Person;
  send: (message: ZoomMessage) => void;
  /** Put on hold, or let in. */
  whenHeld: (isOnHold: boolean) => void;
  /** Cuts the line without a closing handshake. */
  cut: () => void;
}

export interface Room {
  visit: Visit;
  act(action: RoomAction): void;
  /** Zoom's echo of what the visitor does with the SDK's buttons. */
  echo(message: ZoomMessage): void;
  close(): void;
}

/** What the roster then says about the visitor, by the number of the SDK's message. */
const ECHOES: Record<number, (body: Record<string, unknown>) => Record<string, unknown>> = {
  [EVT.audio]: ({ bOn, mute }) => ({ audio: bOn === true ? 'computer' : '', muted: mute === true }),
  [EVT.mute]: ({ bMute }) => ({ muted: bMute === true }),
  // ZOOM: `bOn` of this message means "off", as the same word does when sharing.
  [EVT.video]: ({ bOn }) => ({ bVideoOn: bOn !== true }),
};

/** Opens the room after the join result; `isReturn`: after a reconnect, where the timeline is not run again. */
export function openRoom(deps: RoomDeps, isReturn: boolean): Room {
  const { clock, visit, self, send } = deps;
  const { scenario } = visit.meeting;
  const callOffs: (() => void)[] = [];

  function showCompany(): void {
    send(roster({ add: (scenario.present ?? []).map((person) => rosterUser(person)) }));
  }

  const act = (action: RoomAction): void => perform(action, { ...deps, showCompany });

  send(attributes(`Stand-in: ${scenario.key}`));
  send(roster({ add: [rosterUser(self, visit.isOnHold)] }));
  if (visit.isOnHold) send({ evt: EVT.hold, body: { bHold: true } });
  else showCompany();
  // ZOOM: without the numbers of its streams the SDK's audio and video buttons do nothing, silently.
  send({ evt: EVT.audioStream, body: { ssrc: self.id + 1 } });
  send({ evt: EVT.videoStream, body: { ssrc: self.id + 2 } });
  if (!isReturn) {
    for (const step of scenario.timeline ?? []) callOffs.push(clock.after(step.atMs, () => act(step)));
  }
  return {
    visit,
    act,
    echo({ evt, body = {} }) {
      const change = ECHOES[evt]?.(body);
      if (change) send(roster({ update: [{ id: self.id, ...change }] }));
    },
    close() {
      for (const callOff of callOffs) callOff();
    },
  };
}

function perform(action: RoomAction, deps: RoomDeps & { showCompany: () => void }): void {
  const { clock, visit, self, send, cut, showCompany } = deps;
  const setHold = (isOnHold: boolean): void => {
    visit.isOnHold = isOnHold;
    deps.whenHeld(isOnHold);
    send(roster({ update: [{ id: self.id, bHold: isOnHold }] }));
    send({ evt: EVT.hold, body: { bHold: isOnHold } });
  };
  switch (action.do) {
    case 'arrive':
      return send(roster({ add: [rosterUser(action.person)] }));
    case 'leave':
      return send(roster({ remove: [{ id: action.person.id, action: 1, nUserStatus: 0 }] }));
    case 'chat':
      return send(chat(action.from, action.text, randomUUID()));
    case 'hold':
      return setHold(true);
    case 'admit':
      setHold(false);
      return showCompany();
    case 'admit-by-move':
      visit.isOnHold = false;
      return send({ evt: EVT.end, body: { reason: 5, subReason: 1 } });
    case 'end':
      return send({ evt: EVT.end, body: { reason: action.reason } });
    case 'record':
      return send({ evt: EVT.attributes, body: { cmrServerStatus: action.on ? 2 : 4 } });
    case 'drop':
      visit.meeting.deadUntilMs = clock.nowMs() + action.forMs * clock.pace;
      return cut();
  }
}
