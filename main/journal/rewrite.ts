// Puts a changed file into a journal file's place so that a crash leaves the old one or the new one, never a part. What a
// crash leaves behind holds names, so it is deleted whenever the journal is opened (append.ts).
import path from 'node:path';
import { errorCode, type JournalDisk } from './disk.ts';

const ENDING = '.rewriting';

/** PLATFORM: Windows opens no directories; its file system keeps a rename by itself. */
async function syncDirectory(disk: JournalDisk, directory: string): Promise<void> {
  const handle = await disk.open(directory, 'r').catch((error: unknown) => {
    if (['EISDIR', 'EPERM', 'EACCES'].includes(errorCode(error))) return null;
    throw error;
  });
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The journal must be locked. Throws what the file system throws; the file is then whole, and the old one unless only
 * the folder could not be synced.
 */
export async function rewriteFile(disk: JournalDisk, file: string, content: Buffer): Promise<void> {
  const beside = `${file}${ENDING}`;
  try {
    const handle = await disk.open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.rename(beside, file);
  } catch (error) {
    await disk.unlink(beside).catch(() => {});
    throw error;
  }
  await syncDirectory(disk, path.dirname(file));
}

/** Deletes what a killed rewrite left. The journal must be locked. Never rejects: the next opening tries again. */
export async function removeLeftovers(disk: JournalDisk, directory: string): Promise<void> {
  const names = await disk.readdir(directory).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(ENDING))) {
    await disk.unlink(path.join(directory, name)).catch(() => {});
  }
}
