// Mends the end of a journal file: a crash can tear only the last line, since lines are only ever added. What is cut
// off is kept beside the file; lines in the middle are never touched.
import path from 'node:path';
import type { JournalDisk } from './disk.ts';

const NEWLINE = 0x0a;
const CHUNK_BYTES = 65_536;

export interface Repair {
  file: string;
  /** 0: only the newline was missing, and nothing was cut. */
  cutBytes: number;
  /** Name of the file with the cut bytes, in the same directory; null when nothing was cut. */
  keptIn: string | null;
}

type Handle = Awaited<ReturnType<JournalDisk['open']>>;

/** The bytes after the last newline but one (or all), read from the end: a day's file may be large. */
async function lastLine(file: Handle, size: number): Promise<Buffer> {
  let tail = Buffer.alloc(0);
  while (tail.length < size) {
    const length = Math.min(CHUNK_BYTES, size - tail.length);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - tail.length - length);
    tail = Buffer.concat([buffer, tail]);
    const before = tail.subarray(0, -1).lastIndexOf(NEWLINE);
    if (before >= 0) return tail.subarray(before + 1);
  }
  return tail;
}

/** A part of an object is never an object, so a line that parses was written whole. */
function isWhole(line: Buffer): boolean {
  try {
    const json: unknown = JSON.parse(line.toString('utf8'));
    return typeof json === 'object' && json !== null;
  } catch {
    return false;
  }
}

async function keepAside(disk: JournalDisk, file: string, torn: Buffer): Promise<void> {
  // A torn line may hold a name: the same mode as the journal's.
  const aside = await disk.open(file, 'a', 0o600);
  try {
    await aside.appendFile(torn.at(-1) === NEWLINE ? torn : Buffer.concat([torn, Buffer.of(NEWLINE)]));
    await aside.datasync();
  } finally {
    await aside.close();
  }
}

/**
 * Repairs the last line of one file. The torn bytes are on disk in `<name>.torn` before they are cut, so a crash in
 * the middle of a repair loses nothing. Throws what the file system throws.
 * @returns null when there was nothing to repair.
 */
export async function repairLastLine(disk: JournalDisk, filePath: string): Promise<Repair | null> {
  const file = await disk.open(filePath, 'r+');
  try {
    const { size } = await file.stat();
    if (size === 0) return null;
    const line = await lastLine(file, size);
    const hasNewline = line.at(-1) === NEWLINE;
    const name = path.basename(filePath);
    if (isWhole(line)) {
      if (hasNewline) return null;
      await file.write(Buffer.of(NEWLINE), 0, 1, size);
      await file.datasync();
      return { file: name, cutBytes: 0, keptIn: null };
    }
    await keepAside(disk, `${filePath}.torn`, line);
    await file.truncate(size - line.length);
    await file.datasync();
    return { file: name, cutBytes: line.length, keptIn: `${name}.torn` };
  } finally {
    await file.close();
  }
}
