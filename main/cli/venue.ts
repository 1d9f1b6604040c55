// foyer venue: keys, sign, verify; for the venue's own desk, on any machine. Private keys are files that only their owner
// may read, and never printed.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { checkLayers, type LayerProblem } from '../config/check-layers.ts';
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
import { isSameFile, parsedJwk, publicHalf, textOf, writeKeys, writeSigned, Wrong } from './desk-files.ts';

interface Deps {
  now: () => number;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 3_650;

function needed(given: Given, name: string, what: string): string {
  const value = valueOf(given, name);
  if (value === null) throw new Wrong(`Say ${what}: --${name}=…`);
  return value;
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
  await writeKeys(folder, [
    { name: 'venue-private.jwk', text: JSON.stringify(await exportJWK(privateKey)), mode: 0o600 },
    { name: 'venue.key', text: writeVenueKey(randomBytes(32)), mode: 0o600 },
    { name: 'venue-public.jwk', text: JSON.stringify(shown), mode: 0o644 },
  ]);
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

/** What nobody wrote, and a kiosk's own file may have: not in a list, which is taken whole. */
const isForTheKiosk = ({ isMissing, path: steps }: LayerProblem): boolean =>
  isMissing && steps.every((step) => typeof step !== 'number');

/** Sentences on what every kiosk would refuse. */
function mistakesIn(file: string, written: Readonly<Record<string, unknown>>): string[] {
  const checked = checkLayers([{ origin: 'remote', label: file, written }]);
  const problems = checked.ok ? [] : checked.problems.filter((problem) => !isForTheKiosk(problem));
  return [...forbiddenIn(written).map((text) => `${file}: ${text}`), ...problems.map(({ text }) => text)];
}

async function sign(given: Given, now: number): Promise<CommandEnd> {
  const file = needed(given, 'in', 'which venue file');
  const out = path.resolve(needed(given, 'out', 'where to put the signed file'));
  const keyFile = needed(given, 'key', 'which private key');
  // SECURITY: what it is made from is not replaced by it, least of all the private key (desk-files.test.ts).
  for (const name of ['in', 'key', 'venue-key']) {
    const from = valueOf(given, name);
    if (from !== null && (await isSameFile(out, from)))
      throw new Wrong(`--out=${out} is the file of --${name}: name another one.`);
  }
  const read = await readVenueFile(file, readFile);
  if (!read.ok) throw new Wrong(read.message);
  const { written } = read;
  const mistakes = mistakesIn(file, written);
  if (mistakes.length > 0) throw new Wrong(mistakes.join('\n'));
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
  await writeSigned(out, token);
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
  const mistakes = mistakesIn(file, written);
  const rooms = Array.isArray(written['rooms']) ? written['rooms'].length : 0;
  const lines = [
    `Signed by: ${await calculateJwkThumbprint(publicKey)}`,
    `Version: ${version}`,
    `Signed: ${new Date(issuedAtMs).toISOString()}`,
    `Expires: ${new Date(expiresAtMs).toISOString()}${isExpired ? ' – EXPIRED' : ''}`,
    `Says: ${Object.keys(written).join(', ')}; rooms: ${rooms}`,
    ...mistakes,
  ];
  const isGood = !isExpired && mistakes.length === 0;
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
