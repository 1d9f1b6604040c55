// Deletes days of the journal that are older than the venue keeps names. The danger is a wrong clock: one that jumps
// ahead by a year must not wipe the journal on its first day.
import path from 'node:path';
import { dayFileName, dayOf } from './day-name.ts';
import { DISK, type JournalDisk } from './disk.ts';
import type { JournalEntry } from './entry.ts';

const DAY_MS = 24 * 3_600_000;

interface Asked {
  keepDays: number;
  now: () => Date;
  disk?: JournalDisk;
}

/** 'YYYY-MM-DD', by the kiosk's local date as in the files' names; such dates sort as text. */
function dayBefore(date: Date, days: number): string {
  const then = new Date(date.getFullYear(), date.getMonth(), date.getDate() - days, 12);
  return dayOf(dayFileName(then)) ?? '';
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

/**
 * Deletes the days whose date (in the name) is more than `keepDays` (at least 1) days ago, with what repair.ts kept of
 * torn lines. Today's and yesterday's files and days that are still to come stay. Never rejects: what could not be
 * deleted is counted in `failures` and tried again the next time.
 */
export async function purgeOldDays(
  directory: string,
  { keepDays, now, disk = DISK }: Asked,
): Promise<{ days: number; failures: number }> {
  const names = await disk.readdir(directory).catch(() => null);
  if (!names) return { days: 0, failures: 1 };
  const dated = names.flatMap((name) => {
    const day = dayOf(name);
    return day === null ? [] : [{ name, day }];
  });
  const first = firstKept(
    dated.map(({ day }) => day),
    now(),
    Math.max(1, keepDays),
  );
  const purged = new Set<string>();
  let failures = 0;
  for (const { name, day } of dated.filter((file) => file.day < first)) {
    try {
      await disk.unlink(path.join(directory, name));
      purged.add(day);
    } catch {
      // PLATFORM: on Windows a spreadsheet keeps the file that it shows to itself.
      failures += 1;
    }
  }
  return { days: purged.size, failures };
}

/** Purges now and once a day. Returns what ends it. */
export function installRetention(deps: {
  directory: string;
  keepDays: number;
  now: () => Date;
  journal: { record: (entry: JournalEntry) => Promise<void> };
  /** So many files could not be deleted. */
  onFailures: (count: number) => void;
}): () => void {
  const { directory, keepDays, now, journal, onFailures } = deps;
  const purge = async (): Promise<void> => {
    const { days, failures } = await purgeOldDays(directory, { keepDays, now });
    if (failures > 0) onFailures(failures);
    if (days > 0) await journal.record({ kind: 'purged', days });
  };
  void purge();
  const timer = setInterval(() => void purge(), DAY_MS).unref();
  return () => clearInterval(timer);
}
