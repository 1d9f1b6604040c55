// The log's files: bounded in all, never in anybody's way.
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLogFiles, type LogDisk } from '../../../main/log-files.ts';
import { openLogFiles } from '../../../main/open-log-files.ts';

async function stage(changes: { files?: number; atMostBytes?: number; disk?: Partial<LogDisk> } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-logs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const directory = path.join(folder, 'logs');
  const onTrouble = vi.fn();
  const open = (more: typeof changes = changes) =>
    createLogFiles({
      directory,
      onTrouble,
      files: more.files ?? 3,
      atMostBytes: more.atMostBytes ?? 100,
      disk: { ...disk, ...more.disk },
    });
  const read = async (): Promise<Record<string, string>> => {
    const names = (await readdir(directory)).sort();
    return Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, await readFile(path.join(directory, name), 'utf8')]),
      ),
    ) as Record<string, string>;
  };
  return { directory, folder, onTrouble, open, read };
}

const line = (number: number): string => `{"n":${String(number).padStart(3, '0')}}\n`;

test('lines in their order, also in a file that was there before', async () => {
  const { open, read } = await stage();
  for (const number of [1, 2]) {
    const files = open();
    files.write(line(number));
    await files.flush();
  }
  expect(await read()).toEqual({ 'foyer.log': line(1) + line(2) });
});

test('at its size a file moves on, the oldest goes, and all together stay below the limit', async () => {
  const { open, read } = await stage();
  const files = open();
  for (let number = 1; number <= 60; number += 1) files.write(line(number));
  await files.flush();
  const kept = await read();
  expect(Object.keys(kept)).toEqual(['foyer.1.log', 'foyer.2.log', 'foyer.log']);
  for (const text of Object.values(kept)) expect(text.length).toBeLessThanOrEqual(100);
  const all = `${kept['foyer.2.log']}${kept['foyer.1.log']}${kept['foyer.log']}`;
  expect(all.endsWith(line(59) + line(60))).toBe(true);
  expect(all.split('\n').slice(0, -1)).toEqual(
    Array.from({ length: all.length / 10 }, (_, at) => line(61 - all.length / 10 + at).trim()),
  );
});

test('one file alone begins anew; fewer files than before: the others go', async () => {
  const { open, read } = await stage();
  const many = open();
  for (let number = 1; number <= 30; number += 1) many.write(line(number));
  await many.flush();
  const one = open({ files: 1 });
  for (let number = 31; number <= 41; number += 1) one.write(line(number));
  await one.flush();
  expect(Object.keys(await read())).toEqual(['foyer.log']);
});

test('a line that is longer than a file is written whole', async () => {
  const { open, read } = await stage();
  const files = open();
  files.write('x'.repeat(300));
  await files.flush();
  expect((await read())['foyer.log']).toHaveLength(300);
});

describe('a disk that does not take them harms nobody', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

  test('full: said once, and once that it is over; what is new is written then', async () => {
    let isFull = true;
    const { open, read, onTrouble } = await stage({
      disk: { appendFile: async (...given) => (isFull ? Promise.reject(full) : disk.appendFile(...given)) },
    });
    const files = open();
    for (const number of [1, 2, 3]) {
      files.write(line(number));
      await files.flush();
    }
    expect(onTrouble.mock.calls).toEqual([[true, 'ENOSPC']]);
    isFull = false;
    files.write(line(4));
    await files.flush();
    expect(onTrouble.mock.calls.slice(1)).toEqual([[false, '']]);
    expect(await read()).toEqual({ 'foyer.log': line(4) });
  });

  test('the folder cannot be: a file has its name', async () => {
    const { open, onTrouble, directory } = await stage();
    await writeFile(directory, '');
    const files = open();
    files.write(line(1));
    await files.flush();
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith(true, expect.stringMatching(/^E(?:EXIST|NOTDIR)$/u));
  });

  test('a file that cannot be moved away does not grow either', async () => {
    const { open, read, onTrouble } = await stage({
      disk: { rename: () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) },
    });
    const files = open();
    for (let number = 1; number <= 60; number += 1) {
      files.write(line(number));
      await files.flush();
    }
    expect((await read())['foyer.log']?.length).toBeLessThanOrEqual(100);
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith(true, 'EBUSY');
  });

  test('silent: nobody waits, and the memory is bounded', async () => {
    let appended = 0;
    let answer = (): void => undefined;
    const silence = new Promise<void>((resolve) => (answer = resolve));
    const { open } = await stage({
      atMostBytes: 1_000_000,
      disk: {
        appendFile: async (_file, text) => {
          appended += (text as string).split('\n').length - 1;
          await silence;
        },
      },
    });
    const files = open();
    files.write(line(0));
    await vi.waitFor(() => expect(appended).toBe(1));
    for (let number = 1; number <= 5_000; number += 1) files.write(line(number));
    answer();
    await files.flush();
    await vi.waitFor(() => expect(appended).toBe(1_001));
  });
});

test('PLATFORM: nobody else on the machine reads them', async () => {
  const { open, directory } = await stage();
  const files = open();
  files.write(line(1));
  await files.flush();
  const modes = await Promise.all(
    [directory, path.join(directory, 'foyer.log')].map((one) => disk.stat(one)),
  );
  if (process.platform !== 'win32') expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
});

describe('as the venue wants them', () => {
  const log = { info: vi.fn(), error: vi.fn() };

  test('"files": 0: none', async () => {
    const { directory, folder } = await stage();
    const files = openLogFiles({ directory, wanted: { level: 'info', files: 0, fileMegabytes: 5 }, log });
    files.write(line(1));
    await files.flush();
    expect([await readdir(folder), files.areWritten()]).toEqual([[], true]);
  });

  test('"fileMegabytes" is a limit; trouble is logged once and told', async () => {
    const { directory } = await stage();
    const files = openLogFiles({ directory, wanted: { level: 'info', files: 2, fileMegabytes: 0.1 }, log });
    for (let count = 0; count < 5; count += 1) files.write(`${'x'.repeat(49_999)}\n`);
    await files.flush();
    expect((await disk.stat(path.join(directory, 'foyer.log'))).size).toBeLessThanOrEqual(100_000);
    expect(await readdir(directory)).toHaveLength(2);
    await rm(directory, { recursive: true });
    await writeFile(directory, '');
    await chmod(directory, 0o400);
    for (let count = 0; count < 3; count += 1) {
      files.write('x\n');
      await files.flush();
    }
    expect(files.areWritten()).toBe(false);
    expect(log.error).toHaveBeenCalledOnce();
  });
});
