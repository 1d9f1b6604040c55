// A kiosk that refuses to start says so where monitoring looks. The sentences themselves are for standard error and
// `foyer doctor`: they may quote the venue file.
import type { Folders } from '../folders.ts';
import type { Log } from '../log.ts';
import { writeStatus } from './status-file.ts';

interface Parts {
  messages: readonly string[];
  version: string;
  folders: Pick<Folders, 'statusFile'>;
  log: Pick<Log, 'error'>;
}

/** Never rejects. */
export async function tellNotStarted({ messages, version, folders, log }: Parts): Promise<void> {
  log.error('did not start', undefined, { mistakes: messages.length });
  const nowMs = Date.now();
  await writeStatus(
    folders.statusFile,
    {
      state: 'not-started',
      since: new Date(nowMs).toISOString(),
      version,
      sdkVersion: null,
      pid: process.pid,
      isRehearsal: false,
      isInUse: false,
      isOffline: false,
      incidents: [],
      problems: [],
      lastCheck: null,
      journal: { isWritten: false, heldRecords: 0 },
      logFiles: { areWritten: true },
      lastJoinAt: null,
      mistakes: messages.length,
    },
    nowMs,
  ).catch((error: unknown) => log.error('status file cannot be written', error));
}
