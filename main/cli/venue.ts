// foyer venue: keys, sign, verify; for the venue's own desk, on any machine. Private keys are files that only their owner
// may read, and never printed.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { venuePublicKey, type VenuePublicKey } from '../../contracts/config-remote.ts';
import { checkLayers } from '../config/check-layers.ts';
import { readVenueFile } from '../config/load.ts';
import { forbiddenIn, privateIn } from '../config/remote/may-say.ts';
import {
  readVenueKey,
  signVenue,
  verifyVenue,
  writeVenueKey,
  type Verified,
} from '../config/remote/signed-venue.ts';
import { done, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { errorCode } from '../journal/disk.ts';

interface Deps {
  now: () => number;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 3_650;

/** A sentence for whoever typed the command; leads out of the steps to venueCommand, and no further. */
class Wrong extends Error {}

function needed(given: Given, name: string, what: string): string {
  const value = valueOf(given, name);
  if (value === null) throw new Wrong(`Say ${what}: --${name}=…`);
  return value;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Wrong(`${file} cannot be read (${errorCode(error)}).`);
  }
}

async function write(file: string, text: string, mode: number): Promise<void> {
  try {
    // SECURITY: a key that is written over is lost for every kiosk that has its other half (test/unit/main/cli/venue.test.ts).
    await writeFile(file, text, { mode, flag: mode === 0o600 ? 'wx' : 'w' });
    await chmod(file, mode);
  } catch (error) {
    const code = errorCode(error);
    throw new Wrong(
      code === 'EEXIST'
        ? `${file} is there already, and a key is never written over: name another folder.`
        : `${file} cannot be written (${code}).`,
    );
  }
}

function parsedJwk(file: string, text: string): JWK {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && 'kty' in read) return read as JWK;
  } catch {
    // Said below.
  }
  throw new Wrong(`${file} is no key: it must hold one as "foyer venue keys" writes it.`);
}

/** Of a private key, its public half. */
function publicHalf(file: string, { kty, crv, x, y }: JWK): VenuePublicKey {
  const read = venuePublicKey.safeParse(kty === 'EC' ? { kty, crv, x, y } : { kty, crv, x });
  if (!read.success) throw new Wrong(`${file} is a key of another kind: Ed25519 or ES256 (P-256) is needed.`);
  return read.data;
}

async function venueKeyOf(given: Given): Promise<Uint8Array | null> {
  const file = valueOf(given, 'venue-key');
  if (file === null) return null;
  const key = readVenueKey(await textOf(file));
  if (!key)
    throw new Wrong(
      `${file} is no venue key: it must hold the 43 characters that "foyer venue keys" writes.`,
    );
  return key;
}

async function keys(given: Given): Promise<CommandEnd> {
  const folder = path.resolve(needed(given, 'out', 'where to put the keys'));
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const shown = publicHalf('the new key', await exportJWK(publicKey));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = (name: string): string => path.join(folder, name);
  await write(file('venue-private.jwk'), `${JSON.stringify(await exportJWK(privateKey))}\n`, 0o600);
  await write(file('venue.key'), `${writeVenueKey(randomBytes(32))}\n`, 0o600);
  await write(file('venue-public.jwk'), `${JSON.stringify(shown)}\n`, 0o644);
  return {
    exitCode: 0,
    out: `"publicKey": ${JSON.stringify(shown)}\n`,
    err:
      `Written: ${folder}\n` +
      'venue-private.jwk signs: it stays at the desk, with a copy in a safe place. venue.key decrypts: give it to each kiosk ' +
      'with --store-venue-key. The line above goes into "remote" of each kiosk.\n',
  };
}

function wholeNumber(given: Given, name: string, otherwise: number, most: number): number {
  const text = valueOf(given, name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new Wrong(`--${name}=${text} must be a whole number from 1 to ${most}.`);
  }
  return value;
}

async function sign(given: Given, now: number): Promise<CommandEnd> {
  const file = needed(given, 'in', 'which venue file');
  const out = path.resolve(needed(given, 'out', 'where to put the signed file'));
  const keyFile = needed(given, 'key', 'which private key');
  const read = await readVenueFile(file, readFile);
  if (!read.ok) throw new Wrong(read.message);
  const { written } = read;
  const checked = checkLayers([{ origin: 'remote', label: file, written }]);
  const mistakes = checked.ok
    ? []
    : checked.problems.filter(({ isMissing }) => !isMissing).map(({ text }) => text);
  const wrong = [...forbiddenIn(written).map((text) => `${file}: ${text}`), ...mistakes];
  if (wrong.length > 0) throw new Wrong(wrong.join('\n'));
  const venueKey = await venueKeyOf(given);
  const secret = privateIn(written);
  // SECURITY: a web server shows the file to anybody who asks (test/unit/main/cli/venue.test.ts).
  if (!venueKey && secret.length > 0) {
    throw new Wrong(
      `${file} holds what nobody may read on the way (${secret.join(', ')}): encrypt it with --venue-key=venue.key.`,
    );
  }
  const privateKey = parsedJwk(keyFile, await textOf(keyFile));
  publicHalf(keyFile, privateKey);
  if (privateKey.d === undefined)
    throw new Wrong(`${keyFile} is a public key: signing needs the private one.`);
  const version = wholeNumber(given, 'venue-version', Math.floor(now / 1_000), Number.MAX_SAFE_INTEGER);
  const expiresAtMs = now + wholeNumber(given, 'days', 30, MOST_DAYS) * DAY_MS;
  const token = await signVenue({ version, issuedAtMs: now, expiresAtMs, written }, { privateKey, venueKey });
  await write(out, `${token}\n`, 0o644);
  const how = venueKey ? 'signed and encrypted' : 'signed';
  return done(`Written: ${out}\nVersion ${version}, ${how}, until ${new Date(expiresAtMs).toISOString()}.\n`);
}

/** A desk has files where a kiosk has settings; the other sentences are the same for both. */
const AT_THE_DESK: Partial<Record<Extract<Verified, { ok: false }>['why'], string>> = {
  encrypted: 'is encrypted: name the file of its key with --venue-key=venue.key.',
  'wrong-key': 'was signed with another key than that of --key: name the one that it was signed with.',
  'wrong-venue-key': 'was encrypted with another key than that of --venue-key: name its own.',
};

async function verify(given: Given, now: number): Promise<CommandEnd> {
  const file = needed(given, 'in', 'which signed file');
  const keyFile = needed(given, 'key', 'which key');
  const publicKey = publicHalf(keyFile, parsedJwk(keyFile, await textOf(keyFile)));
  const verified = await verifyVenue({
    token: await textOf(file),
    publicKey,
    venueKey: await venueKeyOf(given),
  });
  if (!verified.ok) {
    const message = AT_THE_DESK[verified.why] ?? verified.message;
    return { exitCode: 1, out: '', err: `${file} ${message}\n` };
  }
  const { version, issuedAtMs, expiresAtMs, written } = verified.signed;
  const isExpired = now > expiresAtMs;
  const forbidden = forbiddenIn(written);
  const rooms = Array.isArray(written['rooms']) ? written['rooms'].length : 0;
  const lines = [
    `Signed by: ${await calculateJwkThumbprint(publicKey)}`,
    `Version: ${version}`,
    `Signed: ${new Date(issuedAtMs).toISOString()}`,
    `Expires: ${new Date(expiresAtMs).toISOString()}${isExpired ? ' – EXPIRED' : ''}`,
    `Says: ${Object.keys(written).join(', ')}; rooms: ${rooms}`,
    ...forbidden,
  ];
  const isGood = !isExpired && forbidden.length === 0;
  return { exitCode: isGood ? 0 : 1, out: `${lines.join('\n')}\n`, err: '' };
}

/** Exit code 1: verified, and not good. */
export async function venueCommand({ now }: Deps, given: Given): Promise<CommandEnd> {
  try {
    if (given.word === 'keys') return await keys(given);
    return given.word === 'sign' ? await sign(given, now()) : await verify(given, now());
  } catch (error) {
    if (error instanceof Wrong) return refused(error.message);
    throw error;
  }
}
