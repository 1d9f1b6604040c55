// The few facts that must outlive a run: how often Foyer has restarted itself, whether the last run was closed, whether
// graphics go without the graphics card. Read before Electron is ready, so everything here is synchronous and small.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../write-whole.ts';

const facts = z.strictObject({
  /** When Foyer restarted itself because of a trouble. Unix milliseconds. */
  restartsAtMs: z.array(z.number()).max(100).default([]),
  /** The machine's start at which acceleration was given up; it is tried again after the next one. Unix milliseconds. */
  unacceleratedSinceBootMs: z.number().nullable().default(null),
  /** A run is going on, or ended without closing. */
  isOpen: z.boolean().default(false),
});
export type RunFacts = z.infer<typeof facts>;

export interface RunRecord {
  /** What the last run left; null: the first run here, or the file does not read. */
  last: RunFacts | null;
  now: () => RunFacts;
  /** False when it could not be written: what must be remembered is then not. */
  change: (change: Partial<RunFacts>) => boolean;
}

const NOTHING: RunFacts = { restartsAtMs: [], unacceleratedSinceBootMs: null, isOpen: false };

const fileIn = (folder: string): string => path.join(folder, 'last-run.json');

/** What the run at hand or the last one left there; null: none, or it does not read. */
export function readRunFacts(folder: string): RunFacts | null {
  try {
    const parsed = facts.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** @param folder the data folder. */
export function openRunRecord(folder: string): RunRecord {
  const file = fileIn(folder);
  const last = readRunFacts(folder);
  let current = last ?? NOTHING;
  return {
    last,
    now: () => current,
    change(change) {
      current = { ...current, ...change };
      try {
        // Half a file would read as a fresh budget.
        writeWhole(file, JSON.stringify(current));
        return true;
      } catch {
        return false;
      }
    },
  };
}
