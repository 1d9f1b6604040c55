// One writer: a lock file with the writer's process id. A dead writer's lock is taken over; "dead" must not be judged
// by the id alone, or a kiosk that died finds its old id in use by a stranger and keeps no journal.
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { errorCode, failureOf, type JournalDisk } from './disk.ts';

const LOCK_NAME = 'writer.lock';
/** Two readings of one boot's time may differ by this much: the clock is set, and drifts against the uptime. */
const SAME_BOOT_MS = 60_000;

const holder = z.object({
  pid: z.int(),
  bootedAtMs: z.number(),
  startTicks: z.string().nullable(),
  id: z.string(),
});

const bootedAtMs = (): number => Date.now() - os.uptime() * 1_000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * When a process started, in ticks since boot; null where that cannot be read.
 * PLATFORM: Linux only. On Windows and macOS a stranger who got a dead writer's id within the same boot keeps the
 * journal in memory until he ends: Node cannot ask for a start time there without starting a program.
 */
async function readStartTicks(disk: JournalDisk, pid: number): Promise<string | null> {
  const stat = await disk.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in parentheses, and may hold both spaces and parentheses.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
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

  /** One process makes one journal, so our own process id in a lock not ours is a dead predecessor's (containers). */
  async function isAlive({ pid, bootedAtMs: boot, startTicks }: z.infer<typeof holder>): Promise<boolean> {
    if (Math.abs(boot - bootedAtMs()) >= SAME_BOOT_MS || pid === process.pid) return false;
    const ticks = await readStartTicks(disk, pid);
    // In this order: a writer that dies meanwhile has no start time and is not running either.
    return (ticks === null || ticks === startTicks) && isRunning(pid);
  }

  return {
    async take() {
      const found = await readHolder();
      if (found?.id === id) return;
      if (found && (await isAlive(found))) {
        throw failureOf('ELOCKED', 'another process is writing this journal');
      }
      await disk.unlink(file).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
      const ours = { pid: process.pid, bootedAtMs: bootedAtMs(), id };
      const startTicks = await readStartTicks(disk, process.pid);
      const lock = await disk.open(file, 'wx', 0o600);
      try {
        await lock.writeFile(JSON.stringify({ ...ours, startTicks }));
      } finally {
        await lock.close();
      }
    },
    async release() {
      if ((await readHolder())?.id === id) await disk.unlink(file);
    },
  };
}
