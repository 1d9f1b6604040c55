// electron-updater itself, in plain Node, against a real server on this machine: what it asks for and what it refuses, as
// Foyer sets it. Only the request is Node's instead of Electron's; nothing is installed by it but one AppImage of our own.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppImageUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchRelease, releaseUrl } from '../../../../main/updates/fetch-release.ts';
import { setUpdater, type Updater } from '../../../../main/updates/open-updater.ts';
import { isOfRelease, sha512Of, verifyRelease } from '../../../../main/updates/signed-release.ts';
import { openReleaseDesk } from './release-desk.ts';

class LoopbackExecutor extends ElectronHttpExecutor {
  override createRequest(options: RequestOptions, callback: (response: never) => void) {
    return request(options, callback as never) as never;
  }
  override addRedirectHandlers(): void {
    // There are none here.
  }
}

const NEW = '#!/bin/sh\nexit 0\n';
const hashOf = (content: string): string => createHash('sha512').update(content).digest('base64');
const ARCH = process.arch === 'x64' ? '' : `-${process.arch}`;

let folder = '';
let server: Server;
/** Path → body; what is not here is answered with 404. */
let files: Record<string, string> = {};
let asked: { path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
let running = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-real-updater-'));
  running = path.join(folder, 'foyer-0.1.0.AppImage');
  writeFileSync(running, 'the old program');
  writeFileSync(path.join(folder, 'app-update.yml'), 'updaterCacheDirName: foyer-updater\n');
  vi.stubEnv('APPIMAGE', running);
  files = {};
  asked = [];
  server = createServer(({ url = '', headers }, response) => {
    const at = new URL(url, 'http://localhost').pathname;
    asked.push({ path: at, headers });
    const body = files[at];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/foyer/`;

function open(version = '0.1.0', channel = 'latest'): Updater {
  const app: AppAdapter = {
    version,
    name: 'foyer',
    isPackaged: true,
    appUpdateConfigPath: path.join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: path.join(folder, 'cache'),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => {
      throw new Error('it would install by itself');
    },
  };
  const updater = new AppImageUpdater(null, app);
  Object.assign(updater, { httpExecutor: new LoopbackExecutor() });
  return setUpdater(updater, { url: address(), channel });
}

function publish(version: string, more = '', body = NEW, channel = 'latest'): void {
  const name = `foyer-${version}-linux-x86_64.AppImage`;
  files[`/foyer/${name}`] = body;
  files[`/foyer/${channel}-linux${ARCH}.yml`] = [
    `version: ${version}`,
    'files:',
    `  - url: ${name}`,
    `    sha512: ${hashOf(NEW)}`,
    `    size: ${NEW.length}`,
    more,
    "releaseDate: '2026-11-28T00:00:00.000Z'",
    '',
  ].join('\n');
}

const isAvailable = async (updater: Updater): Promise<boolean | undefined> =>
  (await updater.checkForUpdates())?.isUpdateAvailable;

// The updater of AppImages; another platform has another.
describe.runIf(process.platform === 'linux')('electron-updater', () => {
  test('asks for one file, downloads nothing and installs nothing by itself', async () => {
    publish('0.2.0');
    expect(await isAvailable(open())).toBe(true);
    expect(asked.map((one) => one.path)).toEqual([`/foyer/latest-linux${ARCH}.yml`]);
    // What a server gets to know: one random number for this machine.
    expect(asked[0]?.headers['x-user-staging-id']).toMatch(/^[0-9a-f-]{36}$/u);
    expect(readFileSync(running, 'utf8')).toBe('the old program');
  });

  test('never an older version, nor the same, by whatever channel', async () => {
    publish('0.1.0');
    expect(await isAvailable(open())).toBe(false);
    publish('0.1.0', '', NEW, 'beta');
    expect(await isAvailable(open('0.2.0', 'beta'))).toBe(false);
    publish('0.2.0', '', NEW, 'beta');
    expect(await isAvailable(open('0.1.0', 'beta'))).toBe(true);
  });

  test('staged: by a number that this machine keeps', async () => {
    writeFileSync(path.join(folder, '.updaterId'), '00000000-0000-5000-8000-000080000000');
    publish('0.2.0', 'stagingPercentage: 50');
    expect(await isAvailable(open())).toBe(false);
    publish('0.2.0', 'stagingPercentage: 51');
    expect(await isAvailable(open())).toBe(true);
  });

  test('a program that is not what was offered is not taken', async () => {
    publish('0.2.0', '', 'another program');
    const updater = open();
    await updater.checkForUpdates();
    await expect(updater.downloadUpdate()).rejects.toMatchObject({ code: 'ERR_CHECKSUM_MISMATCH' });
  });

  test('no answer is an error, and no update', async () => {
    await expect(open().checkForUpdates()).rejects.toThrow();
  });

  test('from the signed release to the new file in its place', async () => {
    const desk = openReleaseDesk();
    try {
      publish('0.2.0');
      const installer = path.join(desk.folder, 'foyer-0.2.0-linux-x86_64.AppImage');
      writeFileSync(installer, NEW);
      files['/foyer/latest.release'] = desk.sign([installer], '0.2.0');
      const updater = open();
      const offered = (await updater.checkForUpdates())?.updateInfo;
      const token = await fetchRelease(fetch, releaseUrl(address(), 'latest'));
      const signed = await verifyRelease(token ?? '', desk.publicKey);
      expect(offered && signed && isOfRelease(offered, signed, 'latest')).toBe(true);
      const [downloaded = ''] = await updater.downloadUpdate();
      expect(Object.values(signed?.files ?? {})).toContain(await sha512Of(downloaded));
      let moved = '';
      updater.once('appimage-filename-updated', (to) => (moved = to));
      expect(updater.install(true, false)).toBe(true);
      expect(readFileSync(moved, 'utf8')).toBe(NEW);
      expect(moved).toBe(path.join(folder, path.basename(installer)));
    } finally {
      desk.remove();
    }
  });
});

describe('the signed release', () => {
  test('none, and one that is too long, are no answer', async () => {
    const url = releaseUrl(address().replace(/\/$/u, ''), 'latest');
    expect(await fetchRelease(fetch, url)).toBeNull();
    files['/foyer/latest.release'] = randomBytes(40_000).toString('hex');
    expect(await fetchRelease(fetch, url)).toBeNull();
    files['/foyer/latest.release'] = 'a.b.c';
    expect(await fetchRelease(fetch, url)).toBe('a.b.c');
  });

  test('a server that is not there is no answer', async () => {
    expect(await fetchRelease(() => Promise.reject(new TypeError('no network')), 'http://x')).toBeNull();
  });
});
