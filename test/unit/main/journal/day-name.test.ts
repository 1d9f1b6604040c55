// The day of a record is the kiosk's own, whatever UTC says.
import { afterEach, expect, test, vi } from 'vitest';
import { dayFileName, isDayFileName } from '../../../../main/journal/day-name.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['America/Los_Angeles', '2026-11-22T03:00:00Z', '2026-11-21'],
  ['Asia/Tokyo', '2026-11-20T23:00:00Z', '2026-11-21'],
  ['UTC', '2026-11-21T00:00:00Z', '2026-11-21'],
])('%s %s', (zone, at, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayFileName(new Date(at))).toBe(`visits-${day}.jsonl`);
  expect(isDayFileName(`visits-${day}.jsonl`)).toBe(true);
});

test.each(['visits-2026-11-21.jsonl.torn', 'writer.lock', 'visits-.jsonl'])('%s is no day file', (name) => {
  expect(isDayFileName(name)).toBe(false);
});
