// Every situation that the idle rules know, and seconds that pass in it.
import type { IdleLimits, IdleRule } from '../../../contracts/idle-rule.ts';
import { passSecond, STILL, type Stillness } from '../../../contracts/idle.ts';
import { START, type VisitState, type Way } from '../../../contracts/visit.ts';

const GIVEN = { roomId: 'keynote', name: 'Ada', email: '', invitation: '' };
const IN = { ...GIVEN, attempt: 1 };
const PROBLEM = { screen: 'problem', ...IN, problem: 'room-full', zoomCode: 4005, ways: [] } as const;
export const OWN_LINK = {
  kind: 'own-phone',
  url: 'https://zoom.us/w/1',
  passcode: null,
  isPersonal: true,
} as const satisfies Way;

export const STATES = {
  rooms: START,
  attract: { screen: 'name', ...GIVEN, name: '', isByItself: true },
  typing: { screen: 'name', ...GIVEN },
  joining: { screen: 'joining', ...IN },
  'place-kept': { screen: 'place-kept', opensAtMs: 9, ...IN },
  'waiting-room': { screen: 'waiting-room', ...IN },
  'not-started': { screen: 'not-started', ...IN, askAgainSeconds: 15 },
  'in-room': { screen: 'in-room', ...IN, isReconnecting: false },
  stopped: { ...PROBLEM, retrySeconds: null },
  retrying: { ...PROBLEM, retrySeconds: 30 },
  'own-link': { ...PROBLEM, retrySeconds: null, ways: [OWN_LINK] },
  ended: { screen: 'ended', roomId: 'keynote', why: 'ended-by-host' },
  thanks: { screen: 'thanks', roomId: 'keynote' },
  interrupted: { screen: 'interrupted', why: 'crashed' },
} satisfies Record<string, VisitState>;
export type StateName = keyof typeof STATES;

/** Each rule with a time of its own, so that it is seen which one asked. */
export const LIMITS: IdleLimits = {
  screen: { afterSeconds: 60, askSeconds: 20 },
  waiting: { afterSeconds: 1_200, askSeconds: 60 },
  'not-started': { afterSeconds: 1_800, askSeconds: 61 },
  untouched: { afterSeconds: 2_700, askSeconds: 62 },
  alone: { afterSeconds: 600, askSeconds: 63 },
  'maximum-stay': { afterSeconds: 14_400, askSeconds: 64 },
};

interface Told {
  isAlone?: boolean;
  isTalking?: boolean;
  limits?: IdleLimits;
}

export function pass(still: Stillness, name: StateName, seconds: number, told: Told = {}): Stillness {
  const { isAlone = false, isTalking = false, limits = LIMITS } = told;
  let now = still;
  for (let second = 0; second < seconds; second += 1) {
    now = passSecond(now, { state: STATES[name], isAlone, isTalking }, limits);
  }
  return now;
}

/** The rule that asks first, and after how many seconds; null: none within a day. */
export function firstQuestion(name: StateName, told: Told = {}): [IdleRule, number] | null {
  let now = STILL;
  for (let second = 1; second <= 86_400; second += 1) {
    now = pass(now, name, 1, told);
    if (now.asking) return [now.asking.rule, second];
  }
  return null;
}
