// One visit in the journal's records, under an id as main makes them.
import { randomUUID } from 'node:crypto';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { began, ended, joined, refused, ticket } from '../journal/records.ts';

/** Begins at 10:00:00, is refused 2 s after its ticket, and is in 4 s after the second one. */
export function visitOf(visitId: string = randomUUID(), roomId = 'hall', isTest = false): JournalRecord[] {
  return [
    began('10:00:00', visitId, roomId, isTest),
    ticket('10:00:10', visitId, roomId),
    refused('10:00:12', visitId, roomId),
    ticket('10:00:20', visitId, roomId, 'registered', { attempt: 2 }),
    joined('10:00:24', visitId, roomId),
    { ...ended('10:30:00', visitId), roomId } as JournalRecord,
  ];
}
