// What the journal asks of the file system, so that tests can hand in one that is full, broken or silent.
import * as node from 'node:fs/promises';

export interface JournalDisk extends Pick<
  typeof node,
  'open' | 'readdir' | 'readFile' | 'rename' | 'stat' | 'unlink'
> {
  mkdir: (directory: string, options: { recursive: true; mode: number }) => Promise<unknown>;
}

export const DISK: JournalDisk = node;

/** A failure that only we can see, told like the file system's own. */
export const failureOf = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });

/** 'ENOENT' and the like; '' where an error carries none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
