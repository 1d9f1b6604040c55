// A range of the journal: which files are opened for it, and whether it begins in a rehearsal.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { readJournal } from '../../../../main/journal/read.ts';
import { freshDirectory } from './fresh-directory.ts';
import { joined, ms, opened } from './records.ts';

const DAY_MS = 86_400_000;
const file = (day: number): string => `visits-2026-11-${String(day).padStart(2, '0')}.jsonl`;
const onDay = (day: number, record: JournalRecord): JournalRecord => ({
  ...record,
  at: new Date(Date.parse(record.at) + (day - 21) * DAY_MS).toISOString(),
});

async function journal(days: Record<number, readonly JournalRecord[]>): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  for (const [day, records] of Object.entries(days)) {
    const lines = records.map((record) => `${JSON.stringify(onDay(Number(day), record))}\n`);
    await writeFile(path.join(directory, file(Number(day))), lines.join(''));
  }
  return directory;
}

async function read(directory: string, fromMs: number): Promise<string[]> {
  const found: string[] = [];
  for await (const record of readJournal(directory, { fromMs }).records) {
    found.push(
      record.kind === 'opened'
        ? `rehearsal: ${record.isRehearsal}`
        : 'visitId' in record
          ? record.visitId
          : '',
    );
  }
  return found;
}

test('files of long before the range are no part of it, whatever is in them; those of two days before are', async () => {
  const directory = await journal({ 17: [joined('10:00', 'misplaced')], 19: [joined('10:00', 'held')] });
  await rename(path.join(directory, file(17)), path.join(directory, file(10)));
  expect(await read(directory, ms('00:00') - 4 * DAY_MS)).toEqual(['held']);
  // Held over midnight, or written in another time zone.
  const late = await journal({ 21: [joined('10:00', 'late')] });
  await rename(path.join(late, file(21)), path.join(late, file(19)));
  expect(await read(late, ms('09:00'))).toEqual(['late']);
});

test.each([
  ['weeks ago', { 1: [opened('09:00'), opened('10:00', true)], 2: [joined('11:00', 'old')] }],
  [
    'in a file of the days before',
    { 1: [opened('09:00')], 20: [opened('09:00', true), joined('11:00', 'old')] },
  ],
  ['earlier in the same file', { 21: [opened('01:00'), opened('08:00', true), joined('08:30', 'old')] }],
])('a rehearsal that began %s is told first, and only once', async (_what, before) => {
  const directory = await journal(before);
  const lines = [joined('10:00', 'a'), joined('11:00', 'b')].map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(path.join(directory, file(21)), lines.join(''), { flag: 'a' });
  expect(await read(directory, ms('09:00'))).toEqual(['rehearsal: true', 'a', 'b']);
});

test('nothing in the range, nothing told', async () => {
  expect(
    await read(await journal({ 1: [opened('09:00', true)], 20: [joined('10:00', 'old')] }), ms('09:00')),
  ).toEqual([]);
});
