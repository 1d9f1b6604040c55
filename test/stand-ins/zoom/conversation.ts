// One API socket, from READY to the leaving: the stand-in's half of the talk in JSON messages.
// ZOOM: after a break the SDK sends its launch message again and, right behind it, its meeting token. Whoever
// answers both lets the visitor in twice; on a return only the token counts.

import { randomUUID } from 'node:crypto';
import type { RawData, WebSocket } from 'ws';
import type { Clock } from './clock.ts';
import type { Meetings, Visit } from './meetings.ts';
import { EVT, joinRefused, joinResult, type ZoomMessage } from './messages.ts';
import type { JoinSeen, Records, SocketSeen } from './records.ts';
import { openRoom, type Room } from './room.ts';
import { createStay, type Stay } from './stay.ts';

export interface ConversationDeps {
  clock: Clock;
  meetings: Meetings;
  records: Records;
  rooms: Set<Room>;
  nextUserId: () => number;
  /** Raw number of a refusal that has nothing to do with this meeting's scenario. */
  refusalByPolicy: (join: JoinSeen) => number | undefined;
}

export interface Caller {
  socket: WebSocket;
  seen: SocketSeen;
  visit: Visit;
  /** The host the SDK has reached: media goes there too. */
  host: string;
  /** The address carries the ids of an earlier join: a meeting token will follow. */
  isReturning: boolean;
}

export function converse({ socket, seen, visit, host, isReturning }: Caller, deps: ConversationDeps): void {
  const { clock, meetings, records, rooms } = deps;
  const { door } = visit.meeting.scenario;
  if (door?.kind === 'silence' && door.after === 'open') return;

  let room: Room | undefined;
  let stay: Stay | undefined;
  let hasSaidGoodbye = false;
  const send = (message: ZoomMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };

  function letIn(isReturn: boolean): void {
    if (!isReturn) {
      visit.isOnHold = visit.meeting.scenario.hasWaitingRoom ?? false;
      visit.meeting.joinedCount += 1;
    }
    visit.hasJoined = true;
    const self = { id: deps.nextUserId(), name: seen.name };
    const { tid, meeting } = visit;
    const place = { meetingNumber: meeting.number, meetingToken: tid, connectionId: tid, mediaHost: host };
    send(joinResult({ userId: self.id, ...place }));
    stay = createStay({ records, clock, visit, userId: self.id });
    const { whenHeld } = stay;
    room = openRoom({ clock, visit, self, send, whenHeld, cut: () => socket.terminate() }, isReturn);
    rooms.add(room);
  }

  function knock(passcode: string): void {
    const refusal = refusalAtDoor(visit, passcode, deps);
    if (refusal) send(refusal);
    else if (door?.kind !== 'silence') letIn(false);
  }

  function goodbye(): void {
    hasSaidGoodbye = true;
    send({ evt: EVT.leaveAnswer, body: { bSuccess: true } });
  }

  const answers: Record<number, (body: Record<string, unknown>) => void> = {
    [EVT.ready]: () => send({ evt: EVT.ready }),
    [EVT.launch]: (body) => {
      if (isReturning || room) return;
      // ZOOM: an OBF token comes here and not with `info`; a ZAK comes with both (6.2.0).
      visit.join.obfToken = textOf(body['obfToken']);
      knock(textOf(body['mpwd']));
    },
    [EVT.rejoin]: (body) => {
      const before = meetings.visit(textOf(body['meetingtoken']));
      if (!before?.hasJoined) {
        knock(visit.join.passWord);
        return;
      }
      visit.isOnHold = before.isOnHold;
      letIn(true);
    },
    [EVT.sendChat]: (body) => {
      const receipt = { result: 0, destNodeID: body['destNodeID'] ?? 0, msgID: randomUUID() };
      send({ evt: EVT.sendChatAnswer, body: receipt });
    },
    [EVT.leave]: goodbye,
    [EVT.leaveQuietly]: goodbye,
  };

  socket.on('message', (data) => {
    const message = parse(data);
    if (!message) return;
    answers[message.evt]?.(message.body ?? {});
    room?.echo(message);
  });
  socket.on('close', () => {
    room?.close();
    stay?.end();
    // A room that a reset has taken out is not a visitor's leaving.
    if (!room || !rooms.delete(room)) return;
    const how = hasSaidGoodbye ? 'said' : 'gone';
    records.leaves.push({ meetingNumber: seen.meetingNumber, name: seen.name, how, atMs: clock.nowMs() });
  });
  send({ evt: EVT.ready, body: { status: 'READY' } });
}

function refusalAtDoor(
  { meeting, join }: Visit,
  passcode: string,
  { meetings, refusalByPolicy }: ConversationDeps,
): ZoomMessage | undefined {
  const { door } = meeting.scenario;
  const res = refusalByPolicy(join) ?? meetings.refusalAtDoor(meeting);
  if (res !== undefined) return joinRefused(res);
  if (door?.kind === 'outdated') {
    return { evt: EVT.outdated, body: { upgradeVersion: door.upgradeVersion } };
  }
  const isPasscodeChecked = meeting.scenario.passcodeCheckedAt === 'door';
  if (isPasscodeChecked && passcode !== meetings.passcodeOf(meeting)) return joinRefused(3004);
  if (!meetings.hasStarted(meeting)) return joinRefused(3008);
  return undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parse(data: RawData): ZoomMessage | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString() : '');
    const isMessage = typeof value === 'object' && value !== null && 'evt' in value;
    return isMessage && typeof value.evt === 'number' ? { ...value, evt: value.evt } : undefined;
  } catch {
    return undefined;
  }
}
