// Our visits beside Zoom's report, for a person to read: what fits, what only one side has, and what nobody can tell.
import type { MatchedVisit, Reconciliation } from '../journal/reconcile.ts';
import type { StayPart } from '../journal/merged-rows.ts';
import type { ParticipantRow } from '../zoom/participants-report.ts';
import { localTime, timeZoneLine, visitsTable } from './attendance-text.ts';
import { textTable } from './plain-text.ts';

const minutes = (seconds: number): string => `${Math.round(seconds / 60)} min`;

/** 'meeting, 2 × rejoin' */
function partsOf(parts: readonly StayPart[]): string {
  const counts = new Map<StayPart['kind'], number>();
  for (const { kind } of parts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} × ${kind}`)).join(', ');
}

const matchedTable = (matched: readonly MatchedVisit[]): string[] =>
  textTable(
    ['Joined', 'Left', 'In the meeting', 'Parts', 'Found by', 'Name'],
    matched.map(({ visit, joinMs, leaveMs, seconds, parts, by }) => [
      localTime(joinMs),
      localTime(leaveMs),
      minutes(seconds),
      partsOf(parts),
      visit.isTest ? `${by} (test by staff)` : by,
      visit.name,
    ]),
  );

const rowsTable = (rows: readonly ParticipantRow[]): string[] =>
  textTable(
    ['Joined', 'Left', 'Where', 'Name at Zoom'],
    rows.map(({ joinMs, leaveMs, isWaitingRoom, breakoutId, name }) => [
      localTime(joinMs),
      localTime(leaveMs),
      isWaitingRoom ? 'waiting room' : breakoutId === null ? 'meeting' : 'breakout',
      name === '' ? '(Zoom names none)' : name,
    ]),
  );

const section = (title: string, count: number, lines: readonly string[]): string[] =>
  count === 0 ? [`${title}: none`, ''] : [`${title}: ${count}`, ...lines.map((line) => `  ${line}`), ''];

export function reconciliationText(
  roomId: string,
  rows: readonly ParticipantRow[],
  { matched, oursOnly, zoomsOnly, ambiguous, neverJoined }: Reconciliation,
): string {
  const outside = oursOnly.filter(({ isOutsideReport }) => isOutsideReport).map(({ visit }) => visit);
  const missing = oursOnly.filter(({ isOutsideReport }) => !isOutsideReport).map(({ visit }) => visit);
  const unclear = ambiguous.flatMap(({ why, rows: theirs, visits }) => [
    `${why}:`,
    ...rowsTable(theirs),
    'may be',
    ...visitsTable(visits),
  ]);
  const lines = [
    `Room "${roomId}" beside Zoom's report of the last time it ran (rows: ${rows.length})`,
    '',
    ...section('Matched', matched.length, matchedTable(matched)),
    ...section('Only in our journal', missing.length, visitsTable(missing)),
    ...(outside.length > 0
      ? section(
          'In our journal, at a time that the report does not cover',
          outside.length,
          visitsTable(outside),
        )
      : []),
    ...section('Only in the report', zoomsOnly.length, rowsTable(zoomsOnly)),
    ...section('Ambiguous', ambiguous.length, unclear),
    `Never got in, by journal and report: ${neverJoined.length}`,
    timeZoneLine(),
  ];
  return `${lines.join('\n')}\n`;
}
