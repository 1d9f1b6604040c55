// When refusals are one outage, when it is over and what it says: each rule by the records that show it.
import { expect, test } from 'vitest';
import type { Incident } from '../../../../contracts/incident.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { NO_INCIDENTS, foldIncidents, settleIncidents } from '../../../../main/journal/fold-incidents.ts';
import { viewIncident } from '../../../../main/journal/one-incident.ts';
import {
  began,
  ended,
  held,
  joined,
  joinedVisit,
  ms,
  refused,
  refusedVisit,
  ticket,
  tried,
} from './records.ts';

function incidentsOf(records: readonly JournalRecord[], nowMs?: number): Incident[] {
  const state = records.reduce(foldIncidents, NO_INCIDENTS);
  const { incidents } = nowMs === undefined ? state : settleIncidents(state, nowMs);
  return incidents.map(viewIncident);
}

/** The only one. */
function incidentOf(records: readonly JournalRecord[], nowMs?: number): Incident {
  const [incident, ...others] = incidentsOf(records, nowMs);
  if (!incident || others.length > 0) throw new Error(`${others.length + (incident ? 1 : 0)} incidents`);
  return incident;
}

const OUTAGE = [...refusedVisit('10:03:20', 'a'), ...refusedVisit('10:05', 'b')];

test('two visits within ten minutes are one incident, from the first refusal on', () => {
  expect(incidentOf(OUTAGE)).toEqual({
    problem: 'anonymous-refused',
    zoomCodes: [4012],
    sinceMs: ms('10:03:20'),
    lastMs: ms('10:05'),
    untilMs: null,
    visitCount: 2,
    refusalCount: 2,
    roomIds: ['hall'],
    tried: [],
    stillWorks: [],
  });
});

test.each([
  ['one visit, however often', [...refusedVisit('10:00', 'a'), ...refusedVisit('10:02', 'a')]],
  ['more than ten minutes apart', [...refusedVisit('10:00', 'a'), ...refusedVisit('10:10:01', 'b')]],
  [
    'two problems',
    [
      ...refusedVisit('10:00', 'a'),
      ticket('10:01', 'b'),
      refused('10:01', 'b', 'hall', { problem: 'sign-in-required' }),
    ],
  ],
  [
    'a problem that is no outage',
    ['a', 'b'].map((visitId) => refused('10:00', visitId, 'hall', { problem: 'room-full', zoomCode: 4005 })),
  ],
  [
    "a test visit of staff's",
    [...refusedVisit('10:00', 'a'), began('10:01', 't', 'hall', true), ...refusedVisit('10:01', 't')],
  ],
])('no incident: %s', (_what, records) => {
  expect(incidentsOf(records)).toEqual([]);
});

test('ten minutes apart are together, and a visit that was refused again counts from its first time', () => {
  expect(incidentOf([...refusedVisit('10:00', 'a'), ...refusedVisit('10:10', 'b')]).sinceMs).toBe(
    ms('10:00'),
  );
  const again = [...refusedVisit('10:00', 'a'), ...refusedVisit('10:09', 'a'), ...refusedVisit('10:12', 'b')];
  expect(incidentOf(again)).toMatchObject({ sinceMs: ms('10:00'), refusalCount: 3, visitCount: 2 });
});

test('later refusals join it, in other rooms and with other codes of the same problem too', () => {
  const incident = incidentOf([
    ...OUTAGE,
    ticket('12:30', 'c', 'stage'),
    refused('12:30', 'c', 'stage', { zoomCode: 4011 }),
    refused('12:31', 'c', 'stage', { zoomCode: null }),
  ]);
  expect(incident).toMatchObject({
    visitCount: 3,
    refusalCount: 4,
    roomIds: ['hall', 'stage'],
    zoomCodes: [4011, 4012],
    lastMs: ms('12:31'),
    untilMs: null,
  });
});

test('it closes at the first join that works again: the same entry, an affected room', () => {
  const over = [...OUTAGE, ...joinedVisit('11:00:10', 'c'), ...joinedVisit('11:05', 'd')];
  expect(incidentOf(over)).toMatchObject({ untilMs: ms('11:00:10'), stillWorks: [] });
});

test.each([
  ['another entry', joinedVisit('10:20', 'c', 'hall', 'registered'), { roomId: 'hall', entry: 'registered' }],
  ['another room', joinedVisit('10:20', 'c', 'stage'), { roomId: 'stage', entry: 'open' }],
  [
    "a cure's help",
    [...refusedVisit('10:20', 'c'), tried('10:20', 'c', 'correct-clock'), ...joinedVisit('10:20', 'c')],
    { roomId: 'hall', entry: 'open' },
  ],
])('a join by %s does not close it, and is what still works', (_what, records, place) => {
  expect(incidentOf([...OUTAGE, ...records])).toMatchObject({ untilMs: null, stillWorks: [place] });
});

test.each([
  ["a test visit's join", [began('10:20', 't', 'hall', true), ...joinedVisit('10:20', 't')]],
  ['a reconnect of somebody who was in before', [joined('10:20', 'early')]],
  ['somebody let in who waited since before', [joined('10:20', 'waiting')]],
])('%s says nothing about it', (_what, records) => {
  const before = [...joinedVisit('09:50', 'early'), ticket('09:55', 'waiting'), held('09:55', 'waiting')];
  expect(incidentOf([...before, ...OUTAGE, ...records])).toMatchObject({ untilMs: null, stillWorks: [] });
});

test('a cure that changed nothing helped nobody: the join after it closes', () => {
  const records = [...refusedVisit('10:20', 'c'), tried('10:20', 'c', 'read-passcode', 'unchanged')];
  expect(incidentOf([...OUTAGE, ...records, ...joinedVisit('10:21', 'c')])).toMatchObject({
    untilMs: ms('10:21'),
    tried: [{ cure: 'read-passcode', helped: false }],
  });
});

test('a cure that was followed by a refusal did not help, whatever a later try brought', () => {
  const records = [
    ...refusedVisit('10:20', 'c'),
    tried('10:20', 'c', 'correct-clock'),
    ...refusedVisit('10:20:05', 'c'),
    ...joinedVisit('10:25', 'c'),
  ];
  expect(incidentOf([...OUTAGE, ...records])).toMatchObject({
    untilMs: ms('10:25'),
    tried: [{ cure: 'correct-clock', helped: false }],
  });
});

test('who got in between the first two refusals shows what works too', () => {
  const records = [
    ...refusedVisit('10:00', 'a'),
    ...joinedVisit('10:01', 'b', 'stage'),
    ...refusedVisit('10:02', 'c'),
  ];
  expect(incidentOf(records).stillWorks).toEqual([{ roomId: 'stage', entry: 'open' }]);
});

test('visits without an end do not pile up', () => {
  const visits = Array.from({ length: 300 }, (_, index) => began('10:00', `v${index}`));
  expect(visits.reduce(foldIncidents, NO_INCIDENTS).visits.size).toBe(100);
});

test('nothing refused for 24 hours: it ends with its last refusal', () => {
  expect(incidentOf(OUTAGE, ms('10:05') + 86_399_999).untilMs).toBeNull();
  expect(incidentOf(OUTAGE, ms('10:05') + 86_400_000).untilMs).toBe(ms('10:05'));
});

test('six hours are enough where the same entry works in another room since then', () => {
  const elsewhere = [...OUTAGE, ...joinedVisit('10:30', 'c', 'stage')];
  expect(incidentOf(elsewhere, ms('16:04')).untilMs).toBeNull();
  expect(incidentOf(elsewhere, ms('16:05')).untilMs).toBe(ms('10:05'));
  expect(incidentOf(OUTAGE, ms('16:05')).untilMs).toBeNull();
  const otherEntry = [...OUTAGE, ...joinedVisit('10:30', 'c', 'stage', 'registered')];
  expect(incidentOf(otherEntry, ms('16:05')).untilMs).toBeNull();
});

test('what was tried for the visits that were hit, and whether it helped one of them', () => {
  const records = [
    ...refusedVisit('10:00', 'a'),
    tried('10:00', 'a', 'other-entry'),
    ...joinedVisit('10:00:05', 'a', 'hall', 'registered'),
    ended('10:02', 'a'),
    ...refusedVisit('10:03', 'b'),
    tried('10:03', 'b', 'other-entry'),
    ...refusedVisit('10:03:05', 'b', 'hall', 'registered'),
    tried('10:03:06', 'b', 'correct-clock', 'failed', null),
    ...joinedVisit('10:04', 'b', 'stage'),
    tried('10:05', 'z', 'overflow'),
  ];
  expect(incidentOf(records)).toMatchObject({
    tried: [
      { cure: 'correct-clock', helped: false },
      { cure: 'other-entry', helped: true },
    ],
    stillWorks: [
      { roomId: 'hall', entry: 'registered' },
      { roomId: 'stage', entry: 'open' },
    ],
  });
});

test('records a little out of order come to the same', () => {
  const records = [
    ...refusedVisit('10:03', 'a', 'stage'),
    ...refusedVisit('10:04', 'b'),
    ...joinedVisit('10:05', 'c', 'cellar'),
    ...refusedVisit('10:06', 'd'),
    ...joinedVisit('10:07', 'e'),
  ];
  const inOrder = incidentOf(records);
  expect(inOrder).toMatchObject({ untilMs: ms('10:07'), roomIds: ['stage', 'hall'] });
  // Visits as wholes, in every order: a visit's own records stay in theirs.
  const pairs = Array.from({ length: 5 }, (_, index) => records.slice(index * 2, index * 2 + 2));
  const orders = (rest: JournalRecord[][]): JournalRecord[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((first) =>
          orders(rest.filter((pair) => pair !== first)).map((order) => [...first, ...order]),
        );
  for (const order of orders(pairs)) expect(incidentOf(order)).toEqual(inOrder);
});
