// Who was in a room, as this kiosk's journal has it. Behind the PIN: it names people.
import type { ReactNode } from 'react';
import type { AttendanceRow } from '../../../contracts/staff.ts';
import { useWords } from '../words-in-use.ts';
import { moment } from './staff-times.ts';

interface Props {
  rows: readonly AttendanceRow[];
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
}

export function AttendanceTable({ rows, locale, nowMs }: Props): ReactNode {
  const { rooms: words, entry } = useWords().staff;
  const { columns } = words;
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  const time = (ms: number | null): string => (ms === null ? '–' : moment(ms, nowMs, locale));
  if (rows.length === 0)
    return (
      <p data-attendance="0">
        {words.nobody} {words.attendanceSpan}
      </p>
    );
  return (
    <div className="staff-table">
      <p>{words.attendanceSpan}</p>
      <table data-attendance={rows.length}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.came}</th>
            <th scope="col">{columns.joined}</th>
            <th scope="col">{columns.left}</th>
            <th scope="col">{columns.entry}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.visitId}>
              <th scope="row">
                <bdi>{row.name}</bdi>
                {row.person !== null && <small>{row.person}</small>}
                {row.isRehearsal === true && <small>{words.rehearsal}</small>}
              </th>
              <td>{time(row.startedAtMs)}</td>
              <td>{time(row.joinedAtMs)}</td>
              <td>{time(row.leftAtMs)}</td>
              <td>{entry[row.entry]}</td>
              <td>{outcomes[row.outcome] ?? row.outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
