// A few facts that must outlive a run, in one small file of a folder: whole or not there. Synchronous, because some are read
// before Electron is ready.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { writeWhole } from './write-whole.ts';

export interface KeptFacts<F> {
  /** What the last run left; null: the first run here, or the file does not read. */
  last: F | null;
  now: () => F;
  /** False when it could not be written: what must be remembered is then not. */
  change: (change: Partial<F>) => boolean;
}

export interface FactsFile<F> {
  /** What the run at hand or the last one left there; null: none, or it does not read. */
  read: (folder: string) => F | null;
  open: (folder: string) => KeptFacts<F>;
}

/** @param facts each with a default, which is what a first run begins with. */
export function factsFile<F extends object>(name: string, facts: z.ZodType<F>): FactsFile<F> {
  const fileIn = (folder: string): string => path.join(folder, name);

  function read(folder: string): F | null {
    try {
      return facts.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data ?? null;
    } catch {
      return null;
    }
  }

  return {
    read,
    open(folder) {
      const last = read(folder);
      let current = last ?? facts.parse({});
      return {
        last,
        now: () => current,
        change(change) {
          current = { ...current, ...change };
          try {
            // Half a file would read as none.
            writeWhole(fileIn(folder), JSON.stringify(current));
            return true;
          } catch {
            return false;
          }
        },
      };
    },
  };
}
