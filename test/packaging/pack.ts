// Runs electron-builder with the project's own configuration on a made-up Electron runtime: the real one is not needed to pack.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { setPrinter } from 'builder-util';
import { makeRuntime } from '../stand-ins/electron-runtime/index.ts';
import { WRONG_WIRE } from './fuse-rules.ts';

export const root = path.resolve(import.meta.dirname, '../..');

const PLATFORMS = { linux: Platform.LINUX, win32: Platform.WINDOWS } as const;

interface Order {
  platform: keyof typeof PLATFORMS;
  /** As electron-builder names them. */
  targets: readonly string[];
  config?: Configuration;
  /** Gets what a target would hand to its tool; true: the tool is not run. */
  onOptions?: (options: unknown) => boolean;
}

/** A folder for packing, with its end. */
export function packingFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'foyer-package-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @returns the folder that the packages are in, below `folder`
 * @throws electron-builder's error
 */
export async function pack(
  folder: string,
  { platform, targets, config = {}, onOptions = () => false }: Order,
): Promise<string> {
  const runtime = path.join(folder, `runtime-${platform}`);
  const output = path.join(folder, `dist-${platform}`);
  mkdirSync(runtime);
  await makeRuntime(runtime, { platform, fuses: WRONG_WIRE });
  setPrinter(() => {});
  await build({
    projectDir: root,
    targets: PLATFORMS[platform].createTarget([...targets], Arch.x64),
    config: { electronDist: runtime, ...config, directories: { output } },
    effectiveOptionComputed: (options) => Promise.resolve(onOptions(options)),
  });
  return output;
}
