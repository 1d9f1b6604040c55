// Killed writers, two writers and a file that may not grow, each with real processes on a real disk.
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createJournal } from '../../../../main/journal/append.ts';
import { everythingIn, freshDirectory, started, visitIds } from './fresh-directory.ts';
import { bundleWriter, type WriterProgram } from './start-writer.ts';

const KILLS = Number(process.env['FOYER_KILLS'] ?? 20);

let program: WriterProgram;
beforeAll(async () => {
  program = await bundleWriter();
}, 60_000);
afterAll(() => program.remove());

const hasWritten = ({ wrote }: { wrote?: string[] }): boolean => wrote !== undefined;

test(
  `a writer killed ${KILLS} times loses nothing that it reported`,
  { timeout: 20_000 + KILLS * 3_000 },
  async () => {
    const directory = await freshDirectory();
    const reported: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = program.start(directory);
      await writer.until(hasWritten);
      await sleep(Math.random() * 60);
      await writer.kill();
      reported.push(...writer.reports.flatMap(({ wrote = [] }) => wrote));
    }
    const journal = await createJournal({ directory, now: () => new Date(), onTrouble: () => {} });
    await journal.close();
    const { records, unreadableCount } = await everythingIn(directory);
    const written = new Set(visitIds(records));
    const tornCount = records.filter(({ kind }) => kind === 'repaired').length;
    expect(reported.filter((id) => !written.has(id))).toEqual([]);
    expect(unreadableCount).toBe(0);
    expect(written.size).toBe(visitIds(records).length);
    process.stdout.write(
      `${KILLS} kills, ${reported.length} records reported, ${tornCount} torn lines repaired\n`,
    );
  },
);

test(
  'of two writers the second one holds its records until the first is dead',
  { timeout: 30_000 },
  async () => {
    const directory = await freshDirectory();
    const first = program.start(directory);
    await first.until(hasWritten);
    const troubles: boolean[] = [];
    const second = await createJournal({
      directory,
      now: () => new Date(),
      onTrouble: (is) => troubles.push(is),
    });
    await second.record(started('second'));
    expect(troubles).toEqual([true]);
    expect(second.heldCount()).toBe(1);
    expect(visitIds((await everythingIn(directory)).records)).not.toContain('second');

    await first.kill();
    await second.flush();
    expect(troubles).toEqual([true, false]);
    expect(second.heldCount()).toBe(0);
    await second.close();
    expect(visitIds((await everythingIn(directory)).records)).toContain('second');
  },
);

// prlimit, which lifts the limit again, is Linux's.
test.runIf(process.platform === 'linux')(
  'a file that may not grow tears no line, and everything held is written once it may',
  { timeout: 30_000 },
  async () => {
    const directory = await freshDirectory();
    // In blocks of 512 bytes; the write that crosses the limit is cut short by the kernel, in the middle of a line.
    const writer = program.start(directory, 'ulimit -S -f 8 &&');
    await writer.until(({ isTrouble }) => isTrouble === true);
    await writer.until(({ heldCount = 0 }) => heldCount > 20);
    // It tries again and again: until a torn line is taken back, a reader may see it for a moment.
    await vi.waitFor(async () => {
      const { records, unreadableCount } = await everythingIn(directory);
      expect(unreadableCount).toBe(0);
      expect(visitIds(records)).toEqual(writer.reports.flatMap(({ wrote = [] }) => wrote));
    }, 10_000);

    await promisify(execFile)('prlimit', ['--pid', String(writer.pid), '--fsize=unlimited:']);
    await writer.until(({ isTrouble }) => isTrouble === false);
    await writer.kill();
    const { records, unreadableCount } = await everythingIn(directory);
    const told = writer.reports.flatMap(({ wrote = [], ids = [] }) => [...wrote, ...ids]);
    expect(unreadableCount).toBe(0);
    expect(visitIds(records).slice(0, told.length)).toEqual(told);
  },
);
