// Zoom's component view behind our own words: warm, join once, leave; what happens comes out as facts. The SDK's
// promises and events tell the same thing in several ways: join-progress.ts makes one fact of it.
import type { EmbeddedClient, Participant } from '@zoom/meetingsdk/embedded';
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomLanguage } from '../../contracts/words/languages.ts';
import type { WitnessedAnswer, ZoomFacts } from '../../contracts/zoom-facts.ts';
import { createJoinProgress, type Devices } from './join-progress.ts';
import { readSdkAnswer } from './sdk-answer.ts';
import { fitView } from './view-size.ts';
import type { Witness } from './witness.ts';

export type ZoomClient = Pick<
  typeof EmbeddedClient,
  'init' | 'join' | 'leaveMeeting' | 'on' | 'getCurrentUser' | 'getAttendeeslist' | 'updateVideoOptions'
>;

export interface ComponentViewDeps {
  /** Loads the SDK; rejects when it cannot. */
  loadClient: () => Promise<ZoomClient>;
  root: HTMLElement;
  /** Absolute address of the SDK's media files. */
  assetPath: string;
  witness: Witness;
  onFact: (fact: MeetingFact) => void;
}

export interface MeetingView {
  /** Loads and initialises; ends in the fact `warm` or `warm-failed`. */
  warm(): Promise<void>;
  /** Once per page; a second one is ignored. */
  join(ticket: Ticket, language: ZoomLanguage): Promise<void>;
  leave(): Promise<void>;
}

type Endpoint = Ticket['webEndpoint'];

/** What the page is warmed with, before anybody has said who comes. */
const AT_FIRST: { endpoint: Endpoint; language: ZoomLanguage } = { endpoint: 'zoom.us', language: 'en-US' };

const HOSTS: Readonly<Record<Endpoint, string>> = { 'zoom.us': 'zoom.us', 'zoomgov.com': 'www.zoomgov.com' };

/** ZOOM: steps of `join-speed` (6.2.0): the only public word about going into and out of the waiting room. */
const STEP = { held: 6, admitted: 7 } as const;

/** ZOOM: after connecting, the visitor's own row in the roster says whether they are held. Nobody promises that row
    to a webinar's attendee: after this time, without a word of holding, they count as in. */
const OWN_ROW_WITHIN_MS = 3_000;

/** ZOOM: an answer that the SDK cannot read makes it throw inside, and `join` never settles (6.2.0). An answer that
    stood for this long without a word of the SDK's is reported without it. */
const UNTOLD_AFTER_MS = 5_000;

/** As long as the SDK's own microphone button shows a voice after it was heard (6.2.0). */
const SILENT_AFTER_MS = 5_000;

export function createComponentView(deps: ComponentViewDeps): MeetingView {
  const { loadClient, root, assetPath, witness, onFact } = deps;
  const progress = createJoinProgress(onFact);
  let client: ZoomClient | undefined;
  let warming: Promise<void> | undefined;
  let hasJoined = false;
  let secrets: readonly string[] = [];
  /** What `join-speed` said last on this line; the roster row knows only the beginning for sure. */
  let isHeld: boolean | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const viewOptions = (): ReturnType<typeof fitView> =>
    fitView({ width: root.clientWidth, height: root.clientHeight });

  async function init(zoom: ZoomClient, { endpoint, language }: typeof AT_FIRST): Promise<void> {
    await zoom.init({
      zoomAppRoot: root,
      assetPath,
      language,
      webEndpoint: HOSTS[endpoint],
      // SECURITY: true would fetch newer media code from Zoom; what runs here is what was packaged.
      patchJsMedia: false,
      leaveOnPageUnload: true,
      customize: {
        // Without number, passcode and invitation link: the next visitor reads over the shoulder.
        meetingInfo: ['topic', 'host'],
        video: viewOptions(),
      },
    });
  }

  const facts = (said: unknown): ZoomFacts => {
    const answer = witness.last();
    return { sdk: readSdkAnswer(said, secrets), ...(answer && { witness: answer }) };
  };

  function look(isPatient = true): void {
    if (!client || !progress.isConnected()) return;
    const self = client.getCurrentUser();
    // ZOOM: the word about the waiting room may come without a row in the roster (6.2.0).
    if (!self && isHeld === undefined && isPatient) return;
    if (isHeld ?? self?.bHold ?? false) return progress.held();
    progress.admitted(devicesOf(self));
    if (self) progress.alone(isAlone(client.getAttendeeslist(), self.userId));
  }

  /** ZOOM: lists who is heard, again and again while they are; that they fell silent it does not say (6.2.0). */
  function onSpeakers(speakers: readonly { userId: number }[]): void {
    const self = client?.getCurrentUser();
    if (!self || !speakers.some(({ userId }) => userId === self.userId)) return;
    progress.talking(true);
    clearTimeout(silence);
    silence = setTimeout(() => progress.talking(false), SILENT_AFTER_MS);
  }

  function fit(): void {
    // ZOOM: throws before there is a view to fit (6.2.0).
    if (progress.isConnected()) client?.updateVideoOptions(viewOptions());
  }

  function onConnection(said: unknown): void {
    const { state, reason } = (said ?? {}) as { state?: unknown; reason?: unknown };
    switch (state) {
      case 'Connected':
        progress.connected();
        fit();
        look();
        patience = setTimeout(() => look(false), OWN_ROW_WITHIN_MS);
        return;
      case 'Reconnecting':
        clearTimeout(patience);
        isHeld = undefined;
        return progress.reconnecting(readSdkAnswer({ reason }, secrets).reason?.slice(0, 100) ?? '');
      case 'Fail':
        return progress.over(facts(said));
      case 'Closed':
        return progress.over(facts({ reason }));
    }
  }

  function onStep({ tagId }: { tagId: number }): void {
    if (tagId === STEP.held) isHeld = true;
    if (tagId === STEP.admitted) isHeld = false;
    look();
  }

  function subscribe(zoom: ZoomClient): void {
    zoom.on('connection-change', onConnection);
    zoom.on('join-speed', onStep);
    zoom.on('user-added', () => look());
    zoom.on('user-removed', () => look());
    zoom.on('user-updated', () => look());
    zoom.on('active-speaker', onSpeakers);
    new ResizeObserver(() => fit()).observe(root);
  }

  async function prepare(): Promise<void> {
    try {
      const zoom = await loadClient();
      await init(zoom, AT_FIRST);
      // ZOOM: `on` throws before `init` has resolved (6.2.0).
      subscribe(zoom);
      client = zoom;
      onFact({ kind: 'warm' });
    } catch (error) {
      onFact({ kind: 'warm-failed', message: readSdkAnswer(error, []).reason ?? 'no reason given' });
    }
  }

  function watchForSilence(): void {
    let before: WitnessedAnswer | undefined;
    const watch = setInterval(() => {
      if (!progress.isJoining()) return clearInterval(watch);
      const answer = witness.last();
      if (answer?.step === 'info' && answer === before) progress.over({ witness: answer });
      before = answer;
    }, UNTOLD_AFTER_MS);
  }

  const warm = (): Promise<void> => (warming ??= prepare());

  return {
    warm,
    async join(ticket, language) {
      if (hasJoined) return;
      hasJoined = true;
      secrets = [ticket.userName, ticket.passcode, ticket.userEmail, ticket.tk, ticket.zak, ticket.obfToken];
      witness.hide(secrets);
      await warm();
      if (!client) return;
      progress.join();
      watchForSilence();
      try {
        // ZOOM: until the first join, `init` only keeps what it is given, so the last one counts (6.2.0).
        const { webEndpoint: endpoint } = ticket;
        const isOther = endpoint !== AT_FIRST.endpoint || language !== AT_FIRST.language;
        if (isOther) await init(client, { endpoint, language });
        await client.join(joinOptions(ticket));
        look();
      } catch (error) {
        // ZOOM: "cancelled" is no refusal: the SDK goes on, or has been told to leave; events tell the rest (6.2.0).
        const said = facts(error);
        if (said.sdk?.type !== 'OPERATION_CANCELLED') progress.over(said);
      }
    },
    async leave() {
      progress.leave();
      // Before a join there is nothing to leave, and the SDK says so by throwing.
      await client?.leaveMeeting().catch(() => undefined);
    },
  };
}

const joinOptions = (ticket: Ticket): Parameters<ZoomClient['join']>[0] => ({
  signature: ticket.signature,
  meetingNumber: ticket.meetingNumber,
  password: ticket.passcode,
  userName: ticket.userName,
  userEmail: ticket.userEmail,
  customerKey: ticket.customerKey,
  tk: ticket.tk,
  // ZOOM: the SDK refuses both together (5013, 6.2.0).
  ...(ticket.zak !== '' ? { zak: ticket.zak } : ticket.obfToken !== '' && { obfToken: ticket.obfToken }),
});

/** Who is held in the waiting room is in the host's roster only, and company for nobody. */
const isAlone = (roster: readonly Participant[], ownId: number): boolean =>
  roster.every(({ userId, bHold }) => userId === ownId || bHold);

function devicesOf(self: ReturnType<ZoomClient['getCurrentUser']>): Devices {
  const hasAudio = self?.audio === 'computer';
  return { hasAudio, hasCamera: self?.bVideoOn ?? false, hasMicrophone: hasAudio && self.muted === false };
}
