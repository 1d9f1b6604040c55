// What is known of updates here, for the next run and for `foyer check` beside a kiosk: small, and whole or not there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../write-whole.ts';

/** none: nothing newer · held: a newer one is there, and may not be taken yet · ready: downloaded, waits for its time. */
export const UPDATE_STATES = ['none', 'held', 'ready', 'failed'] as const;

/** no-answer: of the server · unsigned: not by this venue's key · changed: not what was signed · not-kept: no way back could be kept · tried: installed once, and this is not it. */
const FAILURES = ['no-answer', 'unsigned', 'download', 'changed', 'not-kept', 'tried'] as const;
export type UpdateFailure = (typeof FAILURES)[number];

const record = z.strictObject({
  state: z.enum(UPDATE_STATES).default('none'),
  /** The newer one; null: none is known. */
  version: z.string().max(100).nullable().default(null),
  failure: z.enum(FAILURES).nullable().default(null),
  /** The last one whose installing was begun. */
  triedVersion: z.string().max(100).nullable().default(null),
});
export type UpdateFacts = z.infer<typeof record>;

export interface UpdateRecord {
  now: () => UpdateFacts;
  /** False when it could not be written. */
  change: (change: Partial<UpdateFacts>) => boolean;
}

const fileIn = (folder: string): string => path.join(folder, 'updates.json');

/** Null: none, or one that does not read. */
export function readUpdateFacts(folder: string): UpdateFacts | null {
  try {
    const read = record.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function openUpdateRecord(folder: string): UpdateRecord {
  let facts = readUpdateFacts(folder) ?? record.parse({});
  return {
    now: () => facts,
    change(change) {
      facts = { ...facts, ...change };
      try {
        writeWhole(fileIn(folder), JSON.stringify(facts));
        return true;
      } catch {
        return false;
      }
    },
  };
}
