// Whether a record is of a rehearsal: every 'opened' says it for what follows it in the same journal. Rehearsals are
// played against a stand-in for Zoom, so nothing of them may ever stand beside what Zoom really did.
import type { JournalRecord } from './entry.ts';

export type Mode = 'real' | 'rehearsal';

/**
 * Takes the records of one journal in their order. Before the first 'opened', records count as real: a journal whose first
 * days are gone may begin in the middle of a rehearsal.
 */
export function createModeReader(): (record: JournalRecord) => Mode {
  let mode: Mode = 'real';
  return (record) => {
    if (record.kind === 'opened') mode = record.isRehearsal ? 'rehearsal' : 'real';
    return mode;
  };
}
