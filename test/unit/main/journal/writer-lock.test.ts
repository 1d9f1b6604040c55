// Whose lock counts. A living other process is tried with real processes in crash.test.ts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DISK, type JournalDisk } from '../../../../main/journal/disk.ts';
import { createWriterLock } from '../../../../main/journal/writer-lock.ts';
import { freshDirectory } from './fresh-directory.ts';

const thisBoot = (): number => Date.now() - os.uptime() * 1_000;
/** Alive, and not this process. */
const OTHER = process.ppid;

async function lockFile(content: string): Promise<{ directory: string; file: string }> {
  const directory = await freshDirectory();
  await mkdir(directory);
  const file = path.join(directory, 'writer.lock');
  await writeFile(file, content);
  return { directory, file };
}

const holder = (changed: object): string =>
  JSON.stringify({ pid: OTHER, bootedAtMs: thisBoot(), startTicks: null, id: 'other', ...changed });

/** The lock that another process would have left, on a disk where its start time is `startTicks`. */
function diskWhereStarted(startTicks: string | null): JournalDisk {
  const stat = `${OTHER} (a (strange) name) S ${'0 '.repeat(18)}${startTicks} 0 0\n`;
  const readFile = (file: unknown, encoding: unknown) => {
    if (!String(file).startsWith('/proc/')) return DISK.readFile(file as string, encoding as 'utf8');
    return startTicks === null ? Promise.reject(new Error('no /proc here')) : Promise.resolve(stat);
  };
  return { ...DISK, readFile: readFile as JournalDisk['readFile'] };
}

test.each([
  ['of the same start time', '718405', '718405'],
  ['whose start time nobody can tell', null, null],
  ['whose start time cannot be told any more', '718405', null],
])('the lock of a living process %s is respected', async (_what, written, read) => {
  const theirs = holder({ startTicks: written });
  const { directory, file } = await lockFile(theirs);
  const lock = createWriterLock(diskWhereStarted(read), directory);
  await expect(lock.take()).rejects.toMatchObject({ code: 'ELOCKED' });
  await lock.release();
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

test.each([
  ['of a process that is gone', holder({ pid: 2 ** 22 + 1 })],
  ['of an earlier boot, whose number is a stranger now', holder({ bootedAtMs: thisBoot() - 3_600_000 })],
  ['of a predecessor with our own number', holder({ pid: process.pid })],
  ['that its writer could not finish', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over', async (_whose, content) => {
  const { directory, file } = await lockFile(content);
  const lock = createWriterLock(diskWhereStarted(null), directory);
  await lock.take();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  await lock.take();
  await lock.release();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a lock whose number went to a stranger within the same boot is taken over', async () => {
  const { directory, file } = await lockFile(holder({ startTicks: '718405' }));
  await createWriterLock(diskWhereStarted('900000'), directory).take();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid, startTicks: '900000' });
});

test.runIf(process.platform === 'linux')(
  'the start time is in the lock, as this machine tells it',
  async () => {
    const { directory, file } = await lockFile('');
    await createWriterLock(DISK, directory).take();
    const { startTicks } = JSON.parse(await readFile(file, 'utf8')) as { startTicks: string };
    // The 22nd of 52 fields, counted from the end: the program's name, near the beginning, may hold spaces.
    expect(startTicks).toBe((await readFile('/proc/self/stat', 'utf8')).trimEnd().split(' ').at(-31));
  },
);
