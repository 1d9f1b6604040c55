// Hears of every process of Foyer's that dies or hangs, and of errors that nobody caught, and tells the watchdog. A
// meeting page that dies or hangs is not here: the shell notices it (renderer/shell/meeting-frame.ts) and tells main.
import type { App, BrowserWindow, WebContents } from 'electron';
import type { Watchdog } from './watchdog.ts';

interface Dependencies {
  app: Pick<App, 'on'>;
  window: Pick<BrowserWindow, 'on'>;
  contents: Pick<WebContents, 'on' | 'forcefullyCrashRenderer' | 'getOSProcessId'>;
  watchdog: Pick<Watchdog, 'note'>;
  isLocked: () => boolean;
  isQuitting: () => boolean;
  kill: (pid: number) => void;
  /** As setTimeout. */
  after: (ms: number, action: () => void) => void;
}

/** A process that is stopped does not hear that it shall crash. */
const CRASHES_WITHIN_MS = 2_000;

export function watchProcesses(deps: Dependencies): { endHungShell: () => void } {
  const { app, window, contents, watchdog, isLocked, isQuitting, kill, after } = deps;
  /** We ended it ourselves because it hung: what follows is that trouble, not another one. */
  let isEnding = false;

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (isQuitting() || reason === 'clean-exit') return;
    const trouble = isEnding ? 'shell-hung' : 'shell-gone';
    isEnding = false;
    watchdog.note(trouble, { reason, exitCode });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) => {
    if (isQuitting() || reason === 'clean-exit') return;
    const trouble = type === 'GPU' ? 'gpu-gone' : 'helper-gone';
    watchdog.note(trouble, { reason: [type, serviceName, reason].filter(Boolean).join(' '), exitCode });
  });
  window.on('closed', () => {
    if (isLocked() && !isQuitting()) watchdog.note('window-closed');
  });

  return {
    endHungShell() {
      isEnding = true;
      // Its reload has to wait for `render-process-gone`: one at once may come into the old process (electron 48661).
      contents.forcefullyCrashRenderer();
      after(CRASHES_WITHIN_MS, () => {
        const pid = contents.getOSProcessId();
        // 0: there is no process; to the system it would mean all of ours.
        if (isEnding && pid > 0) kill(pid);
      });
    },
  };
}
