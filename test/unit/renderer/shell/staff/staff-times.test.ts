// Times of the staff screen.
import { expect, test } from 'vitest';
import { moment, quarterAfter } from '../../../../../renderer/shell/staff/staff-times.ts';

const at = (day: number, hour: number, minute: number): number =>
  new Date(2026, 10, day, hour, minute, 20).getTime();

test('the day is there where it is not today', () => {
  const nowMs = at(21, 10, 42);
  expect(moment(at(21, 9, 5), nowMs, 'en-GB')).toBe('09:05');
  expect(moment(at(20, 9, 5), nowMs, 'en-GB')).toMatch(/Fri.*20 Nov.*9:05/u);
  expect(moment(at(20, 9, 5), nowMs, 'de-DE')).toMatch(/Fr.*20\. Nov.*9:05/u);
});

test('a start is a quarter of an hour that is still to come', () => {
  const minuteOf = (ms: number): number => new Date(ms).getMinutes();
  const nowMs = at(21, 10, 42);
  expect(new Date(quarterAfter(nowMs, 0)).toISOString()).toBe(new Date(2026, 10, 21, 10, 45).toISOString());
  expect(minuteOf(quarterAfter(nowMs, 3))).toBe(30);
  expect(quarterAfter(quarterAfter(nowMs, 0), 0)).toBeGreaterThan(quarterAfter(nowMs, 0));
});
