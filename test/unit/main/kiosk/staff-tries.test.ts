// The counter of wrong PINs on a real disk.
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createTriesFile } from '../../../../main/kiosk/staff-tries.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';

let file: string;
beforeEach(async () => {
  const directory = await freshDirectory();
  fs.mkdirSync(directory, { recursive: true });
  file = path.join(directory, 'pin-tries.json');
});

test('what was written is read, also after it was longer', () => {
  const tries = createTriesFile(file);
  tries.write({ count: 999_999, lastAtMs: 1_800_000_000_000 });
  tries.write({ count: 3, lastAtMs: 7 });
  expect(createTriesFile(file).read()).toEqual({ count: 3, lastAtMs: 7 });
});

test.runIf(process.platform !== 'win32')('only its owner may read it', () => {
  createTriesFile(file).write({ count: 0, lastAtMs: 0 });
  expect((fs.statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('is on the disk when it is said to be written', () => {
  const sync = vi.spyOn(fs, 'fsyncSync');
  createTriesFile(file).write({ count: 1, lastAtMs: 1 });
  expect(sync).toHaveBeenCalledOnce();
});

test('needs no further space: written in place, at one length', () => {
  const tries = createTriesFile(file);
  tries.write({ count: 0, lastAtMs: 0 });
  const before = fs.statSync(file);
  tries.write({ count: 12_345, lastAtMs: 1_800_000_000_000 });
  expect(fs.statSync(file)).toMatchObject({ ino: before.ino, size: before.size });
});

test('a longer file of somebody else’s is cut to that length', () => {
  fs.writeFileSync(file, 'x'.repeat(1_000));
  createTriesFile(file).write({ count: 3, lastAtMs: 7 });
  expect(createTriesFile(file).read()).toEqual({ count: 3, lastAtMs: 7 });
});

test('what cannot be written leaves the counter before, and no file open', () => {
  const tries = createTriesFile(file);
  tries.write({ count: 3, lastAtMs: 7 });
  const close = vi.spyOn(fs, 'closeSync');
  vi.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
  expect(() => tries.write({ count: 4, lastAtMs: 8 })).toThrow('no space');
  expect(close).toHaveBeenCalledOnce();
  expect(tries.read()).toEqual({ count: 3, lastAtMs: 7 });
});

test('whoever tries without end is counted to a million, and locked all the same', () => {
  const tries = createTriesFile(file);
  tries.write({ count: 5_000_000, lastAtMs: 7 });
  expect(tries.read()).toEqual({ count: 1_000_000, lastAtMs: 7 });
});

test.each([
  ['missing', null],
  ['empty', ''],
  ['cut off', '{"count":0,"lastAt'],
  ['padded with nothing', '\0'.repeat(64)],
  ['of another length', '{"count":0,"lastAtMs":0}'],
  ['a count below nothing', `${'{"count":-9,"lastAtMs":0}'.padEnd(63)}\n`],
  ['a count that nobody wrote', `${'{"count":1000001,"lastAtMs":0}'.padEnd(63)}\n`],
  ['a time before all', `${'{"count":0,"lastAtMs":-1}'.padEnd(63)}\n`],
  ['a time between two', `${'{"count":0,"lastAtMs":0.5}'.padEnd(63)}\n`],
  ['something else', `${'{"count":"0","lastAtMs":0}'.padEnd(63)}\n`],
])('%s is no counter', (_what, text) => {
  if (text !== null) fs.writeFileSync(file, text);
  expect(createTriesFile(file).read()).toBeNull();
});

test('a folder in its place is a failure, not a counter', () => {
  fs.mkdirSync(file);
  expect(createTriesFile(file).read()).toBeNull();
  expect(() => createTriesFile(file).write({ count: 0, lastAtMs: 0 })).toThrow(/EISDIR/u);
});
