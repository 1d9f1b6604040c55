// A page of ours that nobody sees, to ask the browser what only it knows. It is empty: no shell, no preload of use, no SDK.
import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { UNTOUCHED } from '../contracts/devices.ts';
import type { Folders } from './folders.ts';
import { inTime } from './in-time.ts';
import { startPages } from './pages.ts';
import { createWindow } from './window.ts';

export interface HiddenPage {
  /** As `webContents.executeJavaScript`. */
  run: (code: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** An empty page of this machine's own. A check must end though a display, or a graphics driver, hangs. */
const LOADED_WITHIN_MS = 10_000;

/** @throws when the pages cannot be served, the window not be made (no display), or nothing is loaded within 10 s. */
export async function openHiddenPage(folders: Folders, isPackaged: boolean): Promise<HiddenPage> {
  const pages = await startPages({
    ...folders,
    venueFiles: {},
    webEndpoints: [],
    newToken: () => randomBytes(32).toString('base64url'),
    deviceSettings: () => UNTOUCHED,
  });
  let window: BrowserWindow | null = null;
  const close = async (): Promise<void> => {
    window?.destroy();
    await pages.close();
  };
  try {
    window = createWindow({ mode: 'hidden', preloadPath: folders.preloadPath, isPackaged, origins: pages });
    const { webContents } = window;
    await inTime(LOADED_WITHIN_MS, [window.loadURL(pages.invite('component').emptyUrl)]);
    return { run: (code) => webContents.executeJavaScript(code), close };
  } catch (error) {
    await close();
    throw error;
  }
}
