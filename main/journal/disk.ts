// What the journal asks of the file system, so that tests can hand in one that is full, broken or silent.
import * as node from 'node:fs/promises';

export interface JournalDisk extends Pick<typeof node, 'open' | 'readdir' | 'readFile' | 'stat' | 'unlink'> {
  mkdir: (directory: string, options: { recursive: true; mode: number }) => Promise<unknown>;
}

export const DISK: JournalDisk = node;

/** 'ENOENT' and the like; '' where an error carries none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
