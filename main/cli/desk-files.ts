// The files of a venue's desk (cli/venue.ts): keys, read and written, and the signed file. What goes wrong with one is said
// with its name.
import { chmod, lstat, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JWK } from 'jose';
import { venuePublicKey, type VenuePublicKey } from '../../contracts/config-remote.ts';
import { errorCode } from '../journal/disk.ts';
import { writeWhole } from '../write-whole.ts';

/** A sentence for whoever typed the command; leads out of the steps to venueCommand, and no further. */
export class Wrong extends Error {}

const unwritable = (file: string, error: unknown): Wrong =>
  new Wrong(`${file} cannot be written (${errorCode(error)}).`);

export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Wrong(`${file} cannot be read (${errorCode(error)}).`);
  }
}

export function parsedJwk(file: string, text: string): JWK {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && 'kty' in read) return read as JWK;
  } catch {
    // Said below.
  }
  throw new Wrong(`${file} is no key: it must hold one as "foyer venue keys" writes it.`);
}

/** Of a private key, its public half. */
export function publicHalf(file: string, { kty, crv, x, y }: JWK): VenuePublicKey {
  const read = venuePublicKey.safeParse(kty === 'EC' ? { kty, crv, x, y } : { kty, crv, x });
  if (!read.success) throw new Wrong(`${file} is a key of another kind: Ed25519 or ES256 (P-256) is needed.`);
  return read.data;
}

/** By whatever path each is named. One that is not there is no other's. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const find = (file: string) => stat(file, { bigint: true }).catch(() => null);
  const [first, second] = await Promise.all([find(one), find(other)]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/**
 * Looks for all of them before it writes any: half a set would be in the way of the next try.
 * SECURITY: a key that is written over is lost for every kiosk that has its other half (test/unit/main/cli/desk-files.test.ts).
 */
export async function writeKeys(
  folder: string,
  keys: readonly { name: string; text: string; mode: number }[],
): Promise<void> {
  for (const { name } of keys) {
    if (await isThere(path.join(folder, name))) {
      throw new Wrong(
        `${path.join(folder, name)} is there already, and a key is never written over: name another folder.`,
      );
    }
  }
  let file = folder;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const { name, text, mode } of keys) {
      file = path.join(folder, name);
      await writeFile(file, `${text}\n`, { mode, flag: 'wx' });
      await chmod(file, mode);
    }
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Whole or not at all: a kiosk may ask the web server in this moment. */
export async function writeSigned(out: string, token: string): Promise<void> {
  try {
    // A folder that is not there is a slip in typing, not one to be made.
    await stat(path.dirname(out));
    writeWhole(out, `${token}\n`, { mode: 0o644 });
  } catch (error) {
    throw unwritable(out, error);
  }
}
