// Writes the venue file of a machine that has none, whole or not at all.
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type VenueFileKept = 'kept' | 'exists' | 'unwritable';

/** Nobody else writes here meanwhile: there is one Foyer a data folder. */
export function keepVenueFile(file: string, written: Readonly<Record<string, unknown>>): VenueFileKept {
  // What is there may be somebody's work: it is theirs to move away.
  if (existsSync(file)) return 'exists';
  const fresh = `${file}.new`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    // SECURITY: it holds passcodes and the PIN's hash (test/unit/main/first-run/keep-venue-file.test.ts).
    writeFileSync(fresh, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600, flush: true });
    chmodSync(fresh, 0o600);
    renameSync(fresh, file);
    return 'kept';
  } catch {
    return 'unwritable';
  }
}
