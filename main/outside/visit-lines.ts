// What happens in a visit, as lines of the log: made of the journal's records, so that both tell the same under the same
// id. A record holds a name, and facts as Zoom said them; here stands what may leave it.
import type { JournalRecord } from '../journal/entry.ts';
import type { Log, LogFields } from '../log.ts';

/** SECURITY: fields with values from closed lists, numbers and ids of our own; nothing else (test/unit/main/outside/visit-lines.test.ts). */
const TOLD = [
  'visitId',
  'roomId',
  'fromRoomId',
  'isTest',
  'attempt',
  'entry',
  'view',
  'problem',
  'zoomCode',
  'isKnown',
  'cure',
  'outcome',
  'after',
  'how',
  'meant',
  'rule',
] as const;

/** What went wrong in a visit; the rest is how visits go. */
const WARNED: ReadonlySet<JournalRecord['kind']> = new Set(['refused', 'timed-out', 'page-lost']);

/** Writes nothing for a record that is of no visit: who made it has logged it. */
export function logVisit(log: Pick<Log, 'info' | 'warn'>, record: JournalRecord): void {
  if (!('visitId' in record)) return;
  const held: Readonly<Record<string, unknown>> = record;
  const fields = Object.fromEntries(
    TOLD.flatMap((name) => (held[name] === undefined ? [] : [[name, held[name]]])),
  );
  log[WARNED.has(record.kind) ? 'warn' : 'info'](`visit: ${record.kind}`, fields as LogFields);
}
