// The display is kept on from doors open to doors close and in visits, and let go in between.
import { expect, test } from 'vitest';
import { keepAwake, mustStayAwake } from '../../../../main/kiosk/keep-awake.ts';

const HOUR_MS = 3_600_000;
const room = { opensAtMs: 10 * HOUR_MS, closesAtMs: 12 * HOUR_MS };

test.each([
  ['before doors', 9, false, false],
  ['doors open', 10, false, true],
  ['the last minute', 11.99, false, true],
  ['doors closed', 12, false, false],
  ['a visit that runs over', 13, true, true],
])('%s', (_when, hours, hasVisit, expected) => {
  expect(mustStayAwake([room], hasVisit, hours * HOUR_MS)).toBe(expected);
});

test('a room without times can always be entered', () => {
  expect(mustStayAwake([{ opensAtMs: null, closesAtMs: null }], false, 0)).toBe(true);
});

test('one blocker at a time, given back', () => {
  const done: string[] = [];
  let must = true;
  let look = (): void => undefined;
  keepAwake({
    blocker: {
      start: (type) => done.push(`start ${type}`),
      stop: (id) => Boolean(done.push(`stop ${id}`)),
    },
    mustStayAwake: () => must,
    every: (_ms, action) => {
      look = action;
    },
  });
  look();
  must = false;
  look();
  look();
  must = true;
  look();
  expect(done).toEqual(['start prevent-display-sleep', 'stop 1', 'start prevent-display-sleep']);
});
