// What must outlive a run of the kiosk: how often Foyer has restarted itself, whether the last run was closed, whether
// graphics go without the graphics card. In the data folder.
import { z } from 'zod';
import { factsFile, type KeptFacts } from '../kept-facts.ts';

const facts = z.strictObject({
  /** When Foyer restarted itself because of a trouble. Unix milliseconds. */
  restartsAtMs: z.array(z.number()).max(100).default([]),
  /** The machine's start at which acceleration was given up; it is tried again after the next one. Unix milliseconds. */
  unacceleratedSinceBootMs: z.number().nullable().default(null),
  /** A run is going on, or ended without closing. */
  isOpen: z.boolean().default(false),
});
export type RunFacts = z.infer<typeof facts>;
export type RunRecord = KeptFacts<RunFacts>;

export const { read: readRunFacts, open: openRunRecord } = factsFile('last-run.json', facts);
