// Joins the watchdog to this Electron: what it hears, and what it can do.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { App, BrowserWindow } from 'electron';
import type { VenueConfig } from '../../contracts/config.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Visits } from '../joining/visits.ts';
import type { Log } from '../log.ts';
import { machineStartMs } from './acceleration.ts';
import { askStaff } from './ask-staff.ts';
import { askStaffAddress } from './ask-staff-page.ts';
import { loadAskStaffWords } from './ask-staff-words.ts';
import type { Hardware } from './build-care.ts';
import { watchDisplays } from './displays.ts';
import { createShellPulse, type ShellPulse } from './heartbeat.ts';
import { createShellLoader } from './load-shell.ts';
import type { MainErrors } from './main-errors.ts';
import { createLastingBudget } from './restart-budget.ts';
import type { RunRecord } from './run-record.ts';
import { RESTARTS } from './troubles.ts';
import type { PageOrigins } from '../security/permissions.ts';
import { after, every } from '../timers.ts';
import { createStaticWindow } from '../window.ts';
import { watchProcesses } from './watch-processes.ts';
import { createWatchdog, type Watchdog } from './watchdog.ts';
import type { RestartWhy } from './restart.ts';

interface Parts {
  app: Pick<App, 'on'>;
  hardware: Pick<Hardware, 'screen'>;
  window: BrowserWindow;
  config: VenueConfig;
  visits: Pick<Visits, 'current' | 'end'>;
  isStaffOpen: () => boolean;
  record: (entry: JournalEntry) => Promise<void>;
  log: Log;
  runRecord: RunRecord;
  restart: (why: RestartWhy) => void;
  mainErrors: MainErrors;
  isLocked: () => boolean;
  /** Nobody closes it, and no key leads out of it. */
  lockWindow: (window: BrowserWindow) => void;
  isQuitting: () => boolean;
  pages: PageOrigins & { shellUrl: string };
  /** The shell is there, for the first time. */
  onFirstLoaded: () => void;
  /** The page for staff is shown instead of the window. */
  onAskStaff: () => void;
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);

interface Watch {
  watchdog: Watchdog;
  pulse: ShellPulse;
  loadShell: () => void;
  /** A visitor, with a visit or without one yet: their place is kept, or they type. */
  isSomebodyThere: () => boolean;
}

export function buildWatch(parts: Parts): Watch {
  const { app, window, config, visits, isStaffOpen, record, log, runRecord, restart, isLocked, isQuitting } =
    parts;
  const monotonicMs = (): number => performance.now();

  const isSomebodyThere = (): boolean => visits.current() !== null || pulse.isSomebodyThere();

  const askStaffWords = loadAskStaffWords(config.venue);

  const watchdog = createWatchdog({
    monotonicMs,
    visits,
    isSomebodyThere,
    isInUse: () => isSomebodyThere() || isStaffOpen(),
    record,
    log,
    mayRestart: createLastingBudget({ now: Date.now, ...RESTARTS }, runRecord),
    restart,
    reload() {
      pulse.restart();
      loadShell();
    },
    giveUpAcceleration: () => void runRecord.change({ unacceleratedSinceBootMs: machineStartMs() }),
    askStaff(trouble) {
      pulse.stop();
      parts.onAskStaff();
      const reference = randomBytes(4).toString('hex');
      log.error('staff asked for', undefined, { trouble, id: reference });
      const address = askStaffAddress({
        spoken: askStaffWords(),
        kioskName: `${config.venue.name} · ${hostname()}`,
        reference: `${trouble} ${reference}`,
        detail: null,
      });
      const openWindow = (): BrowserWindow => {
        const staticWindow = createStaticWindow(isLocked() ? 'kiosk' : 'windowed');
        if (isLocked()) parts.lockWindow(staticWindow);
        watchDisplays({ ...parts.hardware, window: staticWindow, isLocked, watchdog, after });
        return staticWindow;
      };
      askStaff({ openWindow, instead: window, address, restart });
    },
  });
  const loadShell = createShellLoader({ ...parts, onFailed: () => watchdog.note('shell-unloaded') });
  const processes = watchProcesses({
    app,
    window,
    contents: window.webContents,
    watchdog,
    isLocked,
    isQuitting,
    kill: (pid) => process.kill(pid, 'SIGKILL'),
    after,
  });
  const pulse = createShellPulse({ onSilent: processes.endHungShell, monotonicMs, every });
  parts.mainErrors.onTrouble((trouble, thrown) =>
    watchdog.note(trouble, { reason: nameOf(thrown), exitCode: null }),
  );
  every(5_000, watchdog.atRest);
  return { watchdog, pulse, loadShell, isSomebodyThere };
}
