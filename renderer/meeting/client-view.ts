// Zoom's client view, its whole web client in our page, behind the same words as the component view. What a reader
// would get wrong: most refusals never reach `join`'s callback. They end in a box of Zoom's own (passcode, sign-in,
// registration, an error) that waits for a visitor who cannot see it, so what the witness heard is told at once.
import type { ZoomMtg } from '@zoom/meetingsdk';
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { WitnessedAnswer, ZoomFacts } from '../../contracts/zoom-facts.ts';
import { ownRow } from './client-roster.ts';
import { clientViewOptions } from './client-view-options.ts';
import { createJoinHabits, followedBy } from './join-habits.ts';
import { createJoinProgress } from './join-progress.ts';
import { onZoomsLeave } from './zooms-leave.ts';
import { HOSTS, secretsOf, watchForSilence, type MeetingView } from './meeting-view.ts';
import { createPresence } from './presence.ts';
import { readSdkAnswer } from './sdk-answer.ts';
import type { Witness } from './witness.ts';

export type ZoomPage = Pick<
  typeof ZoomMtg,
  | 'setZoomJSLib'
  | 'prepareWebSDK'
  | 'i18n'
  | 'init'
  | 'join'
  | 'leaveMeeting'
  | 'mute'
  | 'inMeetingServiceListener'
  | 'getCurrentUser'
  | 'getAttendeeslist'
>;

export interface ClientViewDeps {
  /** Loads the SDK; rejects when it cannot. */
  loadPage: () => Promise<ZoomPage>;
  /** Absolute address of the SDK's `lib` folder. */
  libPath: string;
  /** Of our empty page: where the SDK believes that people go afterwards. */
  leaveUrl: string;
  /** Where Zoom's own buttons are. */
  page: Pick<Document, 'addEventListener' | 'querySelector'>;
  witness: Witness;
  settings: DeviceSettings;
  onFact: (fact: MeetingFact) => void;
}

/** ZOOM: numbers of `onMeetingStatus` (6.2.0). */
const STATUS = { connected: 2, disconnected: 3, reconnecting: 4 } as const;

/** Steps after which the SDK shows a box and asks nobody any more; the others it tries again by itself. */
const FINAL: readonly WitnessedAnswer['step'][] = ['info', 'join-result', 'version'];

/** ZOOM: marks of the own camera and microphone come as rows, and in a webinar no row comes (6.2.0). */
const LOOK_EVERY_MS = 1_000;

/** What the SDK calls back with, as far as it is read. */
interface Said {
  meetingStatus?: unknown;
  detail?: unknown;
  level?: unknown;
  userId?: unknown;
  result?: unknown;
}

const recordOf = (said: unknown): Said => (typeof said === 'object' && said !== null ? said : {});

export function createClientView(deps: ClientViewDeps): MeetingView {
  const { loadPage, libPath, leaveUrl, page: buttons, witness, onFact } = deps;
  const habits = createJoinHabits({ ...deps, view: 'client', root: buttons, mute });
  const progress = followedBy(habits, createJoinProgress(onFact));
  let zoom: ZoomPage | undefined;
  let warming: Promise<void> | undefined;
  let hasJoined = false;
  let isCut = false;
  let secrets: readonly string[] = [];
  const presence = createPresence(progress, () => (zoom ? ownRow(zoom) : null));

  /** ZOOM: asks for whom, and anybody may mute themselves (6.2.0). */
  function mute(): void {
    const row = zoom && ownRow(zoom);
    if (row) zoom?.mute({ userId: row.userId, mute: true });
  }

  const facts = (said: unknown): ZoomFacts => {
    const answer = witness.last();
    return { sdk: readClientAnswer(said, secrets), ...(answer && { witness: answer }) };
  };

  function onStatus(said: unknown): void {
    const { meetingStatus, detail } = recordOf(said);
    if (meetingStatus === STATUS.connected) return presence.connected();
    if (meetingStatus === STATUS.disconnected) return progress.over(facts(detail));
    // Before there was a line to lose, it is only one more try of the same join.
    if (meetingStatus === STATUS.reconnecting) lost('failover');
  }

  function lost(reason: string): void {
    if (!progress.isConnected()) return;
    presence.lost();
    progress.reconnecting(reason);
  }

  /** ZOOM: with a user it is somebody who left; without one it is this visitor, by whichever button (6.2.0). */
  function onLeft(said: unknown): void {
    if (recordOf(said).userId === undefined) progress.over(facts({}));
    else presence.look();
  }

  /** ZOOM: of a line that breaks in the room, and of its return, the page is told nothing (6.2.0). */
  function followLine(): void {
    if (!witness.hasLine()) {
      isCut ||= progress.isConnected();
      lost('line');
    } else if (isCut) {
      isCut = false;
      presence.connected();
    }
  }

  function subscribe(page: ZoomPage): void {
    page.inMeetingServiceListener('onMeetingStatus', onStatus);
    page.inMeetingServiceListener('onUserLeave', onLeft);
    page.inMeetingServiceListener('onUserJoin', presence.look);
    page.inMeetingServiceListener('onUserUpdate', presence.look);
    page.inMeetingServiceListener('onActiveSpeaker', (said: unknown) => presence.heard(idsOf(said)));
    page.inMeetingServiceListener('onJoinSpeed', (said: unknown) =>
      presence.step(Number(recordOf(said).level)),
    );
  }

  const init = (page: ZoomPage, endpoint: Ticket['webEndpoint']): Promise<void> =>
    new Promise((resolve, reject) => {
      page.init({
        ...clientViewOptions,
        leaveUrl,
        webEndpoint: HOSTS[endpoint],
        success: () => resolve(),
        error: (said: unknown) => reject(new Error(readClientAnswer(said, []).reason ?? 'init failed')),
      });
    });

  async function prepare(): Promise<void> {
    try {
      const page = await loadPage();
      page.setZoomJSLib(libPath, '/av');
      page.prepareWebSDK();
      zoom = page;
      onFact({ kind: 'warm' });
    } catch (error) {
      onFact({ kind: 'warm-failed', message: readSdkAnswer(error, []).reason ?? 'no reason given' });
    }
  }

  const warm = (): Promise<void> => (warming ??= prepare());

  witness.listen((answer) => {
    if (progress.isJoining() && FINAL.includes(answer.step)) progress.over({ witness: answer });
  });

  /** Without a question of Zoom's own. Before Zoom has a line to us there is nothing to leave. */
  function leave(): void {
    const isThere = progress.isConnected();
    progress.leave();
    if (isThere) zoom?.leaveMeeting({ confirm: false });
  }

  /** ZOOM: nothing calls back after a leave without a question (6.2.0); the shell waits to hear of it. */
  function leaveByZoomsButton(): void {
    leave();
    progress.over(facts({}));
  }

  onZoomsLeave(buttons, leaveByZoomsButton);

  return {
    warm,
    async join(ticket, language) {
      if (hasJoined) return;
      hasJoined = true;
      secrets = secretsOf(ticket);
      witness.hide(secrets);
      await warm();
      if (!zoom) return;
      progress.join();
      watchForSilence(progress, witness, ['ping', 'socket']);
      setInterval(() => {
        followLine();
        presence.look();
      }, LOOK_EVERY_MS);
      try {
        // ZOOM: `init` takes language and host for good; a second one never answers (6.2.0). So it is not part of warming.
        await zoom.i18n.load(language);
        await init(zoom, ticket.webEndpoint);
        subscribe(zoom);
        zoom.join({
          ...joinOptions(ticket),
          success: presence.look,
          error: (said: unknown) => progress.over(facts(said)),
        });
      } catch (error) {
        progress.over(facts(error));
      }
    },
    leave() {
      leave();
      return Promise.resolve();
    },
  };
}

type JoinOptions = Parameters<ZoomPage['join']>[0];

const joinOptions = (ticket: Ticket): Omit<JoinOptions, 'success' | 'error'> => ({
  signature: ticket.signature,
  meetingNumber: ticket.meetingNumber,
  passWord: ticket.passcode,
  userName: ticket.userName,
  userEmail: ticket.userEmail,
  customerKey: ticket.customerKey,
  tk: ticket.tk,
  // ZOOM: the SDK refuses both together (3636, 6.2.0).
  ...(ticket.zak !== '' ? { zak: ticket.zak } : ticket.obfToken !== '' && { obfToken: ticket.obfToken }),
});

/** ZOOM: the sentence is in `result` where Zoom gave one, else in `errorMessage` (6.2.0). */
function readClientAnswer(said: unknown, secrets: readonly string[]): ReturnType<typeof readSdkAnswer> {
  if (said instanceof Error) return readSdkAnswer(said, secrets);
  const { errorCode, errorMessage, result } = recordOf(said) as Partial<Record<string, unknown>>;
  return readSdkAnswer({ errorCode, reason: typeof result === 'string' ? result : errorMessage }, secrets);
}

const idsOf = (said: unknown): number[] =>
  Array.isArray(said) ? said.map((user) => recordOf(user).userId).filter((id) => typeof id === 'number') : [];
