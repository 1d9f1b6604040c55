// When an outage that was over comes back, and when it is another one.
import { expect, test } from 'vitest';
import type { Incident } from '../../../../contracts/incident.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { NO_INCIDENTS, foldIncidents } from '../../../../main/journal/fold-incidents.ts';
import { viewIncident } from '../../../../main/journal/one-incident.ts';
import { joinedVisit, ms, refusedVisit } from './records.ts';

const incidentsOf = (records: readonly JournalRecord[]): Incident[] =>
  records.reduce(foldIncidents, NO_INCIDENTS).incidents.map(viewIncident);

/** From 10:03:20 to 11:00, in the hall. */
const OVER = [...refusedVisit('10:03:20', 'a'), ...refusedVisit('10:05', 'b'), ...joinedVisit('11:00', 'c')];

test('a refusal within ten minutes of its end opens it again, and the join in between is what worked', () => {
  const records = [...OVER, ...refusedVisit('11:10', 'd')];
  expect(incidentsOf(records)).toMatchObject([
    {
      sinceMs: ms('10:03:20'),
      untilMs: null,
      visitCount: 3,
      stillWorks: [{ roomId: 'hall', entry: 'open' }],
    },
  ]);
});

test.each([
  ['one visit in another room does not', refusedVisit('11:05', 'd', 'stage'), ms('11:00'), 2],
  [
    'one visit that retries there does not either',
    [...refusedVisit('11:05', 'd', 'stage'), ...refusedVisit('11:06', 'd', 'stage')],
    ms('11:00'),
    2,
  ],
  [
    'with one in a room that was hit both are part of it',
    [...refusedVisit('11:05', 'd', 'stage'), ...refusedVisit('11:07', 'e')],
    null,
    4,
  ],
])('opened again: %s', (_what, records, untilMs, visitCount) => {
  expect(incidentsOf([...OVER, ...records])).toMatchObject([{ untilMs, visitCount }]);
});

test('two visits in another room minutes after its end are an outage of their own', () => {
  const records = [...refusedVisit('11:05', 'd', 'stage'), ...refusedVisit('11:06', 'e', 'stage')];
  const both = incidentsOf([...OVER, ...records]);
  expect(both.map(({ sinceMs, untilMs, roomIds }) => [sinceMs, untilMs, roomIds])).toEqual([
    [ms('10:03:20'), ms('11:00'), ['hall']],
    [ms('11:05'), null, ['stage']],
  ]);
});

test('a refusal later than that begins anew, and needs two visits again', () => {
  const records = [...OVER, ...refusedVisit('11:10:01', 'd')];
  expect(incidentsOf(records)).toMatchObject([{ untilMs: ms('11:00') }]);
  const second = incidentsOf([...records, ...refusedVisit('11:12', 'e')]);
  expect(second.map(({ sinceMs }) => sinceMs)).toEqual([ms('10:03:20'), ms('11:10:01')]);
});
