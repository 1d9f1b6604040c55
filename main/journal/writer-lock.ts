// One writer: a lock file with the writer's process id. A dead writer's lock is taken over; "dead" must not be judged
// by the id alone, or a kiosk that lost power finds its old id in use by a stranger and keeps no journal.
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { errorCode, type JournalDisk } from './disk.ts';

const LOCK_NAME = 'writer.lock';
/** Two readings of one boot's time may differ by this much: the clock is set, and drifts against the uptime. */
const SAME_BOOT_MS = 60_000;

const holder = z.object({ pid: z.int(), bootedAtMs: z.number(), id: z.string() });

const bootedAtMs = (): number => Date.now() - os.uptime() * 1_000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

export interface WriterLock {
  /** Takes the lock, or sees that it is still ours. Throws when a living writer has it, or the disk fails. */
  take(): Promise<void>;
  /** Gives it back; nothing happens when it is not ours. */
  release(): Promise<void>;
}

export function createWriterLock(disk: JournalDisk, directory: string): WriterLock {
  const file = path.join(directory, LOCK_NAME);
  const id = randomUUID();

  async function readHolder(): Promise<z.infer<typeof holder> | null> {
    try {
      return holder.parse(JSON.parse(await disk.readFile(file, 'utf8')));
    } catch (error) {
      // Absent, or half written by a process that died in this very moment: nobody's.
      if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
        return null;
      throw error;
    }
  }

  return {
    async take() {
      const found = await readHolder();
      if (found?.id === id) return;
      if (found) {
        // One process makes one journal, so our own id in a stranger's lock is a dead predecessor's (containers).
        const isSameBoot = Math.abs(found.bootedAtMs - bootedAtMs()) < SAME_BOOT_MS;
        if (isSameBoot && found.pid !== process.pid && isRunning(found.pid)) {
          throw new Error('another process is writing this journal');
        }
      }
      await disk.unlink(file).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
      const lock = await disk.open(file, 'wx', 0o600);
      try {
        await lock.writeFile(JSON.stringify({ pid: process.pid, bootedAtMs: bootedAtMs(), id }));
      } finally {
        await lock.close();
      }
    },
    async release() {
      if ((await readHolder())?.id === id) await disk.unlink(file);
    },
  };
}
