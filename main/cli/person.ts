// foyer person export|erase: what the journal holds of one person, or that person's name taken out of it. No sentence
// repeats what was typed: a terminal's scrollback is a log too.
import { errorCode } from '../journal/disk.ts';
import type { JournalRecord } from '../journal/entry.ts';
import { findPerson, type PersonQuery } from '../journal/find-person.ts';
import { erasePerson } from '../journal/person.ts';
import { tidyName } from '../../contracts/visitor-name.ts';
import { refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { journalFolders } from './journal-folders.ts';

interface Deps {
  /** This kiosk's own journal. */
  journalDirectory: string;
  now: () => Date;
}

const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const NOTHING: CommandEnd = { exitCode: 1, out: '', err: 'Nothing in the journal is of this person.\n' };

/** Null where not exactly one of the three was given, or it is blank. */
function queryOf(given: Given): PersonQuery | null {
  const name = valueOf(given, 'name');
  const person = valueOf(given, 'person');
  const visitId = valueOf(given, 'visit');
  const typed = [name, person, visitId].filter((value) => value !== null);
  if (typed.length !== 1 || tidyName(typed[0] ?? '') === '') return null;
  if (name !== null) return { by: 'name', name };
  if (person !== null) return { by: 'person', person };
  return visitId === null ? null : { by: 'visit', visitId: visitId.trim() };
}

async function exportPerson(directories: readonly string[], query: PersonQuery): Promise<CommandEnd> {
  const records: JournalRecord[] = [];
  let visitCount = 0;
  let dayCount = 0;
  for (const directory of directories) {
    let found;
    try {
      found = await findPerson(directory, query);
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return refused(`The journal at ${directory} cannot be read (${errorCode(error)}).`);
    }
    records.push(...found.records);
    visitCount += found.visitIds.size;
    dayCount += found.dayCount;
  }
  if (visitCount === 0) return NOTHING;
  const err = `${times(visitCount, 'visit')} on ${times(dayCount, 'day')}, ${times(records.length, 'record')}.\n`;
  return { exitCode: 0, out: `${JSON.stringify(records, null, 2)}\n`, err };
}

async function erase(
  directories: readonly string[],
  query: PersonQuery,
  now: () => Date,
): Promise<CommandEnd> {
  const total = { visits: 0, days: 0, dropped: 0 };
  const soFar = (): string =>
    `${times(total.visits, 'visit')} on ${times(total.days, 'day')}` +
    (total.dropped === 0 ? '' : ` and ${times(total.dropped, 'unreadable line')}`);
  for (const directory of directories) {
    const erased = await erasePerson(directory, query, { now });
    if (!erased.ok) {
      const why =
        erased.code === 'ELOCKED'
          ? 'Foyer is running here: quit it first'
          : `the journal cannot be rewritten (${erased.code})`;
      const before = total.visits + total.dropped > 0 ? ` Erased before that: ${soFar()}.` : '';
      return refused(`${directory}: ${why}. Then erase again: it goes on where it stopped.${before}`);
    }
    total.visits += erased.visitCount;
    total.days += erased.dayCount;
    total.dropped += erased.droppedCount;
  }
  if (total.visits + total.dropped === 0) return NOTHING;
  return {
    exitCode: 0,
    out: `Erased: ${soFar()}. What happened and when is still there, by nobody.\n`,
    err: '',
  };
}

export async function personCommand({ journalDirectory, now }: Deps, given: Given): Promise<CommandEnd> {
  const query = queryOf(given);
  if (!query) return refused('Say who, in one way: --name=…, --person=… or --visit=….');
  const found = await journalFolders(given, journalDirectory);
  if (!found.ok) return refused(found.message);
  return given.word === 'erase'
    ? erase(found.directories, query, now)
    : exportPerson(found.directories, query);
}
