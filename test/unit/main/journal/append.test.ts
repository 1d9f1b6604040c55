// What a caller may rely on: synced before success, in order, in the right file, and never an obstacle to a visitor.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createJournal, type Journal, type JournalParts } from '../../../../main/journal/append.ts';
import { DISK, type JournalDisk } from '../../../../main/journal/disk.ts';
import { readJournal } from '../../../../main/journal/read.ts';
import { diskWith, type Data } from './odd-disk.ts';
import { everythingIn, freshDirectory, started, visitIds } from './fresh-directory.ts';

const NOON = new Date(2026, 10, 21, 12);
const FILE = 'visits-2026-11-21.jsonl';
let directory: string;
let troubles: boolean[];
beforeEach(async () => {
  directory = await freshDirectory();
  troubles = [];
});

const openJournal = (parts: Partial<JournalParts> = {}): Promise<Journal> =>
  createJournal({ directory, now: () => NOON, onTrouble: (is) => troubles.push(is), ...parts });
const idsOnDisk = async (): Promise<string[]> => visitIds((await everythingIn(directory)).records);

describe('on a good disk', () => {
  test('records come back as they went in, with their time', async () => {
    const journal = await openJournal();
    await journal.record({
      kind: 'opened',
      appVersion: '0.1.0',
      sdkVersion: '6.2.0',
      isRehearsal: false,
      view: 'component',
      lastRun: null,
    });
    await journal.record({
      kind: 'visit-ended',
      visitId: 'a',
      roomId: 'keynote',
      outcome: 'left',
    });
    expect((await everythingIn(directory)).records).toEqual([
      {
        at: NOON.toISOString(),
        kind: 'opened',
        appVersion: '0.1.0',
        sdkVersion: '6.2.0',
        isRehearsal: false,
        view: 'component',
        lastRun: null,
      },
      { at: NOON.toISOString(), kind: 'visit-ended', visitId: 'a', roomId: 'keynote', outcome: 'left' },
    ]);
    expect(journal.heldCount()).toBe(0);
    await journal.close();
  });

  test('SECURITY: nobody else may read: directory 0700, files 0600, also one that was laxer', async () => {
    await mkdir(directory, { mode: 0o700 });
    await writeFile(path.join(directory, FILE), '', { mode: 0o644 });
    const modes: unknown[] = [];
    const open: JournalDisk['open'] = (file, flags, mode) => {
      // Only these two can make a file; a mode set later would leave it open to others for a moment.
      if (flags === 'a' || flags === 'wx') modes.push(mode);
      return DISK.open(file, flags, mode);
    };
    const journal = await openJournal({ disk: { ...DISK, open } });
    await journal.record(started('a'));
    expect(modes).toEqual([0o600, 0o600]);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(directory)) {
      expect((await stat(path.join(directory, file))).mode & 0o777).toBe(0o600);
    }
    await journal.close();
    const made = `${directory}-made`;
    await (await openJournal({ directory: made })).close();
    expect((await stat(made)).mode & 0o777).toBe(0o700);
  });

  test('success is reported after the sync; what comes meanwhile goes into one next write, in order', async () => {
    const written: Data[] = [];
    const syncs: (() => void)[] = [];
    const disk = diskWith((handle) => {
      const append = handle.appendFile.bind(handle);
      return {
        appendFile: (data) => {
          written.push(data);
          return append(data);
        },
        datasync: () => new Promise<void>((resolve) => syncs.push(resolve)),
      };
    });
    const journal = await openJournal({ disk });
    const done: string[] = [];
    const record = (id: string) => journal.record(started(id)).then(() => done.push(id));
    const all = [record('a')];
    await vi.waitFor(() => expect(syncs).toHaveLength(1));
    all.push(record('b'), record('c'), record('d'));
    expect(done).toEqual([]);
    syncs[0]?.();
    await vi.waitFor(() => expect(syncs).toHaveLength(2));
    expect(done).toEqual(['a']);
    syncs[1]?.();
    await Promise.all(all);
    expect(written).toHaveLength(2);
    expect(await idsOnDisk()).toEqual(['a', 'b', 'c', 'd']);
    expect(troubles).toEqual([]);
    await journal.close();
  });

  test('a record belongs to the file of its own local day', async () => {
    let now = new Date(2026, 10, 21, 23, 59, 59, 999);
    const journal = await openJournal({ now: () => now });
    const before = journal.record(started('a'));
    now = new Date(2026, 10, 22);
    await Promise.all([before, journal.record(started('b'))]);
    expect((await readdir(directory)).sort()).toEqual([FILE, 'visits-2026-11-22.jsonl', 'writer.lock']);
    expect(await readFile(path.join(directory, FILE), 'utf8')).toMatch(/^\{"at":.*"a".*\}\n$/u);
    expect(await readFile(path.join(directory, 'visits-2026-11-22.jsonl'), 'utf8')).toMatch(/"b".*\n$/u);
    await journal.close();
  });

  test('a range of time is read by the records, not by the names of files', async () => {
    let now = NOON;
    const journal = await openJournal({ now: () => now });
    for (const hour of [12, 13, 14]) {
      now = new Date(2026, 10, 21, hour);
      await journal.record(started(hour));
    }
    const ids: string[] = [];
    const range = { fromMs: +new Date(2026, 10, 21, 13), toMs: +new Date(2026, 10, 21, 14) };
    for await (const record of readJournal(directory, range).records) ids.push(...visitIds([record]));
    expect(ids).toEqual(['13']);
    await journal.close();
  });

  test('closing gives the lock back, and a record after it does nothing', async () => {
    const journal = await openJournal();
    await journal.record(started('a'));
    await journal.close();
    await journal.record(started('late'));
    expect(await readdir(directory)).toEqual([FILE]);
    expect(await idsOnDisk()).toEqual(['a']);
  });
});
