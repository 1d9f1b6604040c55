// Writes the venue file of a machine that has none, whole or not at all.
import { existsSync } from 'node:fs';
import { writeWhole } from '../write-whole.ts';

export type VenueFileKept = 'kept' | 'exists' | 'unwritable';

/** Nobody else writes here meanwhile: there is one Foyer a data folder. */
export function keepVenueFile(file: string, written: Readonly<Record<string, unknown>>): VenueFileKept {
  // What is there may be somebody's work: it is theirs to move away.
  if (existsSync(file)) return 'exists';
  try {
    // SECURITY: it holds passcodes and the PIN's hash (test/unit/main/first-run/keep-venue-file.test.ts).
    writeWhole(file, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600, flush: true });
    return 'kept';
  } catch {
    return 'unwritable';
  }
}
