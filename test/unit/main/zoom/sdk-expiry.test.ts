// What Zoom's policy makes of an SDK's release date.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enforcementsOf, sdkExpiry } from '../../../../main/zoom/sdk-expiry.ts';

/** Came out on 22 June 2026: supported until 22 March 2027; the next enforcement is on Saturday, 1 May 2027. */
const ENFORCED_MS = Date.UTC(2027, 4, 1);

test.each([
  ['2026-06-22', 'fine'],
  ['2026-11-21', 'fine'],
  // An enforcement, but within the nine months.
  ['2027-02-06', 'fine'],
  ['2027-03-30', 'fine'],
  ['2027-04-30', 'fine'],
  ['2027-05-01', 'raises-before'],
  ['2029-01-01', 'raises-before'],
])('6.2.0 on %s: %s', (day, verdict) => {
  expect(sdkExpiry('6.2.0', Date.parse(day))).toEqual({ verdict, enforcedAtMs: ENFORCED_MS });
});

test.each(['6.2.1', '6.2', '6.2.0-zfg', '', 'latest'])('%j: nobody here knows', (version) => {
  expect(sdkExpiry(version, Date.parse('2026-11-21'))).toEqual({ verdict: 'unknown', enforcedAtMs: null });
});

test('the SDK that is built in is known', () => {
  const file = new URL('../../../../node_modules/@zoom/meetingsdk/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(sdkExpiry(version, 0).verdict).not.toBe('unknown');
});

test.each([
  [2024, ['2024-02-03', '2024-05-04', '2024-08-03', '2024-11-02']],
  [2025, ['2025-02-01', '2025-05-03', '2025-08-02', '2025-11-01']],
  [2026, ['2026-02-07', '2026-05-02', '2026-08-01', '2026-11-07']],
])('enforcements of %i, as Zoom published them', (year, days) => {
  expect(enforcementsOf(year).map((ms) => new Date(ms).toISOString().slice(0, 10))).toEqual(days);
});
