// The folder that Electron's runtime is, as far as a packer looks into it: names, a version, and a program that is nothing
// but its fuses. Nothing in it runs, and no package made from it may leave the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';

/** What Electron's fuses are found by in its program. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const PROGRAM = { linux: 'electron', win32: 'electron.exe' } as const;
const FILES = ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak'];

/**
 * Writes such a folder.
 * @param fuses one letter a fuse, `0` off and `1` on, in Electron's order; what a packer must turn is to start the wrong way
 */
export async function makeRuntime(
  folder: string,
  { platform, fuses }: { platform: keyof typeof PROGRAM; fuses: string },
): Promise<void> {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  for (const name of FILES) writeFileSync(path.join(folder, name), '');
  const wire = [Buffer.from(FUSE_SENTINEL), Buffer.from([1, fuses.length]), Buffer.from(fuses)];
  writeFileSync(path.join(folder, PROGRAM[platform]), Buffer.concat(wire), { mode: 0o755 });
  const app = path.join(folder, 'default-app');
  mkdirSync(app);
  writeFileSync(path.join(app, 'index.js'), '');
  await createPackage(app, path.join(folder, 'resources/default_app.asar'));
}
