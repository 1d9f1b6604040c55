// The journal: one JSON record a line, synced before success is reported. Its second duty is to be no obstacle: a
// disk that is full, gone or silent must never hold up a visitor, so every wait here is bounded and nothing rejects.
import path from 'node:path';
import { createDayFile } from './day-file.ts';
import { dayFileName, isDayFileName } from './day-name.ts';
import { DISK, errorCode, type JournalDisk } from './disk.ts';
import type { JournalEntry } from './entry.ts';
import { createHeldLines } from './held.ts';
import { repairLastLine } from './repair.ts';
import { removeLeftovers } from './rewrite.ts';
import { createWriterLock } from './writer-lock.ts';

/** The longest that anybody waits for the disk. */
const PATIENCE_MS = 2_000;
const RETRY_AFTER_MS = 10_000;
/** About a week of a busy kiosk, and a few megabytes. */
const MOST_HELD = 10_000;

export interface Journal {
  /**
   * Adds a record with the time of now. Resolves when it is synced to disk; in trouble at once, and after 2 s in any
   * case: it is then held in memory and written later, in order. Never rejects. After `close` it does nothing.
   */
  record(entry: JournalEntry): Promise<void>;
  /** Tries to write all that is held. Resolves when that is done or has failed, after at most 2 s. Never rejects. */
  flush(): Promise<void>;
  /** `flush`, then gives up the file and the lock, after at most 2 s more. What is still held is lost. Never rejects. */
  close(): Promise<void>;
  /** Records that are not on disk (yet). */
  heldCount(): number;
}

export interface JournalParts {
  /** Made with mode 0700 where it is missing. */
  directory: string;
  now: () => Date;
  /**
   * Staff must be told: records are only in memory (true), or everything is on disk again (false).
   * `code` is why: the file system's ('ENOSPC'), 'ETIMEDOUT' for a disk that does not answer, 'ELOCKED' for another
   * writer; null when the trouble is over, or its error carries none.
   */
  onTrouble: (isTrouble: boolean, code: string | null) => void;
  disk?: JournalDisk;
}

/**
 * Opens the journal: takes the one-writer lock and repairs torn last lines. Resolves after at most 2 s, in trouble
 * where that could not be done (a living other writer counts as trouble too). Never rejects.
 */
export async function createJournal({
  directory,
  now,
  onTrouble,
  disk = DISK,
}: JournalParts): Promise<Journal> {
  const held = createHeldLines(MOST_HELD);
  const lock = createWriterLock(disk, directory);
  const file = createDayFile(disk, directory);
  let isInTrouble = false;
  let isClosed = false;
  let isLookedThrough = false;
  /** Files whose last line could not be looked at: nothing may be added to one before it was. */
  const unrepaired = new Set<string>();
  let running: Promise<void> | null = null;
  let retry: NodeJS.Timeout | undefined;

  function setTrouble(isTrouble: boolean, code: string | null = null): void {
    if (isTrouble === isInTrouble) return;
    isInTrouble = isTrouble;
    onTrouble(isTrouble, code);
  }

  function atMostPatience(work: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        setTrouble(true, 'ETIMEDOUT');
        resolve();
      }, PATIENCE_MS);
      void work.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async function repair(name: string): Promise<void> {
    const repaired = await repairLastLine(disk, path.join(directory, name));
    if (repaired) held.add(now(), { kind: 'repaired', ...repaired });
  }

  async function prepare(): Promise<void> {
    await disk.mkdir(directory, { recursive: true, mode: 0o700 });
    await lock.take();
    if (isLookedThrough) return;
    await removeLeftovers(disk, directory);
    // Every day's file: lines held over midnight go to the older one, so the newest is not the only one that can tear.
    for (const name of (await disk.readdir(directory)).filter(isDayFileName).sort()) {
      try {
        await repair(name);
      } catch (error) {
        // PLATFORM: on Windows a spreadsheet keeps the file that it shows to itself. No reason not to write another one.
        unrepaired.add(name);
        held.add(now(), { kind: 'unrepaired', file: name, code: errorCode(error) });
      }
    }
    isLookedThrough = true;
  }

  async function append(name: string, lines: string): Promise<void> {
    if (unrepaired.has(name)) {
      await repair(name).catch((error: unknown) => {
        // Gone since, and its torn line with it.
        if (errorCode(error) !== 'ENOENT') throw error;
      });
      unrepaired.delete(name);
    }
    await file.append(name, lines);
  }

  /** Lines held over midnight belong to the older file; where that one fails, today's is better than memory. */
  async function write(name: string, lines: string): Promise<void> {
    const today = dayFileName(now());
    try {
      await append(name, lines);
    } catch (error) {
      if (name === today) throw error;
      await append(today, lines);
    }
  }

  async function attempt(): Promise<void> {
    clearTimeout(retry);
    try {
      await prepare();
      // Records that come during a write go together into the next one.
      for (let batch = held.take(); batch; batch = held.take()) {
        await write(batch.fileName, batch.text);
        held.wrote();
      }
      setTrouble(false);
    } catch (error) {
      held.putBack();
      setTrouble(true, errorCode(error) || null);
      if (!isClosed) retry = setTimeout(() => void writeHeld(), RETRY_AFTER_MS).unref();
    } finally {
      // No await between the last look for lines and here, or a line could be overlooked.
      running = null;
    }
  }

  /** Never rejects; one attempt at a time. */
  function writeHeld(): Promise<void> {
    running ??= attempt();
    return running;
  }

  async function letGo(): Promise<void> {
    await file.close().catch(() => {});
    await lock.release().catch(() => {});
  }

  await atMostPatience(writeHeld());

  return {
    async record(entry) {
      if (isClosed) return;
      const settled = new Promise<void>((resolve) => held.add(now(), entry, resolve));
      const maySkipWaiting = isInTrouble;
      void writeHeld();
      if (!maySkipWaiting) await atMostPatience(settled);
    },
    flush: () => atMostPatience(writeHeld()),
    async close() {
      if (isClosed) return;
      isClosed = true;
      await atMostPatience(writeHeld());
      clearTimeout(retry);
      await atMostPatience(letGo());
    },
    heldCount: () => held.count(),
  };
}
