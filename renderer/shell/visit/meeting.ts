// One meeting page from its invitation to its end, and at most one join in it. After `end` it says nothing more: that
// is what keeps late facts of an old page away from the next visitor.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { FrameInvitation, Refused, VisitReport } from '../../../contracts/channels.ts';
import type { MeetingFact, ToMeetingPage } from '../../../contracts/meeting-port.ts';
import type { Failure } from '../../../contracts/result.ts';
import type { ZoomLanguage } from '../../../contracts/words/index.ts';
import { askMain } from './ask-main.ts';
import { DURATIONS, type Clock } from './clock.ts';

/** The page itself; the real one is an iframe (meeting-frame.ts). */
export interface MeetingFrame {
  post: (message: ToMeetingPage) => void;
  /** Resolves when the page is gone and its storage cleared. */
  end: () => Promise<void>;
}

export interface FrameListener {
  onFact: (fact: MeetingFact) => void;
  /** The page hangs, or its process or document is gone. Said once. */
  onTrouble: (trouble: 'page-hung' | 'page-gone') => void;
}

export type OpenFrame = (invitation: FrameInvitation, listener: FrameListener) => MeetingFrame;

export type MarkFact = Extract<MeetingFact, { kind: 'audio' | 'camera' | 'microphone' | 'device-trouble' }>;
/** What tells that somebody is still there. */
export type PresenceFact = Extract<MeetingFact, { kind: 'input' | 'alone' | 'talking' }>;

export interface MeetingListener {
  /** Something that main must hear of. */
  onReport: (report: VisitReport) => void;
  onMark: (mark: MarkFact) => void;
  onPresence: (fact: PresenceFact) => void;
  /** The name that main has put on the ticket. */
  onNamed: (userName: string) => void;
  /** Main gives no ticket, and says what follows. */
  onRefused: (refused: Refused) => void;
  /** Main could not answer. */
  onFailure: (failure: Failure) => void;
}

export interface JoinWish {
  roomId: string;
  name: string;
  email: string;
  invitation: string;
  topic: string;
  /** Of Zoom's own screens. */
  language: ZoomLanguage;
}

export interface Meeting {
  /** Joins as soon as the page is warm. Once. */
  join: (wish: JoinWish) => void;
  /** Says goodbye to Zoom where that makes sense, then takes the page away. */
  end: () => Promise<void>;
}

interface Needs {
  bridge: Pick<FoyerBridge, 'freshFrame' | 'ticket' | 'devicesSeen'>;
  openFrame: OpenFrame;
  clock: Clock;
  /** Resolves when the page before this one is gone: two must never live at once. */
  whenClear: Promise<unknown>;
  /** Main knows which view it takes. */
  roomId: string;
}

/** Asks main for a fresh page and warms it. */
export function beginMeeting(
  { bridge, openFrame, clock, whenClear, roomId: forRoomId }: Needs,
  listener: MeetingListener,
): Meeting {
  let frame: MeetingFrame | null = null;
  let isMuted = false;
  /** Refused, closed or broken: nothing that the page says later matters. */
  let isConcluded = false;
  let isJoinPosted = false;
  let onGoodbye = (): void => undefined;
  let stopClock = (): void => undefined;
  let markWarm = (): void => undefined;
  const warm = new Promise<void>((resolve) => (markWarm = resolve));

  function conclude(report: VisitReport): void {
    stopClock();
    onGoodbye();
    if (isConcluded) return;
    isConcluded = true;
    if (!isMuted) listener.onReport(report);
  }

  /** No join will be tried in this page. */
  function giveUp(tell: () => void): void {
    stopClock();
    if (isConcluded || isMuted) return;
    isConcluded = true;
    tell();
  }
  const fail = (failure: Failure): void => giveUp(() => listener.onFailure(failure));

  function onFact(fact: MeetingFact): void {
    switch (fact.kind) {
      case 'warm':
        stopClock();
        return markWarm();
      case 'warm-failed':
        return conclude({
          kind: 'timed-out',
          after: 'warm',
          facts: { sdk: { reason: fact.message.slice(0, 300) } },
        });
      case 'refused':
        return conclude({ kind: 'refused', facts: fact.facts });
      case 'closed':
        return conclude({ kind: 'closed', facts: fact.facts });
      case 'devices-missing':
        // For staff; the visit goes on without a word.
        return void askMain(() => bridge.devicesSeen({ missing: [...fact.devices] }));
      default:
        if (isMuted || isConcluded) return;
    }
    switch (fact.kind) {
      case 'held':
        stopClock();
        return listener.onReport({ kind: 'held' });
      case 'joined':
        stopClock();
        return listener.onReport({ kind: 'joined' });
      case 'reconnecting':
        return listener.onReport({ kind: 'reconnecting', reason: fact.reason.slice(0, 100) });
      case 'input':
      case 'alone':
      case 'talking':
        return listener.onPresence(fact);
      default:
        return listener.onMark(fact);
    }
  }

  async function open(): Promise<void> {
    await whenClear;
    if (isMuted) return;
    const invitation = await askMain(() => bridge.freshFrame({ roomId: forRoomId }));
    if (isMuted) return;
    if (!invitation.ok) return fail(invitation);
    stopClock = clock.after(DURATIONS.warm, () => conclude({ kind: 'timed-out', after: 'warm', facts: {} }));
    frame = openFrame(invitation.value, { onFact, onTrouble: (kind) => conclude({ kind }) });
  }
  const opened = open();

  async function join({ topic, language, roomId, name, email, invitation }: JoinWish): Promise<void> {
    await opened;
    if (isMuted || isConcluded) return;
    const asked = {
      roomId,
      name,
      ...(email !== '' && { email }),
      ...(invitation !== '' && { invitation }),
    };
    const answer = await askMain(() => bridge.ticket(asked));
    if (!answer.ok) return fail(answer);
    const { value } = answer;
    if (value.kind === 'refused') return giveUp(() => listener.onRefused(value));
    await warm;
    if (isMuted || isConcluded) return;
    listener.onNamed(value.ticket.userName);
    isJoinPosted = true;
    stopClock = clock.after(DURATIONS.join, () => conclude({ kind: 'timed-out', after: 'join', facts: {} }));
    frame?.post({ type: 'join', ticket: value.ticket, topic, language });
  }

  async function end(): Promise<void> {
    isMuted = true;
    stopClock();
    await opened;
    if (!frame) return;
    if (isJoinPosted && !isConcluded) {
      frame.post({ type: 'leave' });
      await new Promise<void>((resolve) => {
        onGoodbye = resolve;
        stopClock = clock.after(DURATIONS.goodbye, resolve);
      });
    }
    await frame.end();
  }

  return { join: (wish) => void join(wish), end };
}
