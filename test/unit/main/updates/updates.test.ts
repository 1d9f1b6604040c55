// The order of things: look, verify, download, hash, keep, install; what stops it at each, and what staff then read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { updates as settings } from '../../../../contracts/config-updates.ts';
import type { Moment } from '../../../../main/updates/may-update.ts';
import { answer, NOW, SIGNED, updatesStage, type Given } from './updates-stage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-updates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stage = (given: Given = {}) => updatesStage(folder, given);

test('looks, downloads, keeps the way back, installs: a step a minute', async () => {
  const { updates, updater, restart, done, facts } = stage();
  await updates.step();
  expect(facts()).toMatchObject({ state: 'held', version: '0.2.0' });
  expect(updater.downloadUpdate).not.toHaveBeenCalled();
  await updates.step();
  expect(facts()).toMatchObject({ state: 'ready', version: '0.2.0' });
  expect(done).toEqual([]);
  await updates.step();
  expect(done).toEqual(['keep /cache/foyer.AppImage 0.2.0', 'update']);
  expect(facts()).toMatchObject({ triedVersion: '0.2.0' });
  // Nothing is replaced while Foyer still runs.
  expect(updater.install).not.toHaveBeenCalled();
  expect(restart).toHaveBeenCalledTimes(1);
});

describe('when nothing of Foyer runs any more', () => {
  async function atEnd(given: Given, isInstalled = true) {
    const all = stage(given);
    all.updater.install.mockReturnValue(isInstalled);
    for (let step = 0; step < 3; step += 1) await all.updates.step();
    const start = vi.fn<(execPath?: string) => void>();
    all.updater.once.mockImplementation((_, listener) => listener('/home/kiosk/foyer-0.2.0.AppImage'));
    all.restart.mock.calls[0]?.[1](start);
    return { ...all, start };
  }
  test('an AppImage is replaced, and Foyer starts it under its new name', async () => {
    const { updater, start } = await atEnd({});
    expect(updater.install).toHaveBeenCalledWith(true, false);
    expect(start).toHaveBeenCalledWith('/home/kiosk/foyer-0.2.0.AppImage');
  });
  test('an AppImage that could not be replaced is put back, for it was taken away first, and started', async () => {
    const { done, start } = await atEnd({}, false);
    expect(done.at(-1)).toBe('put back /data/kept/foyer-0.1.0.AppImage');
    expect(start.mock.calls).toEqual([[]]);
    expect((await atEnd({})).done).not.toContainEqual(expect.stringMatching('put back'));
  });
  test('one that cannot be put back is told by its name, and Foyer starts what is there', async () => {
    const full = (): never => {
      throw new Error('ENOSPC');
    };
    const { start, logged } = await atEnd({ putBack: full }, false);
    expect(start).toHaveBeenCalledTimes(1);
    expect(logged.at(-1)).toEqual([
      'the version before could not be put back',
      new Error('ENOSPC'),
      { kept: 'foyer-0.1.0.AppImage' },
    ]);
  });
  test('NSIS starts the new Foyer itself', async () => {
    const { updater, start } = await atEnd({ by: 'nsis' });
    expect(updater.install).toHaveBeenCalledWith(true, true);
    expect(start).not.toHaveBeenCalled();
  });
  test('an installer that does not begin leaves no dark kiosk', async () => {
    expect((await atEnd({ by: 'nsis' }, false)).start).toHaveBeenCalledWith();
  });
});

describe('what stops it', () => {
  test('nothing newer', async () => {
    const { updates, updater, facts } = stage();
    updater.checkForUpdates.mockResolvedValue(answer('0.1.0'));
    await updates.step();
    await updates.step();
    expect(facts()).toMatchObject({ state: 'none', version: null });
    expect(updater.checkForUpdates).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Partial<Moment>]>([
    ['a visitor', { isInUse: true }],
    [
      'a frozen day',
      { settings: settings.parse({ freezeDates: [{ from: '2026-11-28', to: '2026-11-28' }] }) },
    ],
  ])('%s, at each step', async (_, change) => {
    const { updates, updater, moment, done, logged, facts } = stage();
    const before = { ...moment };
    await updates.step();
    Object.assign(moment, change);
    await updates.step();
    await updates.step();
    expect(updater.downloadUpdate).not.toHaveBeenCalled();
    expect(facts()?.state).toBe('held');
    // Told once, not every minute.
    expect(logged.filter((line) => JSON.stringify(line).includes('update waits'))).toHaveLength(1);
    Object.assign(moment, before);
    await updates.step();
    Object.assign(moment, change);
    await updates.step();
    expect(done).toEqual([]);
    expect(facts()?.state).toBe('ready');
  });

  test('a visitor who comes while the way back is copied', async () => {
    const all = stage({
      keep() {
        all.moment.isInUse = true;
        return Promise.resolve('/data/kept/foyer-0.1.0.AppImage');
      },
    });
    for (let step = 0; step < 3; step += 1) await all.updates.step();
    expect(all.restart).not.toHaveBeenCalled();
    expect(all.facts()?.triedVersion).toBeNull();
  });

  test.each<[string, Given]>([
    ['no signature', { signedRelease: () => Promise.resolve(null) }],
    ['another version', { signedRelease: () => Promise.resolve({ ...SIGNED, version: '0.1.5' }) }],
    ['another channel', { signedRelease: () => Promise.resolve({ ...SIGNED, channel: 'beta' }) }],
    ['another program', { signedRelease: () => Promise.resolve({ ...SIGNED, files: { x: 'OTHER' } }) }],
  ])('%s: nothing is downloaded', async (_, given) => {
    const { updates, updater, facts } = stage(given);
    await updates.step();
    await updates.step();
    expect(updater.downloadUpdate).not.toHaveBeenCalled();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'unsigned', version: '0.2.0' });
  });

  test('a file that is not what was signed, after the download and again before it is installed', async () => {
    const hashes = ['OTHER'];
    const { updates, restart, facts, moment } = stage({
      sha512Of: () => Promise.resolve(hashes.shift() ?? 'OTHER'),
    });
    await updates.step();
    await updates.step();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'changed' });
    moment.nowMs += 5 * 3_600_000;
    hashes.push('HASH', 'OTHER');
    await updates.step();
    await updates.step();
    expect(facts()).toMatchObject({ state: 'ready' });
    moment.nowMs = NOW;
    await updates.step();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'changed' });
    expect(restart).not.toHaveBeenCalled();
  });

  test('no answer, and a broken download: told, and tried again later', async () => {
    const { updates, updater, facts, moment } = stage();
    updater.checkForUpdates.mockRejectedValueOnce(new Error('no network'));
    await updates.step();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'no-answer', version: null });
    moment.nowMs += 4 * 3_600_000;
    updater.downloadUpdate.mockRejectedValueOnce(new Error('cut off'));
    await updates.step();
    await updates.step();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'download', version: '0.2.0' });
    moment.nowMs += 4 * 3_600_000;
    await updates.step();
    await updates.step();
    expect(facts()).toMatchObject({ state: 'ready', failure: null });
  });

  test('no room for the way back: nothing is installed', async () => {
    const { updates, restart, facts } = stage({ keep: () => Promise.reject(new Error('ENOSPC')) });
    for (let step = 0; step < 3; step += 1) await updates.step();
    expect(facts()).toMatchObject({ state: 'failed', failure: 'not-kept', triedVersion: null });
    expect(restart).not.toHaveBeenCalled();
  });

  test('a record that cannot be written: it would be tried after each start', async () => {
    const { updates, restart } = stage({
      record: {
        now: () => ({ state: 'none', version: null, failure: null, triedVersion: null }),
        change: () => false,
      },
    });
    for (let step = 0; step < 4; step += 1) await updates.step();
    expect(restart).not.toHaveBeenCalled();
  });
});

describe('the next run', () => {
  test('a version that was installed and does not run is not tried again; the one after it is', async () => {
    const all = stage();
    for (let step = 0; step < 3; step += 1) await all.updates.step();
    const again = all.open();
    await again.step();
    await again.step();
    expect(all.facts()).toMatchObject({ state: 'failed', failure: 'tried', version: '0.2.0' });
    expect(all.updater.downloadUpdate).toHaveBeenCalledTimes(1);
  });

  test('a version that runs is no news', async () => {
    const all = stage();
    for (let step = 0; step < 3; step += 1) await all.updates.step();
    stage({ version: '0.2.0' });
    expect(all.facts()).toMatchObject({ state: 'none', version: null, triedVersion: '0.2.0' });
  });
});

test('one step at a time', async () => {
  const { updates, updater } = stage();
  await Promise.all([updates.step(), updates.step()]);
  expect(updater.checkForUpdates).toHaveBeenCalledTimes(1);
  expect(updater.downloadUpdate).not.toHaveBeenCalled();
});

test('the log has no addresses', async () => {
  const { updates, updater, logged } = stage();
  updater.checkForUpdates.mockRejectedValueOnce(new Error('https://updates.example.com/foyer'));
  await updates.step();
  expect(logged.map((line) => (line as unknown[])[0])).toEqual(['update failed']);
});
