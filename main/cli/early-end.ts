// A command that somebody ends before it has answered must not end like one that is done: scripts go by the exit code.
import type { App } from 'electron';

/** What a shell answers for a process that a signal has ended: 128 and the signal's number. */
const ASKED_TO_END = 143;
const EXIT_CODES = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', ASKED_TO_END],
] as const;

interface Parts {
  app: Pick<App, 'exit' | 'on'>;
  process: Pick<NodeJS.Process, 'prependListener'>;
}

/**
 * PLATFORM: Electron on Linux and macOS takes these signals for its own and quits with exit code 0. It sets them up until
 * it is ready, so this is called after that; and a quit that comes all the same came from outside, since commands end
 * by `app.exit`. Windows sends no SIGTERM.
 */
export function installEarlyEnd({ app, process }: Parts): void {
  for (const [signal, exitCode] of EXIT_CODES) process.prependListener(signal, () => app.exit(exitCode));
  app.on('before-quit', (event) => {
    event.preventDefault();
    app.exit(ASKED_TO_END);
  });
}
