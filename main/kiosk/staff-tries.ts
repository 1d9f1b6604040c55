// How many wrong PINs there were, in a small file that outlives Foyer: switching a kiosk off and on must not give new
// tries. Written in place at one length, so that a full disk cannot keep staff out.
import fs from 'node:fs';
import { z } from 'zod';

/** What is kept of wrong tries. */
export interface WrongTries {
  count: number;
  /** When this was written. Unix milliseconds. */
  lastAtMs: number;
}

export interface TriesFile {
  /** Null where it is missing or damaged. */
  read: () => WrongTries | null;
  /** On the disk when it returns. @throws where it cannot be written: then no PIN may be judged. */
  write: (tries: WrongTries) => void;
}

const kept = z.strictObject({ count: z.int().min(0).max(1_000_000), lastAtMs: z.int().min(0) });

const LENGTH = 64;
const MOST_COUNTED = 1_000_000;

/** @param file in the data folder; only its owner may read it. */
export function createTriesFile(file: string): TriesFile {
  function read(): WrongTries | null {
    try {
      const text = fs.readFileSync(file, 'utf8');
      return text.length === LENGTH ? kept.parse(JSON.parse(text)) : null;
    } catch {
      return null;
    }
  }

  function write({ count, lastAtMs }: WrongTries): void {
    const tries = { count: Math.min(count, MOST_COUNTED), lastAtMs };
    const descriptor = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
    try {
      fs.writeSync(descriptor, JSON.stringify(tries).padEnd(LENGTH - 1) + '\n', 0);
      fs.ftruncateSync(descriptor, LENGTH);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  return { read, write };
}
