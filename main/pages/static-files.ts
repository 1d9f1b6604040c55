// Finds the file behind a request path. Nothing is decoded: all our files have plain names, so a path with anything
// else in it (percent signs, backslashes, colons, control characters) is simply not one of ours.
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

export interface StaticFile {
  path: string;
  bytes: number;
  contentType: string;
  /** The first byte that is wanted; the first of the file, if left out. */
  from?: number;
}

export interface Mount {
  /** Starts and ends with a slash. */
  prefix: string;
  directory: string;
}

/** SECURITY: no dot at the start (`..`, dot files), none at the end (Windows drops it), no empty name. */
const PLAIN_NAME = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/u;

/** A file of another kind is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
  '.data': 'application/octet-stream',
};

/**
 * The file for a path without its query, or null.
 * SECURITY: test/unit/main/pages/traversal.test.ts.
 */
export async function findFile(requestPath: string, mounts: readonly Mount[]): Promise<StaticFile | null> {
  const mount = mounts.find(({ prefix }) => requestPath.startsWith(prefix));
  if (!mount) return null;
  const names = requestPath.slice(mount.prefix.length).split('/');
  const contentType = CONTENT_TYPES[path.extname(requestPath)];
  if (contentType === undefined || !names.every((name) => PLAIN_NAME.test(name))) return null;
  try {
    const directory = await realpath(mount.directory);
    const file = await realpath(path.join(directory, ...names));
    // A link inside the directory may not lead out of it.
    if (!file.startsWith(directory + path.sep)) return null;
    const found = await stat(file);
    return found.isFile() ? { path: file, bytes: found.size, contentType } : null;
  } catch {
    // Absent, unreadable, a file where a directory should be: to the page it is all the same.
    return null;
  }
}
