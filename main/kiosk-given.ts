// What index.ts hands to open-kiosk.ts: Electron's values, what was read at the start, and what outlives the window.
import type { App, Clipboard, IpcMain } from 'electron';
import type { MachineStore } from './config/machine-store.ts';
import type { Folders } from './folders.ts';
import type { Visits } from './joining/visits.ts';
import type { Autostart } from './kiosk/autostart.ts';
import type { Hardware } from './kiosk/build-care.ts';
import type { MainErrors } from './kiosk/main-errors.ts';
import type { Restart } from './kiosk/restart.ts';
import type { RunRecord } from './kiosk/run-record.ts';
import type { Log } from './log.ts';
import type { OpenLogFiles } from './open-log-files.ts';
import type { Options } from './options.ts';
import type { Gathered, Prepared } from './start-up.ts';
import type { Installation } from './updates/owner.ts';
import type { Fetch } from './zoom/fetch.ts';

export interface KioskGiven {
  app: App;
  hardware: Hardware;
  autostart: Autostart;
  ipcMain: Pick<IpcMain, 'handle' | 'removeAllListeners'>;
  clipboard: Pick<Clipboard, 'clear'>;
  fetch: Fetch;
  wait: (ms: number) => Promise<void>;
  options: Options;
  gathered: Gathered;
  prepared: Extract<Prepared, { ok: true }>;
  folders: Folders;
  machine: MachineStore;
  log: Log;
  logFiles: Pick<OpenLogFiles, 'areWritten' | 'flush'>;
  /** From now on the log masks what is personal in their visit, and names it. */
  onVisits: (visits: Pick<Visits, 'personal' | 'current'>) => void;
  runRecord: RunRecord;
  restart: Restart;
  installation: Installation;
  mainErrors: MainErrors;
}
