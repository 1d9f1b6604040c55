// The one window. It comes with its rules: permissions and navigation are installed on the window's own Electron
// session and contents before anything is loaded, so they cannot miss it. The caller loads the shell.
import { BrowserWindow, Menu } from 'electron';
import { installNavigationRules } from './security/navigation.ts';
import { installPermissions, type PageOrigins } from './security/permissions.ts';

/** SECURITY: in memory only, since it does not start with `persist:` (test/unit/main/window.test.ts). */
export const PARTITION = 'foyer';

/** Until the first paint; the shell's own background. */
const BACKGROUND = '#101418';

export interface WindowInput {
  mode: 'kiosk' | 'windowed' | 'hidden';
  preloadPath: string;
  isPackaged: boolean;
  origins: PageOrigins;
}

/**
 * The user agent without the app's name and Electron's: a plain Chrome.
 * ZOOM: with them the SDK takes the browser for an unknown one and switches gallery and video off (6.2.0).
 * To be set with `app.userAgentFallback` before the window is made.
 */
export function plainUserAgent(userAgent: string): string {
  // Everything after "(KHTML, like Gecko)" that Chrome itself does not say.
  const [platform, products = ''] = userAgent.split(/(?<=\(KHTML, like Gecko\))\s+/u);
  const kept = products.split(' ').filter((product) => /^(?:Chrome|Safari)\//u.test(product));
  return [platform, ...kept].join(' ');
}

/** Makes the window, empty and hidden until its first paint. */
export function createWindow({ mode, preloadPath, isPackaged, origins }: WindowInput): BrowserWindow {
  // The default menu brings reload, zoom and developer tools with it.
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    show: false,
    kiosk: mode === 'kiosk',
    width: 1280,
    height: 800,
    backgroundColor: BACKGROUND,
    webPreferences: {
      preload: preloadPath,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !isPackaged,
      spellcheck: false,
      // A dialog of a page would stand over the kiosk until somebody answers it.
      disableDialogs: true,
      // The idle clock and the meeting go on when the window is covered.
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  });
  installPermissions(window.webContents.session, origins);
  installNavigationRules(window.webContents, origins);
  if (mode !== 'hidden') window.once('ready-to-show', () => window.show());
  return window;
}

/** For the page that needs nothing: no script, no preload, no way on. The caller loads it. */
export function createStaticWindow(mode: WindowInput['mode']): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    kiosk: mode === 'kiosk',
    width: 1280,
    height: 800,
    backgroundColor: BACKGROUND,
    webPreferences: {
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
    },
  });
  // SECURITY: it leads nowhere (test/unit/main/window.test.ts).
  window.webContents.on('will-frame-navigate', (event) => event.preventDefault());
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.once('ready-to-show', () => window.show());
  return window;
}
