// The window's settings word for word, and that it comes with its rules.
import type { BrowserWindowConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createStaticWindow, createWindow, PARTITION, plainUserAgent } from '../../../main/window.ts';

type Listener = (event: { preventDefault: () => void }) => void;
const seen = vi.hoisted(() => ({
  options: [] as object[],
  order: [] as string[],
  listeners: {} as Record<string, unknown>,
  openHandler: null as unknown,
}));

vi.mock('electron', () => {
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      seen.order.push(values.length > 0 && typeof values[0] === 'string' ? `${name} ${values[0]}` : name);
  class BrowserWindow {
    webContents = {
      session: {
        setPermissionRequestHandler: note('permission request'),
        setPermissionCheckHandler: note('permission check'),
        setDevicePermissionHandler: note('device'),
        setDisplayMediaRequestHandler: note('display'),
        on: note('session'),
      },
      on: (name: string, listener: unknown) => {
        seen.listeners[name] = listener;
        seen.order.push(`contents ${name}`);
      },
      setWindowOpenHandler: (handler: unknown) => {
        seen.openHandler = handler;
        seen.order.push('open window');
      },
    };
    once = note('window');
    constructor(options: object) {
      seen.options.push(options);
    }
  }
  return { BrowserWindow, Menu: { setApplicationMenu: note('menu') } };
});

const input = {
  mode: 'kiosk',
  preloadPath: '/foyer/preload.cjs',
  isPackaged: true,
  origins: { shellOrigin: 'http://localhost:1001', meetingOrigin: 'http://localhost:1002' },
} as const;

beforeEach(() => {
  seen.options.length = 0;
  seen.order.length = 0;
  seen.listeners = {};
  seen.openHandler = null;
});

const options = (): BrowserWindowConstructorOptions => seen.options[0] ?? {};

describe('createWindow', () => {
  test('a locked-down page in memory', () => {
    createWindow(input);
    expect(options().webPreferences).toEqual({
      preload: '/foyer/preload.cjs',
      partition: 'foyer',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
      spellcheck: false,
      disableDialogs: true,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    });
    expect(PARTITION).not.toMatch(/^persist:/u);
  });

  test.each([
    ['kiosk', true],
    ['windowed', false],
  ] as const)('%s', (mode, isKiosk) => {
    createWindow({ ...input, mode });
    expect(options().kiosk).toBe(isKiosk);
  });

  test('developer tools only where the app is not packaged', () => {
    createWindow({ ...input, isPackaged: false });
    expect(options().webPreferences?.devTools).toBe(true);
  });

  test('comes without a menu and with its rules', () => {
    createWindow(input);
    expect(seen.order).toEqual(
      expect.arrayContaining([
        'menu',
        'permission request',
        'permission check',
        'device',
        'display',
        'open window',
        'contents will-frame-navigate',
        'contents will-redirect',
        'session will-download',
      ]),
    );
  });
});

describe('createStaticWindow', () => {
  test('SECURITY: runs no script, has no bridge, and leads nowhere', () => {
    createStaticWindow('kiosk');
    expect(options()).toMatchObject({ kiosk: true });
    expect(options().webPreferences).toEqual({
      partition: 'foyer',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
    });
    const preventDefault = vi.fn();
    (seen.listeners['will-frame-navigate'] as Listener)({ preventDefault });
    expect(preventDefault).toHaveBeenCalled();
    expect((seen.openHandler as () => object)()).toEqual({ action: 'deny' });
  });
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) foyer/0.1.0 Chrome/148.0.0.0 Electron/45.4.1 Safari/537.36',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) My Foyer/1 Chrome/148.0.0.0 Electron/45.4.1 Safari/537.36',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
  ],
])('plainUserAgent: %s', (electron, chrome) => {
  expect(plainUserAgent(electron)).toBe(chrome);
  expect(plainUserAgent(chrome)).toBe(chrome);
});
