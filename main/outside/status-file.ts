// status.json: what a monitoring agent reads without speaking to Foyer. Written when something changes and at least once
// a minute; whoever dies cannot write "stopped", so a reader goes by `writtenAt` (resources/monitoring/README.md).
import * as node from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../journal/disk.ts';

/**
 * starting: not yet for visitors · open: visitors can enter, or see why not · set-up: a kiosk without a staff PIN ·
 * staff-asked: the page for staff, nobody can enter · stopped: it quit · not-started: it refused to start
 */
export type KioskState = 'starting' | 'open' | 'set-up' | 'staff-asked' | 'stopped' | 'not-started';

/** Times are ISO 8601, UTC. SECURITY: nothing of a visitor's (test/unit/main/outside/build-outside.test.ts). */
export interface Status {
  state: KioskState;
  /** Of this state. */
  since: string;
  version: string;
  sdkVersion: string | null;
  pid: number;
  isRehearsal: boolean;
  /** A visit is going on: no moment to restart the machine. */
  isInUse: boolean;
  isOffline: boolean;
  incidents: readonly { problem: string; zoomCodes: readonly number[]; since: string; visits: number }[];
  /** Codes of what staff are told without a visit. */
  problems: readonly string[];
  /** Of the whole kiosk, on the staff screen, since this start. */
  lastCheck: { at: string; worst: string } | null;
  journal: { isWritten: boolean; heldRecords: number };
  logFiles: { areWritten: boolean };
  lastJoinAt: string | null;
  /** Only with not-started: how many sentences standard error and `foyer doctor` have. */
  mistakes?: number;
}

export const STATUS_FORMAT = 1;
export const WRITE_EVERY_MS = 60_000;
/** Three writings missed. */
export const STALE_AFTER_MS = 180_000;
const LOOK_EVERY_MS = 1_000;
/** PLATFORM: on Windows nothing takes the place of a file that an agent is reading; a moment later it does. */
const RETRY_AFTER_MS = 5_000;

export interface StatusFile {
  /** Writes the last one, and no more from then on. Never rejects. */
  close: (last: Status) => Promise<void>;
}

type StatusDisk = Pick<typeof node, 'mkdir' | 'rename' | 'writeFile'>;

/** Whole or not at all: a reader never sees half a file. */
export async function writeStatus(
  file: string,
  status: Status,
  nowMs: number,
  disk: StatusDisk = node,
): Promise<void> {
  const shown = { format: STATUS_FORMAT, writtenAt: new Date(nowMs).toISOString(), ...status };
  await disk.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await disk.writeFile(`${file}.new`, `${JSON.stringify(shown, null, 2)}\n`);
  await disk.rename(`${file}.new`, file);
}

interface Parts {
  file: string;
  /** As things are; asked every second, so it is cheap. */
  read: () => Status;
  /** Unix milliseconds. */
  now: () => number;
  monotonicMs: () => number;
  /** As setInterval. */
  every: (ms: number, action: () => void) => void;
  /** Said once until it is over; `code` is the file system's. */
  onTrouble: (isTrouble: boolean, code: string) => void;
  disk?: StatusDisk;
}

export function keepStatusFile(parts: Parts): StatusFile {
  const { file, read, now, monotonicMs, every, onTrouble, disk = node } = parts;
  let written: { text: string; atMs: number } | null = null;
  let running: Promise<void> | null = null;
  let isInTrouble = false;
  let isClosed = false;

  async function write(status: Status): Promise<void> {
    // Of the try, not of the success.
    written = { text: JSON.stringify(status), atMs: monotonicMs() };
    try {
      await writeStatus(file, status, now(), disk);
      if (isInTrouble) onTrouble(false, '');
      isInTrouble = false;
    } catch (error) {
      if (!isInTrouble) onTrouble(true, errorCode(error) || 'no code');
      isInTrouble = true;
    }
  }

  function look(): void {
    if (running || isClosed) return;
    const status = read();
    const isNews = written?.text !== JSON.stringify(status);
    const pauseMs = isInTrouble ? RETRY_AFTER_MS : isNews ? 0 : WRITE_EVERY_MS;
    if (written && monotonicMs() - written.atMs < pauseMs) return;
    running = write(status).finally(() => {
      running = null;
    });
  }

  look();
  every(LOOK_EVERY_MS, look);
  return {
    async close(last) {
      isClosed = true;
      await running;
      await write(last);
    },
  };
}
