// Reads the journal back, oldest file first. Lines that are no record of this version are counted, never a reason to
// stop: a journal with one bad line is still evidence.
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDayFileName } from './day-name.ts';
import { errorCode } from './disk.ts';
import { parseRecord, type JournalRecord } from './entry.ts';

export interface JournalReading {
  records: AsyncIterable<JournalRecord>;
  /** Final when `records` has been read to its end. */
  unreadableCount: () => number;
}

/**
 * @param range Unix milliseconds: from `fromMs` (included) to `toMs` (excluded).
 * The iteration throws what the file system throws.
 */
export function readJournal(
  directory: string,
  range: { fromMs?: number; toMs?: number } = {},
): JournalReading {
  const { fromMs = -Infinity, toMs = Infinity } = range;
  let unreadable = 0;

  async function* records(): AsyncGenerator<JournalRecord> {
    for (const name of (await readdir(directory)).filter(isDayFileName).sort()) {
      const file = await open(path.join(directory, name)).catch((error: unknown) => {
        // Purged while the days before it were read (retention.ts).
        if (errorCode(error) !== 'ENOENT') throw error;
      });
      if (!file) continue;
      for await (const line of file.readLines()) {
        const record = parseRecord(line);
        if (!record) unreadable += 1;
        else if (Date.parse(record.at) >= fromMs && Date.parse(record.at) < toMs) yield record;
      }
    }
  }

  return { records: records(), unreadableCount: () => unreadable };
}
