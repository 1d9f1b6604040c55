// The log's files as the venue wants them. A kiosk whose disk takes none runs on and says so once, on standard error.
import { log as logFields, type LogConfig } from '../contracts/config-log.ts';
import { createLogFiles, type LogFiles } from './log-files.ts';
import type { Log } from './log.ts';

export interface OpenLogFiles extends LogFiles {
  /** Also true where the venue wants no files. */
  areWritten: () => boolean;
}

/** For a kiosk whose venue file does not read: that it did not start must be in a file. */
export const DEFAULT_LOG: LogConfig = logFields.parse({});

const MEGABYTE = 1_000_000;

interface Parts {
  directory: string;
  wanted: LogConfig;
  log: Pick<Log, 'error' | 'info'>;
}

export function openLogFiles({ directory, wanted, log }: Parts): OpenLogFiles {
  let areWritten = true;
  if (wanted.files === 0) {
    return { write: () => undefined, flush: () => Promise.resolve(), areWritten: () => true };
  }
  const files = createLogFiles({
    directory,
    files: wanted.files,
    atMostBytes: wanted.fileMegabytes * MEGABYTE,
    onTrouble(isTrouble, code) {
      areWritten = !isTrouble;
      if (isTrouble) log.error('log files cannot be written', undefined, { code });
      else log.info('log files are written again');
    },
  });
  return { ...files, areWritten: () => areWritten };
}
