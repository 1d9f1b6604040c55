// The last errors in the log's files, for whoever wonders what went wrong. Lines are masked where they are written.
import { open } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { logFileName } from '../log-files.ts';

const line = z.looseObject({ level: z.literal('error'), at: z.iso.datetime(), message: z.string() });

export interface LoggedError {
  at: string;
  message: string;
  /** The rest of the line but the stack, such as `trouble: "shell-gone"`. */
  fields: Readonly<Record<string, unknown>>;
}

/** A log may be as large as the venue allows; its end is enough. */
const TAIL_BYTES = 262_144;

/** '' where there is no such file, or it cannot be read. */
async function tailOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}

function errorOf(text: string): LoggedError | null {
  try {
    const { at, message, level: _level, stack: _stack, ...fields } = line.parse(JSON.parse(text));
    return { at, message, fields };
  } catch {
    // Another level, or torn.
    return null;
  }
}

/** Oldest first. Never rejects. */
export async function lastErrors(logsDirectory: string, most: number): Promise<LoggedError[]> {
  const tails = await Promise.all([1, 0].map((age) => tailOf(path.join(logsDirectory, logFileName(age)))));
  return tails
    .flatMap((text) => text.split('\n'))
    .flatMap((text) => errorOf(text) ?? [])
    .slice(-most);
}
