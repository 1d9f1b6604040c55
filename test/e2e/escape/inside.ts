// What a script inside one of the two pages might try, if one ever got there. The same for both: a page has nothing that
// leads out of it.
import { expect } from 'playwright/test';
import { meetingFrame } from '../meeting-frame.ts';
import type { Foyer } from '../launch-foyer.ts';
import type { Attempt } from './attempt.ts';
import { chooseFile, expectNothing, POWERS, WHILE_MS, within, type Inside } from './powers.ts';

/** Links and addresses that lead elsewhere. */
const ADDRESSES: readonly (readonly [name: string, address: string])[] = [
  ['another site', 'https://example.com/'],
  ['another program of this machine', 'http://localhost:1/'],
  ['a file', 'file:///etc/passwd'],
  ['a data: page', 'data:text/html,<h1>out</h1>'],
  ['a javascript: address', 'javascript:void(document.title="out")'],
  ['mailto:', 'mailto:out@example.com'],
  ["Zoom's own program", 'zoommtg://zoom.us/join?confno=1'],
  ['a setting of the browser', 'chrome://settings'],
  ['the source', 'view-source:http://localhost/'],
];

/** The last resort of Chromium's where a policy forbids an address: an empty page in the place of the meeting. */
const ERROR_PAGE = 'chrome-error://chromewebdata/';

/** Both pages show what they showed, or the meeting page nothing at all. */
async function expectInside(foyer: Foyer, before: readonly string[]): Promise<void> {
  await foyer.page.waitForTimeout(WHILE_MS);
  // The stand-in asks nobody about a blob: page, as Electron asks nobody about about:blank; Foyer leaves it again.
  await expect.poll(() => foyer.page.url()).toBe(before[0]);
  const frames = foyer.page.frames().map((frame) => frame.url());
  for (const url of frames) expect([...before, ERROR_PAGE, '']).toContain(url);
  for (const frame of foyer.page.frames()) {
    expect(await within(frame.title())).not.toBe('out');
  }
}

const addressesOf = (foyer: Foyer): string[] => foyer.page.frames().map((frame) => frame.url());

/** Runs what may take the page away under its own feet. */
async function tryToLeave<T>(
  foyer: Foyer,
  inside: Inside,
  leave: (given: T) => void,
  given: T,
): Promise<void> {
  const before = addressesOf(foyer);
  // The page that is left may never answer.
  await within(inside.evaluate(leave as (given: unknown) => void, given));
  await expectInside(foyer, before);
}

const follow = (foyer: Foyer, inside: Inside, address: string, target: string): Promise<void> =>
  tryToLeave(
    foyer,
    inside,
    ([href, where]) => {
      const link = document.createElement('a');
      link.href = href ?? '';
      link.target = where ?? '';
      document.body.append(link);
      link.click();
      link.remove();
    },
    [address, target],
  );

async function isReached(inside: Inside, ask: () => Promise<string>): Promise<void> {
  expect(await inside.evaluate(ask)).toBe('refused');
}

/** Everything below, from one of the two pages. */
function attemptsFrom(place: 'rooms' | 'room', page: string, at: (foyer: Foyer) => Inside): Attempt[] {
  const attempt = (name: string, make: (inside: Inside, foyer: Foyer) => Promise<void>): Attempt => ({
    name: `${page}: ${name}`,
    grade: 'real',
    from: place,
    make: (foyer) => make(at(foyer), foyer),
  });
  return [
    ...ADDRESSES.map(([name, address]) =>
      attempt(`a link to ${name}`, (inside, foyer) => follow(foyer, inside, address, '')),
    ),
    attempt('a link to a blob: page', async (inside, foyer) => {
      const address = await inside.evaluate(() =>
        URL.createObjectURL(new Blob(['<title>out</title>'], { type: 'text/html' })),
      );
      await follow(foyer, inside, address, '');
    }),
    attempt('a link with target=_blank', (inside, foyer) =>
      follow(foyer, inside, 'https://example.com/', '_blank'),
    ),
    attempt('a link with target=_top', (inside, foyer) =>
      follow(foyer, inside, 'https://example.com/', '_top'),
    ),
    attempt('window.open', async (inside) => {
      expect(await inside.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    }),
    attempt('a refresh to another site', (inside, foyer) =>
      tryToLeave(
        foyer,
        inside,
        (content) => {
          const meta = document.createElement('meta');
          meta.httpEquiv = 'refresh';
          meta.content = content;
          document.head.append(meta);
        },
        '0;url=https://example.com/',
      ),
    ),
    attempt('a form that is sent to another site', (inside, foyer) =>
      tryToLeave(
        foyer,
        inside,
        (action) => {
          const form = document.createElement('form');
          form.action = action;
          form.method = 'post';
          document.body.append(form);
          form.submit();
          form.remove();
        },
        'https://example.com/',
      ),
    ),
    attempt('a frame with another site in it', async (inside, foyer) => {
      await inside.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.id = 'escape';
        frame.src = 'https://example.com/';
        document.body.append(frame);
      });
      await inside.waitForTimeout(WHILE_MS);
      expect(
        foyer.page
          .frames()
          .map((frame) => frame.url())
          .filter((url) => url.includes('example')),
      ).toEqual([]);
      await inside.evaluate(() => document.getElementById('escape')?.remove());
    }),
    attempt('a file by fetch', (inside) =>
      isReached(inside, () =>
        fetch('file:///etc/passwd').then(
          () => 'got it',
          () => 'refused',
        ),
      ),
    ),
    attempt('another site by fetch', (inside) =>
      isReached(inside, () =>
        fetch('https://example.com/').then(
          () => 'got it',
          () => 'refused',
        ),
      ),
    ),
    attempt('a script of another site', (inside) =>
      isReached(
        inside,
        () =>
          new Promise((done) => {
            const script = document.createElement('script');
            script.src = 'https://example.com/out.js';
            script.addEventListener('load', () => done('got it'));
            script.addEventListener('error', () => done('refused'));
            document.head.append(script);
          }),
      ),
    ),
    attempt('a service worker', (inside) =>
      isReached(inside, () => {
        // One that is there and is a script.
        const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '/';
        return navigator.serviceWorker.register(script).then(
          () => 'got it',
          () => 'refused',
        );
      }),
    ),
    attempt('print', async (inside) => {
      const prints = await inside.evaluate(() => {
        let count = 0;
        window.addEventListener('beforeprint', () => (count += 1));
        window.print();
        return count;
      });
      expect(prints).toBe(0);
    }),
    attempt('a dialog of the page that waits for an answer', async (inside, foyer) => {
      const answer = await inside.evaluate(() => Promise.resolve(window.prompt('out', 'typed')));
      expect(answer).toBeNull();
      expect(foyer.page.url()).toMatch(/^http:\/\/localhost:/u);
    }),
    attempt('a file dialog by a field', async (inside, foyer) => {
      expect(await chooseFile(foyer, inside, 'attached')).toBe(0);
    }),
    attempt('a file dialog by a field in no document', async (inside, foyer) => {
      expect(await chooseFile(foyer, inside, 'detached')).toBe(0);
    }),
    attempt('a file dialog by the file system API', async (inside, foyer) => {
      expect(await chooseFile(foyer, inside, 'picker')).toBe(0);
    }),
    attempt("Node's and Electron's own objects", async (inside) => {
      const seen = await inside.evaluate(() =>
        ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) =>
          Reflect.has(window, name),
        ),
      );
      expect(seen).toEqual([]);
    }),
    ...POWERS.map(([name, ask]) =>
      attempt(`asking for ${name}`, (inside, foyer) => expectNothing(foyer, inside, ask)),
    ),
  ];
}

export const INSIDE: readonly Attempt[] = [
  ...attemptsFrom('rooms', 'shell', ({ page }) => page),
  ...attemptsFrom('room', 'meeting page', meetingFrame),
];
