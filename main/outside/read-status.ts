// Reads status.json as a monitoring agent would: what it says, and whether that is still so.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { STALE_AFTER_MS, type KioskState } from './status-file.ts';

const STATES = [
  'starting',
  'open',
  'set-up',
  'staff-asked',
  'stopped',
  'not-started',
] as const satisfies KioskState[];

/** Another Foyer may write more; what is asked for here has to be there. */
const shown = z.looseObject({
  writtenAt: z.iso.datetime(),
  state: z.enum(STATES),
  since: z.iso.datetime(),
  problems: z.array(z.string()),
  incidents: z.array(z.looseObject({ problem: z.string(), zoomCodes: z.array(z.number()) })),
  journal: z.looseObject({ isWritten: z.boolean(), heldRecords: z.int() }),
});

export type SeenStatus = z.infer<typeof shown> & {
  /** It speaks of a running Foyer and was not written for three minutes: that Foyer hangs, or is gone. */
  isStale: boolean;
};

/** Null: there is none, or it does not read. Never rejects. */
export async function readStatus(file: string, nowMs: number): Promise<SeenStatus | null> {
  try {
    const status = shown.parse(JSON.parse(await readFile(file, 'utf8')));
    const isOver = status.state === 'stopped' || status.state === 'not-started';
    return { ...status, isStale: !isOver && nowMs - Date.parse(status.writtenAt) > STALE_AFTER_MS };
  } catch {
    return null;
  }
}
