// The venue file of set-up: whole, for its user's eyes only, and never over another one.
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepVenueFile } from '../../../../main/first-run/keep-venue-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-keep-'));
});
afterEach(() => rm(folder, { recursive: true }));

const VENUE = { venue: { name: 'Expo' }, rooms: [] };

test('is written into a folder that is not there yet, and nothing is left beside it', async () => {
  const file = path.join(folder, 'data', 'venue.json');
  expect(keepVenueFile(file, VENUE)).toBe('kept');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(VENUE);
  expect(await readdir(path.dirname(file))).toEqual(['venue.json']);
});

test.skipIf(process.platform === 'win32')(
  'SECURITY: for its user only, also over what was left',
  async () => {
    const file = path.join(folder, 'venue.json');
    await writeFile(`${file}.new`, 'left by a machine that lost power', { mode: 0o644 });
    await chmod(`${file}.new`, 0o644);
    expect(keepVenueFile(file, VENUE)).toBe('kept');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  },
);

test('what is there stays as it is', async () => {
  const file = path.join(folder, 'venue.json');
  await writeFile(file, 'mine');
  expect(keepVenueFile(file, VENUE)).toBe('exists');
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('a folder that cannot be one is an answer', async () => {
  await writeFile(path.join(folder, 'data'), 'a file');
  expect(keepVenueFile(path.join(folder, 'data', 'venue.json'), VENUE)).toBe('unwritable');
});
