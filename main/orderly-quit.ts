// Quits in order: before the windows close, the visit that is going on must still get its last record.
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
