// One day's file that cannot be opened, as when a spreadsheet shows it: the other days go on.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createJournal, type Journal } from '../../../../main/journal/append.ts';
import { DISK, type JournalDisk } from '../../../../main/journal/disk.ts';
import { everythingIn, freshDirectory, started, visitIds } from './fresh-directory.ts';

const YESTERDAY = 'visits-2026-11-20.jsonl';
const TODAY = 'visits-2026-11-21.jsonl';
const TORN = '{"at":"2026-11-';
let directory: string;
let locked: string | null;
let now: Date;
let troubles: (boolean | string | null)[][];
beforeEach(async () => {
  directory = await freshDirectory();
  await mkdir(directory);
  now = new Date(2026, 10, 21, 12);
  troubles = [];
});

const disk: JournalDisk = {
  ...DISK,
  open: (file, ...rest) =>
    locked !== null && path.basename(String(file)) === locked
      ? Promise.reject(Object.assign(new Error('locked'), { code: 'EBUSY' }))
      : DISK.open(file, ...rest),
};
const openJournal = (): Promise<Journal> =>
  createJournal({ directory, now: () => now, onTrouble: (...told) => troubles.push(told), disk });
const textOf = (name: string): Promise<string> => readFile(path.join(directory, name), 'utf8');
const recordsIn = async () => (await everythingIn(directory)).records;

test("an older day's: today's is mended and written, and the other one is named once", async () => {
  locked = YESTERDAY;
  for (const name of [YESTERDAY, TODAY]) await writeFile(path.join(directory, name), TORN);
  const journal = await openJournal();
  await journal.record(started('a'));
  await journal.record(started('b'));
  await journal.close();
  expect(troubles).toEqual([]);
  const records = await recordsIn();
  expect(visitIds(records)).toEqual(['a', 'b']);
  expect(records.filter(({ kind }) => kind === 'unrepaired')).toMatchObject([
    { file: YESTERDAY, code: 'EBUSY' },
  ]);
  expect(records.filter(({ kind }) => kind === 'repaired')).toMatchObject([{ file: TODAY }]);
  expect(await textOf(YESTERDAY)).toBe(TORN);
});

test("today's: trouble, and once it opens it is mended before anything is added", async () => {
  locked = TODAY;
  await writeFile(path.join(directory, TODAY), TORN);
  const journal = await openJournal();
  await journal.record(started('a'));
  expect(troubles).toEqual([[true, 'EBUSY']]);
  locked = null;
  await journal.flush();
  await journal.close();
  expect(troubles).toEqual([
    [true, 'EBUSY'],
    [false, null],
  ]);
  const { records, unreadableCount } = await everythingIn(directory);
  expect(unreadableCount).toBe(0);
  expect(visitIds(records)).toEqual(['a']);
  expect(await textOf(`${TODAY}.torn`)).toBe(`${TORN}\n`);
});

test("today's that is deleted instead is made anew", async () => {
  locked = TODAY;
  await writeFile(path.join(directory, TODAY), TORN);
  const journal = await openJournal();
  await journal.record(started('a'));
  locked = null;
  await rm(path.join(directory, TODAY));
  await journal.flush();
  await journal.close();
  expect(visitIds(await recordsIn())).toEqual(['a']);
});

test("what yesterday's could not take by midnight goes into today's", async () => {
  now = new Date(2026, 10, 20, 23);
  locked = YESTERDAY;
  const journal = await openJournal();
  await journal.record(started('late'));
  expect(troubles).toEqual([[true, 'EBUSY']]);
  now = new Date(2026, 10, 21, 1);
  await journal.record(started('early'));
  await journal.close();
  expect(troubles.at(-1)).toEqual([false, null]);
  expect(visitIds(await recordsIn())).toEqual(['late', 'early']);
  expect(await textOf(TODAY)).toContain('"late"');
});
