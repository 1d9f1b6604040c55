// When nobody is there any more: what may stand untouched for how long, what is asked before it goes, and what never
// goes by itself. Pure; renderer/shell/visit/presence.ts counts the seconds. A screen that leaves by its own clock
// (renderer/shell/visit/timed-exit.ts) has no rule here: no screen has two clocks to its end.
import type { IdleLimits, IdleRule } from './idle-rule.ts';
import type { VisitState } from './visit-state.ts';

/**
 * The DOM events by which a person is there, in the shell and in the meeting page alike: a badge scanner is a keyboard,
 * and `click` is what a screen reader does. Moving a mouse is not among them: one on a table that shakes moves by itself.
 */
export const INPUT_EVENTS = ['pointerdown', 'keydown', 'wheel', 'click'] as const;

/** "Still there?", on the screen. */
export interface Asking {
  rule: IdleRule;
  secondsLeft: number;
  /** Seen by somebody; only of a rule that input does not take back. */
  isAcknowledged: boolean;
}

/** What has lasted how long, in seconds. */
export interface Stillness {
  /** Since the last input, or since the visitor was heard. */
  quiet: number;
  /** In this situation: what came before it does not count against anybody. */
  here: number;
  /** Alone in the room; 0 while somebody else is there. */
  alone: number;
  /** Since the visitor asked to go in; 0 before. */
  stay: number;
  /** Somebody has touched this screen. */
  isTouched: boolean;
  asking: Asking | null;
}

export const STILL: Stillness = { quiet: 0, here: 0, alone: 0, stay: 0, isTouched: false, asking: null };

interface Rule {
  counts: (still: Stillness) => number;
  /** False: whoever is there can only know of it. */
  isTakenBackByInput: boolean;
}

const untouchedHere = ({ quiet, here }: Stillness): number => Math.min(quiet, here);

const RULES: Readonly<Record<IdleRule, Rule>> = {
  screen: { counts: untouchedHere, isTakenBackByInput: true },
  waiting: { counts: untouchedHere, isTakenBackByInput: true },
  'not-started': { counts: untouchedHere, isTakenBackByInput: true },
  untouched: { counts: untouchedHere, isTakenBackByInput: true },
  alone: { counts: ({ alone, quiet }) => Math.min(alone, quiet), isTakenBackByInput: true },
  // The venue's word that a kiosk is free again some time. It also ends what the other rules cannot see: a key that
  // is stuck, a touch screen that touches itself, a meeting page that makes input up.
  'maximum-stay': { counts: ({ stay }) => stay, isTakenBackByInput: false },
};

type Situation =
  | 'rooms'
  | 'attract'
  | 'typing'
  | 'stopped'
  | 'retrying'
  | 'own-link'
  | 'joining'
  | 'waiting-room'
  | 'not-started'
  | 'place-kept'
  | 'in-room'
  | 'goodbye';

/** The first rule that is due asks. */
const SITUATIONS: Readonly<Record<Situation, { rules: readonly IdleRule[]; because: string }>> = {
  rooms: { rules: [], because: 'nobody has begun anything' },
  attract: {
    rules: [],
    because: 'the one room’s name field, which nobody has touched: it is the first screen',
  },
  typing: { rules: ['screen'], because: 'a half typed name must not wait for the next visitor' },
  stopped: { rules: ['screen'], because: 'nothing goes on without a person' },
  retrying: { rules: ['waiting'], because: 'who waits for the next try has nothing to touch' },
  'own-link': { rules: [], because: 'it is being typed into a phone; goes by its own clock' },
  joining: { rules: [], because: 'Zoom is being asked, which ends by itself' },
  'waiting-room': {
    rules: ['maximum-stay', 'waiting'],
    because: 'the host lets them in when the host likes',
  },
  'not-started': { rules: ['maximum-stay', 'not-started'], because: 'a talk may begin late' },
  'place-kept': { rules: ['maximum-stay', 'not-started'], because: 'the doors open at their time' },
  'in-room': { rules: ['maximum-stay', 'alone', 'untouched'], because: 'listening looks like being away' },
  goodbye: { rules: [], because: 'goes by its own clock' },
};

/** Is anybody's own link on the screen? Then it is that person's to look at, for as long as timed-exit.ts says. */
export const hasOwnLink = (state: VisitState): boolean =>
  state.screen === 'problem' && state.ways.some((way) => way.kind === 'own-phone' && way.isPersonal);

function situationOf(state: VisitState, isTouched: boolean): Situation {
  switch (state.screen) {
    case 'name':
      return state.isByItself && !isTouched ? 'attract' : 'typing';
    case 'problem':
      if (state.retrySeconds !== null) return 'retrying';
      return hasOwnLink(state) ? 'own-link' : 'stopped';
    case 'ended':
    case 'thanks':
    case 'interrupted':
      return 'goodbye';
    default:
      return state.screen;
  }
}

/** Whether anybody is in the middle of something: everywhere but on a first screen that stands there by itself. */
export function isSomebodyThere(state: VisitState, { isTouched }: Pick<Stillness, 'isTouched'>): boolean {
  const situation = situationOf(state, isTouched);
  return situation !== 'rooms' && situation !== 'attract';
}

/** What is known at a second's end. */
interface Seen {
  state: VisitState;
  isAlone: boolean;
  isTalking: boolean;
}

/** One second on. Over: `asking.secondsLeft` is 0. */
export function passSecond(still: Stillness, seen: Seen, limits: IdleLimits): Stillness {
  const { state, isAlone, isTalking } = seen;
  const passed: Stillness = {
    ...still,
    quiet: isTalking ? 0 : still.quiet + 1,
    here: still.here + 1,
    alone: isAlone ? still.alone + 1 : 0,
    stay: 'attempt' in state ? still.stay + 1 : 0,
  };
  const situation = situationOf(state, still.isTouched);
  // A try between two problems does not begin the question anew, or it would never be over.
  if (situation === 'joining') return passed;
  for (const rule of SITUATIONS[situation].rules) {
    const limit = limits[rule];
    if (limit === null || RULES[rule].counts(passed) < limit.afterSeconds) continue;
    const { asking } = still;
    return {
      ...passed,
      asking:
        asking?.rule === rule
          ? { ...asking, secondsLeft: asking.secondsLeft - 1 }
          : { rule, secondsLeft: limit.askSeconds, isAcknowledged: false },
    };
  }
  return { ...passed, asking: null };
}

/** A touch, a key, the wheel, or a word. */
export function touch(still: Stillness): Stillness {
  const { asking } = still;
  const isTakenBack = asking === null || RULES[asking.rule].isTakenBackByInput;
  return {
    ...still,
    quiet: 0,
    isTouched: true,
    asking: isTakenBack ? null : { ...asking, isAcknowledged: true },
  };
}

/** The visit went from one state to another. */
export function move(still: Stillness, before: VisitState, after: VisitState): Stillness {
  if (after.screen === before.screen) return still;
  const isRetrying = situationOf(after, false) === 'retrying';
  const isBetweenTries =
    (before.screen === 'problem' && after.screen === 'joining') ||
    (before.screen === 'joining' && isRetrying);
  return isBetweenTries ? still : { ...still, here: 0, alone: 0, isTouched: false, asking: null };
}

/** What is to be seen of the question: nothing while Zoom is being asked. */
export const shownAsking = (still: Stillness, state: VisitState): Asking | null =>
  state.screen === 'joining' ? null : still.asking;
