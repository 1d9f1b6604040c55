// Who was there, folded from the journal. A reader would get wrong: a visit that Foyer did not live to end has no end
// (outcome 'open'), and one that was moved counts for its first room as well as for the one in which it ended.
import type { AttendanceRow } from '../../contracts/staff.ts';
import type { JournalRecord } from './entry.ts';
import { createModeReader } from './mode-reader.ts';

type OfVisit = Extract<JournalRecord, { visitId: string }>;

/** What is known of one visit while the records are read. */
interface Folded {
  row: AttendanceRow;
  firstRoomId: string;
  /** Somebody gave a name; who turned away before that was not there. */
  hasTicket: boolean;
  isIn: boolean;
  /** Records already read, by time and kind: two exported folders may hold the same day. */
  seen: Set<string>;
  lastAtMs: number;
}

export interface AttendanceFilter {
  /** Null: all rooms. */
  roomId: string | null;
  /** Visits that were going on between these two. Unix milliseconds, `toMs` excluded. */
  fromMs?: number;
  toMs?: number;
  /** Also staff's own test joins, marked as such. */
  hasTests?: boolean;
}

const begin = ({ visitId, roomId }: OfVisit, atMs: number): Folded => ({
  row: {
    visitId,
    name: '',
    roomId,
    entry: 'open',
    person: null,
    startedAtMs: atMs,
    joinedAtMs: null,
    leftAtMs: null,
    customerKey: '',
    registrantId: null,
    outcome: 'open',
  },
  firstRoomId: roomId,
  hasTicket: false,
  isIn: false,
  seen: new Set(),
  lastAtMs: atMs,
});

/** Out of the room, by whatever way; a later join takes it back. */
function leave(folded: Folded, atMs: number): void {
  if (folded.isIn) folded.row.leftAtMs = atMs;
  folded.isIn = false;
}

function add(folded: Folded, record: OfVisit, atMs: number): void {
  const { row, seen } = folded;
  const mark = `${record.at} ${record.kind}`;
  if (seen.has(mark)) return;
  seen.add(mark);
  folded.lastAtMs = Math.max(folded.lastAtMs, atMs);
  switch (record.kind) {
    case 'visit-started':
      if (record.isTest) row.isTest = true;
      break;
    case 'ticket':
      folded.hasTicket = true;
      row.name = record.name;
      row.entry = record.entry;
      row.customerKey = record.customerKey;
      // A later try by another entry does not undo the registration.
      row.registrantId = record.registrantId ?? row.registrantId;
      row.person = record.person ?? row.person;
      break;
    case 'moved':
      if (row.joinedAtMs === null) row.roomId = record.roomId;
      break;
    case 'joined':
      row.roomId = record.roomId;
      row.joinedAtMs ??= atMs;
      row.leftAtMs = null;
      folded.isIn = true;
      break;
    case 'closed':
    case 'refused':
    case 'page-lost':
      leave(folded, atMs);
      break;
    case 'visit-ended':
      leave(folded, atMs);
      row.leftAtMs ??= atMs;
      row.outcome = record.outcome;
      break;
    default:
  }
}

const isWithin = ({ row, firstRoomId, lastAtMs }: Folded, filter: AttendanceFilter): boolean => {
  const { roomId, fromMs = -Infinity, toMs = Infinity, hasTests = false } = filter;
  const isOfRoom = roomId === null || row.roomId === roomId || firstRoomId === roomId;
  const isWanted = isOfRoom && (hasTests || row.isTest !== true);
  return isWanted && row.startedAtMs < toMs && (row.leftAtMs ?? lastAtMs) >= fromMs;
};

export interface Attendance {
  /**
   * The whole journal of one kiosk rather than a range of it, or visits over its edges lose their name or their end.
   * Throws what the iteration throws.
   */
  read: (records: AsyncIterable<JournalRecord>) => Promise<void>;
  /**
   * One row a visit in which somebody gave a name, by its beginning. `joinedAtMs` is the first join,
   * `leftAtMs` the end of the last one (for who never got in: of the visit), null where the journal does not say.
   */
  rows: (filter: AttendanceFilter) => AttendanceRow[];
}

/** Of several kiosks, read one after another. */
export function createAttendance(): Attendance {
  const visits = new Map<string, Folded>();
  return {
    async read(records) {
      const modeOf = createModeReader();
      for await (const record of records) {
        const mode = modeOf(record);
        if (!('visitId' in record)) continue;
        const atMs = Date.parse(record.at);
        const folded = visits.get(record.visitId) ?? begin(record, atMs);
        visits.set(record.visitId, folded);
        if (mode === 'rehearsal') folded.row.isRehearsal = true;
        add(folded, record, atMs);
      }
    },
    rows: (filter) =>
      [...visits.values()]
        .filter((folded) => folded.hasTicket && isWithin(folded, filter))
        .map(({ row }) => row)
        .sort((a, b) => a.startedAtMs - b.startedAtMs),
  };
}

/** The rows of one kiosk. */
export async function attendanceOf(
  records: AsyncIterable<JournalRecord>,
  filter: AttendanceFilter,
): Promise<AttendanceRow[]> {
  const attendance = createAttendance();
  await attendance.read(records);
  return attendance.rows(filter);
}
