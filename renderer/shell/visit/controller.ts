// Runs a visit: the pure reducer says which screen comes next, this file makes main and the meeting page follow.
// Framework-free; React only subscribes to its snapshots.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { VenueView, VisitReport } from '../../../contracts/channels.ts';
import type { ProblemCode } from '../../../contracts/problem.ts';
import type { Result } from '../../../contracts/result.ts';
import { START, visit, type VisitEvent, type VisitState } from '../../../contracts/visit.ts';
import { askMain } from './ask-main.ts';
import type { Clock } from './clock.ts';
import { beginMeeting, type MarkFact, type Meeting, type OpenFrame } from './meeting.ts';
import { timedExit } from './timed-exit.ts';

/** What the meeting page has told of the visitor's own devices; null until it has. */
export interface Marks {
  isAudioJoined: boolean | null;
  isCameraOn: boolean | null;
  isMicrophoneOn: boolean | null;
}

const NO_MARKS: Marks = { isAudioJoined: null, isCameraOn: null, isMicrophoneOn: null };

/** One immutable picture of everything the screens show. */
export interface Snapshot {
  /** Null until main has answered. */
  venue: VenueView | null;
  /** Why there is no venue, or null. */
  openingProblem: ProblemCode | null;
  staffNotices: readonly ProblemCode[];
  state: VisitState;
  /** Until the screen goes on by itself; null where it does not. */
  secondsLeft: number | null;
  marks: Marks;
}

export interface VisitController {
  snapshot: () => Snapshot;
  /** Answers the function that stops listening. */
  subscribe: (listener: () => void) => () => void;
  /** Asks main for the venue; again after a failure. */
  open: () => Promise<void>;
  /** The rooms are on the screen. */
  reportReady: () => void;
  /** What a visitor does. */
  act: (event: VisitEvent) => void;
}

interface Needs {
  bridge: FoyerBridge;
  openFrame: OpenFrame;
  clock: Clock;
}

export function createVisitController({ bridge, openFrame, clock }: Needs): VisitController {
  let current: Snapshot = {
    venue: null,
    openingProblem: null,
    staffNotices: [],
    state: START,
    secondsLeft: null,
    marks: NO_MARKS,
  };
  const listeners = new Set<() => void>();
  let meeting: Meeting | null = null;
  /** What must be over before the next meeting page: old pages' ends and main's own steps, in order. */
  let whenClear: Promise<unknown> = Promise.resolve();
  let stopCountdown = (): void => undefined;

  function show(change: Partial<Snapshot>): void {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  }

  const inOrder = <T>(step: () => Promise<T>): Promise<T> => {
    const done = whenClear.then(step);
    whenClear = done;
    return done;
  };

  const refuse = (problem: ProblemCode): void =>
    act({ type: 'refused', problem, zoomCode: null, next: { kind: 'ask-a-person' } });

  function discardMeeting(): void {
    if (!meeting) return;
    // Called now, so that the page is silent from here on; only what follows has to wait for it.
    const gone = meeting.end();
    meeting = null;
    void inOrder(() => gone);
  }

  /** While the visitor types, a broken page is nobody's business: it goes, and the join makes a fresh one. */
  const isTyping = (): boolean => current.state.screen === 'name';

  function prepareMeeting(): Meeting {
    discardMeeting();
    const fresh: Meeting = beginMeeting(
      { bridge, openFrame, clock, whenClear },
      {
        onReport: (report) => void follow(report, fresh),
        onMark: (mark) => show({ marks: withMark(current.marks, mark) }),
        onFailure: (problem) => (isTyping() ? discardMeeting() : refuse(problem)),
      },
    );
    meeting = fresh;
    return fresh;
  }

  async function follow(report: VisitReport, from: Meeting): Promise<void> {
    if (isTyping()) return discardMeeting();
    if (report.kind === 'held' || report.kind === 'joined' || report.kind === 'reconnecting') {
      // Main only notes these; a failure to note must not take a visitor out of the room.
      void askMain(() => bridge.report(report));
      return act({ type: report.kind });
    }
    const verdict = await askMain(() => bridge.report(report));
    if (meeting !== from) return;
    if (!verdict.ok) return refuse(verdict.problem);
    const { value } = verdict;
    if (value.kind === 'refused') act({ ...value, type: 'refused' });
    else if (value.kind === 'ended') act({ type: 'ended', why: value.why });
    else if (value.kind === 'left') act({ type: 'leave' });
  }

  async function beginVisit(roomId: string): Promise<void> {
    const begun: Result<null> = await inOrder(() => askMain(() => bridge.startVisit({ roomId })));
    const { state } = current;
    if (!begun.ok && 'roomId' in state && state.roomId === roomId) refuse(begun.problem);
  }

  function endVisit(outcome: 'left' | 'ended' | 'gave-up'): void {
    discardMeeting();
    void inOrder(() => askMain(() => bridge.endVisit({ outcome })));
  }

  function join(
    { roomId, name, email }: { roomId: string; name: string; email: string },
    page: Meeting,
  ): void {
    const topic = current.venue?.rooms.find(({ id }) => id === roomId)?.title ?? '';
    page.join({ roomId, name, email, topic });
  }

  /** Makes the world follow a change of state. */
  function enter(after: VisitState, before: VisitState): void {
    switch (after.screen) {
      case 'name':
        // Coming back to correct something is still the same visit; a visit that main refused to begin is not.
        if (before.screen !== 'problem' || before.name === '') void beginVisit(after.roomId);
        prepareMeeting();
        return;
      case 'joining':
        return join(after, before.screen === 'name' && meeting ? meeting : prepareMeeting());
      case 'not-started':
        return after.askAgainSeconds === null ? join(after, prepareMeeting()) : discardMeeting();
      case 'problem':
        return discardMeeting();
      case 'ended':
        return endVisit('ended');
      case 'thanks':
        return endVisit('left');
      case 'rooms':
        return before.screen === 'ended' || before.screen === 'thanks' ? undefined : endVisit('gave-up');
      default:
        return;
    }
  }

  function countDown(secondsLeft: number, event: VisitEvent): void {
    stopCountdown = clock.after(1, () => {
      if (secondsLeft <= 1) return act(event);
      show({ secondsLeft: secondsLeft - 1 });
      countDown(secondsLeft - 1, event);
    });
  }

  function act(event: VisitEvent): void {
    const before = current.state;
    const state = visit(before, event);
    if (state === before) return;
    stopCountdown();
    const exit = timedExit(state);
    show({
      state,
      secondsLeft: exit?.seconds ?? null,
      marks: state.screen === 'in-room' ? current.marks : NO_MARKS,
    });
    if (exit) countDown(exit.seconds, exit.event);
    enter(state, before);
  }

  async function open(): Promise<void> {
    show({ openingProblem: null });
    const venue = await askMain(bridge.shellOpened);
    if (venue.ok) show({ venue: venue.value, staffNotices: venue.value.staffNotices });
    else show({ openingProblem: venue.problem });
  }

  bridge.onStaffNotices((staffNotices) => show({ staffNotices }));

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    reportReady: () => void askMain(bridge.shellReady),
    act,
  };
}

function withMark(marks: Marks, mark: MarkFact): Marks {
  switch (mark.kind) {
    case 'audio':
      return { ...marks, isAudioJoined: mark.isJoined };
    case 'camera':
      return { ...marks, isCameraOn: mark.isOn };
    case 'microphone':
      return { ...marks, isMicrophoneOn: mark.isOn };
  }
}
