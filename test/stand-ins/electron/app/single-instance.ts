// requestSingleInstanceLock: a file in userData with the owner's process id. A lock whose owner is dead is taken over.
// A later start leaves a note beside it, which the owner reads as 'second-instance'.
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../chromium/profile-dir.ts';
import { createEvent } from '../emitter.ts';
import { appEvents } from './app-events.ts';
import { getPath } from './paths.ts';

const LOCK = 'electron-stand-in.lock';
const NOTE = 'electron-stand-in.second-';
let watcher: fs.FSWatcher | undefined;

const lockFile = (): string => path.join(getPath('userData'), LOCK);

function readOwner(): number | undefined {
  try {
    return Number(fs.readFileSync(lockFile(), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function readNote(folder: string, name: string): void {
  const file = path.join(folder, name);
  try {
    const { argv, cwd, data } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      argv: string[];
      cwd: string;
      data: unknown;
    };
    fs.rmSync(file);
    appEvents.emit('second-instance', createEvent({}), argv, cwd, data);
  } catch {
    // still being written: the next change event reads it
  }
}

export const hasLock = (): boolean => readOwner() === process.pid;

export function requestLock(additionalData: Record<string, unknown> = {}): boolean {
  if (hasLock()) return true;
  const folder = getPath('userData');
  fs.mkdirSync(folder, { recursive: true });
  const owner = readOwner();
  if (owner !== undefined && isAlive(owner)) {
    const note = { argv: process.argv, cwd: process.cwd(), data: additionalData };
    fs.writeFileSync(path.join(folder, `${NOTE}${process.pid}.json`), JSON.stringify(note));
    return false;
  }
  fs.rmSync(lockFile(), { force: true });
  try {
    fs.writeFileSync(lockFile(), String(process.pid), { flag: 'wx' });
  } catch {
    return false; // somebody else was quicker
  }
  watcher = fs
    .watch(folder, (_event, name) => {
      if (name?.startsWith(NOTE)) readNote(folder, name);
    })
    .unref();
  return true;
}

export function releaseLock(): void {
  watcher?.close();
  if (hasLock()) fs.rmSync(lockFile(), { force: true });
}
