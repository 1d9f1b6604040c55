// Who was there, folded from the journal: names, times, ends, moves, and who is not in it.
import { expect, test } from 'vitest';
import { createAttendance, type AttendanceFilter } from '../../../../main/journal/attendance.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import {
  at,
  closed,
  ended,
  ids,
  joined,
  opened,
  reading,
  records,
  refused,
  rowsOf,
  started,
  ticket,
  type Timed,
} from './attendance-lines.ts';

const WHOLE: readonly Timed[] = [
  [0, started()],
  [20, ticket({ entry: 'registered', registrantId: 'r1', person: 'ada@example.com' })],
  [30, joined],
  [90, closed],
  [99, ended('ended')],
];

test('a visit from the first touch to the wipe', async () => {
  expect(await rowsOf(WHOLE)).toEqual([
    {
      ...ids,
      name: 'Ada',
      entry: 'registered',
      person: 'ada@example.com',
      startedAtMs: at(0),
      joinedAtMs: at(30),
      leftAtMs: at(90),
      customerKey: 'key1',
      registrantId: 'r1',
      outcome: 'ended',
    },
  ]);
});

test.each<[string, readonly Timed[], Partial<Record<'joinedAtMs' | 'leftAtMs' | 'outcome', unknown>>]>([
  [
    'who leaves is out when the visit ends',
    [
      [30, joined],
      [80, ended()],
    ],
    { leftAtMs: at(80), outcome: 'left' },
  ],
  [
    'a rejoin goes on',
    [
      [30, joined],
      [40, closed],
      [50, joined],
      [80, ended()],
    ],
    { joinedAtMs: at(30), leftAtMs: at(80) },
  ],
  [
    'who drops out and is not taken back left then',
    [
      [30, joined],
      [40, refused],
      [80, ended()],
    ],
    { leftAtMs: at(40) },
  ],
  [
    'who never got in',
    [
      [30, refused],
      [80, ended('gave-up')],
    ],
    { joinedAtMs: null, leftAtMs: at(80), outcome: 'gave-up' },
  ],
  ['a crash', [[30, joined]], { joinedAtMs: at(30), leftAtMs: null, outcome: 'open' }],
  [
    'a crash after a rejoin',
    [
      [30, joined],
      [40, closed],
      [50, joined],
    ],
    { leftAtMs: null, outcome: 'open' },
  ],
])('%s', async (_what, entries, expected) => {
  const [row] = await rowsOf([[0, started()], [20, ticket()], ...entries]);
  expect(row).toMatchObject(expected);
});

test('a page that is lost ends the stay', async () => {
  const lost: JournalEntry = { kind: 'page-lost', ...ids, how: 'gone' };
  const [row] = await rowsOf([
    [0, started()],
    [20, ticket()],
    [30, joined],
    [40, lost],
    [80, ended()],
  ]);
  expect(row?.leftAtMs).toBe(at(40));
});

test('tests by staff and visits without a name are not in it', async () => {
  expect(
    await rowsOf([
      [0, started({ isTest: true })],
      [20, ticket()],
      [30, joined],
    ]),
  ).toEqual([]);
  expect(
    await rowsOf([
      [0, started()],
      [30, ended('gave-up')],
    ]),
  ).toEqual([]);
});

test('a later try by another entry keeps the registration and the person', async () => {
  const [row] = await rowsOf([
    [0, started()],
    [20, ticket({ entry: 'registered', registrantId: 'r1', person: 'A-1815' })],
    [30, ticket({ entry: 'signed-in', name: 'Ada L.' })],
  ]);
  expect(row).toMatchObject({ entry: 'signed-in', name: 'Ada L.', registrantId: 'r1', person: 'A-1815' });
});

const there = { visitId: 'v1', roomId: 'annex' };
const MOVED: readonly Timed[] = [
  [0, started()],
  [20, ticket()],
  [25, refused],
  [26, { kind: 'moved', ...there, fromRoomId: 'keynote' }],
];

test.each([
  ['annex', 1],
  ['keynote', 1],
  ['workshop', 0],
])('a moved visit is found in the room %s: %i', async (roomId, count) => {
  const rows = await rowsOf([...MOVED, [30, { kind: 'joined', ...there }]], { roomId });
  expect(rows.map((row) => row.roomId)).toEqual(count === 1 ? ['annex'] : []);
});

test('a visit belongs to the room in which it was, not to one that it was only sent to', async () => {
  const [row] = await rowsOf([[0, started()], [20, ticket()], [22, joined], [24, closed], ...MOVED.slice(3)]);
  expect(row).toMatchObject({ roomId: 'keynote', joinedAtMs: at(22) });
  expect((await rowsOf(MOVED))[0]).toMatchObject({ roomId: 'annex', joinedAtMs: null });
});

test.each<[string, Omit<AttendanceFilter, 'roomId'>, number]>([
  ['ended before', { fromMs: at(91) }, 0],
  ['was going on at the beginning', { fromMs: at(60) }, 1],
  ['was going on at the end', { toMs: at(60) }, 1],
  ['began at the end', { toMs: at(0) }, 0],
  ['lies within', { fromMs: at(-10), toMs: at(200) }, 1],
])('a visit that %s', async (_what, range, count) => {
  expect(await rowsOf(WHOLE, { roomId: null, ...range })).toHaveLength(count);
});

test('a visit cut by a crash does not go on for ever', async () => {
  const cut = WHOLE.slice(0, 3);
  expect(await rowsOf(cut, { roomId: null, fromMs: at(30) })).toHaveLength(1);
  expect(await rowsOf(cut, { roomId: null, fromMs: at(31) })).toEqual([]);
});

test('several visits stand in the order in which they began', async () => {
  const second: Timed[] = [
    [-50, started({ visitId: 'v0' })],
    [-40, ticket({ visitId: 'v0', name: 'Bo' })],
  ];
  expect((await rowsOf([...WHOLE, ...second])).map(({ name }) => name)).toEqual(['Bo', 'Ada']);
});

test('the same day in two folders counts once, also where one copy is older', async () => {
  const attendance = createAttendance();
  await attendance.read(reading(records(WHOLE)));
  await attendance.read(reading(records(WHOLE.slice(0, 3))));
  expect(attendance.rows({ roomId: null })).toEqual(await rowsOf(WHOLE));
});

test('rehearsals are marked, and one kiosk says nothing of the next', async () => {
  expect((await rowsOf([[-9, opened(true)], ...WHOLE]))[0]?.isRehearsal).toBe(true);
  expect((await rowsOf([[-9, opened(true)], [-8, opened(false)], ...WHOLE]))[0]?.isRehearsal).toBeUndefined();
  const attendance = createAttendance();
  await attendance.read(reading(records([[-9, opened(true)]])));
  await attendance.read(reading(records(WHOLE)));
  expect(attendance.rows({ roomId: null })[0]?.isRehearsal).toBeUndefined();
});
