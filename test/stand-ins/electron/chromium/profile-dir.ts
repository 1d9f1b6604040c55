// Chromium's profile: a fresh temporary folder for each run, so that an in-memory partition leaves nothing on disk.
// A run that was killed cannot remove its own folder; the next run removes folders whose owner is no longer alive.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'foyer-chromium-';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // Chromium may still be writing as it dies; the next start removes the rest
  }
}

function removeLeftovers(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) remove(path.join(os.tmpdir(), name));
  }
}

/** The folder's name carries our process id; `removeProfile` is safe to call twice. */
export function createProfileDir(): { profileDir: string; removeProfile: () => void } {
  removeLeftovers();
  const profileDir = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  return { profileDir, removeProfile: () => remove(profileDir) };
}
