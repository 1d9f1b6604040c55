// Whether a visit and a row of Zoom's report can be the same by their times. The kiosk's clock and Zoom's differ, an
// interrupted visit has no end, and a late report has none either.
import type { AttendanceRow } from '../../contracts/staff.ts';
import type { ParticipantRow } from '../zoom/participants-report.ts';

interface Span {
  fromMs: number;
  toMs: number;
}

/** No visit without an end is thought to be longer. */
const A_DAY_MS = 86_400_000;
/** A clock that is further off is red in the check. */
const CLOCKS_DIFFER_MS = 120_000;
/** Who came before the first row or after the last one of the same run, with clocks and people as they are. */
const AROUND_REPORT_MS = 3_600_000;

const spanOfVisit = ({ startedAtMs, leftAtMs }: AttendanceRow): Span => ({
  fromMs: startedAtMs,
  toMs: leftAtMs ?? startedAtMs + A_DAY_MS,
});

/** Null: Zoom did not say when. */
function spanOfRow({ joinMs, leaveMs, seconds }: ParticipantRow): Span | null {
  if (joinMs === null) return null;
  return { fromMs: joinMs, toMs: leaveMs ?? joinMs + (seconds > 0 ? seconds * 1_000 : A_DAY_MS) };
}

const areTogether = (a: Span, b: Span, toleranceMs: number): boolean =>
  a.fromMs <= b.toMs + toleranceMs && b.fromMs <= a.toMs + toleranceMs;

/** Visits that went on at the row's time; where none did, those that miss it by less than clocks differ. */
export function fittingInTime(visits: readonly AttendanceRow[], row: ParticipantRow): AttendanceRow[] {
  const span = spanOfRow(row);
  if (span === null) return [...visits];
  const within = (toleranceMs: number): AttendanceRow[] =>
    visits.filter((visit) => areTogether(spanOfVisit(visit), span, toleranceMs));
  const exact = within(0);
  return exact.length > 0 ? exact : within(CLOCKS_DIFFER_MS);
}

/** ZOOM: asked by number, it reports the last time only that a room ran (REST v2, report of participants). */
export function isInReportTime(visit: AttendanceRow, rows: readonly ParticipantRow[]): boolean {
  const spans = rows.map(spanOfRow).filter((span) => span !== null);
  // An empty report has no time that a visit could be outside of.
  if (spans.length === 0) return true;
  const fromMs = Math.min(...spans.map((span) => span.fromMs));
  const toMs = Math.max(...spans.map((span) => span.toMs));
  return areTogether(spanOfVisit(visit), { fromMs, toMs }, AROUND_REPORT_MS);
}
