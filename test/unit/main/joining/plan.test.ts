// Rung by rung: which cure may be tried where, that each is tried once, and that every visit comes to an end.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule, type ProblemCode } from '../../../../contracts/problem.ts';
import { plan, type Situation, type Step, type Trial } from '../../../../main/joining/plan.ts';
import { ADA, ENTRIES, makeRoom } from './rooms.ts';

const situation = (changes: Partial<Situation>): Situation => ({
  problem: 'room-full',
  zoomCode: null,
  room: makeRoom(),
  entries: [changes.room?.entry ?? 'open'],
  hasToken: false,
  invitation: '',
  refusals: [],
  trials: [],
  canAskZoom: true,
  overflowRoom: null,
  ...changes,
});
const next = (changes: Partial<Situation>): Step => plan(situation(changes));
const times = (problem: ProblemCode, count: number): ProblemCode[] =>
  Array.from({ length: count }, () => problem);
const tried = (cure: Trial['cure'], more: Partial<Trial> = {}): Trial => ({
  cure,
  roomId: 'keynote',
  entry: null,
  ...more,
});
const PERSON: Step = { kind: 'ask-a-person' };

describe('the clock and the passcode', () => {
  test('the clock is corrected once, for both of its problems together', () => {
    const cure = { kind: 'cure', cure: 'correct-clock' };
    for (const problem of ['signature-expired', 'signature-refused'] as const) {
      expect(next({ problem })).toEqual(cure);
      expect(next({ problem, trials: [tried('correct-clock', { roomId: 'elsewhere' })] })).toEqual(PERSON);
    }
  });

  test('the passcode is read once for each room, where Zoom can be asked', () => {
    const problem = 'passcode-wrong';
    expect(next({ problem })).toEqual({ kind: 'cure', cure: 'read-passcode' });
    expect(next({ problem, trials: [tried('read-passcode', { roomId: 'elsewhere' })] })).toMatchObject({
      cure: 'read-passcode',
    });
    expect(next({ problem, trials: [tried('read-passcode')] })).toEqual(PERSON);
    expect(next({ problem, canAskZoom: false })).toEqual(PERSON);
  });
});

describe('other entries', () => {
  const both = makeRoom({ otherEntries: ['registered', 'signed-in'] });
  const entryFor = (changes: Partial<Situation>): string => {
    const step = next({ room: both, ...changes });
    return 'entry' in step ? step.entry : step.kind;
  };

  test('registering cures a missing registration and nothing else that Zoom says', () => {
    const cured = PROBLEM_CODES.filter((problem) => entryFor({ problem }) === 'registered');
    expect(cured).toEqual(['registration-required']);
  });

  test('signing in cures what is about identity', () => {
    const cured = PROBLEM_CODES.filter((problem) => entryFor({ problem }) === 'signed-in');
    expect(cured.sort()).toEqual(
      [
        'sign-in-required',
        'anonymous-refused',
        'app-not-approved',
        'token-refused',
        'authorizer-absent',
      ].sort(),
    );
  });

  test.each(PROBLEM_CODES)(
    '%s: never the entry that was refused, never one that the room does not allow',
    (problem) => {
      expect(entryFor({ problem, entries: ['open', 'registered', 'signed-in'] })).not.toMatch(
        /registered|signed/u,
      );
      expect(entryFor({ problem, room: makeRoom() })).not.toMatch(/registered|signed/u);
      expect(entryFor({ problem, canAskZoom: false })).not.toMatch(/registered|signed/u);
    },
  );

  test('one that was tried is not tried again, whether it helped or not', () => {
    const trials = [tried('other-entry', { entry: 'signed-in' })];
    expect(entryFor({ problem: 'anonymous-refused', trials })).toBe('ask-a-person');
  });

  test('what one room refused may help in another', () => {
    const trials = [tried('other-entry', { entry: 'signed-in', roomId: 'elsewhere' })];
    expect(entryFor({ problem: 'anonymous-refused', trials })).toBe('signed-in');
  });

  test('an invited person is registered where the room allows it', () => {
    const room = makeRoom({ entry: 'invited', otherEntries: ['registered'] });
    expect(entryFor({ room, problem: 'registration-required' })).toBe('registered');
  });

  describe('a registrant’s token that Zoom takes no more', () => {
    const room = makeRoom({ entry: 'registered' });
    test.each<[ProblemCode, number]>([
      ['room-unknown', 3610],
      ['token-refused', 3265],
      ['token-refused', 3623],
    ])('%s %i: a fresh registration, once', (problem, zoomCode) => {
      expect(entryFor({ room, problem, zoomCode, hasToken: true })).toBe('registered');
      const trials = [tried('other-entry', { entry: 'registered' })];
      expect(entryFor({ room, problem, zoomCode, hasToken: true, trials })).toBe('ask-a-person');
      expect(entryFor({ room, problem, zoomCode, hasToken: false })).toBe('ask-a-person');
      expect(entryFor({ room: makeRoom(), problem, zoomCode, hasToken: true })).toBe('ask-a-person');
    });

    test.each([3001, 4013, 4014, 4015, 4016, 4018])('%i is no such thing', (zoomCode) => {
      const problem = zoomCode === 3001 ? 'room-unknown' : 'token-refused';
      expect(entryFor({ room, problem, zoomCode, hasToken: true })).toBe('ask-a-person');
    });
  });
});

describe('the overflow room', () => {
  const full = makeRoom({ overflowRoomId: 'second' });
  const second = makeRoom({ id: 'second' });

  test('before any waiting, and only when this one is full', () => {
    for (const problem of PROBLEM_CODES) {
      const step = next({ problem, room: full, overflowRoom: second });
      expect([problem, 'cure' in step && step.cure === 'overflow']).toEqual([
        problem,
        problem === 'room-full',
      ]);
    }
    expect(next({ room: full, overflowRoom: null })).toMatchObject({ kind: 'count-down' });
  });

  test('never back to a room that was full', () => {
    const trials = [tried('overflow', { roomId: 'second' })];
    expect(next({ room: full, overflowRoom: second, trials })).toMatchObject({ kind: 'count-down' });
    expect(next({ room: full, overflowRoom: full })).toMatchObject({ kind: 'count-down' });
  });

  test.each(ENTRIES.flatMap((from) => ENTRIES.map((to) => [from, to] as const)))(
    'SECURITY: from %s to %s only where that opens nothing',
    (from, to) => {
      const step = next({
        room: makeRoom({ entry: from, overflowRoomId: 'second' }),
        overflowRoom: makeRoom({ id: 'second', entry: to }),
        invitation: 'A-1815',
      });
      expect('cure' in step).toBe(to === 'open' || to === from);
    },
  );

  test('SECURITY: to another invited room only with a place on its list', () => {
    const room = makeRoom({ entry: 'invited', overflowRoomId: 'second' });
    const overflowRoom = makeRoom({ id: 'second', entry: 'invited', invited: [ADA] });
    expect(next({ room, overflowRoom, invitation: 'a-1815 ' })).toMatchObject({ cure: 'overflow' });
    expect(next({ room, overflowRoom, invitation: 'B-1815' })).toMatchObject({ kind: 'count-down' });
  });
});

describe('waiting', () => {
  test('a countdown is followed as often as its row says; other problems do not count', () => {
    for (const problem of PROBLEM_CODES) {
      const { retry } = problemRule(problem);
      if (retry.kind !== 'countdown') continue;
      const others = times(problem === 'room-locked' ? 'room-full' : 'room-locked', 20);
      expect(next({ problem, refusals: [...others, ...times(problem, retry.atMost - 1)] })).toEqual({
        kind: 'count-down',
        seconds: retry.afterSeconds,
      });
      expect(next({ problem, refusals: times(problem, retry.atMost) })).toEqual(PERSON);
    }
  });

  test('who drops out of a room is taken back at once, twice, and then by a countdown', () => {
    const problem = 'connection-lost';
    const kinds = [0, 1, 2, 5].map((count) => next({ problem, refusals: times(problem, count) }).kind);
    expect(kinds).toEqual(['join-again', 'join-again', 'count-down', 'ask-a-person']);
  });
});

/** Small and seeded, so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test.each(ENTRIES)('any order of refusals ends, in bounded joins: %s', (entry) => {
  const CODES = [null, 3610, 3265, 4012, 4018];
  const ring = ['a', 'b', 'c'].map((id, at) =>
    makeRoom({
      id,
      entry,
      overflowRoomId: 'abc'.charAt((at + 1) % 3),
      otherEntries: ['registered', 'signed-in'],
    }),
  );
  const budget = PROBLEM_CODES.map((code) => problemRule(code).retry).reduce(
    (sum, retry) => sum + (retry.kind === 'countdown' ? retry.atMost : 0),
    0,
  );
  for (let seed = 0; seed < 300; seed += 1) {
    const random = randomFrom(seed);
    const few = Array.from({ length: 1 + random(5) }, () => PROBLEM_CODES[random(PROBLEM_CODES.length)]);
    let room = ring[0] ?? makeRoom();
    let entries: Situation['entries'] = [entry];
    let refusals: ProblemCode[] = [];
    const trials: Trial[] = [];
    let joins = 0;
    for (let isOver = false; !isOver; joins += 1) {
      const problem = few[random(few.length)] ?? 'internal';
      const overflowRoom = ring.find(({ id }) => id === room.overflowRoomId) ?? null;
      const given = {
        problem,
        zoomCode: CODES[random(5)] ?? null,
        room,
        entries,
        refusals,
        trials,
        overflowRoom,
      };
      const step = next({ ...given, hasToken: random(2) === 0, invitation: 'A-1815' });
      refusals = [...refusals, problem];
      isOver = step.kind === 'ask-a-person' || step.kind === 'wait-for-start';
      if (step.kind === 'cure') {
        const isEntry = step.cure === 'other-entry';
        trials.push({ cure: step.cure, roomId: room.id, entry: isEntry ? step.entry : null });
        if (isEntry) entries = [...entries, step.entry];
        if (step.cure === 'overflow') {
          room = step.room;
          entries = [room.entry];
          refusals = [];
        }
      }
      // Each room: its countdowns, a passcode, two entries; two moves and one clock for all.
      expect(joins, `seed ${seed}`).toBeLessThanOrEqual(3 * (budget + 3) + 3);
    }
    expect(new Set(trials.map((trial) => JSON.stringify(trial))).size).toBe(trials.length);
  }
});
