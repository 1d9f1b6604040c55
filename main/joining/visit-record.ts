// Writes what happens in a visit into the journal. A reader would get wrong: a ticket is not always written when it is
// issued. Who waits for a room to start asks for hours, and main/journal counts every ticket as a try and every refusal
// as one more: thousands of lines, each with a name, would say no more than the first two. So a ticket that may be one
// of those waits for its outcome, and goes unwritten together with it where the room has still not started.
import type { JournalEntry } from '../journal/entry.ts';
import type { Visit } from './one-visit.ts';

export type RecordOfVisit = (visit: Visit, entry: JournalEntry) => Promise<void>;

const NOT_STARTED = 'room-not-started';

export function createVisitRecord(journal: {
  record: (entry: JournalEntry) => Promise<void>;
}): RecordOfVisit {
  return async (visit, entry) => {
    if (entry.kind === 'ticket' && visit.refusals.at(-1) === NOT_STARTED) {
      visit.unwrittenTicket = entry;
      return;
    }
    const ticket = visit.unwrittenTicket;
    visit.unwrittenTicket = null;
    if (ticket && entry.kind === 'refused' && entry.problem === NOT_STARTED) return;
    // Who leaves before the answer was still waiting for the start.
    const isWorthWriting = ticket && entry.kind !== 'visit-ended';
    // Both at once: nothing else may get between them.
    await Promise.all([isWorthWriting && journal.record(ticket), journal.record(entry)]);
  };
}
