// foyer attendance: who was in a room, from the journal of this kiosk or of several, and on request beside Zoom's own
// report. It prints names: it is the one command that is for them.
import type { Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { AttendanceRow } from '../../contracts/staff.ts';
import { attendanceCsv } from '../journal/attendance-csv.ts';
import { createAttendance, type AttendanceFilter } from '../journal/attendance.ts';
import { errorCode } from '../journal/disk.ts';
import { readJournal } from '../journal/read.ts';
import { reconcile } from '../journal/reconcile.ts';
import type { ParticipantRow } from '../zoom/participants-report.ts';
import { attendanceText } from './attendance-text.ts';
import { has, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { failed } from './failure-text.ts';
import { journalFolders } from './journal-folders.ts';
import { readRange } from './range.ts';
import { reconciliationText } from './reconciliation-text.ts';
import { venueRoom } from './venue-room.ts';

interface Report {
  rows: readonly ParticipantRow[];
  isLate: boolean;
}

interface Deps {
  /** This kiosk's own journal. */
  journalDirectory: string;
  rooms: readonly Room[];
  readParticipants: (room: Room) => Promise<Result<Report>>;
  /** The account is a stand-in's, so that rehearsed visits are in its report. */
  isRehearsal: boolean;
  /** Unix milliseconds. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

/** A report is made some minutes after a room has ended; somebody waits at the terminal meanwhile. */
const PAUSES_SECONDS = [5, 10, 20, 25];

function findMistake(given: Given): string | null {
  if (has(given, 'csv') && has(given, 'json')) return '--csv and --json do not go together: keep one.';
  if (!has(given, 'reconcile')) return null;
  if (has(given, 'csv')) return '--reconcile answers as text or with --json, not with --csv.';
  return has(given, 'room') ? null : '--reconcile compares one room: say which with --room=….';
}

interface Ledger {
  rows: AttendanceRow[];
  /** Sentences; '' where all was read. */
  err: string;
}

/** Folders as `journalFolders` found them. A string is the sentence why one could not be read. */
async function readLedger(
  directories: readonly string[],
  filter: AttendanceFilter,
): Promise<Ledger | string> {
  const attendance = createAttendance();
  let err = '';
  for (const directory of directories) {
    const { records, unreadableCount } = readJournal(directory);
    try {
      await attendance.read(records);
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return `The journal at ${directory} cannot be read (${errorCode(error)}).`;
    }
    const lost = unreadableCount();
    if (lost > 0)
      err += `Lines of ${directory} that are no records of this version, and are left out: ${lost}.\n`;
  }
  return { rows: attendance.rows(filter), err };
}

const jsonOf = (what: object): string => `${JSON.stringify(what, null, 2)}\n`;

function show(given: Given, { rows, err }: Ledger): CommandEnd {
  const out = has(given, 'csv')
    ? attendanceCsv(rows)
    : has(given, 'json')
      ? jsonOf({ rows })
      : attendanceText(rows);
  if (rows.length > 0) return { exitCode: 0, out, err };
  return { exitCode: 1, out, err: `${err}The journal has no visit like that.\n` };
}

/** Asks until the report is whole, or the pauses are used up. */
async function askReport(deps: Deps, room: Room): Promise<Result<Report & { askedTimes: number }>> {
  for (let askedTimes = 1; ; askedTimes++) {
    const read = await deps.readParticipants(room);
    if (!read.ok) return read;
    const pause = PAUSES_SECONDS[askedTimes - 1];
    if (!read.value.isLate || pause === undefined) return { ok: true, value: { ...read.value, askedTimes } };
    await deps.wait(pause * 1_000);
  }
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function lateness({ rows, isLate }: Report, askedTimes: number): string {
  if (!isLate) return askedTimes === 1 ? '' : `Zoom's report was late: asked ${times(askedTimes)}.\n`;
  const how =
    rows.length === 0
      ? 'empty. It is made some minutes after a room has ended, and never where only one person was in'
      : 'not finished: people have no end or no duration in it yet';
  return `Zoom's report was asked for ${times(askedTimes)} and is still ${how}. Try again later.\n`;
}

async function compare(deps: Deps, given: Given, room: Room, ledger: Ledger): Promise<CommandEnd> {
  const report = await askReport(deps, room);
  if (!report.ok) {
    const end = failed(report);
    return { ...end, err: `${ledger.err}${end.err}` };
  }
  const { rows, isLate, askedTimes } = report.value;
  // Nothing of a rehearsal may stand beside what Zoom really saw.
  const visits = ledger.rows.filter(({ isRehearsal }) => deps.isRehearsal || isRehearsal !== true);
  const found = reconcile(visits, rows, room.id);
  const out = has(given, 'json')
    ? jsonOf({ room: room.id, isLate, askedTimes, reportRows: rows.length, ...found })
    : reconciliationText(room.id, rows, found);
  return { exitCode: isLate ? 1 : 0, out, err: `${ledger.err}${lateness(report.value, askedTimes)}` };
}

/** Exit code 1 where there is nothing, or the report is still late; 2 where it was typed wrongly or cannot be read. */
export async function attendanceCommand(deps: Deps, given: Given): Promise<CommandEnd> {
  const mistake = findMistake(given);
  if (mistake !== null) return refused(mistake);
  const roomId = valueOf(given, 'room');
  const room = roomId === null ? null : venueRoom(roomId, deps.rooms);
  if (typeof room === 'string') return refused(room);
  const range = readRange(given, deps.now(), { fromMs: () => -Infinity, toMs: Infinity });
  if (typeof range === 'string') return refused(range);
  const found = await journalFolders(given, deps.journalDirectory);
  if (!found.ok) return refused(found.message);
  const comparedRoom = has(given, 'reconcile') ? room : null;
  // Zoom has staff's tests in its report too; apart from that nobody wants to see them.
  const filter = { ...range, roomId, hasTests: comparedRoom !== null };
  const ledger = await readLedger(found.directories, filter);
  if (typeof ledger === 'string') return refused(ledger);
  return comparedRoom === null ? show(given, ledger) : compare(deps, given, comparedRoom, ledger);
}
