// Keeps what leads back to the version before: a copy of the AppImage that runs, or of the installer that was verified. Going
// back is a person's work: resources/packages/README.md.
import { copyFileSync, renameSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

interface Asked {
  folder: string;
  from: string;
  /** What `from` installs. */
  version: string;
  /** Whose files stay; all others go. */
  versions: readonly string[];
}

/** @returns the copy. Throws where it cannot be made, such as on a full disk. */
export async function keepInstaller({ folder, from, version, versions }: Asked): Promise<string> {
  const nameOf = (one: string): string => `foyer-${one}${path.extname(from)}`;
  const kept = path.join(folder, nameOf(version));
  await mkdir(folder, { recursive: true });
  // Under its name it is whole.
  await copyFile(from, `${kept}.new`);
  await rename(`${kept}.new`, kept);
  const stay = new Set([version, ...versions].map(nameOf));
  const others = (await readdir(folder)).filter((name) => !stay.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), { force: true })));
  return kept;
}

/** Puts a copy of what was kept where `at` says. Without waiting: it runs when Foyer's process is about to end. */
export function putBack(kept: string, at: string): void {
  copyFileSync(kept, `${at}.new`);
  renameSync(`${at}.new`, at);
}
