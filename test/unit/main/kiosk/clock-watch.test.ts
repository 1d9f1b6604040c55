// 'clock-jump': the wall clock was set, or the machine slept; a slow machine is neither.
import { expect, test } from 'vitest';
import { watchClock } from '../../../../main/kiosk/clock-watch.ts';

function watch() {
  const jumps: number[] = [];
  const clocks = { wallMs: 1_000_000, monotonicMs: 0 };
  let look = (): void => undefined;
  watchClock({
    wallMs: () => clocks.wallMs,
    monotonicMs: () => clocks.monotonicMs,
    every: (_ms, action) => {
      look = action;
    },
    onJump: (byMs) => void jumps.push(byMs),
  });
  const pass = (wallMs: number, monotonicMs = wallMs): void => {
    clocks.wallMs += wallMs;
    clocks.monotonicMs += monotonicMs;
    look();
  };
  return { jumps, pass };
}

test('forward, backward, and once each', () => {
  const { jumps, pass } = watch();
  pass(3_600_000, 10_000);
  pass(10_000);
  pass(-50_000, 10_000);
  pass(10_000);
  expect(jumps).toEqual([3_590_000, -60_000]);
});

test('a look that comes late, and a clock that is nudged, are no jumps', () => {
  const { jumps, pass } = watch();
  pass(120_000);
  pass(10_400, 10_000);
  expect(jumps).toEqual([]);
});
