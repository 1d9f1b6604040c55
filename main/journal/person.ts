// Takes one person's name out of a journal, on request. What remains is what was done and when, by nobody. The journal
// must not be in use: its writer would go on in the old file.
import path from 'node:path';
import { createJournal } from './append.ts';
import { dayOf } from './day-name.ts';
import { DISK, errorCode, type JournalDisk } from './disk.ts';
import { eraseLines } from './erase-lines.ts';
import { findPerson, type FoundPerson, type PersonQuery } from './find-person.ts';
import { rewriteFile } from './rewrite.ts';

type Erasure =
  /** `found`: what was there before; it is still to be forgotten. */
  | { ok: true; found: FoundPerson; droppedCount: number }
  /** 'ELOCKED': Foyer is running on this journal. Days that were done already stay done; erasing again does the rest. */
  | { ok: false; code: string };

/**
 * Rewrites every day of the journal that tells of the person, and what repair.ts kept of torn lines; one file after the
 * other, each of them whole at every moment. Journals an 'erased' record. Never rejects for the file system's sake.
 */
export async function erasePerson(
  directory: string,
  query: PersonQuery,
  { now, disk = DISK }: { now: () => Date; disk?: JournalDisk },
): Promise<Erasure> {
  let trouble: string | null = null;
  // Takes the lock, mends torn ends and deletes what an earlier, killed erasure left.
  const journal = await createJournal({
    directory,
    now,
    disk,
    onTrouble: (isTrouble, code) => (trouble = isTrouble ? (code ?? 'EIO') : null),
  });
  try {
    if (trouble !== null) return { ok: false, code: trouble };
    const found = await findPerson(directory, query);
    let droppedCount = 0;
    for (const name of (await disk.readdir(directory)).filter((one) => dayOf(one) !== null).sort()) {
      const file = path.join(directory, name);
      const erased = eraseLines(await disk.readFile(file), found);
      if (erased.isChanged) await rewriteFile(disk, file, erased.content);
      droppedCount += erased.droppedCount;
    }
    const visitCount = found.visitIds.size;
    if (visitCount + droppedCount > 0) await journal.record({ kind: 'erased', visits: visitCount });
    return { ok: true, found, droppedCount };
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return { ok: false, code };
  } finally {
    await journal.close();
  }
}
