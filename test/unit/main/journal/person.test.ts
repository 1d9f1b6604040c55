// One person found and erased: whose records go nameless, that nothing else changes by a single byte, and that it needs
// the journal for itself.
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createJournal } from '../../../../main/journal/append.ts';
import { findPerson, type PersonQuery } from '../../../../main/journal/find-person.ts';
import { erasePerson } from '../../../../main/journal/person.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { everythingIn, freshDirectory } from './fresh-directory.ts';
import { began, ended, joined, refused, ticket } from './records.ts';

const YESTERDAY = 'visits-2026-11-20.jsonl';
const TODAY = 'visits-2026-11-21.jsonl';
const now = () => new Date(2026, 10, 21, 12);

const lines = (records: readonly JournalRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const ADA = {
  name: 'Ada Lovelace',
  person: 'ada@example.com',
  registrantId: 'reg-ada',
  customerKey: 'key-of-ada',
};
const BOB = { name: 'Bob', customerKey: 'key-of-bob' };

const visit = (
  visitId: string,
  who: Partial<Extract<JournalRecord, { kind: 'ticket' }>>,
): JournalRecord[] => [
  began('10:00', visitId),
  ticket('10:01', visitId, 'hall', 'open', who),
  joined('10:02', visitId),
  ended('10:03', visitId),
];

async function journal(): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  await writeFile(path.join(directory, YESTERDAY), lines([...visit('a1', ADA), ...visit('b1', BOB)]));
  await writeFile(path.join(directory, TODAY), lines([...visit('b2', BOB), ...visit('a2', ADA)]));
  return directory;
}

const contents = async (directory: string): Promise<string> =>
  (
    await Promise.all((await readdir(directory)).map((name) => readFile(path.join(directory, name), 'utf8')))
  ).join('');

const QUERIES: [string, PersonQuery, string[]][] = [
  ['the name', { by: 'name', name: 'Ada Lovelace' }, ['a1', 'a2']],
  ['the name as typed', { by: 'name', name: '  aDA   lovelace\u200E ' }, ['a1', 'a2']],
  ['a part of the name', { by: 'name', name: 'Ada' }, []],
  ['the address', { by: 'person', words: [' ADA@example.com'] }, ['a1', 'a2']],
  ['one visit', { by: 'visit', visitId: 'a2' }, ['a2']],
  ['nobody', { by: 'person', words: ['key-of-ada'] }, []],
];

test.each(QUERIES)('found by %s', async (_what, query, visitIds) => {
  const found = await findPerson(await journal(), query);
  expect([...found.visitIds].sort()).toEqual(visitIds);
  expect(found.records).toHaveLength(visitIds.length * 4);
});

test('ß and SS, é in one character and in two are the same', async () => {
  const directory = await journal();
  await appendFile(path.join(directory, TODAY), lines(visit('g', { name: 'Ren\u00e9 Gro\u00df' })));
  expect((await findPerson(directory, { by: 'name', name: 'RENE\u0301 GROSS' })).visitIds).toEqual(
    new Set(['g']),
  );
});

test('SECURITY: erased is erased everywhere, and nothing else changes', async () => {
  const directory = await journal();
  const quoted = refused('10:01:30', 'a2', 'hall', {
    facts: { sdk: { reason: 'ADA lovelace may not, Adam Lovelaces may' } },
    detail: 'reg-ada',
  });
  await appendFile(path.join(directory, TODAY), lines([quoted]));
  const before = await everythingIn(directory);
  expect(await erasePerson(directory, { by: 'name', name: 'ada lovelace' }, { now })).toMatchObject({
    ok: true,
    found: { visitIds: new Set(['a1', 'a2']), dayCount: 1 },
    droppedCount: 0,
  });
  expect(await contents(directory)).not.toMatch(/ada lovelace(?!s)|ada@example|reg-ada|key-of-ada/iu);
  const after = await everythingIn(directory);
  const expected = before.records.map((record) => {
    if (!('visitId' in record) || !record.visitId.startsWith('a')) return record;
    if (record.kind === 'ticket') {
      return { ...record, name: '(erased)', customerKey: '(erased)', person: null, registrantId: null };
    }
    return record.kind === 'refused'
      ? { ...record, facts: { sdk: { reason: '(erased) may not, Adam Lovelaces may' } }, detail: '(erased)' }
      : record;
  });
  expect(after.records.slice(0, -1)).toEqual(expected);
  expect(after.records.at(-1)).toMatchObject({ kind: 'erased', visits: 2 });
  expect((await readdir(directory)).sort()).toEqual([YESTERDAY, TODAY]);
});

test('lines that cannot be read stay byte by byte, unless they tell of the person', async () => {
  const directory = await journal();
  const other = Buffer.from([0xff, 0x00, 0x22, 0x0d, 0x0a]);
  const kept = [
    '{"kind":"of tomorrow","note":"Nevada Lovelace"}\n',
    '{"kind":"of tomorrow","note":"Ada Lovelaces"}\n',
    '\n',
    '17\n',
  ];
  const gone = [
    '{"kind":"of tomorrow","visitor":"ADA LOVELACE"}\n',
    '{"kind":"of tomorrow","visitId":"a1"}\n',
    '{"at":"2026-11-20T10:00:00.000Z","kind":"ticket","visitId":"a9","name":"Ada Lo\n',
  ];
  await appendFile(
    path.join(directory, YESTERDAY),
    Buffer.concat([other, Buffer.from([...kept, ...gone].join(''))]),
  );
  await writeFile(path.join(directory, `${YESTERDAY}.torn`), '{"name":"Ada Lovelace","att\n{"name":"Bo\n');
  const erased = await erasePerson(directory, { by: 'name', name: 'Ada Lovelace' }, { now });
  expect(erased).toMatchObject({ ok: true, found: { visitIds: new Set(['a1', 'a2']) }, droppedCount: 4 });
  const after = await readFile(path.join(directory, YESTERDAY));
  expect(after.subarray(-Buffer.concat([other, Buffer.from(kept.join(''))]).length)).toEqual(
    Buffer.concat([other, Buffer.from(kept.join(''))]),
  );
  expect(await readFile(path.join(directory, `${YESTERDAY}.torn`), 'utf8')).toBe('{"name":"Bo\n');
});

test('a torn last line is mended first, and the erasure still stands in the journal', async () => {
  const directory = await journal();
  await appendFile(path.join(directory, TODAY), '{"at":"2026-11-21T10:09:00.000Z","kind":"tick');
  expect(await erasePerson(directory, { by: 'visit', visitId: 'a2' }, { now })).toMatchObject({
    ok: true,
    found: { visitIds: new Set(['a2']) },
  });
  const { records, unreadableCount } = await everythingIn(directory);
  expect(unreadableCount).toBe(0);
  expect(records.slice(-2).map(({ kind }) => kind)).toEqual(['repaired', 'erased']);
  expect(JSON.stringify(records)).toContain('Ada Lovelace');
});

test('nobody found: no file is touched and nothing is journaled', async () => {
  const directory = await journal();
  const before = await contents(directory);
  expect(await erasePerson(directory, { by: 'name', name: 'Zoë' }, { now })).toMatchObject({
    found: { records: [] },
  });
  expect(await contents(directory)).toBe(before);
});

test('while Foyer runs on this journal, it is left alone', async () => {
  const directory = await journal();
  // A living writer that is not this process: the one that started it.
  const running = await createJournal({ directory, now, onTrouble: () => {} });
  const lock = path.join(directory, 'writer.lock');
  const held = JSON.parse(await readFile(lock, 'utf8')) as object;
  await writeFile(
    lock,
    JSON.stringify({ ...held, pid: process.ppid, startTicks: await startTicks(process.ppid) }),
  );
  const before = await readFile(path.join(directory, TODAY), 'utf8');
  expect(await erasePerson(directory, { by: 'name', name: 'Bob' }, { now })).toEqual({
    ok: false,
    code: 'ELOCKED',
  });
  expect(await readFile(path.join(directory, TODAY), 'utf8')).toBe(before);
  await running.close();
});

async function startTicks(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

test('a short code, that an unreadable line has by chance, takes no line with it', async () => {
  const directory = await journal();
  const strange = '{"kind":"new","attempt":1,"who":"ADA@example.com"}\n';
  await appendFile(path.join(directory, TODAY), `{"kind":"new","attempt":1}\n${strange}`);
  const query = { by: 'person', words: ['1', 'ada@example.com'] } as const;
  expect(await erasePerson(directory, query, { now })).toMatchObject({ droppedCount: 1 });
  expect(await contents(directory)).toContain('{"kind":"new","attempt":1}');
});
