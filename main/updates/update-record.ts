// What is known of updates here, for the next run and for `foyer check` beside a kiosk.
import { z } from 'zod';
import { factsFile, type KeptFacts } from '../kept-facts.ts';

/** none: nothing newer · held: a newer one is there, and may not be taken yet · ready: downloaded, waits for its time. */
export const UPDATE_STATES = ['none', 'held', 'ready', 'failed'] as const;

/** no-answer: of the server · unsigned: not by this venue's key · changed: not what was signed · not-kept: no way back could be kept · tried: installed once, and this is not it. */
const FAILURES = ['no-answer', 'unsigned', 'download', 'changed', 'not-kept', 'tried'] as const;
export type UpdateFailure = (typeof FAILURES)[number];

const facts = z.strictObject({
  state: z.enum(UPDATE_STATES).default('none'),
  /** The newer one; null: none is known. */
  version: z.string().max(100).nullable().default(null),
  failure: z.enum(FAILURES).nullable().default(null),
  /** The last one whose installing was begun. */
  triedVersion: z.string().max(100).nullable().default(null),
});
export type UpdateFacts = z.infer<typeof facts>;
export type UpdateRecord = Pick<KeptFacts<UpdateFacts>, 'now' | 'change'>;

export const { read: readUpdateFacts, open: openUpdateRecord } = factsFile('updates.json', facts);
