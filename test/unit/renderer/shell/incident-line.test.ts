// An outage in one line for staff: true words, figures and the time, nothing else.
import { expect, test } from 'vitest';
import type { Incident } from '../../../../contracts/incident.ts';
import { english } from '../../../../contracts/words/index.ts';
import { incidentLine } from '../../../../renderer/shell/incident-line.ts';

const SINCE = new Date(2026, 10, 21, 10, 3).getTime();
const INCIDENT: Incident = {
  problem: 'anonymous-refused',
  zoomCodes: [4012],
  sinceMs: SINCE,
  lastMs: SINCE,
  untilMs: null,
  visitCount: 7,
  refusalCount: 12,
  roomIds: ['a', 'b'],
  tried: [],
  stillWorks: [],
};
const line = (change: Partial<Incident> = {}, nowMs = SINCE + 3_600_000): string =>
  incidentLine({ ...INCIDENT, ...change }, nowMs, 'en-GB', english.rooms);

test('since when, how many, which numbers', () => {
  expect(line()).toBe(
    'Zoom has refused visitors since 10:03 – 7 visits, 2 rooms – 4012. Details on the staff screen',
  );
  expect(line({ visitCount: 1, roomIds: ['a'], zoomCodes: [4011, 4012] })).toContain(
    '1 visit, 1 room – 4011, 4012.',
  );
});

test('what Zoom has not said is not put into its mouth', () => {
  const unheard = 'Visitors have not been able to go in since 10:03 – 7 visits, 2 rooms';
  expect(line({ problem: 'join-timed-out', zoomCodes: [] })).toContain(`${unheard}. `);
  expect(line({ problem: 'zoom-unreachable', zoomCodes: [3621] })).toContain(`${unheard} – 3621. `);
});

test('since yesterday says the day', () => {
  expect(line({}, SINCE + 24 * 3_600_000)).toMatch(/since Saturday,? 21 November, 10:03 –/u);
});
