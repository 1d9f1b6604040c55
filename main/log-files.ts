// The log's files: lines are added to foyer.log, and at its size it becomes foyer.1.log, the older ones move on and the
// oldest goes. Lines wait in memory while the disk is slow, never more than a few; nobody ever waits for the disk.
// Only the kiosk writes here: commands beside it would rotate the files from under it.
import * as node from 'node:fs/promises';
import path from 'node:path';
import { inTime } from './in-time.ts';
import { errorCode } from './journal/disk.ts';

export type LogDisk = Pick<typeof node, 'appendFile' | 'mkdir' | 'rename' | 'rm' | 'stat'>;

export interface LogFiles {
  /** Takes one line with its newline. Returns at once and never throws. */
  write: (line: string) => void;
  /** Resolves when what was taken is on disk or given up, after at most 2 s. */
  flush: () => Promise<void>;
}

interface Parts {
  /** Made with mode 0700 where it is missing. */
  directory: string;
  /** At least 1. */
  files: number;
  /** Of one file. A single longer line is still written whole. */
  atMostBytes: number;
  /** Said once until it is over; `code` is the file system's, such as ENOSPC. */
  onTrouble: (isTrouble: boolean, code: string) => void;
  disk?: LogDisk;
}

/** Some 200 kB; standard error has them all. */
const MOST_WAITING = 1_000;
const PATIENCE_MS = 2_000;
/** The venue file takes no more (contracts/config-log.ts). */
const MOST_FILES = 50;

/** 'foyer.log' for 0, the one that is written; 'foyer.3.log' for 3. */
export const logFileName = (age: number): string => (age === 0 ? 'foyer.log' : `foyer.${age}.log`);

export function createLogFiles({ directory, files, atMostBytes, onTrouble, disk = node }: Parts): LogFiles {
  const fileOf = (age: number): string => path.join(directory, logFileName(age));
  let waiting: string[] = [];
  /** Of foyer.log; null: not looked at yet. */
  let size: number | null = null;
  let isInTrouble = false;
  let running: Promise<void> | null = null;

  const sizeOf = async (file: string): Promise<number> => {
    try {
      return (await disk.stat(file)).size;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 0;
      throw error;
    }
  };

  /** Also makes room for good where an earlier, larger `files` has left some. */
  async function look(): Promise<number> {
    await disk.mkdir(directory, { recursive: true, mode: 0o700 });
    for (let age = files; age < MOST_FILES; age += 1) await disk.rm(fileOf(age), { force: true });
    return sizeOf(fileOf(0));
  }

  async function rotate(): Promise<void> {
    await disk.rm(fileOf(files - 1), { force: true });
    for (let age = files - 2; age >= 0; age -= 1) {
      await disk.rename(fileOf(age), fileOf(age + 1)).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
    }
  }

  /** As many of the waiting lines as foyer.log has room for, at least one. */
  function take(room: number): string[] {
    let bytes = 0;
    const end = waiting.findIndex((line) => (bytes += Buffer.byteLength(line)) > room);
    return waiting.splice(0, end === -1 ? waiting.length : Math.max(end, 1));
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      size ??= await look();
      if (size > 0 && size + Buffer.byteLength(waiting[0] ?? '') > atMostBytes) {
        await rotate();
        size = 0;
      }
      const text = take(atMostBytes - size).join('');
      await disk.appendFile(fileOf(0), text, { mode: 0o600 });
      size += Buffer.byteLength(text);
    }
  }

  async function run(): Promise<void> {
    try {
      await writeAll();
      if (isInTrouble) onTrouble(false, '');
      isInTrouble = false;
    } catch (error) {
      // The lines are on standard error; the next one tries again, from what the disk then says.
      waiting = [];
      size = null;
      if (!isInTrouble) onTrouble(true, errorCode(error) || 'no code');
      isInTrouble = true;
    }
  }

  function start(): Promise<void> {
    running ??= run().finally(() => {
      running = null;
      if (waiting.length > 0) void start();
    });
    return running;
  }

  return {
    write(line) {
      // A disk that does not answer at all: what is newest is worth most.
      if (waiting.length >= MOST_WAITING) waiting.shift();
      waiting.push(line);
      void start();
    },
    flush: () =>
      waiting.length > 0 || running
        ? inTime(PATIENCE_MS, [start()]).catch(() => undefined)
        : Promise.resolve(),
  };
}
