// The last signed venue file that this kiosk took, as it came: still signed, still encrypted. It is what a kiosk starts
// with, whether its server can be reached or not, and it remembers which version was the newest.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../../write-whole.ts';

const copy = z.strictObject({
  url: z.string(),
  version: z.int(),
  etag: z.string().nullable(),
  takenAtMs: z.number(),
  token: z.string(),
});

export type Copy = z.output<typeof copy>;

export interface KeptCopy {
  /** Null: none of this address. */
  find: (url: string) => Copy | null;
  /** False where it could not be written. */
  keep: (taken: Copy) => boolean;
}

export function createKeptCopy(file: string): KeptCopy {
  return {
    find(url) {
      try {
        const read = copy.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return read.success && read.data.url === url ? read.data : null;
      } catch {
        return null;
      }
    },
    keep(taken) {
      try {
        writeWhole(file, JSON.stringify(taken), { mode: 0o600 });
        return true;
      } catch {
        return false;
      }
    },
  };
}
