// Times as people type them: with an offset, in the kiosk's own time zone, or how long ago.
import { expect, test } from 'vitest';
import { parseMoment } from '../../../../main/cli/moment.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

test.each<[string, number]>([
  ['2026-11-21', new Date(2026, 10, 21).getTime()],
  ['2026-11-21T09:00', new Date(2026, 10, 21, 9).getTime()],
  ['2026-11-21T09:00:30.5', new Date(2026, 10, 21, 9, 0, 30, 500).getTime()],
  ['2026-11-21T09:00Z', Date.UTC(2026, 10, 21, 9)],
  [' 2026-11-21T09:00:00+01:00 ', Date.UTC(2026, 10, 21, 8)],
  ['2028-02-29', new Date(2028, 1, 29).getTime()],
  ['90m', NOW - 5_400_000],
  ['6h', NOW - 21_600_000],
  ['2d', NOW - 172_800_000],
])('%j', (typed, ms) => {
  expect(parseMoment(typed, NOW)).toBe(ms);
});

test.each([
  '',
  'yesterday',
  '2026-13-01',
  '2026-02-30',
  '2027-02-29T09:00',
  '2026-11-31T09:00Z',
  '2026-11-21Z',
  '2026-11-21 09:00',
  '21.11.2026',
  '6',
  '-2h',
  '999999d',
])('%j is none', (typed) => {
  expect(parseMoment(typed, NOW)).toBeNull();
});
