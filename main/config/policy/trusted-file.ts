// Reads a file that only root can have written.
import { constants, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../journal/disk.ts';

export type TrustedFile =
  | { kind: 'read'; bytes: Uint8Array }
  | { kind: 'none' }
  /** A sentence without its beginning, with its cure. */
  | { kind: 'refused'; why: string };

const OTHERS_MAY_WRITE = 0o022;
const MAX_BYTES = 1_048_576;

/** What is wrong with who may write it; null: nothing. */
export function ownerMistake({ uid, mode }: { uid: number; mode: number }, ownerId: number): string | null {
  if (uid !== ownerId) return 'is not owned by root, so that others can change it: chown it to root.';
  return (mode & OTHERS_MAY_WRITE) === 0 ? null : 'may be written by others than root: chmod go-w it.';
}

/**
 * SECURITY: neither the file nor its folder belongs to, or can be written by, anybody but root, and it is no link; looked
 * at on the open file, so that it is the one that is read (test/unit/main/config/policy/trusted-file.test.ts).
 * @param ownerId root's; a test has another.
 */
export async function readTrusted(file: string, ownerId = 0): Promise<TrustedFile> {
  const refused = (why: string): TrustedFile => ({ kind: 'refused', why });
  let handle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { kind: 'none' };
    if (code === 'ELOOP') return refused('is a link: put the file itself there.');
    return refused(`cannot be read (${code}): give the user that runs Foyer the right to read it.`);
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return refused('is no file: put a file there.');
    const mistake = ownerMistake(stats, ownerId);
    if (mistake !== null) return refused(mistake);
    const folder = path.dirname(file);
    const around = ownerMistake(await stat(folder), ownerId);
    if (around !== null) return refused(`lies in ${folder}, which ${around}`);
    if (stats.size > MAX_BYTES) return refused('is larger than 1 MiB: it can hardly be what belongs here.');
    return { kind: 'read', bytes: await handle.readFile() };
  } catch (error) {
    return refused(`cannot be read (${errorCode(error)}): check the disk.`);
  } finally {
    await handle.close();
  }
}
