// A disk that is full, gone or silent: nothing is lost, no line is torn, and nobody waits for it.
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createJournal, type Journal, type JournalParts } from '../../../../main/journal/append.ts';
import { DISK } from '../../../../main/journal/disk.ts';
import { diskWith, type Data } from './odd-disk.ts';
import { everythingIn, freshDirectory, started, visitIds } from './fresh-directory.ts';

/** The first bytes only, as on a disk that is full in the middle of a write. */
const part = (data: Data): Data => (typeof data === 'string' ? data.slice(0, 20) : data);
const failure = (code: string): Error => Object.assign(new Error(code), { code });

const NOON = new Date(2026, 10, 21, 12);
const FILE = 'visits-2026-11-21.jsonl';
let directory: string;
let troubles: boolean[];
let codes: (string | null)[];
beforeEach(async () => {
  directory = await freshDirectory();
  troubles = [];
  codes = [];
});

const openJournal = (parts: Partial<JournalParts> = {}): Promise<Journal> =>
  createJournal({
    directory,
    now: () => NOON,
    onTrouble: (is, code) => {
      troubles.push(is);
      codes.push(code);
    },
    ...parts,
  });
const idsOnDisk = async (): Promise<string[]> => visitIds((await everythingIn(directory)).records);

describe('on a bad disk', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['ENOSPC', 'EIO', 'EACCES'])(
    '%s: held in order, told once, written by the retry, told again',
    async (code) => {
      let isBroken = false;
      const disk = diskWith((handle) => {
        const append = handle.appendFile.bind(handle);
        return {
          appendFile: async (data) => {
            if (!isBroken) return append(data);
            await append(part(data));
            throw failure(code);
          },
        };
      });
      const journal = await openJournal({ disk });
      await journal.record(started(0));
      isBroken = true;
      for (const id of [1, 2, 3]) await journal.record(started(id));
      expect(troubles).toEqual([true]);
      expect(codes).toEqual([code]);
      expect(journal.heldCount()).toBe(3);
      await journal.flush();
      expect(await everythingIn(directory)).toMatchObject({
        records: [{ visitId: '0' }],
        unreadableCount: 0,
      });

      isBroken = false;
      await vi.advanceTimersByTimeAsync(10_000);
      await vi.waitFor(() => expect(troubles).toEqual([true, false]));
      expect(codes).toEqual([code, null]);
      expect(journal.heldCount()).toBe(0);
      expect(await idsOnDisk()).toEqual(['0', '1', '2', '3']);
      await journal.close();
    },
  );

  test('a part of a line that could not be taken back at once is taken back before anything is added', async () => {
    let isBroken = true;
    const disk = diskWith((handle) => {
      const append = handle.appendFile.bind(handle);
      return isBroken
        ? {
            appendFile: async (data) => {
              await append(part(data));
              throw failure('EIO');
            },
            truncate: () => Promise.reject(failure('EIO')),
          }
        : {};
    });
    const journal = await openJournal({ disk });
    await journal.record(started('a'));
    expect((await stat(path.join(directory, FILE))).size).toBe(20);
    isBroken = false;
    await journal.record(started('b'));
    await journal.flush();
    expect(await everythingIn(directory)).toMatchObject({
      records: [{ visitId: 'a' }, { visitId: 'b' }],
      unreadableCount: 0,
    });
    await journal.close();
  });

  test('a directory that cannot be made is trouble, not a crash; it is tried again with each record', async () => {
    await writeFile(directory, 'a file where the directory should be');
    const journal = await openJournal();
    expect(troubles).toEqual([true]);
    await journal.record(started('a'));
    expect(journal.heldCount()).toBe(1);
    await rm(directory);
    await journal.record(started('b'));
    await journal.flush();
    expect(troubles).toEqual([true, false]);
    expect(await idsOnDisk()).toEqual(['a', 'b']);
    await journal.close();
  });

  test('a directory that is taken away under the open file', async () => {
    const journal = await openJournal();
    await journal.record(started('a'));
    await rename(directory, `${directory}-away`);
    await journal.record(started('b'));
    expect(troubles).toEqual([true]);
    expect(codes).toEqual(['ENOENT']);
    await journal.flush();
    expect(troubles).toEqual([true, false]);
    expect(await idsOnDisk()).toEqual(['b']);
    expect(visitIds((await everythingIn(`${directory}-away`)).records)).toEqual(['a']);
    await journal.close();
  });

  test('a file that another one took the place of', async () => {
    const journal = await openJournal();
    await journal.record(started('a'));
    await rename(path.join(directory, FILE), path.join(directory, 'away'));
    await writeFile(path.join(directory, FILE), '');
    await journal.record(started('b'));
    expect(codes).toEqual(['ESTALE']);
    await journal.flush();
    expect(await idsOnDisk()).toEqual(['b']);
    await journal.close();
  });

  test('a disk that never answers holds nobody up for longer than 2 s, and in trouble not at all', async () => {
    let answer = (): void => {};
    const disk = diskWith(() => ({ datasync: () => new Promise<void>((resolve) => (answer = resolve)) }));
    const journal = await openJournal({ disk });
    let isDone = false;
    const first = journal.record(started('a')).then(() => (isDone = true));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(isDone).toBe(false);
    expect(troubles).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await first;
    expect(troubles).toEqual([true]);
    expect(codes).toEqual(['ETIMEDOUT']);
    // No timer runs here: these would hang if they waited.
    await journal.record(started('b'));
    expect(journal.heldCount()).toBe(2);

    await vi.waitFor(() => {
      answer();
      expect(troubles).toEqual([true, false]);
    });
    expect(await idsOnDisk()).toEqual(['a', 'b']);
    await journal.close();
  });

  test('a disk that is silent from the start holds up neither start, record, flush nor close', async () => {
    const opening = openJournal({ disk: { ...DISK, mkdir: () => new Promise(() => {}) } });
    await vi.advanceTimersByTimeAsync(2_000);
    const journal = await opening;
    expect(troubles).toEqual([true]);
    await journal.record(started('a'));
    const closing = journal.flush().then(() => journal.close());
    await vi.advanceTimersByTimeAsync(6_000);
    await closing;
    expect(journal.heldCount()).toBe(1);
  });
});
