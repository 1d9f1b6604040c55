// Writes a small file whole or not at all: a machine that loses power in the middle keeps the one before.
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface How {
  /** Of the file, also where one was there before with another; by default the system's. */
  mode?: number;
  /** On the disk when it returns. */
  flush?: boolean;
}

/** One writer a file. @throws where it cannot be written. */
export function writeWhole(file: string, text: string, { mode, flush = false }: How = {}): void {
  const fresh = `${file}.new`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(fresh, text, { flush, ...(mode !== undefined && { mode }) });
  if (mode !== undefined) chmodSync(fresh, mode);
  renameSync(fresh, file);
}
