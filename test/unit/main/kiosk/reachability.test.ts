// Says "no connection" where there is none, takes it back, and never raises a false alarm.
import { describe, expect, test } from 'vitest';
import {
  afterJoin,
  afterProbe,
  isOffline,
  NOTHING_SEEN,
  watchReachability,
} from '../../../../main/kiosk/reachability.ts';

const seenAfter = (...answers: boolean[]) => answers.reduce(afterProbe, NOTHING_SEEN);

describe('the rule', () => {
  test('two silences after an answer; one is a lost packet', () => {
    expect(isOffline(seenAfter(true, false), true)).toBe(false);
    expect(isOffline(seenAfter(true, false, false), true)).toBe(true);
    expect(isOffline(seenAfter(true, false, false, true), true)).toBe(false);
  });
  test('a firewall that never let a probe through raises no alarm', () => {
    expect(isOffline(seenAfter(false, false, false, false), true)).toBe(false);
  });
  test('…but a machine that says itself that it has no network does', () => {
    expect(isOffline(seenAfter(false, false), false)).toBe(true);
  });
  test('an answer counts for more than the machine’s word: a stand-in on this machine needs no network', () => {
    expect(isOffline(seenAfter(true), false)).toBe(false);
  });
  test('somebody got in while probes were silent: they prove nothing any more', () => {
    const joined = afterJoin(seenAfter(true, false, false));
    expect(isOffline([false, false, false].reduce(afterProbe, joined), true)).toBe(false);
  });
  test('a join while probes are answered takes nothing from them', () => {
    const joined = afterJoin(seenAfter(true));
    expect(isOffline([false, false].reduce(afterProbe, joined), true)).toBe(true);
  });
});

test('asks once a minute, every five seconds in silence, at once when the machine’s word changes, never in a visit', async () => {
  const world = { nowMs: 0, isAnswering: true, hasNetwork: true, isInUse: false };
  const changes: boolean[] = [];
  let probes = 0;
  let tick = (): void => undefined;
  watchReachability({
    probe: async () => {
      probes += 1;
      return world.isAnswering;
    },
    hasNetwork: () => world.hasNetwork,
    isInUse: () => world.isInUse,
    monotonicMs: () => world.nowMs,
    every: (_ms, action) => {
      tick = action;
    },
    onChange: (isNow) => void changes.push(isNow),
  });
  const pass = async (seconds: number): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += 2) {
      world.nowMs += 2_000;
      tick();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  };
  await pass(60);
  expect(probes).toBe(1);
  world.isAnswering = false;
  world.hasNetwork = false;
  await pass(2);
  expect(probes).toBe(2);
  await pass(6);
  expect(changes).toEqual([true]);
  world.isAnswering = true;
  await pass(6);
  expect(changes).toEqual([true, false]);
  world.isInUse = true;
  const before = probes;
  await pass(300);
  expect(probes).toBe(before);
});

test('somebody joins while a probe is out: its silence is the first one since, and no outage', async () => {
  const changes: boolean[] = [];
  const answers: ((isAnswered: boolean) => void)[] = [];
  const world = { nowMs: 0 };
  let tick = (): void => undefined;
  const reachability = watchReachability({
    probe: () => new Promise((resolve) => answers.push(resolve)),
    // Nothing is asked of an answer before: the machine itself says that there is no network.
    hasNetwork: () => false,
    isInUse: () => false,
    monotonicMs: () => world.nowMs,
    every: (_ms, action) => {
      tick = action;
    },
    onChange: (isNow) => void changes.push(isNow),
  });
  const probe = async (meanwhile = (): void => undefined): Promise<void> => {
    world.nowMs += 60_000;
    tick();
    meanwhile();
    answers.pop()?.(false);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  await probe();
  await probe(reachability.joined);
  expect(changes).toEqual([]);
  await probe();
  expect(changes).toEqual([true]);
});
