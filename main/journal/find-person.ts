// Finds one person's visits in a journal. A person has no id of their own here: they are known by the name they typed,
// by the e-mail address or code of their invitation, or by one visit.
import { tidyName } from '../../contracts/visitor-name.ts';
import { dayFileName } from './day-name.ts';
import type { JournalRecord } from './entry.ts';
import { readJournal } from './read.ts';

/** `words`: every address, code and badge that the person is invited by; a ticket holds one of them. */
export type PersonQuery =
  | { by: 'name'; name: string }
  | { by: 'person'; words: readonly string[] }
  | { by: 'visit'; visitId: string };

export interface FoundPerson {
  visitIds: ReadonlySet<string>;
  /** Every record of those visits, oldest first. */
  records: readonly JournalRecord[];
  /** Local dates on which there is a record. */
  dayCount: number;
  /** What tells of this person in a line that cannot be read: names, addresses, keys. */
  words: ReadonlySet<string>;
  /** Under which invitation and registration these visits were: their tickets' `person` and `registrantId`. */
  invitations: ReadonlySet<string>;
}

/** Stands where somebody's name was. */
export const ERASED = '(erased)';

const SHORTEST_TOLD = 4;

/** Upper case first, so that ß and SS, ς and σ are the same. */
export const foldCase = (text: string): string => tidyName(text).toUpperCase().toLowerCase();

function isAskedFor(query: PersonQuery, record: JournalRecord): boolean {
  if (!('visitId' in record)) return false;
  if (query.by === 'visit') return record.visitId === query.visitId;
  if (record.kind !== 'ticket') return false;
  if (query.by === 'name') return record.name !== ERASED && foldCase(record.name) === foldCase(query.name);
  const { person } = record;
  return person !== null && query.words.some((word) => foldCase(word) === foldCase(person));
}

const invitationsOf = (record: JournalRecord): string[] =>
  record.kind !== 'ticket'
    ? []
    : [record.person, record.registrantId].filter((one) => one !== null).map(foldCase);

/** Other visits under one of the invitations: the same person may have typed another name. Throws as `findPerson` does. */
export async function findOthers(
  directory: string,
  { invitations, visitIds }: Pick<FoundPerson, 'invitations' | 'visitIds'>,
): Promise<ReadonlySet<string>> {
  const others = new Set<string>();
  if (invitations.size === 0) return others;
  for await (const record of readJournal(directory).records) {
    if (!('visitId' in record) || visitIds.has(record.visitId)) continue;
    if (invitationsOf(record).some((one) => invitations.has(one))) others.add(record.visitId);
  }
  return others;
}

const wordsOf = (record: JournalRecord): (string | null)[] =>
  record.kind === 'ticket' ? [record.name, record.person, record.customerKey, record.registrantId] : [];

/** Throws what the file system throws. */
export async function findPerson(directory: string, query: PersonQuery): Promise<FoundPerson> {
  const visitIds = new Set<string>();
  for await (const record of readJournal(directory).records) {
    if ('visitId' in record && isAskedFor(query, record)) visitIds.add(record.visitId);
  }
  const records: JournalRecord[] = [];
  for await (const record of readJournal(directory).records) {
    if ('visitId' in record && visitIds.has(record.visitId)) records.push(record);
  }
  // A short code stands by chance in too many lines to tell of anybody.
  const told = query.by === 'person' ? query.words.filter((word) => word.length >= SHORTEST_TOLD) : [];
  const asked = query.by === 'name' ? [query.name] : told;
  const words = [...records.flatMap(wordsOf), ...asked.map(tidyName)].filter(
    (word) => word !== null && word !== '' && word !== ERASED,
  );
  return {
    visitIds,
    records,
    dayCount: new Set(records.map(({ at }) => dayFileName(new Date(at)))).size,
    words: new Set(words.filter((word) => word !== null)),
    invitations: new Set(records.flatMap(invitationsOf)),
  };
}
