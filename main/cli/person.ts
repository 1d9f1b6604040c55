// foyer person export|erase: what the journal holds of one person, or that person's name taken out of it. No sentence
// repeats what was typed: a terminal's scrollback is a log too.
import { errorCode } from '../journal/disk.ts';
import { findOthers, findPerson, type FoundPerson, type PersonQuery } from '../journal/find-person.ts';
import { erasePerson } from '../journal/person.ts';
import type { Room } from '../../contracts/room.ts';
import { tidyName } from '../../contracts/visitor-name.ts';
import { refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { invitedWords } from './invited-words.ts';
import { journalFolders } from './journal-folders.ts';

interface Deps {
  /** This kiosk's own journal. */
  journalDirectory: string;
  now: () => Date;
  /** Whose lists say by which words somebody is invited; empty where the venue file cannot be read. */
  rooms: readonly Room[];
}

const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Visits; a person who came more often has an invitation to ask by. */
const MOST_SHOWN = 20;

const NOTHING: CommandEnd = { exitCode: 1, out: '', err: 'Nothing in the journal is of this person.\n' };

const WHO = 'Say who, in one way: --name=…, --person=… or --visit=….';
const SEVERAL = 'That code is of several people on the lists of the rooms: give --person the e-mail address.';

/** A sentence where not exactly one of the three was given, or it is blank or not clear. */
function queryOf(given: Given, rooms: readonly Room[]): PersonQuery | string {
  const name = valueOf(given, 'name');
  const person = valueOf(given, 'person');
  const visitId = valueOf(given, 'visit');
  const typed = [name, person, visitId].filter((value) => value !== null);
  if (typed.length !== 1 || tidyName(typed[0] ?? '') === '') return WHO;
  if (name !== null) return { by: 'name', name };
  if (visitId !== null) return { by: 'visit', visitId: visitId.trim() };
  const words = invitedWords(person ?? '', rooms);
  return words === null ? SEVERAL : { by: 'person', words };
}

const totalOf = (found: readonly FoundPerson[]): { visits: number; days: number } => ({
  visits: found.reduce((sum, { visitIds }) => sum + visitIds.size, 0),
  days: found.reduce((sum, { dayCount }) => sum + dayCount, 0),
});

/** Who typed another name on another day is still in the journal under the same invitation. '' where nobody is. */
async function tellOthers(
  directories: readonly string[],
  query: PersonQuery,
  found: readonly FoundPerson[],
): Promise<string> {
  if (query.by !== 'name') return '';
  const all = {
    invitations: new Set(found.flatMap(({ invitations }) => [...invitations])),
    visitIds: new Set(found.flatMap(({ visitIds }) => [...visitIds])),
  };
  const others = new Set<string>();
  try {
    for (const directory of directories) {
      for (const visitId of await findOthers(directory, all)) others.add(visitId);
    }
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return `Whether more visits have the same invitation cannot be read (${errorCode(error)}).\n`;
  }
  if (others.size === 0) return '';
  const [have, them] = others.size === 1 ? ['has', 'it'] : ['have', 'them'];
  return (
    `${others.size} more ${others.size === 1 ? 'visit' : 'visits'} ${have} the same invitation or registration, under ` +
    `another name. For ${them} too, use --person with that person's e-mail address or code, or --visit with each of: ` +
    `${[...others].slice(0, MOST_SHOWN).join(', ')}${others.size > MOST_SHOWN ? ' …' : ''}.\n`
  );
}

async function exportPerson(directories: readonly string[], query: PersonQuery): Promise<CommandEnd> {
  const found: FoundPerson[] = [];
  for (const directory of directories) {
    try {
      found.push(await findPerson(directory, query));
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return refused(`The journal at ${directory} cannot be read (${errorCode(error)}).`);
    }
  }
  const { visits, days } = totalOf(found);
  if (visits === 0) return NOTHING;
  const records = found.flatMap((one) => one.records);
  const counts = `${times(visits, 'visit')} on ${times(days, 'day')}, ${times(records.length, 'record')}.\n`;
  const err = counts + (await tellOthers(directories, query, found));
  return { exitCode: 0, out: `${JSON.stringify(records, null, 2)}\n`, err };
}

async function erase(
  directories: readonly string[],
  query: PersonQuery,
  now: () => Date,
): Promise<CommandEnd> {
  const found: FoundPerson[] = [];
  let dropped = 0;
  const soFar = (): string => {
    const { visits, days } = totalOf(found);
    const lines = dropped === 0 ? '' : ` and ${times(dropped, 'unreadable line')}`;
    return `${times(visits, 'visit')} on ${times(days, 'day')}${lines}`;
  };
  const isAny = (): boolean => totalOf(found).visits + dropped > 0;
  for (const directory of directories) {
    const erased = await erasePerson(directory, query, { now });
    if (!erased.ok) {
      const why =
        erased.code === 'ELOCKED'
          ? 'Foyer is running here: quit it first'
          : `the journal cannot be rewritten (${erased.code})`;
      const before = isAny() ? ` Erased before that: ${soFar()}.` : '';
      return refused(`${directory}: ${why}. Then erase again: it goes on where it stopped.${before}`);
    }
    found.push(erased.found);
    dropped += erased.droppedCount;
  }
  if (!isAny()) return NOTHING;
  return {
    exitCode: 0,
    out: `Erased: ${soFar()}. What happened and when is still there, by nobody.\n`,
    err: await tellOthers(directories, query, found),
  };
}

export async function personCommand(deps: Deps, given: Given): Promise<CommandEnd> {
  const query = queryOf(given, deps.rooms);
  if (typeof query === 'string') return refused(query);
  const found = await journalFolders(given, deps.journalDirectory);
  if (!found.ok) return refused(found.message);
  return given.word === 'erase'
    ? erase(found.directories, query, deps.now)
    : exportPerson(found.directories, query);
}
