// A file cut at every byte: the next start succeeds, nothing before the cut is lost, and the repair is said.
import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createJournal } from '../../../../main/journal/append.ts';
import { recordLine } from '../../../../main/journal/entry.ts';
import { everythingIn, freshDirectory, started, visitIds } from './fresh-directory.ts';

const AT = new Date(2026, 10, 21, 14);
const FILE = 'visits-2026-11-21.jsonl';
const ticket = (visitId: string) =>
  // Characters of two, three and four bytes: cuts fall into the middle of them too.
  ({
    kind: 'ticket',
    visitId,
    roomId: 'keynote',
    customerKey: 'k',
    name: 'Zoë 山 😀',
    attempt: 1,
    entry: 'open',
    view: 'component',
    registrantId: null,
    person: null,
    verified: { isSignatureSound: true, clockSkewSeconds: 0, passcode: 'zoom' },
  }) as const;
const LINES = [started('a'), started('b'), started('c'), ticket('d'), ticket('e')].map((entry) =>
  Buffer.from(recordLine(AT, entry)),
);
const WHOLE = Buffer.concat(LINES);

async function startAgain(directory: string): Promise<boolean[]> {
  const troubles: boolean[] = [];
  const journal = await createJournal({ directory, now: () => AT, onTrouble: (is) => troubles.push(is) });
  await journal.record(started('new'));
  await journal.close();
  return troubles;
}

async function directoryWith(files: Record<string, Buffer | string>): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(directory, name), content);
  return directory;
}

test('the file cut at every byte of its last two records', { timeout: 60_000 }, async () => {
  const ends = LINES.map((_, index) => Buffer.concat(LINES.slice(0, index + 1)).length);
  for (let cut = ends[2] ?? 0; cut <= WHOLE.length; cut++) {
    const directory = await directoryWith({ [FILE]: WHOLE.subarray(0, cut) });
    expect(await startAgain(directory)).toEqual([]);

    // A record that lacks its newline only is whole.
    const kept = ends.filter((end) => end <= cut + 1).length;
    const { records, unreadableCount } = await everythingIn(directory);
    const repaired = records.filter(({ kind }) => kind === 'repaired');
    expect(unreadableCount).toBe(0);
    expect(visitIds(records)).toEqual([...['a', 'b', 'c', 'd', 'e'].slice(0, kept), 'new']);

    if (ends.includes(cut)) {
      expect(repaired).toEqual([]);
    } else if (ends.includes(cut + 1)) {
      expect(repaired).toMatchObject([{ file: FILE, cutBytes: 0, keptIn: null }]);
    } else {
      const torn = WHOLE.subarray(ends[kept - 1], cut);
      expect(repaired).toMatchObject([{ file: FILE, cutBytes: torn.length, keptIn: `${FILE}.torn` }]);
      const aside = path.join(directory, `${FILE}.torn`);
      expect(await readFile(aside)).toEqual(Buffer.concat([torn, Buffer.from('\n')]));
      expect((await stat(aside)).mode & 0o777).toBe(0o600);
    }
  }
});

test('a last line that is no record though it has its newline is cut too', async () => {
  const directory = await directoryWith({ [FILE]: Buffer.concat([WHOLE, Buffer.from('\0\0\0\0\n')]) });
  await startAgain(directory);
  const { records, unreadableCount } = await everythingIn(directory);
  expect(unreadableCount).toBe(0);
  expect(records.filter(({ kind }) => kind === 'repaired')).toMatchObject([{ cutBytes: 5 }]);
});

test('a file that is one torn line becomes empty, and a second repair adds to what was kept', async () => {
  const directory = await directoryWith({ [FILE]: '{"at"' });
  await startAgain(directory);
  await appendFile(path.join(directory, FILE), '{"kind"');
  await startAgain(directory);
  expect(await readFile(path.join(directory, `${FILE}.torn`), 'utf8')).toBe('{"at"\n{"kind"\n');
  expect((await everythingIn(directory)).records.map(({ kind }) => kind)).toEqual([
    'repaired',
    'visit-started',
    'repaired',
    'visit-started',
  ]);
});

test('a torn line longer than what is read at once', async () => {
  const directory = await directoryWith({ [FILE]: Buffer.concat([WHOLE, Buffer.alloc(200_000, 'x')]) });
  await startAgain(directory);
  const { records } = await everythingIn(directory);
  expect(visitIds(records)).toEqual(['a', 'b', 'c', 'd', 'e', 'new']);
  expect(records.find(({ kind }) => kind === 'repaired')).toMatchObject({ cutBytes: 200_000 });
});

test('lines in the middle are left alone and counted', async () => {
  const [first = Buffer.of(), ...rest] = LINES;
  const directory = await directoryWith({ [FILE]: Buffer.concat([first, Buffer.from('torn\n'), ...rest]) });
  await startAgain(directory);
  const { records, unreadableCount } = await everythingIn(directory);
  expect(unreadableCount).toBe(1);
  expect(visitIds(records)).toEqual(['a', 'b', 'c', 'd', 'e', 'new']);
});

test("every day's file is repaired, and no other file is touched", async () => {
  const torn = '{"torn';
  const directory = await directoryWith({ 'visits-2026-11-19.jsonl': torn, [FILE]: torn, 'notes.txt': torn });
  await startAgain(directory);
  expect((await readdir(directory)).filter((name) => name.endsWith('.torn'))).toHaveLength(2);
  expect(await readFile(path.join(directory, 'notes.txt'), 'utf8')).toBe(torn);
});
