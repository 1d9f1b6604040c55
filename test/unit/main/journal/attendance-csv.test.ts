// What a spreadsheet gets, and what it must not run.
import { expect, test } from 'vitest';
import type { AttendanceRow } from '../../../../contracts/staff.ts';
import { attendanceCsv } from '../../../../main/journal/attendance-csv.ts';

const ROW: AttendanceRow = {
  visitId: 'v1',
  name: 'Ada',
  roomId: 'keynote',
  entry: 'open',
  person: null,
  startedAtMs: Date.parse('2026-11-21T09:00:00Z'),
  joinedAtMs: Date.parse('2026-11-21T09:00:30.250Z'),
  leftAtMs: null,
  customerKey: 'key1',
  registrantId: null,
  outcome: 'open',
};

const linesOf = (csv: string): string[] => csv.replace('\uFEFF', '').split('\r\n');
const nameCell = (name: string): string =>
  linesOf(attendanceCsv([{ ...ROW, name }]))[1]?.split(',"keynote"')[0] ?? '';

test('the mark for Excel, a header that names the time zone, CRLF, and times in UTC', () => {
  const csv = attendanceCsv([
    ROW,
    { ...ROW, visitId: 'v2', isRehearsal: true, person: 'A-1', registrantId: 'r1' },
  ]);
  expect(csv.startsWith('\uFEFF"Name",')).toBe(true);
  expect(linesOf(csv)).toEqual([
    '"Name","Room","Entry","Invited as","Visit started (UTC)","Joined (UTC)","Left (UTC)","Outcome","Rehearsal","Customer key","Registrant id","Visit"',
    '"Ada","keynote","open","","2026-11-21T09:00:00.000Z","2026-11-21T09:00:30.250Z","","open","","key1","","v1"',
    '"Ada","keynote","open","A-1","2026-11-21T09:00:00.000Z","2026-11-21T09:00:30.250Z","","open","yes","key1","r1","v2"',
    '',
  ]);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
});

test('without a visit there is the header', () => {
  expect(linesOf(attendanceCsv([]))).toHaveLength(2);
});

test('quotes, commas, letters of all kinds', () => {
  expect(nameCell('Zoë "Z", 山😀')).toBe('"Zoë ""Z"", 山😀"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://example.com","x")'])(
  'SECURITY: %j is text, not a formula',
  (name) => {
    expect(nameCell(name).slice(0, 2)).toBe(`"'`);
  },
);

test('SECURITY: also where the spreadsheet separates cells by semicolons or tabs', () => {
  expect(nameCell('Bo;=1+1')).toBe('"Bo;=1+1"');
  expect(nameCell('Bo\t=1+1')).toBe('"Bo\t=1+1"');
});
