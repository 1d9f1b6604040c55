// Once a night, when nobody is there; also in the two nights of the year that are not like the others.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isNightRestartDue, isQuiet } from '../../../../main/kiosk/night.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
  process.env['TZ'] = zone;
});

const at = (text: string): number => Date.parse(text);
const LONG_AGO = at('2026-01-01T00:00Z');
const due = (now: string, more: Partial<Parameters<typeof isNightRestartDue>[0]> = {}): boolean =>
  isNightRestartDue({
    at: '03:30',
    nowMs: at(now),
    runningSinceMs: LONG_AGO,
    jitterMs: 0,
    isQuiet: true,
    ...more,
  });

test('at its time and for two hours, not before and not after', () => {
  expect(due('2026-11-28T03:29+01:00')).toBe(false);
  expect(due('2026-11-28T03:30+01:00')).toBe(true);
  expect(due('2026-11-28T05:29+01:00')).toBe(true);
  expect(due('2026-11-28T05:30+01:00')).toBe(false);
});

test('once a night: the run that was started in it stays', () => {
  expect(due('2026-11-28T04:00+01:00', { runningSinceMs: at('2026-11-28T03:31+01:00') })).toBe(false);
  expect(due('2026-11-29T03:31+01:00', { runningSinceMs: at('2026-11-28T03:31+01:00') })).toBe(true);
});

test('a run that was started in the night stays, also where it draws a longer jitter than the run before it', () => {
  const first = { jitterMs: 120_000 };
  expect(due('2026-11-28T03:32+01:00', first)).toBe(true);
  const second = { jitterMs: 480_000, runningSinceMs: at('2026-11-28T03:32+01:00') };
  expect(due('2026-11-28T03:38+01:00', second)).toBe(false);
  expect(due('2026-11-28T05:00+01:00', second)).toBe(false);
  expect(due('2026-11-29T03:38+01:00', second)).toBe(true);
});

test('not while somebody is there, not when it is off, and every kiosk a little later than the other', () => {
  expect(due('2026-11-28T03:30+01:00', { isQuiet: false })).toBe(false);
  expect(due('2026-11-28T03:30+01:00', { at: 'off' })).toBe(false);
  expect(due('2026-11-28T03:30+01:00', { jitterMs: 300_000 })).toBe(false);
  expect(due('2026-11-28T03:35+01:00', { jitterMs: 300_000 })).toBe(true);
});

test('a night over midnight', () => {
  expect(due('2026-11-29T00:30+01:00', { at: '23:30' })).toBe(true);
});

describe('when the clocks change', () => {
  test('forward over its time: the moment after', () => {
    // 02:30 does not exist on 29 March 2026; the clock goes from 02:00 to 03:00.
    expect(due('2026-03-29T01:59+01:00', { at: '02:30' })).toBe(false);
    expect(due('2026-03-29T03:30+02:00', { at: '02:30' })).toBe(true);
  });
  test('back over its time: in the first of both, and not again in the second', () => {
    // 02:30 comes twice on 25 October 2026.
    expect(due('2026-10-25T02:30+02:00', { at: '02:30' })).toBe(true);
    const runningSinceMs = at('2026-10-25T02:31+02:00');
    expect(due('2026-10-25T02:30+01:00', { at: '02:30', runningSinceMs })).toBe(false);
  });
});

describe('quiet', () => {
  const nowMs = at('2026-11-28T03:30+01:00');
  const room = (opens: number, closes: number) => ({
    opensAtMs: nowMs + opens * 60_000,
    closesAtMs: nowMs + closes * 60_000,
  });
  test.each([
    ['nobody, no event', [], false, true],
    ['somebody is in a visit or on the staff screen', [], true, false],
    ['an event through the night', [room(-60, 60)], false, false],
    ['doors open in twenty minutes', [room(20, 90)], false, false],
    ['doors open in the morning', [room(300, 400)], false, true],
    ['a room that is always open is no event', [{ opensAtMs: null, closesAtMs: null }], false, true],
  ])('%s', (_what, rooms, isInUse, expected) => {
    expect(isQuiet(rooms, isInUse, nowMs)).toBe(expected);
  });
});
