// The attendance as CSV for a spreadsheet: UTF-8 with a mark that Excel needs, CRLF, and times in UTC.
import { stringify } from 'csv-stringify/sync';
import type { AttendanceRow } from '../../contracts/staff.ts';

const time = (ms: number | null): string => (ms === null ? '' : new Date(ms).toISOString());

const COLUMNS: readonly { header: string; value: (row: AttendanceRow) => string }[] = [
  { header: 'Name', value: ({ name }) => name },
  { header: 'Room', value: ({ roomId }) => roomId },
  { header: 'Entry', value: ({ entry }) => entry },
  { header: 'Invited as', value: ({ person }) => person ?? '' },
  { header: 'Visit started (UTC)', value: ({ startedAtMs }) => time(startedAtMs) },
  { header: 'Joined (UTC)', value: ({ joinedAtMs }) => time(joinedAtMs) },
  { header: 'Left (UTC)', value: ({ leftAtMs }) => time(leftAtMs) },
  { header: 'Outcome', value: ({ outcome }) => outcome },
  { header: 'Rehearsal', value: ({ isRehearsal }) => (isRehearsal ? 'yes' : '') },
  { header: 'Customer key', value: ({ customerKey }) => customerKey },
  { header: 'Registrant id', value: ({ registrantId }) => registrantId ?? '' },
  { header: 'Visit', value: ({ visitId }) => visitId },
];

/** A header and a line for each row. */
export function attendanceCsv(rows: readonly AttendanceRow[]): string {
  const lines = rows.map((row) => COLUMNS.map(({ value }) => value(row)));
  // SECURITY: a visitor's name is never run as a formula by the spreadsheet that opens this, whichever sign separates its
  // cells (test/unit/main/journal/attendance-csv.test.ts).
  return stringify([COLUMNS.map(({ header }) => header), ...lines], {
    bom: true,
    escape_formulas: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });
}
