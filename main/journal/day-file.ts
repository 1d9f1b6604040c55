// The open file of one day. After a failed write the file is exactly as long as before it: a torn line in the middle
// can never be written, only one at the very end by a crash (repair.ts).
import path from 'node:path';
import { failureOf, type JournalDisk } from './disk.ts';

type Handle = Awaited<ReturnType<JournalDisk['open']>>;

export interface DayFile {
  /** Adds whole lines and syncs them. Throws what the file system throws; nothing is then added. */
  append(fileName: string, lines: string): Promise<void>;
  /** Lets go of the file; the next append opens it anew. */
  close(): Promise<void>;
}

export function createDayFile(disk: JournalDisk, directory: string): DayFile {
  let open: { name: string; handle: Handle; goodBytes: number } | null = null;
  /** A failed write that could not be undone: cut back before anything else is added. */
  let undone: { name: string; goodBytes: number } | null = null;

  async function close(): Promise<void> {
    const handle = open?.handle;
    open = null;
    await handle?.close();
  }

  async function openDay(name: string): Promise<{ name: string; handle: Handle; goodBytes: number }> {
    if (open?.name === name) return open;
    await close();
    // SECURITY: names are in here, so nobody but the kiosk's account may read it (test/unit/main/journal/append.test.ts).
    const handle = await disk.open(path.join(directory, name), 'a', 0o600);
    try {
      await handle.chmod(0o600);
      let { size } = await handle.stat();
      if (undone?.name === name) {
        if (size > undone.goodBytes) await handle.truncate(undone.goodBytes);
        size = Math.min(size, undone.goodBytes);
        undone = null;
      }
      open = { name, handle, goodBytes: size };
      return open;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** A file deleted under an open handle takes writes without complaint, and they are gone. */
  async function isStillThere({ name, handle }: { name: string; handle: Handle }): Promise<boolean> {
    const [onDisk, ours] = await Promise.all([disk.stat(path.join(directory, name)), handle.stat()]);
    return onDisk.ino === ours.ino;
  }

  return {
    async append(fileName, lines) {
      const day = await openDay(fileName);
      try {
        await day.handle.appendFile(lines);
        await day.handle.datasync();
        if (!(await isStillThere(day))) throw failureOf('ESTALE', 'the journal file was replaced');
        day.goodBytes += Buffer.byteLength(lines);
      } catch (error) {
        undone = { name: fileName, goodBytes: day.goodBytes };
        await day.handle
          .truncate(day.goodBytes)
          .then(() => (undone = null))
          .catch(() => {});
        await close().catch(() => {});
        throw error;
      }
    },
    close,
  };
}
