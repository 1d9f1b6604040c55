// The attendance as a table on a terminal, in this machine's own time.
import type { AttendanceRow } from '../../contracts/staff.ts';
import { textTable } from './plain-text.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** '2026-11-21 09:00:05' by this machine's time zone; '-' for what is not known. */
export function localTime(ms: number | null): string {
  if (ms === null) return '-';
  const at = new Date(ms);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

export const timeZoneLine = (): string =>
  `Times are of the time zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}.`;

export const visitsTable = (rows: readonly AttendanceRow[]): string[] =>
  textTable(
    ['Room', 'Entry', 'Joined', 'Left', 'Outcome', 'Name'],
    rows.map((row) => [
      row.roomId,
      row.entry,
      localTime(row.joinedAtMs),
      localTime(row.leftAtMs),
      `${row.outcome}${row.isRehearsal ? ' (rehearsal)' : ''}${row.isTest ? ' (test by staff)' : ''}`,
      row.name,
    ]),
  );

export function attendanceText(rows: readonly AttendanceRow[]): string {
  const joined = rows.filter(({ joinedAtMs }) => joinedAtMs !== null).length;
  const count = `Visits: ${rows.length}, of which ${joined} got in.`;
  return `${[...(rows.length > 0 ? visitsTable(rows) : []), '', count, timeZoneLine()].join('\n').trimStart()}\n`;
}
