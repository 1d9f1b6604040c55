// Whose lock counts. A living other process is tried with real processes in crash.test.ts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../../../main/journal/disk.ts';
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

test('the lock of a living process is respected', async () => {
  const theirs = JSON.stringify({ pid: OTHER, bootedAtMs: thisBoot(), id: 'other' });
  const { directory, file } = await lockFile(theirs);
  const lock = createWriterLock(DISK, directory);
  await expect(lock.take()).rejects.toThrow('another process');
  await lock.release();
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, bootedAtMs: thisBoot(), id: 'other' })],
  [
    'of an earlier boot, whose number is a stranger now',
    JSON.stringify({ pid: OTHER, bootedAtMs: thisBoot() - 3_600_000, id: 'other' }),
  ],
  [
    'of a predecessor with our own number',
    JSON.stringify({ pid: process.pid, bootedAtMs: thisBoot(), id: 'other' }),
  ],
  ['that its writer could not finish', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over', async (_whose, content) => {
  const { directory, file } = await lockFile(content);
  const lock = createWriterLock(DISK, directory);
  await lock.take();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  await lock.take();
  await lock.release();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});
