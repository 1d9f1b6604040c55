// Zoom's component view behind our own words: warm, join once, leave; what happens comes out as facts. The SDK's
// promises and events tell the same thing in several ways: join-progress.ts makes one fact of it.
import type { EmbeddedClient, Participant } from '@zoom/meetingsdk/embedded';
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { MeetingFact } from '../../contracts/meeting-port.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';
import { createJoinHabits, followedBy } from './join-habits.ts';
import { createJoinProgress } from './join-progress.ts';
import { AT_FIRST, HOSTS, secretsOf, watchForSilence, type MeetingView } from './meeting-view.ts';
import { createPresence, type OwnRow } from './presence.ts';
import { readSdkAnswer } from './sdk-answer.ts';
import { fitView } from './view-size.ts';
import type { Witness } from './witness.ts';

export type ZoomClient = Pick<
  typeof EmbeddedClient,
  | 'init'
  | 'join'
  | 'leaveMeeting'
  | 'mute'
  | 'on'
  | 'getCurrentUser'
  | 'getAttendeeslist'
  | 'updateVideoOptions'
>;

export interface ComponentViewDeps {
  /** Loads the SDK; rejects when it cannot. */
  loadClient: () => Promise<ZoomClient>;
  root: HTMLElement;
  /** Absolute address of the SDK's media files. */
  assetPath: string;
  witness: Witness;
  settings: DeviceSettings;
  onFact: (fact: MeetingFact) => void;
}

export function createComponentView(deps: ComponentViewDeps): MeetingView {
  const { loadClient, root, assetPath, witness, onFact } = deps;
  const habits = createJoinHabits({ ...deps, view: 'component', mute: () => client?.mute(true) });
  const progress = followedBy(habits, createJoinProgress(onFact));
  let client: ZoomClient | undefined;
  let warming: Promise<void> | undefined;
  let hasJoined = false;
  let secrets: readonly string[] = [];
  const presence = createPresence(progress, () => (client ? rowOf(client) : null));

  const viewOptions = (): ReturnType<typeof fitView> =>
    fitView({ width: root.clientWidth, height: root.clientHeight });

  async function init(zoom: ZoomClient, { endpoint, language }: typeof AT_FIRST): Promise<void> {
    await zoom.init({
      zoomAppRoot: root,
      assetPath,
      language,
      webEndpoint: HOSTS[endpoint],
      // SECURITY: true would fetch newer media code from Zoom; what runs here is what was packaged
      // (test/unit/renderer/meeting/component-view.test.ts).
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

  function fit(): void {
    // ZOOM: throws before there is a view to fit (6.2.0).
    if (progress.isConnected()) client?.updateVideoOptions(viewOptions());
  }

  function onConnection(said: unknown): void {
    const { state, reason } = (said ?? {}) as { state?: unknown; reason?: unknown };
    switch (state) {
      case 'Connected':
        presence.connected();
        return fit();
      case 'Reconnecting':
        presence.lost();
        return progress.reconnecting(readSdkAnswer({ reason }, secrets).reason?.slice(0, 100) ?? '');
      case 'Fail':
        return progress.over(facts(said));
      case 'Closed':
        return progress.over(facts({ reason }));
    }
  }

  function subscribe(zoom: ZoomClient): void {
    zoom.on('connection-change', onConnection);
    zoom.on('join-speed', ({ tagId }) => presence.step(tagId));
    zoom.on('user-added', presence.look);
    zoom.on('user-removed', presence.look);
    zoom.on('user-updated', presence.look);
    zoom.on('active-speaker', (speakers) => presence.heard(speakers.map(({ userId }) => userId)));
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

  const warm = (): Promise<void> => (warming ??= prepare());

  return {
    warm,
    async join(ticket, language) {
      if (hasJoined) return;
      hasJoined = true;
      secrets = secretsOf(ticket);
      witness.hide(secrets);
      await warm();
      if (!client) return;
      progress.join();
      watchForSilence(progress, witness, ['info']);
      try {
        // ZOOM: until the first join, `init` only keeps what it is given, so the last one counts (6.2.0).
        const { webEndpoint: endpoint } = ticket;
        const isOther = endpoint !== AT_FIRST.endpoint || language !== AT_FIRST.language;
        if (isOther) await init(client, { endpoint, language });
        await client.join(joinOptions(ticket));
        presence.look();
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

function rowOf(client: ZoomClient): OwnRow | null {
  const self = client.getCurrentUser();
  if (!self) return null;
  const hasAudio = self.audio === 'computer';
  return {
    userId: self.userId,
    isHeld: self.bHold,
    isAlone: isAlone(client.getAttendeeslist(), self.userId),
    devices: { hasAudio, hasCamera: self.bVideoOn, hasMicrophone: hasAudio && self.muted === false },
  };
}
