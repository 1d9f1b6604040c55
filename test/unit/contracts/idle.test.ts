// Who counts as gone, and when: every situation, what each rule counts, and what never ends by itself.
import { describe, expect, test } from 'vitest';
import { IDLE_RULES, type IdleLimits, type IdleRule } from '../../../contracts/idle-rule.ts';
import { move, passSecond, shownAsking, STILL, touch, type Stillness } from '../../../contracts/idle.ts';
import { START, type VisitState, type Way } from '../../../contracts/visit.ts';
import { timedExit } from '../../../renderer/shell/visit/timed-exit.ts';

const GIVEN = { roomId: 'keynote', name: 'Ada', email: '', invitation: '' };
const IN = { ...GIVEN, attempt: 1 };
const PROBLEM = { screen: 'problem', ...IN, problem: 'room-full', zoomCode: 4005, ways: [] } as const;
const OWN_LINK: Way = { kind: 'own-phone', url: 'https://zoom.us/w/1', passcode: null, isPersonal: true };

const STATES = {
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
type StateName = keyof typeof STATES;

/** Each rule with a time of its own, so that it is seen which one asked. */
const LIMITS: IdleLimits = {
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

function pass(still: Stillness, name: StateName, seconds: number, told: Told = {}): Stillness {
  const { isAlone = false, isTalking = false, limits = LIMITS } = told;
  let now = still;
  for (let second = 0; second < seconds; second += 1) {
    now = passSecond(now, { state: STATES[name], isAlone, isTalking }, limits);
  }
  return now;
}

/** The rule that asks first, and after how many seconds; null: none within a day. */
function firstQuestion(name: StateName, told: Told = {}): [IdleRule, number] | null {
  let now = STILL;
  for (let second = 1; second <= 86_400; second += 1) {
    now = pass(now, name, 1, told);
    if (now.asking) return [now.asking.rule, second];
  }
  return null;
}

test.each<[StateName, [IdleRule, number] | null]>([
  ['rooms', null],
  ['attract', null],
  ['typing', ['screen', 60]],
  ['joining', null],
  ['place-kept', ['not-started', 1_800]],
  ['waiting-room', ['waiting', 1_200]],
  ['not-started', ['not-started', 1_800]],
  ['in-room', ['untouched', 2_700]],
  ['stopped', ['screen', 60]],
  ['retrying', ['waiting', 1_200]],
  ['own-link', null],
  ['ended', null],
  ['thanks', null],
  ['interrupted', null],
])('%s: %j', (name, expected) => {
  expect(firstQuestion(name)).toEqual(expected);
});

test('the table above is whole', () => {
  expect(Object.keys(STATES)).toHaveLength(14);
});

test.each(Object.keys(STATES) as StateName[])('%s has one clock to its end at most', (name) => {
  const leavesByItself = timedExit(STATES[name])?.event.type === 'done';
  if (leavesByItself) expect(firstQuestion(name)).toBeNull();
});

test.each(['joining', 'waiting-room', 'in-room', 'not-started', 'place-kept'] as const)(
  'the short rule never asks in %s',
  (name) => {
    const onlyShort = Object.fromEntries(
      IDLE_RULES.map((rule) => [rule, rule === 'screen' ? LIMITS.screen : null]),
    ) as unknown as IdleLimits;
    expect(firstQuestion(name, { limits: onlyShort })).toBeNull();
  },
);

test('a rule that is off never asks', () => {
  const none = Object.fromEntries(IDLE_RULES.map((rule) => [rule, null])) as unknown as IdleLimits;
  for (const name of Object.keys(STATES) as StateName[]) {
    expect(firstQuestion(name, { limits: none, isAlone: true })).toBeNull();
  }
});

describe('the question', () => {
  test('counts down to nothing, and is over then', () => {
    const asked = pass(STILL, 'typing', 60);
    expect(asked.asking).toEqual({ rule: 'screen', secondsLeft: 20, isAcknowledged: false });
    expect(pass(asked, 'typing', 19).asking).toMatchObject({ secondsLeft: 1 });
    expect(pass(asked, 'typing', 20).asking).toMatchObject({ secondsLeft: 0 });
  });

  test.each(['typing', 'waiting-room', 'not-started', 'in-room'] as const)(
    'is taken back by a touch in %s, and the whole time begins anew',
    (name) => {
      const [rule, after] = firstQuestion(name) ?? ['screen', 0];
      const touched = touch(pass(STILL, name, after + 5));
      expect(touched.asking).toBeNull();
      expect(pass(touched, name, after - 1).asking).toBeNull();
      expect(pass(touched, name, after).asking).toMatchObject({ rule });
    },
  );

  test('goes when the visit goes on', () => {
    const asked = pass(STILL, 'waiting-room', 1_210);
    const moved = move(asked, STATES['waiting-room'], STATES['in-room']);
    expect(moved.asking).toBeNull();
    expect(pass(moved, 'in-room', 2_699).asking).toBeNull();
  });
});

test('a name field that somebody has touched is not the first screen any more', () => {
  const touched = touch(STILL);
  expect(pass(touched, 'attract', 60).asking).toMatchObject({ rule: 'screen' });
  const again = move(touched, START, STATES.attract);
  expect(pass(again, 'attract', 3_600).asking).toBeNull();
});

test('a screen that has just come gets its whole time, however long nobody touched the one before', () => {
  const waited = pass(STILL, 'waiting-room', 1_000);
  const refused = move(waited, STATES['waiting-room'], STATES.stopped);
  expect(pass(refused, 'stopped', 59).asking).toBeNull();
  expect(pass(refused, 'stopped', 60).asking).not.toBeNull();
});

test('tries that follow each other are one wait: a full room does not keep a kiosk for ever', () => {
  let still = STILL;
  let asked = 0;
  for (let round = 0; round < 60 && still.asking?.secondsLeft !== 0; round += 1) {
    still = pass(move(still, STATES.joining, STATES.retrying), 'retrying', 30);
    if (still.asking) asked += 1;
    const joining = move(still, STATES.retrying, STATES.joining);
    expect(shownAsking(joining, STATES.joining)).toBeNull();
    still = pass(joining, 'joining', 5);
  }
  // 1,200 seconds at 35 a round, then 60 seconds of question at 30 a round.
  expect(asked).toBeGreaterThanOrEqual(2);
  expect(still.asking).toMatchObject({ rule: 'waiting' });
  const stopped = move(still, STATES.joining, STATES.stopped);
  expect(stopped.asking).toBeNull();
});

describe('in a room', () => {
  test('who talks is there', () => {
    const talked = pass(STILL, 'in-room', 5_000, { isTalking: true });
    expect(talked.asking).toBeNull();
    expect(pass(talked, 'in-room', 2_699).asking).toBeNull();
  });

  test('alone is asked sooner, from when the others have gone', () => {
    const company = pass(STILL, 'in-room', 1_000);
    expect(pass(company, 'in-room', 599, { isAlone: true }).asking).toBeNull();
    expect(pass(company, 'in-room', 600, { isAlone: true }).asking).toMatchObject({ rule: 'alone' });
  });

  test('alone and touched, or talking, is somebody', () => {
    const alone = pass(STILL, 'in-room', 610, { isAlone: true });
    expect(pass(touch(alone), 'in-room', 599, { isAlone: true }).asking).toBeNull();
    expect(pass(alone, 'in-room', 1, { isAlone: true, isTalking: true }).asking).toBeNull();
  });

  test('who comes takes the question back', () => {
    const alone = pass(STILL, 'in-room', 610, { isAlone: true });
    expect(alone.asking).not.toBeNull();
    expect(pass(alone, 'in-room', 1).asking).toBeNull();
  });
});

describe('the maximum stay', () => {
  const busy = { isTalking: true };
  test('counts from the name to the end, over all screens', () => {
    const waited = move(pass(STILL, 'waiting-room', 1_000, busy), STATES['waiting-room'], STATES['in-room']);
    expect(pass(waited, 'in-room', 13_399, busy).asking).toBeNull();
    expect(pass(waited, 'in-room', 13_400, busy).asking).toMatchObject({ rule: 'maximum-stay' });
  });

  test('is read and not put off', () => {
    const asked = pass(STILL, 'in-room', 14_400, busy);
    const read = touch(asked);
    expect(read.asking).toEqual({ rule: 'maximum-stay', secondsLeft: 64, isAcknowledged: true });
    expect(pass(read, 'in-room', 64, busy).asking).toMatchObject({ secondsLeft: 0, isAcknowledged: true });
  });

  test('begins anew with the next visit', () => {
    const long = pass(STILL, 'in-room', 14_000, busy);
    const thanks = pass(long, 'thanks', 1);
    expect(pass(thanks, 'in-room', 1_000, busy).asking).toBeNull();
  });
});
