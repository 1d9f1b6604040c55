// Starts Foyer again, as it was started: the one way to do so, for staff, for the night, for every trouble and every update.
// The visit that is going on ends as at any quitting (`before-quit` in open-kiosk.ts).
import type { App } from 'electron';
import { START_AGAIN } from '../exit-codes.ts';
import type { Log } from '../log.ts';
import { quitWith, type Quitting } from '../orderly-quit.ts';
import { TROUBLES, type Trouble } from './troubles.ts';

/** What Foyer starts itself again for, besides troubles. */
const WITHOUT_TROUBLE = ['staff', 'night', 'venue-file', 'update', 'asked-staff', 'set-up'] as const;

export type RestartWhy = (typeof WITHOUT_TROUBLE)[number] | Trouble;

export const RESTART_WHYS: readonly RestartWhy[] = [
  ...WITHOUT_TROUBLE,
  ...(Object.keys(TROUBLES) as Trouble[]),
];

interface Dependencies {
  app: Pick<App, 'relaunch'> & Quitting & { once: (event: 'quit', listener: () => void) => unknown };
  /** Whoever started Foyer starts it again when it ends with START_AGAIN: `--supervised`. */
  isSupervised: boolean;
  command: () => { execPath: string; args: string[] };
  /**
   * Runs `start` with the secrets back in the environment: they were taken out of it, and the next run must find them.
   * SECURITY: only for as long as it takes to start this same program (test/unit/main/config/choose-secret.test.ts).
   */
  withSecrets: (start: () => void) => void;
  log: Pick<Log, 'info'>;
}

/**
 * @param why for the log, the journal and the counts.
 * @param replace called once nothing of Foyer runs any more, just before its process ends: puts another version in its
 * place and starts that, by `start` or in its own way. `execPath`: where the program is now.
 */
export type Restart = (why: RestartWhy, replace?: (start: (execPath?: string) => void) => void) => void;

/** A visit's last record and the journal take at most a few seconds; what hangs must not keep the kiosk. */
const QUIT_WITHIN_MS = 10_000;

/** @returns restarts now; a second call does nothing. */
export function createRestart({ app, isSupervised, command, withSecrets, log }: Dependencies): Restart {
  let isRestarting = false;
  const start = (execPath?: string): void =>
    app.relaunch({ ...command(), ...(execPath === undefined ? {} : { execPath }) });
  const endWithin = (exitCode: number): void =>
    void setTimeout(() => app.exit(exitCode), QUIT_WITHIN_MS).unref();
  return (why, replace) => {
    if (isRestarting) return;
    isRestarting = true;
    log.info('restarting', { why, isSupervised });
    if (isSupervised) {
      // A Foyer of ours would stand in the way of the supervisor's: "already running here", again and again.
      if (replace) app.once('quit', () => replace(() => undefined));
      quitWith(app, START_AGAIN);
      return endWithin(START_AGAIN);
    }
    // Electron starts a small program at once, which waits for this one's end and has its environment from now.
    if (replace) app.once('quit', () => withSecrets(() => replace(start)));
    else withSecrets(start);
    app.quit();
    endWithin(0);
  };
}
