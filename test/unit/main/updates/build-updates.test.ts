// What joins the updates to a machine: where nobody asked for them, or somebody else brings them, nothing is loaded.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { UpdateCheckResult } from 'electron-updater';
import { venueFile } from '../../../../contracts/config.ts';
import { buildUpdates } from '../../../../main/updates/build-updates.ts';
import type { openUpdater, Updater } from '../../../../main/updates/open-updater.ts';
import type { Installation } from '../../../../main/updates/owner.ts';
import { readUpdateFacts } from '../../../../main/updates/update-record.ts';
import { openReleaseDesk, type ReleaseDesk } from './release-desk.ts';

let desk: ReleaseDesk;
let appImage = '';
let downloaded = '';
let token = '';
beforeAll(() => {
  desk = openReleaseDesk();
  appImage = path.join(desk.folder, 'Foyer.AppImage');
  writeFileSync(appImage, 'the old program');
  downloaded = path.join(desk.folder, 'foyer-0.2.0.AppImage');
  writeFileSync(downloaded, 'the new program');
  token = desk.sign([downloaded], '0.2.0');
});
afterAll(() => desk.remove());
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 28, 4, 0), toFake: ['Date', 'setInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const HALL = { id: 'hall', title: 'Hall', meetingNumber: '81000000001' };

/** @param elsewhere rooms of the venue that this kiosk does not serve. */
function stage(
  updates: object | null = {},
  installation: Partial<Installation> = {},
  elsewhere: object[] = [],
) {
  const files = [{ url: 'x', sha512: hashIn(token) }];
  const updateInfo = { version: '0.2.0', files, path: 'x', sha512: '', releaseDate: '' };
  const checked: UpdateCheckResult = { isUpdateAvailable: true, updateInfo, versionInfo: updateInfo };
  const updater: Updater = {
    checkForUpdates: () => Promise.resolve(checked),
    downloadUpdate: () => Promise.resolve([downloaded]),
    install: () => true,
    once: () => undefined,
  };
  const open = vi.fn<typeof openUpdater>(() => Promise.resolve(updater));
  const fetch = vi.fn(() => Promise.resolve(new Response(token)));
  const restart = vi.fn();
  const updatesDirectory = mkdtempSync(path.join(tmpdir(), 'foyer-build-updates-'));
  const log = () => undefined;
  const given = updates && {
    url: 'https://updates.example.com/foyer',
    publicKey: desk.publicKey,
    ...updates,
  };
  const venue = (rooms: object[]) =>
    venueFile.parse({ venue: { name: 'Expo' }, rooms, ...(given ? { updates: given } : {}) });
  const built = buildUpdates({
    app: { getVersion: () => '0.1.0' },
    config: venue([HALL]),
    gathered: { config: { ok: true, config: venue([HALL, ...elsewhere]) } },
    installation: {
      platform: 'linux',
      isPackaged: true,
      execPath: '/tmp/.mount/foyer',
      appImage,
      hasAppRun: true,
      packageType: null,
      hasUninstaller: false,
      localAppData: null,
      args: [],
      ...installation,
    },
    folders: { updatesDirectory },
    fetch,
    isSomebodyThere: () => false,
    isStaffOpen: () => false,
    restart,
    log: { info: log, warn: log, error: log },
    open,
  });
  return { built, open, fetch, restart, updatesDirectory };
}

const hashIn = (token: string): string => {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return Object.values((JSON.parse(payload) as { files: Record<string, string> }).files)[0] ?? '';
};

test.each<[string, object | null, Partial<Installation>]>([
  ['nobody asked', null, {}],
  ['switched off', { enabled: false }, {}],
  ['a deb', {}, { hasAppRun: false, packageType: 'deb' }],
  ['a checkout', {}, { isPackaged: false }],
])('%s: nothing is loaded and nothing is asked', async (_, updates, installation) => {
  const { built, open, fetch, updatesDirectory } = stage(updates, installation);
  expect(await built).toBeNull();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(open).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
  expect(readdirSync(updatesDirectory)).toEqual([]);
  rmSync(updatesDirectory, { recursive: true });
});

test('from the address and the channel of the venue file to the restart, with the running program kept', async () => {
  const { built, open, fetch, restart, updatesDirectory } = stage({ channel: 'beta' });
  await (await built)?.step();
  expect(open).toHaveBeenCalledWith('appimage', {
    url: 'https://updates.example.com/foyer',
    channel: 'beta',
  });
  expect(fetch).toHaveBeenCalledWith('https://updates.example.com/foyer/beta.release', expect.anything());
  // Signed for another channel.
  expect(readUpdateFacts(updatesDirectory)).toMatchObject({ state: 'failed', failure: 'unsigned' });

  const latest = stage();
  const updates = await latest.built;
  for (let step = 0; step < 3; step += 1) await updates?.step();
  expect(latest.restart).toHaveBeenCalledWith('update', expect.any(Function));
  const kept = path.join(latest.updatesDirectory, 'kept/foyer-0.1.0.AppImage');
  expect(readFileSync(kept, 'utf8')).toBe('the old program');
  expect(restart).not.toHaveBeenCalled();
  for (const folder of [updatesDirectory, latest.updatesDirectory]) rmSync(folder, { recursive: true });
});

test('an event in a room of the venue that this kiosk does not serve: nothing is installed', async () => {
  const other = { id: 'other', title: 'Other', meetingNumber: '81000000002' };
  const today = { startsAt: '2026-11-28T09:00:00Z', endsAt: '2026-11-28T18:00:00Z' };
  const { built, restart, updatesDirectory } = stage({}, {}, [{ ...other, ...today }]);
  const updates = await built;
  for (let step = 0; step < 3; step += 1) await updates?.step();
  expect(readUpdateFacts(updatesDirectory)).toMatchObject({ version: '0.2.0' });
  expect(restart).not.toHaveBeenCalled();
  rmSync(updatesDirectory, { recursive: true });
});
