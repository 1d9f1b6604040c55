// Loads the shell into the window: at the start, anew after a trouble, and when the window was led away from it. A load
// whose place a later one has taken is rejected by Electron (ERR_ABORTED): that is no trouble, and one more load for it
// would break off the one that comes.
import type { BrowserWindow } from 'electron';
import type { Log } from '../log.ts';
import { installWayBack } from '../security/navigation.ts';
import type { PageOrigins } from '../security/permissions.ts';

interface Dependencies {
  window: Pick<BrowserWindow, 'loadURL' | 'isDestroyed' | 'webContents'>;
  pages: PageOrigins & { shellUrl: string };
  log: Pick<Log, 'warn' | 'error'>;
  /** The shell is there, for the first time. */
  onFirstLoaded: () => void;
  /** The load that was begun last has failed. */
  onFailed: () => void;
}

/** @returns begins a load; never throws, and does nothing where the window is gone. */
export function createShellLoader(deps: Dependencies): () => void {
  const { window, pages, log, onFirstLoaded, onFailed } = deps;
  let begun = 0;
  let wasLoaded = false;

  function load(): void {
    if (window.isDestroyed()) return;
    const mine = ++begun;
    window.loadURL(pages.shellUrl).then(loaded, (error: unknown) => {
      if (mine !== begun || window.isDestroyed()) return;
      log.error('shell not loaded', error);
      onFailed();
    });
  }

  function loaded(): void {
    if (wasLoaded) return;
    wasLoaded = true;
    onFirstLoaded();
    installWayBack(window.webContents, pages, () => {
      log.warn('window was led away from the shell');
      load();
    });
  }

  return load;
}
