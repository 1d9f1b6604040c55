// Whose row is whose: by key, by registrant, by time, never by name alone.
import { expect, test } from 'vitest';
import type { AttendanceRow } from '../../../../contracts/staff.ts';
import { reconcile } from '../../../../main/journal/reconcile.ts';
import type { ParticipantRow } from '../../../../main/zoom/participants-report.ts';
import { key, row, visit } from './report-rows.ts';

const compare = (visits: AttendanceRow[], rows: ParticipantRow[]) => {
  const found = reconcile(visits, rows, 'keynote');
  return {
    matched: found.matched.map(({ visit: { visitId }, by }) => [visitId, by]),
    oursOnly: found.oursOnly.map((one) => one.visit.visitId),
    zoomsOnly: found.zoomsOnly.length,
    ambiguous: found.ambiguous.map(({ why, visits: whose, rows: theirs }) => [
      why,
      whose.map(({ visitId }) => visitId),
      theirs.length,
    ]),
    neverJoined: found.neverJoined.map(({ visitId }) => visitId),
  };
};
const NOTHING = { matched: [], oursOnly: [], zoomsOnly: 0, ambiguous: [], neverJoined: [] };

test('by the key, whatever the name and the time', () => {
  expect(compare([visit('a', 0, 10)], [row(500, 510, { customerKey: key('a'), name: 'Other' })])).toEqual({
    ...NOTHING,
    matched: [['a', 'customer-key']],
  });
});

test.each([35, 36])('a long key comes back cut at %i', (length) => {
  const customerKey = `${'x'.repeat(34)}yz123`;
  const found = compare(
    [visit('a', 0, 10, { customerKey })],
    [row(0, 10, { customerKey: customerKey.slice(0, length) })],
  );
  expect(found.matched).toEqual([['a', 'customer-key']]);
});

test('a key that is only the beginning of another is another', () => {
  const found = compare([visit('a', 0, 10)], [row(0, 10, { customerKey: key('a').slice(0, 20) })]);
  expect(found).toEqual({ ...NOTHING, oursOnly: ['a'], zoomsOnly: 1 });
});

test('the key counts before the registrant', () => {
  const visits = [visit('a', 0, 10, { registrantId: 'r' }), visit('b', 0, 10)];
  const found = compare(visits, [row(0, 10, { customerKey: key('b'), registrantId: 'r' })]);
  expect(found).toEqual({ ...NOTHING, matched: [['b', 'customer-key']], oursOnly: ['a'] });
});

test('by the registrant, also when it was on their own phone later', () => {
  const visits = [visit('a', 0, 10, { registrantId: 'r', joinedAtMs: null })];
  expect(compare(visits, [row(60, 90, { registrantId: 'r' })])).toEqual({
    ...NOTHING,
    matched: [['a', 'registrant-id']],
  });
});

test('by the surest row of several', () => {
  const rows = [row(0, 5, { registrantId: 'r' }), row(5, 10, { customerKey: key('a') })];
  expect(compare([visit('a', 0, 10, { registrantId: 'r' })], rows).matched).toEqual([['a', 'customer-key']]);
  expect(compare([visit('a', 0, 10, { registrantId: 'r' })], rows.toReversed()).matched).toEqual([
    ['a', 'customer-key'],
  ]);
});

test('one registrant who came twice: by the time', () => {
  const visits = [visit('a', 0, 10, { registrantId: 'r' }), visit('b', 11, 20, { registrantId: 'r' })];
  const rows = [row(0.1, 9.9, { registrantId: 'r' }), row(11.1, 20, { registrantId: 'r' })];
  expect(compare(visits, rows)).toEqual({
    ...NOTHING,
    matched: [
      ['a', 'registrant-id'],
      ['b', 'registrant-id'],
    ],
  });
});

test.each<[string, ParticipantRow]>([
  ['the time fits both', row(5, 15, { registrantId: 'r' })],
  ['the time fits none', row(100, 110, { registrantId: 'r' })],
  ['Zoom says no time', row(null, null, { registrantId: 'r' })],
])('one registrant who came twice, and %s: ambiguous', (_what, theirs) => {
  const visits = [visit('a', 0, 10, { registrantId: 'r' }), visit('b', 11, 20, { registrantId: 'r' })];
  expect(compare(visits, [theirs])).toEqual({
    ...NOTHING,
    ambiguous: [['one registrant, several visits', ['a', 'b'], 1]],
  });
});

test('a key that Zoom has changed does not part a registrant from the only visit of the time', () => {
  const visits = [visit('a', 0, 10, { registrantId: 'r' }), visit('b', 20, 30, { registrantId: 'r' })];
  expect(compare(visits, [row(1, 9, { registrantId: 'r', customerKey: key('z') })])).toEqual({
    ...NOTHING,
    matched: [['a', 'registrant-id']],
    oursOnly: ['b'],
  });
  const both = compare(visits, [row(5, 25, { registrantId: 'r', customerKey: key('z') })]);
  expect(both.ambiguous).toEqual([['one registrant, several visits', ['a', 'b'], 1]]);
});

test.each([
  ['at another time', row(60, 70, { registrantId: 'r', customerKey: key('z') })],
  ['at a time that Zoom does not say', row(null, null, { registrantId: 'r', customerKey: key('z') })],
])("our registrant with another kiosk's key %s is not our visit for sure", (_what, theirs) => {
  const found = compare([visit('a', 0, 10, { registrantId: 'r' })], [theirs]);
  expect(found.ambiguous).toEqual([['our registrant, key and time of no visit', ['a'], 1]]);
});

test('one key in two visits: by the time, or ambiguous', () => {
  const visits = [visit('a', 0, 10), visit('b', 20, 30, { customerKey: key('a') })];
  expect(compare(visits, [row(21, 29, { customerKey: key('a') })])).toMatchObject({
    matched: [['b', 'customer-key']],
  });
  expect(compare(visits, [row(5, 25, { customerKey: key('a') })]).ambiguous).toEqual([
    ['one key, several visits', ['a', 'b'], 1],
  ]);
});

test('clocks that differ by less than two minutes do not part a row from its visit', () => {
  const visits = [visit('a', 0, 10, { registrantId: 'r' }), visit('b', 40, 50, { registrantId: 'r' })];
  expect(compare(visits, [row(11.5, 13, { registrantId: 'r' })]).matched).toEqual([['a', 'registrant-id']]);
  expect(compare(visits, [row(12.5, 13, { registrantId: 'r' })]).ambiguous).toHaveLength(1);
});

test('the same name at the same time is no match, and is shown', () => {
  const found = compare(
    [visit('a', 0, 10, { name: 'Ada  Lovelace' })],
    [row(1, 9, { name: 'ada lovelace' })],
  );
  expect(found).toEqual({ ...NOTHING, ambiguous: [['same name only', ['a'], 1]] });
});

test.each<[string, AttendanceRow, ParticipantRow]>([
  ['at another time', visit('a', 0, 10, { name: 'Ada' }), row(20, 30, { name: 'Ada' })],
  ['and Zoom hides it', visit('a', 0, 10, { name: '' }), row(1, 9, { name: '' })],
])('the same name %s is nothing', (_what, ours, theirs) => {
  expect(compare([ours], [theirs])).toEqual({ ...NOTHING, oursOnly: ['a'], zoomsOnly: 1 });
});

test('namesakes: the one whom nothing else has found is the likely one, all rows in one entry', () => {
  const visits = [
    visit('a', 0, 10, { name: 'Ada' }),
    visit('b', 0, 10, { name: 'Ada' }),
    visit('c', 0, 10, { name: 'Ada' }),
  ];
  const rows = [
    row(0, 10, { name: 'Ada', customerKey: key('a') }),
    row(1, 4, { name: 'Ada' }),
    row(4, 10, { name: 'Ada' }),
  ];
  expect(compare(visits, rows)).toEqual({
    ...NOTHING,
    matched: [['a', 'customer-key']],
    ambiguous: [['same name only', ['b', 'c'], 2]],
  });
});

test('a row without a key may be a further part of a visit, one with a strange key is not', () => {
  const rows = [row(0, 10, { name: 'Ada', customerKey: key('a') }), row(1, 4, { name: 'Ada' })];
  const visits = [visit('a', 0, 10, { name: 'Ada' })];
  expect(compare(visits, rows).ambiguous).toEqual([['same name only', ['a'], 1]]);
  const strange = [...rows.slice(0, 1), row(1, 4, { name: 'Ada', customerKey: key('z') })];
  expect(compare(visits, strange)).toMatchObject({ ambiguous: [], zoomsOnly: 1 });
});

test('the host is only in the report', () => {
  const rows = [row(0, 90, { name: 'Host' }), row(0, 10, { customerKey: key('a') })];
  expect(compare([visit('a', 0, 10)], rows)).toEqual({
    ...NOTHING,
    matched: [['a', 'customer-key']],
    zoomsOnly: 1,
  });
});

test('who never got in is apart, unless Zoom saw them', () => {
  const never = visit('a', 0, 10, { joinedAtMs: null });
  expect(compare([never], [row(0, 9, { customerKey: key('z') })])).toMatchObject({
    oursOnly: [],
    neverJoined: ['a'],
  });
  const waited = compare([never], [row(0, 9, { customerKey: key('a'), isWaitingRoom: true })]);
  expect(waited).toEqual({ ...NOTHING, matched: [['a', 'customer-key']] });
});

test('who went on to another room is not missed in this one', () => {
  const moved = visit('a', 0, 10, { roomId: 'annex' });
  expect(compare([moved], [])).toEqual(NOTHING);
  expect(compare([moved], [row(0, 1, { customerKey: key('a') })]).matched).toHaveLength(1);
});

test('a visit of yesterday is not in the report of today, and that is no wonder', () => {
  const visits = [visit('a', 0, 10), visit('b', -1_440, -1_430), visit('c', 65, 70)];
  const { oursOnly } = reconcile(visits, [row(0, 10)], 'keynote');
  expect(oursOnly.map(({ visit: { visitId }, isOutsideReport }) => [visitId, isOutsideReport])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ]);
  expect(reconcile(visits, [], 'keynote').oursOnly.every(({ isOutsideReport }) => !isOutsideReport)).toBe(
    true,
  );
});

test('a visit that was cut by a crash may still be the one, for a day', () => {
  const visits = [visit('a', 0, null, { name: 'Ada' })];
  expect(compare(visits, [row(300, 310, { name: 'Ada' })]).ambiguous).toHaveLength(1);
  expect(compare(visits, [row(1_500, 1_510, { name: 'Ada' })])).toMatchObject({
    zoomsOnly: 1,
    oursOnly: ['a'],
  });
});

test("staff's test is matched as what it is, and is missed by nobody", () => {
  const tests = [visit('a', 0, 1, { isTest: true }), visit('b', 0, 1, { isTest: true })];
  const { matched, oursOnly, zoomsOnly, neverJoined } = reconcile(
    tests,
    [row(0, 1, { customerKey: key('a') })],
    'keynote',
  );
  expect(matched).toMatchObject([{ visit: { visitId: 'a', isTest: true } }]);
  expect([oursOnly, zoomsOnly, neverJoined]).toEqual([[], [], []]);
});

test('what stands in the place of an erased name or key is nobody in particular', () => {
  const erased = { name: '(erased)', customerKey: '(erased)' };
  expect(compare([visit('a', 0, 10, erased)], [row(0, 10, erased)])).toEqual({
    ...NOTHING,
    oursOnly: ['a'],
    zoomsOnly: 1,
  });
  expect(
    compare(
      [visit('a', 0, 10, erased), visit('b', 20, 30, erased)],
      [row(0, 10, { customerKey: '(erased)' })],
    ).ambiguous,
  ).toEqual([]);
});
