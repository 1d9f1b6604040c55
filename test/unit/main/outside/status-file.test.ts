// status.json: whole at every moment, fresh at least once a minute, and never in the way.
import * as disk from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepStatusFile, type Status } from '../../../../main/outside/status-file.ts';

const STATUS: Status = {
  state: 'open',
  since: '2026-11-28T08:00:00.000Z',
  version: '0.1.0',
  sdkVersion: '6.2.0',
  pid: 42,
  isRehearsal: false,
  isInUse: false,
  isOffline: false,
  incidents: [],
  problems: [],
  lastCheck: null,
  journal: { isWritten: true, heldRecords: 0 },
  logFiles: { areWritten: true },
  lastJoinAt: null,
};

async function stage(more: Partial<Pick<typeof disk, 'writeFile' | 'rename'>> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-status-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  // Made where it is missing: the first start may be one that is refused.
  const data = path.join(folder, 'data');
  const file = path.join(data, 'status.json');
  const kiosk = { status: STATUS, ms: Date.UTC(2026, 10, 28, 9) };
  let writings = 0;
  let tick = (): void => undefined;
  const onTrouble = vi.fn();
  const status = keepStatusFile({
    file,
    read: () => kiosk.status,
    now: () => kiosk.ms,
    monotonicMs: () => kiosk.ms,
    every: (_ms, action) => (tick = action),
    onTrouble,
    disk: {
      mkdir: disk.mkdir,
      writeFile: more.writeFile ?? disk.writeFile,
      rename: async (from, to) => {
        await (more.rename ?? disk.rename)(from, to);
        writings += 1;
      },
    },
  });
  const read = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const after = (seconds: number): void => {
    kiosk.ms += seconds * 1_000;
    tick();
  };
  const writes = (count: number): Promise<void> => vi.waitFor(() => expect(writings).toBe(count));
  return { data, kiosk, status, read, after, writes, onTrouble };
}

test('every documented field, from the start', async () => {
  const { read, writes, data } = await stage();
  await writes(1);
  expect(await read()).toEqual({ format: 1, writtenAt: '2026-11-28T09:00:00.000Z', ...STATUS });
  expect(await readdir(data)).toEqual(['status.json']);
});

test.each([...Object.keys(STATUS), 'format', 'writtenAt', 'mistakes'])('%s is documented', async (field) => {
  const text = await readFile(
    path.join(import.meta.dirname, '../../../../resources/monitoring/README.md'),
    'utf8',
  );
  expect(text.slice(text.indexOf('## Status file'), text.indexOf('## Commands'))).toContain(`\`${field}\``);
});

test('on change at once; without one, once a minute', async () => {
  const { read, writes, after, kiosk } = await stage();
  await writes(1);
  after(59);
  kiosk.status = { ...STATUS, isOffline: true };
  after(0);
  await writes(2);
  expect(await read()).toMatchObject({ isOffline: true, writtenAt: '2026-11-28T09:00:59.000Z' });
  after(59);
  after(1);
  await writes(3);
  expect(await read()).toMatchObject({ writtenAt: '2026-11-28T09:01:59.000Z' });
});

test('"stopped" is the last word', async () => {
  const { status, read, after, kiosk } = await stage();
  await status.close({ ...STATUS, state: 'stopped' });
  kiosk.status = { ...STATUS, isOffline: true };
  after(120);
  expect(await read()).toMatchObject({ state: 'stopped' });
});

test('a write that breaks off leaves the old one whole, and is tried again after five seconds', async () => {
  let isBroken = false;
  const { read, writes, after, kiosk, onTrouble } = await stage({
    writeFile: async (file, data, options) => {
      if (!isBroken) return disk.writeFile(file, data, options);
      await disk.writeFile(file, (data as string).slice(0, 20), options);
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  });
  await writes(1);
  isBroken = true;
  kiosk.status = { ...STATUS, isOffline: true };
  after(1);
  await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledOnce());
  expect(await read()).toMatchObject({ isOffline: false });
  isBroken = false;
  after(4);
  after(1);
  await writes(2);
  await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledTimes(2));
  expect(onTrouble.mock.calls).toEqual([
    [true, 'ENOSPC'],
    [false, ''],
  ]);
  expect(await read()).toMatchObject({ isOffline: true, writtenAt: '2026-11-28T09:00:06.000Z' });
});
