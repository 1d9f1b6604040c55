// The counts: each thing once, whatever is repeated in the journal.
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { createTally, roomName, type Tally } from '../../../../main/outside/tally.ts';
import { began, held, joined, refused, ticket } from '../journal/records.ts';
import { visitOf } from './visit.ts';

const noted = (records: readonly JournalRecord[]): Tally => {
  const tally = createTally();
  for (const record of records) tally.note(record);
  return tally;
};

/** 'joins {"foyer.room":…}' → value, without what is 0. */
const counts = (tally: Tally): Record<string, unknown> =>
  Object.fromEntries(
    tally
      .readLast()
      .filter(({ value }) => value !== 0)
      .map(({ metric, attributes, value }) => [
        [metric, ...Object.values(attributes)].join(' '),
        typeof value === 'number' ? value : [value.count, value.sum],
      ]),
  );

test('a visit that is refused once and then gets in', () => {
  expect(counts(noted(visitOf()))).toEqual({
    'refusals hall anonymous-refused 4012': 1,
    'joins hall registered': 1,
    'joinSeconds registered': [1, 4],
    'visits left': 1,
  });
});

test('who connects again is not counted again; who was held is timed until Zoom took the join', () => {
  const records = [
    began('10:00:00', 'v'),
    ticket('10:00:00', 'v'),
    held('10:00:03', 'v'),
    joined('10:20:00', 'v'),
    joined('10:25:00', 'v'),
  ];
  expect(counts(noted(records))).toEqual({ 'joins hall open': 1, 'joinSeconds open': [1, 3] });
});

test('who waited for the room to start is counted and not timed: that ticket was written late', () => {
  const records = [
    began('10:00:00', 'v'),
    ticket('10:00:00', 'v'),
    refused('10:00:01', 'v', 'hall', { problem: 'room-not-started', zoomCode: null }),
    ticket('10:30:00', 'v'),
    joined('10:30:00', 'v'),
  ];
  expect(counts(noted(records))).toEqual({
    'refusals hall room-not-started none': 1,
    'joins hall open': 1,
  });
});

test('staff’s own test of a room counts nowhere', () => {
  expect(counts(noted(visitOf('t', 'hall', true)))).toEqual({});
});

test('troubles and restarts', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const records: JournalRecord[] = [
    {
      at,
      kind: 'trouble',
      trouble: 'shell-gone',
      reason: 'oom',
      exitCode: 5,
      act: 'reload',
      duringVisitId: null,
    },
    { at, kind: 'restarting', why: 'night' },
  ];
  expect(counts(noted(records))).toEqual({ 'troubles shell-gone': 1, 'restarts night': 1 });
});

test('a time falls into the bucket that it does not exceed', () => {
  const [point] = noted(visitOf())
    .readLast()
    .filter(({ metric }) => metric === 'joinSeconds');
  expect(point?.value).toMatchObject({ buckets: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] });
});

describe('a new series is sent as 0 first, or its first value is no increase', () => {
  const joins = (tally: Tally, isTaken: boolean): unknown => {
    const { points, taken } = tally.read();
    if (isTaken) taken();
    return points.find(({ metric }) => metric === 'joins')?.value;
  };

  test('until a collector has taken it', () => {
    const tally = noted(visitOf());
    expect([joins(tally, false), joins(tally, true), joins(tally, true)]).toEqual([0, 0, 1]);
  });

  test('one that came between reading and taking is still new', () => {
    const tally = createTally();
    const { taken } = tally.read();
    for (const record of visitOf()) tally.note(record);
    taken();
    expect(joins(tally, true)).toBe(0);
  });
});

test('however many rooms and numbers there are, the memory is bounded', () => {
  const tally = createTally();
  for (let code = 0; code < 5_000; code += 1) tally.add('refusals', 1, { 'foyer.zoom.code': String(code) });
  expect(tally.readLast()).toHaveLength(2_000);
});

test.each([
  ['opening-keynote-hall-2-day-1', 'opening-keynote-hall-2-day-1'],
  ['room-2026-11-28', 'room-2026-11-28'],
  ['81000000077', '[number]'],
  ['810-0000-0077', '[number]'],
])('a room’s id is told as it is, unless it is a meeting’s number: %s', (roomId, told) => {
  expect(roomName(roomId)).toBe(told);
});
