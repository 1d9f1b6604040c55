// A rewritten file is the old one or the new one, whatever breaks and whenever: every single step of the disk fails once.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createJournal } from '../../../../main/journal/append.ts';
import { DISK, failureOf, type JournalDisk } from '../../../../main/journal/disk.ts';
import { rewriteFile } from '../../../../main/journal/rewrite.ts';
import { freshDirectory } from './fresh-directory.ts';

const NAME = 'visits-2026-11-20.jsonl';

/** Counts and names the steps; from step `dieAt` on nothing reaches the disk, as after a power cut. */
function dyingDisk(dieAt: number): { disk: JournalDisk; steps: string[] } {
  const steps: string[] = [];
  const step = (name: string): void => {
    steps.push(name);
    if (steps.length > dieAt) throw failureOf('EIO', 'no power');
  };
  const disk: JournalDisk = {
    ...DISK,
    open: async (file, flags, ...rest) => {
      step(`open ${flags}`);
      const handle = await DISK.open(file, flags, ...rest);
      const write = handle.writeFile.bind(handle);
      const sync = handle.sync.bind(handle);
      return Object.assign(handle, {
        writeFile: async (content: Buffer) => {
          // Half of it gets there.
          if (steps.length === dieAt) await write(content.subarray(0, 3));
          step('write');
          await write(content);
        },
        sync: async () => {
          step('sync');
          await sync();
        },
      });
    },
    rename: async (...args) => {
      step('rename');
      await DISK.rename(...args);
    },
    unlink: async (...args) => {
      step('unlink');
      await DISK.unlink(...args);
    },
  };
  return { disk, steps };
}

async function rewritten(dieAt: number) {
  const directory = await freshDirectory();
  await mkdir(directory);
  const file = path.join(directory, NAME);
  await writeFile(file, 'old line\n');
  const { disk, steps } = dyingDisk(dieAt);
  await rewriteFile(disk, file, Buffer.from('new line\n')).catch(() => {});
  return { directory, steps, content: await readFile(file, 'utf8') };
}

test('the content is synced before it gets its name, and the folder after', async () => {
  const { steps, content, directory } = await rewritten(Infinity);
  expect(steps).toEqual(['open wx', 'write', 'sync', 'rename', 'open r', 'sync']);
  expect(content).toBe('new line\n');
  expect(await readdir(directory)).toEqual([NAME]);
  expect((await stat(path.join(directory, NAME))).mode & 0o777).toBe(0o600);
});

test.each([0, 1, 2, 3, 4, 5])(
  'cut off after %s steps: old or new, never a part; the rest goes at the next start',
  async (dieAt) => {
    const { directory, content } = await rewritten(dieAt);
    expect(content).toBe(dieAt < 4 ? 'old line\n' : 'new line\n');
    expect((await readdir(directory)).length).toBe(dieAt >= 1 && dieAt < 4 ? 2 : 1);
    const journal = await createJournal({ directory, now: () => new Date(), onTrouble: () => {} });
    await journal.close();
    expect((await readdir(directory)).filter((name) => name.includes('rewriting'))).toEqual([]);
  },
);
