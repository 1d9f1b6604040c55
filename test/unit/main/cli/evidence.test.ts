// foyer evidence: which journals and times it takes, where it writes, and what it says to a typing mistake.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { evidenceCommand } from '../../../../main/cli/evidence.ts';
import type { Evidence } from '../../../../main/journal/evidence.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { joinedVisit, ms, refusedVisit } from '../journal/records.ts';

const now = () => ms('12:00');

async function journalWith(
  records: readonly JournalRecord[],
  file = 'visits-2026-11-21.jsonl',
): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  await writeFile(
    path.join(directory, file),
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
  return directory;
}

const run = (journalDirectory: string, options: Record<string, readonly string[]> = {}) =>
  evidenceCommand({ journalDirectory, now }, { word: null, options });

test('prints Markdown of the last 24 hours, or JSON', async () => {
  const old = { ...refusedVisit('10:00', 'old')[1], at: '2026-11-20T11:59:59.999Z' } as JournalRecord;
  const own = await journalWith([old, ...refusedVisit('10:00', 'a')]);
  const text = await run(own);
  expect(text).toMatchObject({ exitCode: 0, err: '' });
  expect(text.out).toContain('From 20 November 2026, 12:00 UTC, to 21 November 2026, 12:00 UTC.');
  expect(text.out).toContain('| 4012 × 1 |');
  const { out } = await run(own, { json: [] });
  expect((JSON.parse(out) as Evidence).refused).toBe(1);
});

test('--since and --until choose the time', async () => {
  const own = await journalWith([
    ...refusedVisit('09:00', 'a'),
    ...refusedVisit('10:00', 'b'),
    ...joinedVisit('11:00', 'c'),
  ]);
  const given = { since: ['2026-11-21T09:30:00Z'], until: ['90m'], json: [] };
  expect(JSON.parse((await run(own, given)).out)).toMatchObject({ refused: 1, joined: 0 });
});

test('--journal: several kiosks, each folder once, and not the own one', async () => {
  const first = await journalWith(refusedVisit('10:00', 'a'));
  const second = await journalWith(refusedVisit('10:05', 'b'));
  const { out } = await run('/nowhere', { journal: [first, second, `${first}/`], json: [] });
  const evidence = JSON.parse(out) as Evidence;
  expect(evidence.kiosks.map(({ label }) => label)).toEqual(['kiosk 1', 'kiosk 2']);
  expect(evidence.incidents).toMatchObject([{ visitCount: 2 }]);
});

test('--out writes both files, and says where', async () => {
  const own = await journalWith(refusedVisit('10:00', 'a'));
  const folder = path.join(own, 'for', 'zoom');
  const end = await run(own, { out: [folder] });
  expect(end).toEqual({ exitCode: 0, out: `Written: evidence.md and evidence.json in ${folder}\n`, err: '' });
  expect(await readdir(folder)).toEqual(['evidence.json', 'evidence.md']);
  expect(await readFile(path.join(folder, 'evidence.md'), 'utf8')).toBe((await run(own)).out);
  const notAFolder = path.join(folder, 'evidence.md');
  expect(await run(own, { out: [notAFolder] })).toMatchObject({ exitCode: 2, out: '' });
});

test.each([
  [{ since: ['noon'] }, '--since is no time: give a date'],
  [{ until: ['soon'] }, '--until is no time: give a date'],
  [{ since: ['1h'], until: ['2h'] }, '--since is not before --until.'],
])('%j is refused in a sentence', async (options, sentence) => {
  const end = await run(await journalWith([]), options);
  expect(end).toMatchObject({ exitCode: 2, out: '' });
  expect(end.err).toContain(sentence);
});

test('a folder that is missing or holds no journal is said', async () => {
  const missing = path.join(await freshDirectory(), 'missing');
  expect(await run(missing)).toMatchObject({
    exitCode: 2,
    err: `No journal at ${missing}: there is no such folder.\n`,
  });
  const empty = await journalWith([], 'notes.txt');
  expect((await run('/nowhere', { journal: [empty] })).err).toContain('no file like visits-2026-11-21.jsonl');
});
