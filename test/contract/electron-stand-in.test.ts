// What the end-to-end suite takes for granted of test/stand-ins/electron: a rule that Foyer relies on must really be a
// rule there, or a green suite proves nothing. Runs a fixture app, not Foyer.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProfileDir } from '../stand-ins/electron/chromium/profile-dir.ts';
import {
  echoOddValues,
  lookForLeaks,
  userAgentOfNestedWorker,
  useCamera,
} from '../stand-ins/electron/fixture/globals.ts';
import {
  familyOf,
  openFixture,
  registerScript,
  survivors,
  type OpenFixture,
} from '../stand-ins/electron/fixture/launch.ts';

let running: OpenFixture;
beforeAll(async () => {
  running = await openFixture('--of-the-app=1');
}, 30_000);
afterAll(() => running.close(), 10_000);

const told = (): Promise<unknown[][]> => running.told();
/** Waits until main has been told this; the rest of the entry does not matter. */
const untilTold = (...start: unknown[]): Promise<void> =>
  vi.waitFor(
    async () => expect((await told()).map((entry) => entry.slice(0, start.length))).toContainEqual(start),
    4000,
  );

beforeEach(() => running.app.evaluate(() => void (fixture.told.length = 0)));

describe('starting', () => {
  it('gives the app its command line as Electron does, and its data folder', async () => {
    const [argv, userData] = await running.app.evaluate(
      ({ app }) => [process.argv, app.getPath('userData')] as const,
    );
    expect(argv[1]).toBe(running.folder);
    expect(argv).toContain('--of-the-app=1');
    expect(userData).toBe(path.join(running.folder, 'user-data'));
  });

  it('hands appendSwitch to Chromium, and keeps the switches of the app from it', async () => {
    const seen = await running.page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(({ type }) => type, String),
      new URL('/', running.page.url().replace('localhost', 'fixture.example')).href,
    );
    expect(seen).toBe('opaque');
    const commandLines = familyOf(running.app.process().pid ?? 0)
      .slice(1)
      .map((pid) =>
        fs.existsSync(`/proc/${pid}/cmdline`) ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '',
      );
    expect(commandLines.join()).not.toContain('of-the-app');
  });

  it('shows the page in the size of the window, isolated, with its frame in a process of its own', async () => {
    const { page, inner } = running;
    expect(await page.evaluate(() => [innerWidth, innerHeight, crossOriginIsolated])).toEqual([
      1000,
      700,
      true,
    ]);
    expect(await inner().evaluate(() => crossOriginIsolated)).toBe(true);
    const window = await running.app.browserWindow(page);
    expect(await window.evaluate((found) => found === fixture.window)).toBe(true);
  });

  it('replaces the user agent in the page, its frame and nested workers', async () => {
    expect(await running.page.evaluate(() => navigator.userAgent)).toBe('FixtureAgent/1.0');
    expect(await running.inner().evaluate(() => navigator.userAgent)).toBe('FixtureAgent/1.0');
    expect(await running.page.evaluate(userAgentOfNestedWorker)).toBe('FixtureAgent/1.0');
  });

  it('refuses, with a name, what it does not have', async () => {
    const say = running.app.evaluate(({ app }) => app.clearRecentDocuments());
    await expect(say).rejects.toThrow('electron stand-in: app.clearRecentDocuments is not implemented');
  });
});

describe('bridge and ipc', () => {
  it('carries what structured clone carries, there and back', async () => {
    expect(await running.page.evaluate(echoOddValues)).toEqual([5, true, true, 2, ['x']]);
    expect(await told()).toContainEqual(['echo', true]);
  });

  it('carries errors as Electron words them, and events from main', async () => {
    const message = await running.page.evaluate(() => bridge.fail().catch((error: Error) => error.message));
    expect(message).toBe("Error invoking remote method 'fail': TypeError: refused");
    await running.page.evaluate(() => bridge.listen((...args) => (document.title = JSON.stringify(args))));
    await running.app.evaluate(() => fixture.window.webContents.send('event', 1, { two: 2 }));
    await vi.waitFor(async () => expect(await running.page.title()).toBe('[1,{"two":2}]'), 4000);
  });

  it('shows the page only what preload exposes, frozen; and a frame nothing', async () => {
    expect(await running.page.evaluate(lookForLeaks)).toEqual([2, 'object', []]);
    expect(await running.inner().evaluate(() => typeof bridge)).toBe('undefined');
  });
});

it('runs a script in a window that is never shown', async () => {
  const kinds = await running.app.evaluate(async ({ BrowserWindow }, url) => {
    const hidden = new BrowserWindow({ show: false });
    await hidden.loadURL(url);
    const script = 'navigator.mediaDevices.enumerateDevices().then((all) => all.map(({ kind }) => kind))';
    const found = (await hidden.webContents.executeJavaScript(script)) as string[];
    hidden.destroy();
    return found;
  }, running.page.url());
  expect(kinds).toEqual(expect.arrayContaining(['audioinput', 'videoinput']));
});

describe('navigation', () => {
  it('stops what will-navigate and will-frame-navigate prevent', async () => {
    const { page, inner } = running;
    const [outerUrl, innerUrl] = [page.url(), inner().url()];
    await page.evaluate(() => void (location.href = '/forbidden'));
    await untilTold('will-navigate');
    await inner().evaluate(() => void (location.href = '/forbidden-frame'));
    await untilTold('will-frame-navigate', new URL('/forbidden-frame', innerUrl).href, false);
    expect([await page.evaluate(() => location.href), await inner().evaluate(() => location.href)]).toEqual([
      outerUrl,
      innerUrl,
    ]);
    expect((await told()).filter(([what]) => what === 'requested')).toEqual([]);
  });

  it('denies windows to page and frame, whichever way they ask, before anything is requested', async () => {
    for (const frame of [running.page.mainFrame(), running.inner()]) {
      expect(await frame.evaluate(() => window.open('https://example.com/'))).toBeNull();
      await untilTold('open', 'https://example.com/');
      const popup = new URL('/popup', frame.url()).href;
      for (const modifiers of [[], ['ControlOrMeta' as const]]) {
        await running.app.evaluate(() => void (fixture.told.length = 0));
        await frame.click('#blank', { modifiers });
        await untilTold('open', popup);
        expect(await told()).not.toContainEqual(['requested', '/popup']);
      }
    }
    await vi.waitFor(() => expect(running.app.windows()).toHaveLength(1));
  }, 10_000);

  it('stops downloads', async () => {
    await running.page.evaluate(() => void (location.href = '/file'));
    await untilTold('download', new URL('/file', running.page.url()).href);
  });
});

describe('permissions', () => {
  it.each([true, false])(
    'asks both handlers for the page and for its frame (answer: %s)',
    async (isGranted) => {
      await running.app.evaluate((_electron, answer) => void (fixture.rules.isGranted = answer), isGranted);
      for (const frame of [running.page.mainFrame(), running.inner()]) {
        expect(await frame.evaluate(useCamera)).toBe(isGranted ? 'granted' : 'NotAllowedError');
        const isMainFrame = frame === running.page.mainFrame();
        const common = { requestingUrl: frame.url(), isMainFrame, securityOrigin: frame.url() };
        expect(await told()).toContainEqual([
          'request',
          'media',
          { ...common, mediaTypes: ['audio', 'video'] },
        ]);
        const state = await frame.evaluate(() =>
          navigator.permissions.query({ name: 'geolocation' }).then((found) => found.state),
        );
        expect(state).toBe(isGranted ? 'granted' : 'denied');
        const details = { requestingUrl: frame.url(), isMainFrame, embeddingOrigin: running.page.url() };
        expect(await told()).toContainEqual(['check', 'geolocation', frame.url(), details]);
      }
    },
  );
});

describe('storage and crashes', () => {
  it('clears the storage of page and frame, sessionStorage and cookies too', async () => {
    const frames = [running.page.mainFrame(), running.inner()];
    for (const frame of frames) {
      await frame.evaluate(() => {
        for (const storage of [localStorage, sessionStorage]) storage.setItem('secret', '1');
        document.cookie = 'secret=1';
      });
    }
    await running.app.evaluate(() => fixture.partition.clearStorageData());
    for (const frame of frames) {
      expect(
        await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
    }
  });

  it('tells of a crash, and loads and bridges again', async () => {
    await running.app.evaluate(() => fixture.window.webContents.forcefullyCrashRenderer());
    await untilTold('gone', 'crashed');
    const ask = (): Promise<unknown> =>
      running.app.evaluate(
        () => fixture.window.webContents.executeJavaScript('window.bridge?.echo(1)') as Promise<unknown>,
      );
    await vi.waitFor(async () => expect(await ask()).toEqual([1]), 4000);
  });
});

describe.skipIf(process.platform === 'win32')('ending', () => {
  it.each([
    ['SIGTERM', 0],
    ['SIGINT', 0],
    ['SIGKILL', null],
  ] as const)(
    'leaves no process behind on %s',
    async (signal, code) => {
      const { folder } = running;
      const ours = ['--headless', `--user-data-dir=${path.join(folder, signal)}`];
      const args = ['-r', registerScript, folder, ...ours, '--remote-debugging-port=0'];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise<void>((resolve) =>
        child.stderr.on('data', (text) => String(text).includes('DevTools') && resolve()),
      );
      const family = familyOf(child.pid ?? 0);
      expect(family.length).toBeGreaterThan(3);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(await survivors(family, 3000)).toEqual([]);
      // Chromium may still have been writing as it died, and SIGKILL leaves all: the next start removes it.
      createProfileDir().removeProfile();
      expect(
        fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`foyer-chromium-${child.pid}-`)),
      ).toEqual([]);
    },
    30_000,
  );
});
