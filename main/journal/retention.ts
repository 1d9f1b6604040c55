// Deletes days of the journal, and evidence reports, that are older than the venue keeps names. The danger is a wrong clock: one that jumps
// ahead by a year must not wipe the journal on its first day.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { dayBefore, dayOf } from './day-name.ts';
import { DISK, errorCode, type JournalDisk } from './disk.ts';
import type { JournalEntry } from './entry.ts';

const DAY_MS = 24 * 3_600_000;

interface Asked {
  /** What the staff screen has written: a folder each, named YYYYMMDD-HHMM (kiosk/build-staff.ts). */
  evidenceDirectory: string;
  keepDays: number;
  now: () => Date;
  disk?: JournalDisk;
}

/**
 * The first day that is kept. The clock is believed only when the journal was also kept on another day within the
 * retention time; else the last day of use before today counts as today. So a clock that is wrong by a year deletes
 * nothing more on its first day, and a kiosk that comes out of its box twice a year still purges, one use later.
 */
function firstKept(days: readonly string[], now: Date, keepDays: number): string {
  const kept = dayBefore(now, keepDays);
  const lastUse = days
    .filter((day) => day < dayBefore(now, 0))
    .reduce((last, day) => (day > last ? day : last), '');
  if (lastUse === '' || lastUse >= kept) return kept;
  return dayBefore(new Date(`${lastUse}T12:00`), keepDays);
}

/** One after the other; one that cannot be deleted keeps none of the others. */
async function deleteAll(
  names: readonly string[],
  deleteOne: (name: string) => Promise<void>,
): Promise<{ deleted: string[]; failures: number }> {
  const deleted: string[] = [];
  for (const name of names) {
    // PLATFORM: on Windows a spreadsheet keeps the file that it shows to itself.
    await deleteOne(name).then(
      () => deleted.push(name),
      () => undefined,
    );
  }
  return { deleted, failures: names.length - deleted.length };
}

async function purgeEvidence(directory: string, first: string, disk: JournalDisk): Promise<number> {
  const names = await disk.readdir(directory).catch((error: unknown) => errorCode(error));
  if (typeof names === 'string') return names === 'ENOENT' ? 0 : 1;
  const old = names.filter((name) => {
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})-\d{4}$/u.exec(name) ?? [];
    return year !== undefined && `${year}-${month}-${day}` < first;
  });
  return (await deleteAll(old, (name) => rm(path.join(directory, name), { recursive: true }))).failures;
}

/**
 * Deletes the days whose date (in the name) is more than `keepDays` (at least 1) days ago, with what repair.ts kept of
 * torn lines, and the reports of such days. Today's and yesterday's files and days that are still to come stay. Never
 * rejects: what could not be deleted is counted in `failures` and tried again the next time. `days` are the journal's.
 */
export async function purgeOldDays(
  directory: string,
  { evidenceDirectory, keepDays, now, disk = DISK }: Asked,
): Promise<{ days: number; failures: number }> {
  const names = await disk.readdir(directory).catch(() => null);
  if (!names) return { days: 0, failures: 1 };
  const days = names.flatMap((name) => dayOf(name) ?? []);
  const first = firstKept(days, now(), Math.max(1, keepDays));
  const old = names.filter((name) => (dayOf(name) ?? first) < first);
  const { deleted, failures } = await deleteAll(old, (name) => disk.unlink(path.join(directory, name)));
  return {
    days: new Set(deleted.map(dayOf)).size,
    failures: failures + (await purgeEvidence(evidenceDirectory, first, disk)),
  };
}

/** Purges now and once a day. Returns what ends it. */
export function installRetention(deps: {
  directory: string;
  evidenceDirectory: string;
  keepDays: number;
  now: () => Date;
  journal: { record: (entry: JournalEntry) => Promise<void> };
  /** So many files could not be deleted. */
  onFailures: (count: number) => void;
}): () => void {
  const { directory, evidenceDirectory, keepDays, now, journal, onFailures } = deps;
  const purge = async (): Promise<void> => {
    const { days, failures } = await purgeOldDays(directory, { evidenceDirectory, keepDays, now });
    if (failures > 0) onFailures(failures);
    if (days > 0) await journal.record({ kind: 'purged', days });
  };
  void purge();
  const timer = setInterval(() => void purge(), DAY_MS).unref();
  return () => clearInterval(timer);
}
