// What `foyer doctor` found on this machine, as doctor-rules.ts judges it.
import type { ConfigPath } from '../config/load.ts';
import type { RunFacts } from '../kiosk/run-record.ts';
import type { SeenStatus } from '../outside/read-status.ts';
import type { JournalDiskFact } from './journal-disk.ts';
import type { RemoteFact } from './kiosk-rules.ts';
import type { LoggedError } from './last-errors.ts';
import type { ReachFact } from './reach.ts';

export interface FolderFact extends Pick<JournalDiskFact, 'code' | 'freeBytes'> {
  what: string;
  path: string;
}

export interface SecretFact {
  name: string;
  isNeeded: boolean;
  found: { origin: 'environment' | 'store' } | { isAbsent: boolean; message: string };
}

export interface DoctorFacts {
  nowMs: number;
  /** Left out of what is said. */
  homeFolder: string;
  versions: { foyer: string; sdk: string | null; electron: string | null; node: string; system: string };
  /** Null: no status file, or it does not read. */
  status: SeenStatus | null;
  lastRun: RunFacts | null;
  venueFile: ConfigPath & { mistakes: readonly string[]; isLastGood: boolean };
  /** Null: the settings name none. */
  signedVenue: RemoteFact | null;
  folders: readonly FolderFact[];
  /** YYYY-MM-DD, ascending; null: no folder. */
  journalDays: readonly string[] | null;
  secrets: readonly SecretFact[];
  /** Oldest first. */
  errors: readonly LoggedError[];
  zoom: readonly ReachFact[];
  /** Empty without "telemetry". */
  collector: readonly ReachFact[];
}
