// The memory of the newest signed venue file: one file, of one address.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKeptCopy } from '../../../../../main/config/remote/kept-copy.ts';

test('another address begins anew: a desk may sign for several halls with one key, each with versions of its own', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-copy-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const copy = createKeptCopy(path.join(folder, 'signed-venue.json'));
  const taken = {
    url: 'https://venue.example.com/a.venue',
    version: 5,
    etag: null,
    takenAtMs: 1,
    token: 't',
  };
  expect(copy.keep(taken)).toBe(true);
  expect(copy.find(taken.url)).toEqual(taken);
  expect(copy.find('https://venue.example.com/b.venue')).toBeNull();
});
