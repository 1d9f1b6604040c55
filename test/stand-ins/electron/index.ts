// The module 'electron' for the main process. The default export is for packages that import it whole (electron-store).
// A name that is missing here fails at import, as a name that Electron does not have.
import { app } from './app/app.ts';
import { runtime } from './runtime.ts';
import { ipcMain } from './ipc/ipc-main.ts';
import { sessionModule } from './session/session.ts';
import {
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  Menu,
  opened,
  pressShortcut,
  shell,
} from './small/desktop.ts';
import { net } from './net/net.ts';
import { endedInput } from './small/ended-input.ts';
import { nativeTheme, powerMonitor, powerSaveBlocker, screen } from './small/machine.ts';
import { safeStorage } from './small/safe-storage.ts';
import { strict } from './strict.ts';
import { BrowserWindow } from './window/browser-window.ts';

if (process.platform === 'win32') Object.defineProperty(process, 'stdin', { value: endedInput() });

const faceWhere = (
  test: (contents: { id: number; targetId: string | undefined; frames: unknown }) => boolean,
) => [...runtime.contents].find(test)?.face;

const webContents = strict('webContents', {
  fromId: (id: number) => faceWhere((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string) => faceWhere((contents) => contents.targetId === targetId),
  fromFrame: (frame: Electron.WebFrameMain) =>
    [...runtime.contents].find(({ frames }) => frames?.all().some(({ face }) => face === frame))?.face,
  getAllWebContents: () => [...runtime.contents].map(({ face }) => face),
  getFocusedWebContents: () => faceWhere(() => true) ?? null,
} satisfies Pick<
  typeof Electron.WebContents,
  'fromId' | 'fromDevToolsTargetId' | 'fromFrame' | 'getAllWebContents' | 'getFocusedWebContents'
>);

/** Not in Electron: what tests may ask the stand-in. */
export const standIn = { opened, pressShortcut };

export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  safeStorage,
  screen,
  sessionModule as session,
  shell,
  webContents,
};

export default strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  safeStorage,
  screen,
  session: sessionModule,
  shell,
  standIn,
  webContents,
});
