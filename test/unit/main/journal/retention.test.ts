// Which days go, which stay, and that a wrong clock does not take the whole journal with it.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { DISK, failureOf } from '../../../../main/journal/disk.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { installRetention, purgeOldDays } from '../../../../main/journal/retention.ts';
import { freshDirectory } from './fresh-directory.ts';

const NOW = new Date(2026, 10, 21, 0, 30);
const now = () => NOW;
/** Nobody has asked for a report yet. */
const evidenceDirectory = '/nowhere/evidence';
const day = (date: string): string => `visits-${date}.jsonl`;

async function journalWith(names: readonly string[]): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory);
  for (const name of names) await writeFile(path.join(directory, name), '');
  return directory;
}

test('days older than the retention time go, with what was kept of their torn lines', async () => {
  const stay = [day('2026-10-22'), day('2026-11-20'), day('2026-11-21'), `${day('2026-11-20')}.torn`];
  const go = [day('2026-10-21'), `${day('2026-10-21')}.torn`, `${day('2026-10-20')}.torn`, day('2024-02-29')];
  const directory = await journalWith([...stay, ...go]);
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now })).toEqual({
    days: 3,
    failures: 0,
  });
  expect((await readdir(directory)).sort()).toEqual(stay.toSorted());
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now })).toEqual({
    days: 0,
    failures: 0,
  });
});

test.each([1, 0, -5])('today and yesterday stay whatever the venue says: %s days', async (keepDays) => {
  const directory = await journalWith([day('2026-11-19'), day('2026-11-20'), day('2026-11-21')]);
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays, now })).toEqual({
    days: 1,
    failures: 0,
  });
  expect(await readdir(directory)).toEqual([day('2026-11-20'), day('2026-11-21')]);
});

test('files that are no days of the journal stay, and days to come', async () => {
  const names = [
    'writer.lock',
    'visits-2020-01-01.csv',
    'copy of visits-2020-01-01.jsonl',
    day('2099-01-01'),
  ];
  const directory = await journalWith([...names, day('2026-11-20')]);
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now })).toEqual({
    days: 0,
    failures: 0,
  });
});

test('a clock that jumps ahead deletes nothing more on its first day', async () => {
  const days = [day('2026-10-01'), day('2026-11-19'), day('2026-11-20'), day('2036-05-05')];
  const directory = await journalWith(days);
  const ahead = () => new Date(2036, 4, 5, 12);
  // What was due by the last day of use still goes.
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now: ahead })).toEqual({
    days: 1,
    failures: 0,
  });
  expect(await readdir(directory)).toEqual(days.slice(1));
});

test('a kiosk that was long in its box keeps to the time one use later', async () => {
  const directory = await journalWith([day('2025-11-20'), day('2026-05-01'), day('2026-11-21')]);
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now })).toEqual({
    days: 1,
    failures: 0,
  });
  await writeFile(path.join(directory, day('2026-11-22')), '');
  const nextDay = () => new Date(2026, 10, 22, 9);
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now: nextDay })).toEqual({
    days: 1,
    failures: 0,
  });
  expect(await readdir(directory)).toEqual([day('2026-11-21'), day('2026-11-22')]);
});

test('reports of those days go too, and nothing else that lies beside them', async () => {
  const directory = await journalWith([day('2026-11-20'), day('2026-11-21')]);
  const reports = path.join(directory, 'evidence');
  const stay = ['20261022-2359', '20261121-0905', '2026', '20261021-0905-kept', 'for-zoom'];
  for (const name of [...stay, '20261021-2359', '20240229-0000']) {
    await mkdir(path.join(reports, name), { recursive: true });
    await writeFile(path.join(reports, name, 'evidence.md'), '');
  }
  const asked = { evidenceDirectory: reports, keepDays: 30, now };
  expect(await purgeOldDays(directory, asked)).toEqual({ days: 0, failures: 0 });
  expect((await readdir(reports)).sort()).toEqual(stay.toSorted());
  // A clock that jumped ahead takes no report either.
  await purgeOldDays(directory, { ...asked, now: () => new Date(2036, 4, 5, 12) });
  expect(await readdir(reports)).toHaveLength(stay.length);
  expect(
    await purgeOldDays(directory, { ...asked, evidenceDirectory: path.join(directory, day('2026-11-20')) }),
  ).toEqual({
    days: 0,
    failures: 1,
  });
});

test('what cannot be deleted is counted and keeps nothing else; a folder that is not there is a failure', async () => {
  const directory = await journalWith([day('2026-01-01'), day('2026-01-02'), day('2026-11-20')]);
  const disk = {
    ...DISK,
    unlink: (file: Parameters<typeof DISK.unlink>[0]) =>
      String(file).includes('01-01') ? Promise.reject(failureOf('EBUSY', '')) : DISK.unlink(file),
  };
  expect(await purgeOldDays(directory, { evidenceDirectory, keepDays: 30, now, disk })).toEqual({
    days: 1,
    failures: 1,
  });
  expect(await purgeOldDays(path.join(directory, 'no'), { evidenceDirectory, keepDays: 30, now })).toEqual({
    days: 0,
    failures: 1,
  });
});

test('it purges at once and every day, and journals only what it did', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const directory = await journalWith([day('2026-01-01'), day('2026-11-20')]);
    const journaled: JournalEntry[] = [];
    const record = (entry: JournalEntry): Promise<void> => Promise.resolve(void journaled.push(entry));
    const clock = { now: NOW };
    const stop = installRetention({
      directory,
      evidenceDirectory,
      keepDays: 30,
      now: () => clock.now,
      journal: { record },
      onFailures: () => {},
    });
    await vi.waitFor(() => expect(journaled).toEqual([{ kind: 'purged', days: 1 }]));
    clock.now = new Date(2026, 11, 19);
    vi.advanceTimersByTime(86_400_000);
    clock.now = new Date(2026, 11, 22);
    await writeFile(path.join(directory, day('2026-12-21')), '');
    vi.advanceTimersByTime(86_400_000);
    await vi.waitFor(() => expect(journaled).toHaveLength(2));
    expect(journaled[1]).toEqual({ kind: 'purged', days: 1 });
    stop();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
