// foyer person: who is meant, what is answered, and that no sentence repeats what was typed.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { personCommand } from '../../../../main/cli/person.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { joined, ticket } from '../journal/records.ts';

const ADA = { name: 'Ada Lovelace', email: 'ada@example.com', code: 'A-1815' };
const now = () => new Date(2026, 10, 21, 12);

async function journal(
  visitId = 'a',
  records = [ticket('10:00', visitId, 'hall', 'open', { name: 'Ada Lovelace' }), joined('10:01', visitId)],
): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  await writeFile(
    path.join(directory, 'visits-2026-11-21.jsonl'),
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
  return directory;
}

const { rooms } = venueFile.parse({
  venue: { name: 'Expo' },
  rooms: [
    {
      id: 'hall',
      title: 'Hall',
      meetingNumber: '81000000001',
      entry: 'invited',
      invited: [ADA, 'bo@example.com'],
    },
    {
      id: 'annex',
      title: 'Annex',
      meetingNumber: '81000000002',
      entry: 'invited',
      invited: [{ ...ADA, code: 'B-2' }],
    },
  ],
});

const run = (word: string, journalDirectory: string, options: Record<string, readonly string[]>) =>
  personCommand({ journalDirectory, now, rooms }, { word, options });

test('export: every record of the person, of all journals', async () => {
  const [first, second] = [await journal('a'), await journal('b')];
  const end = await run('export', '/nowhere', { name: ['ada lovelace'], journal: [first, second] });
  expect(end).toMatchObject({ exitCode: 0, err: '2 visits on 2 days, 4 records.\n' });
  expect(JSON.parse(end.out)).toMatchObject([
    { kind: 'ticket', visitId: 'a', name: 'Ada Lovelace' },
    { kind: 'joined', visitId: 'a' },
    { kind: 'ticket', visitId: 'b' },
    { kind: 'joined', visitId: 'b' },
  ]);
});

test('erase: said with numbers, and found no more', async () => {
  const directory = await journal();
  const options = { name: ['Ada Lovelace'] };
  expect(await run('erase', directory, options)).toEqual({
    exitCode: 0,
    out: 'Erased: 1 visit on 1 day. What happened and when is still there, by nobody.\n',
    err: '',
  });
  for (const name of await readdir(directory)) {
    expect(await readFile(path.join(directory, name), 'utf8')).not.toContain('Ada');
  }
  const nothing = { exitCode: 1, out: '', err: 'Nothing in the journal is of this person.\n' };
  expect(await run('erase', directory, options)).toEqual(nothing);
  expect(await run('export', directory, options)).toEqual(nothing);
});

test('an erased name is nobody to be asked for', async () => {
  const directory = await journal();
  await run('erase', directory, { name: ['Ada Lovelace'] });
  expect(await run('export', directory, { name: ['(erased)'] })).toMatchObject({ exitCode: 1 });
});

test.each([
  ['nobody', {}],
  ['a blank name', { name: [' \u200E '] }],
  ['two ways at once', { name: ['Ada Lovelace'], visit: ['a'] }],
])('%s is refused', async (_what, options) => {
  const end = await run('erase', await journal(), options);
  expect(end).toMatchObject({ exitCode: 2, out: '' });
  expect(end.err).toContain('in one way: --name=');
  expect(end.err).not.toContain('Ada');
});

test('while Foyer runs here, the sentence says to quit it', async () => {
  const directory = await journal();
  const stat = await readFile(`/proc/${process.ppid}/stat`, 'utf8').catch(() => '');
  const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  const holder = { pid: process.ppid, bootedAtMs: Date.now() - os.uptime() * 1_000, startTicks, id: 'other' };
  await writeFile(path.join(directory, 'writer.lock'), JSON.stringify(holder));
  const end = await run('erase', directory, { name: ['Ada Lovelace'] });
  expect(end.exitCode).toBe(2);
  expect(end.err).toContain('Foyer is running here: quit it first');
  expect(await run('export', directory, { name: ['Ada Lovelace'] })).toMatchObject({ exitCode: 0 });
});

test('no journal is said', async () => {
  expect(await run('export', '/nowhere/at/all', { visit: ['a'] })).toMatchObject({ exitCode: 2 });
});

const INVITED = [
  ticket('10:00', 'v1', 'hall', 'invited', {
    name: 'Ada Lovelace',
    person: 'ada@example.com',
    registrantId: 'r',
  }),
  ticket('11:00', 'v2', 'hall', 'invited', { name: 'Ada L.', person: 'ada@example.com' }),
  ticket('12:00', 'v3', 'hall', 'registered', { name: 'A. L.', registrantId: 'r' }),
  ticket('13:00', 'v4', 'hall', 'invited', { name: 'Bo', person: 'bo@example.com' }),
];

test.each(['A-1815', ' a-1815', 'B-2', 'ADA@example.com'])(
  'by the code of one room too the visits are found that hold the address: %s',
  async (typed) => {
    const { out } = await run('export', await journal('', INVITED), { person: [typed] });
    expect(JSON.parse(out)).toMatchObject([{ visitId: 'v1' }, { visitId: 'v2' }]);
  },
);

test.each(['erase', 'export'])(
  '%s by name: visits under the same invitation are told, in other journals too, without a word of theirs',
  async (word) => {
    const directories = [
      await journal('', INVITED.slice(0, 1)),
      await journal(
        '',
        INVITED.slice(1).map((record) => ({ ...record })),
      ),
    ];
    const { exitCode, err } = await run(word, '/nowhere', { name: ['Ada Lovelace'], journal: directories });
    expect(exitCode).toBe(0);
    expect(err).toMatch(/2 more visits have the same invitation .* --person .*: v2, v3\.\n$/u);
    expect(err).not.toMatch(/ada|A\. L|Bo\b/iu);
    const byPerson = await run(word, directories[1] ?? '', { person: ['A-1815'] });
    expect(byPerson.err).not.toContain('more visit');
  },
);
