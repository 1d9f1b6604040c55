// Quits in order: before the windows close, the visit that is going on must still get its last record. And with which
// exit code.
import type { App } from 'electron';

interface OrderlyQuit {
  isQuitting: () => boolean;
  /** What has to end first; whether it succeeds or not, Foyer then quits. */
  endFirst: (steps: () => Promise<void>) => void;
}

export function createOrderlyQuit(app: Pick<App, 'on' | 'quit'>): OrderlyQuit {
  let isQuitting = false;
  let steps = (): Promise<void> => Promise.resolve();
  app.on('before-quit', (event) => {
    if (isQuitting) return;
    isQuitting = true;
    event.preventDefault();
    void steps().finally(() => app.quit());
  });
  return {
    isQuitting: () => isQuitting,
    endFirst: (first) => {
      steps = first;
    },
  };
}

/** What quitting needs of Electron. */
export interface Quitting extends Pick<App, 'quit' | 'exit'> {
  once: (event: 'will-quit', listener: (event: { preventDefault: () => void }) => void) => unknown;
}

/**
 * Quits in the same order, with an exit code of its own.
 * PLATFORM: Electron's `quit` knows only 0, and its `exit` skips the order: so it takes over at the last step.
 */
export function quitWith(app: Quitting, exitCode: number): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    app.exit(exitCode);
  });
  app.quit();
}
