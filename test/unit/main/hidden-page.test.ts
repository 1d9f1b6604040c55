// The hidden page ends whatever happens: a check that ran must be able to exit.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Folders } from '../../../main/folders.ts';
import { openHiddenPage } from '../../../main/hidden-page.ts';

const fake = vi.hoisted(() => ({
  log: [] as string[],
  load: (): Promise<void> => Promise.resolve(),
  isWithoutDisplay: false,
}));

vi.mock('../../../main/pages.ts', () => ({
  startPages: () =>
    Promise.resolve({
      invite: () => ({ emptyUrl: 'http://localhost:1/empty' }),
      close: () => Promise.resolve(fake.log.push('pages closed')),
    }),
}));
vi.mock('../../../main/window.ts', () => ({
  createWindow: () => {
    if (fake.isWithoutDisplay) throw new Error('no display');
    return {
      loadURL: (url: string) => {
        fake.log.push(`loads ${url}`);
        return fake.load();
      },
      destroy: () => fake.log.push('window destroyed'),
      webContents: { executeJavaScript: (code: string) => Promise.resolve(`ran ${code}`) },
    };
  },
}));

const folders: Folders = {
  shellDirectory: '/s',
  meetingDirectory: '/m',
  assetsDirectory: '/a',
  zoomDirectory: '/z',
  preloadPath: '/p',
  dataFolder: '/d',
  journalDirectory: '/j',
  logsDirectory: '/l',
  statusFile: '/d/status.json',
  evidenceDirectory: '/e',
  ownVenueFile: '/nowhere/venue.json',
  lastGoodFile: '/nowhere/last-good.json',
  keptVenueFile: '/nowhere/signed-venue.json',
  pinTriesFile: '/t',
  updatesDirectory: '/u',
};
const open = () => openHiddenPage(folders, true);
const ENDED = ['window destroyed', 'pages closed'];

beforeEach(() => {
  fake.log = [];
  fake.load = () => Promise.resolve();
  fake.isWithoutDisplay = false;
});
afterEach(() => vi.useRealTimers());

test('runs what it is asked, until it is closed', async () => {
  const { run, close } = await open();
  expect(await run('1')).toBe('ran 1');
  await close();
  expect(fake.log).toEqual(['loads http://localhost:1/empty', ...ENDED]);
});

test('a window that cannot be made leaves no server behind', async () => {
  fake.isWithoutDisplay = true;
  await expect(open()).rejects.toThrow('no display');
  expect(fake.log).toEqual(['pages closed']);
});

test('a page that cannot be loaded leaves neither window nor server behind', async () => {
  fake.load = () => Promise.reject(new Error('ERR_FAILED'));
  await expect(open()).rejects.toThrow('ERR_FAILED');
  expect(fake.log.slice(1)).toEqual(ENDED);
});

test('a page that never loads is given up', async () => {
  vi.useFakeTimers();
  fake.load = () => new Promise(() => undefined);
  const opening = expect(open()).rejects.toThrow(/no answer within/u);
  await vi.advanceTimersByTimeAsync(10_000);
  await opening;
  expect(fake.log.slice(1)).toEqual(ENDED);
});
