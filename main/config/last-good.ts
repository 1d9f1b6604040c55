// A copy of the venue file that Foyer last started well with, in its data folder: a file that is broken, or a disk that is
// not there, when a kiosk starts in the morning must not keep it dark.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../write-whole.ts';

export interface LastGood {
  /** What that file held when it was last sound; null: nobody knows. */
  find: (venueFilePath: string) => Readonly<Record<string, unknown>> | null;
  /** A copy of any file, also one that does not read: Foyer has run here. */
  isThere: () => boolean;
  /** False where it could not be written: the next start has the copy before, or none. */
  keep: (venueFilePath: string, written: Readonly<Record<string, unknown>>) => boolean;
}

const kept = z.strictObject({ path: z.string(), written: z.record(z.string(), z.unknown()) });

/** One copy: whoever tries another file on this machine for once begins a new one. */
export function createLastGood(file: string): LastGood {
  return {
    find(venueFilePath) {
      try {
        const read = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return read.success && read.data.path === path.resolve(venueFilePath) ? read.data.written : null;
      } catch {
        return null;
      }
    },
    isThere: () => existsSync(file),
    keep(venueFilePath, written) {
      try {
        const text = JSON.stringify({ path: path.resolve(venueFilePath), written });
        // SECURITY: it holds the passcodes that the venue file holds (test/unit/main/config/last-good.test.ts).
        writeWhole(file, text, { mode: 0o600 });
        return true;
      } catch {
        return false;
      }
    },
  };
}
