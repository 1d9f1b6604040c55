// Whether the journal can be written, and for how long. Tried with a file of its own beside the day files: rights that
// look right say nothing about a disk that is full or mounted read-only.
import { randomUUID } from 'node:crypto';
import * as node from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../journal/disk.ts';

export interface JournalDiskFact {
  /** Why nothing could be written ('EACCES'); null when something could. */
  code: string | null;
  /** Null where the file system does not say. */
  freeBytes: number | null;
  /** Records that are only in memory: the disk fails, or another Foyer has the lock. 0 where no journal is open here. */
  heldCount: number;
}

type ProbeDisk = Pick<typeof node, 'access' | 'open' | 'statfs' | 'unlink'>;

/** Not made here: whoever runs the check may be another user than the one who must write there. */
async function nearestFolder(disk: ProbeDisk, directory: string): Promise<string> {
  const isThere = await disk.access(directory).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
  const parent = path.dirname(directory);
  return isThere || parent === directory ? directory : nearestFolder(disk, parent);
}

async function tryToWrite(disk: ProbeDisk, folder: string): Promise<string | null> {
  const file = path.join(folder, `.foyer-check-${randomUUID()}`);
  try {
    const handle = await disk.open(file, 'wx', 0o600);
    try {
      await handle.writeFile('Foyer tries whether it can write here.\n');
    } finally {
      await handle.close();
      await disk.unlink(file);
    }
    return null;
  } catch (error) {
    return errorCode(error) || 'no code';
  }
}

/** @param directory where it is missing, the folder in which it would be made counts. Never rejects. */
export async function readFolder(
  directory: string,
  disk: ProbeDisk = node,
): Promise<Pick<JournalDiskFact, 'code' | 'freeBytes'>> {
  const folder = await nearestFolder(disk, directory);
  const code = await tryToWrite(disk, folder);
  const space = await disk.statfs(folder).catch(() => null);
  return { code, freeBytes: space && Number(space.bavail) * Number(space.bsize) };
}

/** Never rejects. */
export const readJournalDisk = async (
  directory: string,
  heldCount: number,
  disk: ProbeDisk = node,
): Promise<JournalDiskFact> => ({ ...(await readFolder(directory, disk)), heldCount });
