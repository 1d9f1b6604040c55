// The last signed venue file that this kiosk took, as it came: still signed, still encrypted. It is what a kiosk starts
// with, whether its server can be reached or not, and it remembers which version was the newest.
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

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
        mkdirSync(path.dirname(file), { recursive: true });
        const fresh = `${file}.new`;
        writeFileSync(fresh, JSON.stringify(taken), { mode: 0o600 });
        chmodSync(fresh, 0o600);
        // A machine that loses power in the middle keeps the old one.
        renameSync(fresh, file);
        return true;
      } catch {
        return false;
      }
    },
  };
}
