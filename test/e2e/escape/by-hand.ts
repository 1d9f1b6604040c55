// What somebody at the machine does with fingers, mouse and keyboard; and what only Electron can tell of.
import { expect, type Frame, type Page } from 'playwright/test';
import type { Foyer } from '../launch-foyer.ts';
import { meetingFrame } from '../meeting-frame.ts';
import { windowState } from '../window-state.ts';
import type { Attempt } from './attempt.ts';
import { MIDDLE, within } from './powers.ts';
import { SHORTCUTS } from './shortcuts.ts';

const WHILE_MS = 200;

const LOCKED = {
  isKiosk: true,
  isFullScreen: true,
  isAlwaysOnTop: true,
  isMinimized: false,
  isVisible: true,
};

/** Chords that Playwright can press by the names of their keys. */
const PRESSED = [
  'F5',
  'Control+r',
  'Control+Shift+r',
  'Control+w',
  'Control+F4',
  'Alt+F4',
  'Control+n',
  'Control+t',
  'Control+l',
  'Alt+ArrowLeft',
  'Control+p',
  'Control+s',
  'Control+o',
  'Control+u',
  'Control+Shift+i',
  'F12',
  'F11',
  'Control+Equal',
  'Control+Minus',
  'Control+q',
  'Escape',
] as const;

/** Tells one of the window's events as Electron would. @returns whether Foyer has stopped it. */
const windowEvent = ({ app }: Foyer, name: string): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }, event) => {
    let isStopped = false;
    BrowserWindow.getAllWindows()[0]?.emit(event, { preventDefault: () => (isStopped = true) });
    return isStopped;
  }, name);

/** The same of the page's. */
const contentsEvent = ({ app }: Foyer, name: string, details: object = {}): Promise<boolean> =>
  app.evaluate(
    ({ BrowserWindow }, [event, more]) => {
      let isStopped = false;
      const preventDefault = (): boolean => (isStopped = true);
      BrowserWindow.getAllWindows()[0]?.webContents.emit(event, { preventDefault, ...more }, more);
      return isStopped;
    },
    [name, details] as const,
  );

const hand = (
  grade: 'real' | 'event',
  name: string,
  make: Attempt['make'],
  from: Attempt['from'] = 'rooms',
): Attempt => ({ name, grade, from, make });

async function expectZoomless(foyer: Foyer): Promise<void> {
  const seen = await foyer.page.evaluate(() => [window.visualViewport?.scale, window.devicePixelRatio]);
  expect(seen).toEqual([1, 1]);
}

/** In the middle, where both pages have something. */
async function rightClick(foyer: Foyer, inside: Page | Frame): Promise<void> {
  await inside.evaluate(() => {
    const menus: boolean[] = [];
    Reflect.set(window, 'menus', menus);
    window.addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), { once: true });
  });
  await foyer.page.mouse.click(MIDDLE.x, MIDDLE.y, { button: 'right' });
  await expect.poll(() => inside.evaluate<unknown>('window.menus')).toEqual([true]);
}

const NAMES = { Ctrl: 'control', Shift: 'shift', Alt: 'alt', Cmd: 'meta' } as const;

function inputOf(chord: string): object {
  const parts = chord.split('+').map((part) => (part === '' ? '+' : part));
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1).map((name) => [NAMES[name as keyof typeof NAMES], true] as const);
  const none = { control: false, shift: false, alt: false, meta: false };
  return {
    type: 'keyDown',
    key,
    code: /^[A-Z]$/u.test(key) ? `Key${key}` : key,
    ...none,
    ...Object.fromEntries(held),
  };
}

export const BY_HAND: readonly Attempt[] = [
  hand('real', 'keyboard: every shortcut that can be pressed here', async (foyer) => {
    const address = foyer.page.url();
    const loads: string[] = [];
    const note = (): void => void loads.push('loaded');
    foyer.page.on('load', note);
    for (const chord of PRESSED) await foyer.page.keyboard.press(chord);
    await foyer.page.waitForTimeout(WHILE_MS);
    foyer.page.off('load', note);
    expect(loads).toEqual([]);
    expect(foyer.page.url()).toBe(address);
    await foyer.expectScreen('rooms');
    await expectZoomless(foyer);
  }),
  ...SHORTCUTS.map(([chord, what]) =>
    hand('event', `keyboard: ${chord} (${what})`, async (foyer) => {
      expect(await contentsEvent(foyer, 'before-input-event', inputOf(chord))).toBe(true);
    }),
  ),
  hand('real', 'mouse: the context menu', (foyer) => rightClick(foyer, foyer.page)),
  hand(
    'real',
    'mouse: the context menu of the meeting page',
    (foyer) => rightClick(foyer, meetingFrame(foyer)),
    'room',
  ),
  ...(['rooms', 'room'] as const).map((from) =>
    hand(
      'real',
      `mouse: a file is dragged into the ${from === 'rooms' ? 'shell' : 'meeting page'}`,
      async (foyer) => {
        const address = foyer.page.url();
        const devTools = await foyer.page.context().newCDPSession(foyer.page);
        const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          await devTools.send('Input.dispatchDragEvent', { type, ...MIDDLE, data });
        }
        await foyer.page.waitForTimeout(WHILE_MS);
        await devTools.detach();
        expect(foyer.page.url()).toBe(address);
        expect(
          foyer.page
            .frames()
            .map((frame) => frame.url())
            .join(' '),
        ).not.toContain('hostname');
        await foyer.expectScreen(from === 'rooms' ? 'rooms' : 'in-room');
      },
      from,
    ),
  ),
  hand('real', 'mouse: text is selected to be dragged or copied', async (foyer) => {
    await foyer.page.locator('h1').first().click({ clickCount: 3 });
    expect(await foyer.page.evaluate(() => String(window.getSelection()))).toBe('');
  }),
  hand('real', 'mouse: zoom with Ctrl and the wheel', async (foyer) => {
    await foyer.page.mouse.move(MIDDLE.x, MIDDLE.y);
    await foyer.page.keyboard.down('Control');
    await foyer.page.mouse.wheel(0, -500);
    await foyer.page.keyboard.up('Control');
    await foyer.page.waitForTimeout(WHILE_MS);
    await expectZoomless(foyer);
  }),
  hand('real', 'fingers: zoom by pinching', async (foyer) => {
    const devTools = await foyer.page.context().newCDPSession(foyer.page);
    await devTools.send('Input.synthesizePinchGesture', { ...MIDDLE, scaleFactor: 2 });
    await devTools.detach();
    await expectZoomless(foyer);
  }),
  hand('real', 'history: back, by a mouse that has a button for it', async (foyer) => {
    const address = foyer.page.url();
    // The stand-in's window has an empty page before the shell's; Electron's begins with the shell.
    await within(foyer.page.evaluate(() => history.back()));
    await foyer.page.waitForTimeout(WHILE_MS);
    await expect.poll(() => foyer.page.url()).toBe(address);
    await foyer.expectScreen('rooms');
  }),
  hand('event', 'window: closed by the system (Alt+F4)', async (foyer) => {
    expect(await windowEvent(foyer, 'close')).toBe(true);
    const count = await foyer.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
      return BrowserWindow.getAllWindows().length;
    });
    expect(count).toBe(1);
  }),
  hand('event', 'window: minimised', async (foyer) => {
    await foyer.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimizable(true);
      window?.minimize();
      window?.setMinimizable(false);
    });
    await expect.poll(() => windowState(foyer.app)).toMatchObject(LOCKED);
  }),
  hand('event', 'window: out of full screen', async (foyer) => {
    await foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false));
    await expect.poll(() => windowState(foyer.app)).toMatchObject(LOCKED);
  }),
  hand('event', 'window: hidden', async (foyer) => {
    await foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await expect.poll(() => windowState(foyer.app)).toMatchObject(LOCKED);
  }),
  hand('event', 'window: another one in front', async (foyer) => {
    const focused = foyer.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<boolean>((done) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.once('focus', () => done(true));
          window?.emit('blur');
        }),
    );
    expect(await focused).toBe(true);
  }),
  hand('event', 'developer tools, opened by whatever way', async (foyer) => {
    const isOpen = await foyer.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      contents?.emit('devtools-opened');
      return contents?.isDevToolsOpened();
    });
    expect(isOpen).toBe(false);
  }),
  hand('event', 'a download', async (foyer) => {
    const isStopped = await foyer.app.evaluate(({ BrowserWindow }) => {
      let stopped = false;
      const event = { preventDefault: () => (stopped = true) };
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      session?.emit('will-download', event, { cancel: () => undefined });
      return stopped;
    });
    expect(isStopped).toBe(true);
  }),
  hand('event', 'a webview in a page', async (foyer) => {
    expect(await contentsEvent(foyer, 'will-attach-webview')).toBe(true);
  }),
  hand('event', 'a page that asks "leave?" and stays', async (foyer) => {
    expect(await contentsEvent(foyer, 'will-prevent-unload')).toBe(true);
  }),
];
