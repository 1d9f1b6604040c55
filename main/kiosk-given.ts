// What index.ts hands to open-kiosk.ts: Electron's values, what was read at the start, and what outlives the window.
import type { App, Clipboard, IpcMain } from 'electron';
import type { MachineStore } from './config/machine-store.ts';
import type { Folders } from './folders.ts';
import type { Hardware } from './kiosk/build-care.ts';
import type { MainErrors } from './kiosk/main-errors.ts';
import type { Restart } from './kiosk/restart.ts';
import type { RunRecord } from './kiosk/run-record.ts';
import type { SelfCommand } from './kiosk/self-command.ts';
import type { Log } from './log.ts';
import type { Options } from './options.ts';
import type { Gathered, Prepared } from './start-up.ts';
import type { Installation } from './updates/owner.ts';
import type { Fetch } from './zoom/fetch.ts';

export interface KioskGiven {
  app: App;
  hardware: Hardware;
  /** How this Foyer was started. */
  command: SelfCommand;
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
  /** The log masks these from now on. */
  onPersonal: (personal: () => readonly string[]) => void;
  runRecord: RunRecord;
  restart: Restart;
  installation: Installation;
  mainErrors: MainErrors;
}
