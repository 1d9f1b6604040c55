// Whether the SDK's files, which are served from this machine, are all there and whole. The list is what the build
// wrote; sizes find what a broken copy or a full disk leaves, and 60 MB need not be read for that.
import * as node from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fewAtATime } from './look.ts';

export interface AssetsFact {
  /** Files of the list; null where there is no list to go by. */
  count: number | null;
  missing: readonly string[];
  /** Another size than the build's. */
  damaged: readonly string[];
}

type AssetDisk = Pick<typeof node, 'readFile' | 'stat'>;

const MANIFEST = 'manifest.json';
/** Path with forward slashes, below the folder → bytes. */
const manifest = z.record(z.string().min(1), z.int().min(0));

/** @param directory where the SDK lies: `lib/…` and its bundle. Never rejects. */
export async function readAssets(directory: string, disk: AssetDisk = node): Promise<AssetsFact> {
  const unlisted: AssetsFact = { count: null, missing: [], damaged: [] };
  let files: [string, number][];
  try {
    const raw: unknown = JSON.parse(await disk.readFile(path.join(directory, MANIFEST), 'utf8'));
    files = Object.entries(manifest.parse(raw));
  } catch {
    return unlisted;
  }
  if (files.length === 0) return unlisted;
  const sizes = await fewAtATime(8, files, async ([file]) => {
    const stat = await disk.stat(path.join(directory, file)).catch(() => null);
    return stat?.isFile() ? stat.size : null;
  });
  const where = (isSo: (size: number | null | undefined, bytes: number) => boolean): string[] =>
    files.filter(([, bytes], index) => isSo(sizes[index], bytes)).map(([file]) => file);
  return {
    count: files.length,
    missing: where((size) => size === null),
    damaged: where((size, bytes) => size !== null && size !== bytes),
  };
}

/** The SDK's version as the build noted it beside its files; null where it cannot be read. Never rejects. */
export async function readSdkVersion(directory: string, disk: AssetDisk = node): Promise<string | null> {
  const text = await disk.readFile(path.join(directory, 'version.txt'), 'utf8').catch(() => '');
  return /^\d{1,4}(?:\.\d{1,4}){2}(?:-[a-z0-9.]{1,20})?$/u.exec(text.trim())?.[0] ?? null;
}
