// Reads the journal back, oldest file first. Lines that are no record of this version are counted, never a reason to
// stop: a journal with one bad line is still evidence.
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { dayBefore, dayOf, isDayFileName } from './day-name.ts';
import { errorCode } from './disk.ts';
import { parseRecord, type JournalRecord } from './entry.ts';

/** The name of a file may be off by a day from its records' times on each side: by time zones, and over midnight. */
const DAYS_OFF = 2;

export interface JournalReading {
  records: AsyncIterable<JournalRecord>;
  /** Final when `records` has been read to its end. Of files from before the range nothing is counted. */
  unreadableCount: () => number;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file).catch((error: unknown) => {
    // Purged while the days before it were read (retention.ts).
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  if (handle) yield* handle.readLines();
}

/** The last 'opened' in files of which the newest is last: a kiosk may run for weeks. */
async function lastOpened(files: readonly string[]): Promise<JournalRecord | null> {
  for (const file of files.toReversed()) {
    let last: JournalRecord | null = null;
    for await (const line of linesOf(file)) {
      // Looked for before it is parsed: these files may hold weeks.
      const record = line.includes('"opened"') ? parseRecord(line) : null;
      if (record?.kind === 'opened') last = record;
    }
    if (last) return last;
  }
  return null;
}

/**
 * @param range Unix milliseconds: from `fromMs` (included) to `toMs` (excluded). With `fromMs`, the last 'opened' from
 * before it comes first: it says whether what follows is a rehearsal (mode-reader.ts).
 * The iteration throws what the file system throws.
 */
export function readJournal(
  directory: string,
  range: { fromMs?: number; toMs?: number } = {},
): JournalReading {
  const { fromMs = -Infinity, toMs = Infinity } = range;
  const firstDay = fromMs === -Infinity ? '' : dayBefore(new Date(fromMs), DAYS_OFF);
  let unreadable = 0;

  async function* records(): AsyncGenerator<JournalRecord> {
    const names = (await readdir(directory)).filter(isDayFileName).sort();
    const isBefore = (name: string): boolean => (dayOf(name) ?? '') < firstDay;
    const files = (some: readonly string[]): string[] => some.map((name) => path.join(directory, name));
    let openedBefore = await lastOpened(files(names.filter(isBefore)));
    for (const file of files(names.filter((name) => !isBefore(name)))) {
      for await (const line of linesOf(file)) {
        const record = parseRecord(line);
        const atMs = record ? Date.parse(record.at) : NaN;
        if (!record) unreadable += 1;
        else if (atMs < fromMs) openedBefore = record.kind === 'opened' ? record : openedBefore;
        else if (atMs < toMs) {
          if (openedBefore) yield openedBefore;
          openedBefore = null;
          yield record;
        }
      }
    }
  }

  return { records: records(), unreadableCount: () => unreadable };
}
