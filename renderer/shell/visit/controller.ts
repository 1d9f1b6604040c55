// Runs a visit: the pure reducer says which screen comes next, this file makes main and the meeting page follow.
// Framework-free; React only subscribes to its snapshots.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { VenueView, VisitEnd, VisitReport } from '../../../contracts/channels.ts';
import { success, type Failure, type Result } from '../../../contracts/result.ts';
import { visit, type VisitEvent, type VisitState } from '../../../contracts/visit.ts';
import { LANGUAGES } from '../../../contracts/words/index.ts';
import type { LoadTongue } from '../tongue.ts';
import { askMain } from './ask-main.ts';
import { DURATIONS, type Clock } from './clock.ts';
import { createCountdown } from './countdown.ts';
import { beginMeeting, type JoinWish, type Meeting, type OpenFrame } from './meeting.ts';
import { createPresence } from './presence.ts';
import { afterStep, AT_START, mayRest, sceneOf, withMark, withOnward, type Snapshot } from './snapshot.ts';
import { asFailure, asRefusal, asVerdict } from './refusals.ts';
import { isRoomOpen, roomIn } from './room-in.ts';
import { createSpeech } from './speech.ts';
import type { VisitController } from './visit-controller.ts';
import { visitEnd } from './visit-end.ts';

export type { VisitController };

interface Needs {
  bridge: FoyerBridge;
  openFrame: OpenFrame;
  clock: Clock;
  /** This machine's time in milliseconds: doors open by it, in main too. */
  now: () => number;
  loadTongue: LoadTongue;
}

export function createVisitController({ bridge, openFrame, clock, now, loadTongue }: Needs): VisitController {
  let current: Snapshot = AT_START;
  const listeners = new Set<() => void>();
  let meeting: Meeting | null = null;
  /** What must be over before the next meeting page: old pages' ends and main's own steps, in order. */
  let whenClear: Promise<unknown> = Promise.resolve();
  /** Main's beginning of the visit on the screen; null while main knows of none. */
  let beginning: Promise<void> | null = null;

  function show(change: Partial<Snapshot>): void {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  }

  const speech = createSpeech({ bridge, loadTongue, show });

  /** A step that rejects is a failure like any other: all later visits wait for it. */
  const inOrder = <T>(step: () => Promise<Result<T>>): Promise<Result<T>> => {
    const done = whenClear.then(() => askMain(step));
    whenClear = done;
    return done;
  };

  const fail = (failed: Failure): void => act(asFailure(failed));

  function discardMeeting(): void {
    if (!meeting) return;
    // Called now, so that the page is silent from here on; only what follows has to wait for it.
    const gone = meeting.end();
    meeting = null;
    void inOrder(() => gone.then(() => success(null)));
  }

  /** While the visitor types, a broken page is not the visitor's business: it goes, and the join makes a fresh one. */
  const isTyping = (): boolean => current.state.screen === 'name';

  function prepareMeeting(roomId: string): Meeting {
    discardMeeting();
    const fresh: Meeting = beginMeeting(
      { bridge, openFrame, clock, whenClear, roomId },
      {
        onReport: (report) => void follow(report, fresh),
        onMark: (mark) => show({ marks: withMark(current.marks, mark) }),
        onPresence: (fact) => (fact.kind === 'input' ? noteInput() : presence.told(fact)),
        onNamed: (userName) => show({ userName }),
        onRefused: (refused) => act(asRefusal(refused)),
        onFailure: (failed) => (isTyping() ? discardMeeting() : fail(failed)),
      },
    );
    meeting = fresh;
    return fresh;
  }

  async function follow(report: VisitReport, from: Meeting): Promise<void> {
    if (isTyping()) {
      discardMeeting();
      // For the record; there is none where nobody has begun a visit yet.
      if (beginning) void askMain(() => bridge.report(report));
      return;
    }
    if (report.kind === 'held' || report.kind === 'joined' || report.kind === 'reconnecting') {
      // Main only notes these; a failure to note must not take a visitor out of the room.
      void askMain(() => bridge.report(report));
      return act({ type: report.kind });
    }
    const verdict = await askMain(() => bridge.report(report));
    if (meeting !== from) return;
    const said = verdict.ok ? asVerdict(verdict.value) : asFailure(verdict);
    if (said !== null) act(said);
  }

  /** Once a visit; again only after main has refused to begin it. */
  function beginVisit(roomId: string): Promise<void> {
    if (beginning) return beginning;
    const asked = current.isTest ? { roomId, isTest: true as const } : { roomId };
    const mine: Promise<void> = inOrder(() => bridge.startVisit(asked)).then((begun) => {
      if (begun.ok || beginning !== mine) return;
      beginning = null;
      fail(begun);
    });
    beginning = mine;
    return mine;
  }

  function endVisit(how: VisitEnd): void {
    discardMeeting();
    beginning = null;
    void inOrder(() => bridge.endVisit(how));
  }

  async function join(
    { roomId, name, email, invitation }: Omit<JoinWish, 'topic' | 'language'>,
    page: Meeting,
  ): Promise<void> {
    // Main gives tickets to a visit only. A page that was taken away meanwhile joins nothing.
    await beginVisit(roomId);
    const topic = roomIn(current, roomId)?.title ?? '';
    const { zoom: language } = LANGUAGES[current.tongue.tag];
    page.join({ roomId, name, email, invitation, topic, language });
  }

  /** Makes the world follow a change of state. */
  function enter(after: VisitState, before: VisitState, event: VisitEvent): void {
    switch (after.screen) {
      case 'name':
        // Main begins no visit before the doors open.
        if (after.opensAtMs !== undefined) return;
        if (!after.isByItself) void beginVisit(after.roomId);
        prepareMeeting(after.roomId);
        return;
      case 'joining':
        return void join(after, before.screen === 'name' && meeting ? meeting : prepareMeeting(after.roomId));
      case 'not-started':
        return after.askAgainSeconds === null
          ? void join(after, prepareMeeting(after.roomId))
          : discardMeeting();
      case 'problem':
        return discardMeeting();
      default: {
        const end = visitEnd(after, before, event);
        if (end) endVisit(end);
      }
    }
  }

  function act(event: VisitEvent): void {
    const before = current.state;
    const state = visit(before, withOnward(event, current, now()));
    if (state === before) return;
    show({ ...afterStep(current, state, event), secondsLeft: countdown.begin(state) });
    presence.move(before, state);
    if (state.screen === 'rooms') speech.speakAsAtFirst();
    enter(state, before, event);
  }

  const countdown = createCountdown({
    clock,
    now,
    isOpen: (roomId) => isRoomOpen(current, roomId, now()),
    onSeconds: (secondsLeft) => show({ secondsLeft }),
    onDue: act,
  });
  const presence = createPresence({
    clock,
    look: () => sceneOf(current),
    onAsking: (asking) => show({ asking }),
    onOver: (rule) => act(rule === 'maximum-stay' ? { type: 'stay-over' } : { type: 'walked-away', rule }),
  });
  function noteInput(): void {
    presence.touch();
    countdown.putOff(current.state);
  }

  let stopOpening = (): void => undefined;
  /** Nobody may be there to try again. */
  async function open(): Promise<void> {
    stopOpening();
    show({ openingFailure: null });
    const venue = await askMain(bridge.shellOpened);
    if (!venue.ok) {
      stopOpening = clock.after(DURATIONS.openAgain, () => void open());
      return show({ openingFailure: venue });
    }
    show({ venue: venue.value, ...(await speech.begin(venue.value)) });
    const { interruption } = venue.value;
    if (interruption !== null) act({ type: 'interrupted', why: interruption });
  }

  /** Before main has answered there is nothing to bring up to date: its answer holds the same. */
  function refreshVenue(news: Partial<VenueView>): void {
    if (current.venue !== null) show({ venue: { ...current.venue, ...news } });
  }
  bridge.onStaffNotices((staffNotices) => refreshVenue({ staffNotices }));
  bridge.onOffline((isOffline) => refreshVenue({ isOffline }));
  bridge.onIncidents((incidents) => refreshVenue({ incidents }));

  function backToRooms(): void {
    act({ type: 'leave' });
    // From a screen that only says goodbye.
    act({ type: 'done' });
  }

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    reportReady: () => void askMain(bridge.shellReady),
    act,
    noteInput,
    isSomebodyThere: () => !current.isAtRest && presence.isSomebodyThere(),
    speech,
    openStaff() {
      if (current.venue === null || current.venue.needsSetUp || current.state.screen === 'in-room') return;
      // SECURITY: nothing of a visitor's stays behind it (test/unit/renderer/shell/staff-way.test.ts).
      backToRooms();
      show({ isStaffOpen: true, isAtRest: false });
    },
    rememberName(name) {
      refreshVenue({ rememberedName: name });
      void askMain(() => bridge.rememberName({ name }));
    },
    rest() {
      if (!mayRest(current, presence.isTouched())) return;
      // Whoever chose another language has gone, and the rooms, which would forget it, go now.
      speech.speakAsAtFirst();
      show({ isAtRest: true });
    },
    wake: () => show({ isAtRest: false }),
    closeStaff: () => show({ isStaffOpen: false }),
    startTest(roomId) {
      backToRooms();
      show({ isStaffOpen: false, isTest: true });
      act({ type: 'room-chosen', roomId });
    },
  };
}
