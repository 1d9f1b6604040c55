// What is on disk: the SDK's files against the build's list, and the journal's folder, on a real disk.
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAssets, readSdkVersion } from '../../../../main/health/assets.ts';
import { readJournalDisk } from '../../../../main/health/journal-disk.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'foyer-health-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe("the SDK's files", () => {
  const write = async (files: Record<string, string>, manifest: string) => {
    for (const [file, content] of Object.entries(files)) {
      await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await fs.writeFile(path.join(folder, file), content);
    }
    await fs.writeFile(path.join(folder, 'manifest.json'), manifest);
  };
  const LIST = JSON.stringify({ 'sdk.js': 3, 'lib/av/a.wasm': 5, 'lib/empty': 0 });
  const WHOLE = { 'sdk.js': 'abc', 'lib/av/a.wasm': '12345', 'lib/empty': '', 'version.txt': '6.2.0' };

  test('whole', async () => {
    await write(WHOLE, LIST);
    expect(await readAssets(folder)).toEqual({ count: 3, missing: [], damaged: [] });
  });

  test('missing, cut off, grown, and a folder in place of a file', async () => {
    await write({ 'sdk.js': 'ab', 'lib/av/a.wasm/b': 'x' }, LIST);
    expect(await readAssets(folder)).toEqual({
      count: 3,
      missing: ['lib/av/a.wasm', 'lib/empty'],
      damaged: ['sdk.js'],
    });
    await write({ 'sdk.js': 'abcd' }, LIST);
    expect((await readAssets(folder)).damaged).toEqual(['sdk.js']);
  });

  test.each(['', '{', '[]', '{}', 'null', '{"sdk.js":"3"}', '{"sdk.js":-1}', '{"sdk.js":1.5}'])(
    'a list that is none: %j',
    async (manifest) => {
      await write(WHOLE, manifest);
      expect(await readAssets(folder)).toEqual({ count: null, missing: [], damaged: [] });
    },
  );

  test('no list, no folder', async () => {
    expect(await readAssets(path.join(folder, 'none'))).toMatchObject({ count: null });
    expect(await readSdkVersion(path.join(folder, 'none'))).toBeNull();
  });

  test.each([
    ['6.2.0', '6.2.0'],
    ['6.2.0\n', '6.2.0'],
    ['4.0.7-zfg', '4.0.7-zfg'],
    ['six', null],
    ['', null],
  ])('version %j is %j', async (content, version) => {
    await write({ 'version.txt': content }, LIST);
    expect(await readSdkVersion(folder)).toBe(version);
  });
});

describe("the journal's folder", () => {
  test('can be written, and nothing stays behind', async () => {
    const fact = await readJournalDisk(folder, 0);
    expect(fact).toMatchObject({ code: null, heldCount: 0 });
    expect(fact.freeBytes).toBeGreaterThan(0);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test('not there yet: the folder above counts, and nothing is made', async () => {
    expect(await readJournalDisk(path.join(folder, 'a/b'), 3)).toMatchObject({ code: null, heldCount: 3 });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test('a file in its place', async () => {
    const file = path.join(folder, 'journal');
    await fs.writeFile(file, '');
    expect(await readJournalDisk(file, 0)).toMatchObject({ code: 'ENOTDIR' });
  });

  test.each(['EACCES', 'EROFS', 'ENOSPC'])('a disk that says %s', async (code) => {
    expect(await readJournalDisk(folder, 0, { ...fs, open: failing(code) })).toMatchObject({ code });
  });

  test('a disk that takes the file and not its content', async () => {
    const full = await fs.open(path.join(folder, 'full'), 'w');
    full.writeFile = failing('ENOSPC');
    const disk = { ...fs, open: () => Promise.resolve(full), unlink: () => Promise.resolve() };
    expect(await readJournalDisk(folder, 0, disk)).toMatchObject({ code: 'ENOSPC' });
  });

  test('a file system that does not tell its space', async () => {
    const fact = await readJournalDisk(folder, 0, { ...fs, statfs: failing('ENOSYS') });
    expect(fact).toEqual({ code: null, freeBytes: null, heldCount: 0 });
  });
});
