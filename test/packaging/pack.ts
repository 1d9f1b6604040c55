// Runs electron-builder with the project's own configuration on a made-up Electron runtime: the real one is not needed to pack.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { setPrinter } from 'builder-util';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { makeRuntime } from '../stand-ins/electron-runtime/index.ts';
import { WRONG_WIRE } from './fuse-rules.ts';

export const root = path.resolve(import.meta.dirname, '../..');

const PLATFORMS = { linux: Platform.LINUX, win32: Platform.WINDOWS } as const;

interface Order {
  platform: keyof typeof PLATFORMS;
  /** As electron-builder names them. */
  targets: readonly string[];
  /** With the large files beside the archive; else without them, which is quicker. */
  isWhole: boolean;
  /** In the place of the project's own. */
  changes?: Configuration;
  /** Gets what a target would hand to its tool; true: the tool is not run. */
  onOptions?: (options: unknown) => boolean;
}

/** A folder for packing, with its end. */
export function packingFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'foyer-package-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** electron-builder.yml, as electron-builder reads it. */
export const readConfiguration = (): Promise<Configuration> => getConfig(root, 'electron-builder.yml', null);

/**
 * @returns the folder that the packages are in, below `folder`
 * @throws electron-builder's error
 */
export async function pack(
  folder: string,
  { platform, targets, isWhole, changes = {}, onOptions = () => false }: Order,
): Promise<string> {
  const runtime = path.join(folder, `runtime-${platform}`);
  const output = path.join(folder, `dist-${platform}`);
  mkdirSync(runtime, { recursive: true });
  await makeRuntime(runtime, { platform, fuses: WRONG_WIRE });
  setPrinter(() => {});
  const own = await readConfiguration();
  const configuration: Configuration = {
    ...own,
    ...(isWhole ? {} : { extraResources: [] }),
    ...changes,
    electronDist: runtime,
    directories: { ...own.directories, output },
  };
  const file = path.join(folder, `electron-builder-${platform}.json`);
  writeFileSync(file, JSON.stringify(configuration));
  await build({
    projectDir: root,
    targets: PLATFORMS[platform].createTarget([...targets], Arch.x64),
    config: file,
    effectiveOptionComputed: (options) => Promise.resolve(onOptions(options)),
  });
  return output;
}
