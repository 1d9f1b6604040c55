// Which journals a command reads: those of --journal, or this kiosk's own. A folder without a single day of a journal is
// a typing mistake, and an empty report would look like a quiet day.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isDayFileName } from '../journal/day-name.ts';
import { errorCode } from '../journal/disk.ts';
import type { Given } from './command.ts';

/** Folders to read, each once, or the sentence why not. */
export async function journalFolders(
  given: Given,
  journalDirectory: string,
): Promise<{ ok: true; directories: readonly string[] } | { ok: false; message: string }> {
  const typed = given.options['journal'] ?? [];
  const directories = [
    ...new Set((typed.length > 0 ? typed : [journalDirectory]).map((one) => path.resolve(one))),
  ];
  for (const directory of directories) {
    const names = await readdir(directory).catch((error: unknown) => errorCode(error));
    if (typeof names === 'string') {
      const why = names === 'ENOENT' ? 'there is no such folder' : `the folder cannot be read (${names})`;
      return { ok: false, message: `No journal at ${directory}: ${why}.` };
    }
    if (!names.some(isDayFileName)) {
      return {
        ok: false,
        message: `No journal at ${directory}: no file like visits-2026-11-21.jsonl is in it.`,
      };
    }
  }
  return { ok: true, directories };
}
