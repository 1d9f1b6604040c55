// Our visits beside Zoom's rows, pure. A name alone never makes a match: two people may have the same one, and everybody
// in a room can be called anything. What cannot be told apart is shown as such.
import type { AttendanceRow } from '../../contracts/staff.ts';
import { tidyName } from '../../contracts/visitor-name.ts';
import type { ParticipantRow } from '../zoom/participants-report.ts';
import { ERASED } from './find-person.ts';
import { mergeRows, type MergedRows } from './merged-rows.ts';
import { fittingInTime, isInReportTime } from './visit-times.ts';

type By = 'customer-key' | 'registrant-id';

export interface MatchedVisit extends MergedRows {
  visit: AttendanceRow;
  /** By the surest of its rows. */
  by: By;
}

interface AmbiguousRows {
  rows: readonly ParticipantRow[];
  /** Whose they may be. */
  visits: readonly AttendanceRow[];
  why:
    | 'same name only'
    | 'one registrant, several visits'
    | 'one key, several visits'
    | 'our registrant, key and time of no visit';
}

export interface Reconciliation {
  matched: readonly MatchedVisit[];
  /**
   * Visitors who were in, as our journal has it, and are not in the report. `isOutsideReport`: no wonder, it covers
   * another time.
   */
  oursOnly: readonly { visit: AttendanceRow; isOutsideReport: boolean }[];
  zoomsOnly: readonly ParticipantRow[];
  ambiguous: readonly AmbiguousRows[];
  /** Visits that never got in and that Zoom does not know either: nothing to explain, so apart. */
  neverJoined: readonly AttendanceRow[];
}

/** ZOOM: the SDK cuts a key at 36 characters and the report at 35 (REST, attendance). */
const KEY_CUTS = [36, 35];
const isCutOf = (given: string, key: string): boolean =>
  KEY_CUTS.some((length) => key.slice(0, length) === given);

type Verdict =
  | { is: 'matched'; visit: AttendanceRow; by: By }
  | { is: 'ambiguous'; visits: readonly AttendanceRow[]; why: AmbiguousRows['why'] }
  | { is: 'unknown' };

function byKey(key: string, visits: readonly AttendanceRow[]): readonly AttendanceRow[] {
  // Everybody who was erased has the same words in the place of key and name.
  if (key === ERASED) return [];
  const exact = visits.filter(({ customerKey }) => customerKey === key);
  return exact.length > 0 ? exact : visits.filter(({ customerKey }) => isCutOf(key, customerKey));
}

/** One of several: the only one whose time fits. */
function onlyOne(candidates: readonly AttendanceRow[], row: ParticipantRow): AttendanceRow | null {
  const [first, ...more] = candidates;
  if (first !== undefined && more.length === 0) return first;
  const fitting = fittingInTime(candidates, row);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** By what identifies a visit. */
function judge(row: ParticipantRow, visits: readonly AttendanceRow[]): Verdict {
  const ofKey = row.customerKey === null ? [] : byKey(row.customerKey, visits);
  const ofRegistrant =
    row.registrantId === null ? [] : visits.filter(({ registrantId }) => registrantId === row.registrantId);
  if (ofKey.length > 0) {
    const visit = onlyOne(ofKey, row);
    return visit
      ? { is: 'matched', visit, by: 'customer-key' }
      : { is: 'ambiguous', visits: ofKey, why: 'one key, several visits' };
  }
  if (ofRegistrant.length === 0) return { is: 'unknown' };
  // Cut or changed by Zoom; or, at another time, the same person at another kiosk whose journal is not here.
  const isKeyUnknown = row.customerKey !== null;
  if (isKeyUnknown && (row.joinMs === null || fittingInTime(ofRegistrant, row).length === 0)) {
    const why = 'our registrant, key and time of no visit';
    return { is: 'ambiguous', visits: ofRegistrant, why };
  }
  const visit = onlyOne(ofRegistrant, row);
  return visit
    ? { is: 'matched', visit, by: 'registrant-id' }
    : { is: 'ambiguous', visits: ofRegistrant, why: 'one registrant, several visits' };
}

const hasJoined = ({ joinedAtMs }: AttendanceRow): boolean => joinedAtMs !== null;

const namesake = (name: string): string => tidyName(name).toLowerCase();

/** Visits that only the name and the time speak for; those that nothing else has found come first. */
function sameName(
  row: ParticipantRow,
  visits: readonly AttendanceRow[],
  isFound: (visit: AttendanceRow) => boolean,
): readonly AttendanceRow[] {
  if (namesake(row.name) === '' || row.name === ERASED) return [];
  const named = visits.filter((visit) => hasJoined(visit) && namesake(visit.name) === namesake(row.name));
  const alike = fittingInTime(named, row);
  const missing = alike.filter((visit) => !isFound(visit));
  // A row with a key that is not of a visit is no further part of it; one without may be, such as a breakout's.
  return missing.length > 0 || row.customerKey !== null ? missing : alike;
}

/** One entry for all rows that may be of the same visits. */
function group(entries: readonly (Omit<AmbiguousRows, 'rows'> & { row: ParticipantRow })[]): AmbiguousRows[] {
  const groups = new Map<string, { rows: ParticipantRow[] } & Omit<AmbiguousRows, 'rows'>>();
  for (const { row, visits, why } of entries) {
    const key = JSON.stringify([why, ...visits.map(({ visitId }) => visitId)]);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { rows: [row], visits, why });
  }
  return [...groups.values()];
}

/**
 * @param visits of one room, and such as were moved out of it; with staff's tests, which are in the report too.
 * @param roomId whose report it is: a visit that went on to another room is not missed in this one.
 */
export function reconcile(
  visits: readonly AttendanceRow[],
  rows: readonly ParticipantRow[],
  roomId: string,
): Reconciliation {
  const found = new Map<AttendanceRow, { rows: ParticipantRow[]; by: By }>();
  const ambiguous: (Omit<AmbiguousRows, 'rows'> & { row: ParticipantRow })[] = [];
  const unknown: ParticipantRow[] = [];
  for (const row of rows) {
    const verdict = judge(row, visits);
    if (verdict.is === 'matched') {
      const known = found.get(verdict.visit) ?? { rows: [], by: verdict.by };
      const by = known.by === 'customer-key' ? known.by : verdict.by;
      found.set(verdict.visit, { rows: [...known.rows, row], by });
    } else if (verdict.is === 'ambiguous') ambiguous.push({ row, visits: verdict.visits, why: verdict.why });
    else unknown.push(row);
  }
  const zoomsOnly: ParticipantRow[] = [];
  for (const row of unknown) {
    const alike = sameName(row, visits, (visit) => found.has(visit));
    if (alike.length > 0) ambiguous.push({ row, visits: alike, why: 'same name only' });
    else zoomsOnly.push(row);
  }
  const named = new Set([...found.keys(), ...ambiguous.flatMap((entry) => entry.visits)]);
  // Nobody misses a test of staff's.
  const isMissed = (visit: AttendanceRow): boolean => visit.roomId === roomId && visit.isTest !== true;
  const missing = visits.filter((visit) => !named.has(visit) && isMissed(visit));
  return {
    matched: [...found].map(([visit, { rows: own, by }]) => ({ visit, by, ...mergeRows(own) })),
    oursOnly: missing
      .filter(hasJoined)
      .map((visit) => ({ visit, isOutsideReport: !isInReportTime(visit, rows) })),
    zoomsOnly,
    ambiguous: group(ambiguous),
    neverJoined: missing.filter((visit) => !hasJoined(visit)),
  };
}
