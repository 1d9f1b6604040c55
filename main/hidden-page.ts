// A page of ours that nobody sees, to ask the browser what only it knows. It is empty: no shell, no preload of use, no SDK.
import { randomBytes } from 'node:crypto';
import type { Folders } from './folders.ts';
import { startPages } from './pages.ts';
import { createWindow } from './window.ts';

export interface HiddenPage {
  /** As `webContents.executeJavaScript`. */
  run: (code: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** @throws when the pages cannot be served, or the window not be made (no display). */
export async function openHiddenPage(folders: Folders, isPackaged: boolean): Promise<HiddenPage> {
  const pages = await startPages({
    ...folders,
    webEndpoints: [],
    newToken: () => randomBytes(32).toString('base64url'),
  });
  const window = createWindow({
    mode: 'hidden',
    preloadPath: folders.preloadPath,
    isPackaged,
    origins: pages,
  });
  await window.loadURL(pages.invite().emptyUrl);
  return {
    run: (code) => window.webContents.executeJavaScript(code),
    async close() {
      window.destroy();
      await pages.close();
    },
  };
}
