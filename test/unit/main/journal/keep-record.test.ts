// The running kiosk's journal as a whole: a restart knows the outage it came into, rehearsed or not, and old days go.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepRecord } from '../../../../main/journal/keep-record.ts';
import { everythingIn, freshDirectory } from './fresh-directory.ts';
import { ms, opened, refused, refusedVisit } from './records.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';

async function restart(before: readonly JournalRecord[], oldDays: readonly string[] = []) {
  const directory = await freshDirectory();
  const evidenceDirectory = path.join(directory, '../evidence');
  await mkdir(directory);
  const lines = before.map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(path.join(directory, 'visits-2026-11-21.jsonl'), lines.join(''));
  for (const day of oldDays) {
    await writeFile(path.join(directory, `visits-${day}.jsonl`), '');
    await mkdir(path.join(evidenceDirectory, `${day.replaceAll('-', '')}-0905`), { recursive: true });
  }
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const onIncidents = vi.fn();
  const onRecord = vi.fn();
  const kept = await keepRecord({
    directory,
    evidenceDirectory,
    keepDays: 30,
    now: () => new Date(ms('10:10')),
    log,
    onTrouble: vi.fn(),
    onIncidents,
    onRecord,
  });
  onTestFinished(() => kept.close());
  return { kept, directory, evidenceDirectory, log, onIncidents, onRecord };
}

const { at: _at, ...again } = refused('10:10', 'c');

test('an outage from before the start goes on, with what comes after it', async () => {
  const { kept, onIncidents, directory, log } = await restart([
    opened('09:00'),
    ...refusedVisit('10:03', 'a'),
    ...refusedVisit('10:05', 'b'),
  ]);
  await kept.record(again);
  await vi.waitFor(() =>
    expect(kept.incidents.open()).toMatchObject([{ visitCount: 3, sinceMs: ms('10:03') }]),
  );
  expect(onIncidents).toHaveBeenLastCalledWith([expect.objectContaining({ visitCount: 3 })]);
  expect((await everythingIn(directory)).records.at(-1)).toMatchObject({ kind: 'refused', visitId: 'c' });
  expect(log.error).not.toHaveBeenCalled();
});

test('what was before this start is told to nobody outside again; each new record once', async () => {
  const { kept, onRecord } = await restart([opened('09:00'), ...refusedVisit('10:03', 'a')]);
  await kept.record(again);
  expect(onRecord.mock.calls).toEqual([[expect.objectContaining({ kind: 'refused', visitId: 'c' })]]);
});

test('a rehearsal that began before the last seven days is none of what Zoom did', async () => {
  const longAgo = { ...opened('09:00', true), at: '2026-11-01T09:00:00.000Z' };
  const { kept } = await restart([longAgo, ...refusedVisit('10:03', 'a'), ...refusedVisit('10:05', 'b')]);
  await vi.waitFor(() => expect(kept.incidents.open()).toHaveLength(1));
  const { at: _openedAt, ...real } = opened('10:10');
  await kept.record(real);
  expect(kept.incidents.recent()).toEqual([]);
});

test('days and reports older than the venue keeps names go at the start', async () => {
  const { directory, evidenceDirectory } = await restart([], ['2026-10-01', '2026-11-20']);
  await vi.waitFor(async () => expect(await readdir(evidenceDirectory)).toEqual(['20261120-0905']));
  await vi.waitFor(async () =>
    expect((await everythingIn(directory)).records).toMatchObject([{ kind: 'purged', days: 1 }]),
  );
});
