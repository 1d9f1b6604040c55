// The staff PIN as it stands in the venue file: scrypt$<log2 N>$<salt>$<hash>. A hash that is damaged is no hash: it
// must never open anything, nor let whoever writes the file choose a cost that is next to nothing.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { pinMistake } from '../../contracts/staff-pin.ts';

const COST_LOG2 = 15;
/** What a file may ask for: less is too cheap to guess, more would fill a kiosk's memory. */
const COSTS_LOG2 = { least: 15, most: 17 };
const BLOCK_SIZE = 8;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

interface ParsedHash {
  costLog2: number;
  salt: Buffer;
  hash: Buffer;
}

function derive(pin: string, salt: Buffer, costLog2: number): Promise<Buffer> {
  const N = 2 ** costLog2;
  // Node's own limit is just below what this cost needs.
  const options = { N, r: BLOCK_SIZE, p: 1, maxmem: 2 * 128 * N * BLOCK_SIZE };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** @throws for a PIN that `pinMistake` refuses: callers ask it first, to say why. */
export async function hashPin(pin: string): Promise<string> {
  if (pinMistake(pin) !== null) throw new Error('a PIN that must not be used');
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(pin, salt, COST_LOG2);
  return `scrypt$${COST_LOG2}$${salt.toString('base64')}$${hash.toString('base64')}`;
}

/** Null for what `hashPin` cannot have made. */
export function parsePinHash(text: string): ParsedHash | null {
  const match = /^scrypt\$(\d{1,2})\$([A-Za-z0-9+/]+=*)\$([A-Za-z0-9+/]+=*)$/u.exec(text);
  const [, cost, salt, hash] = match ?? [];
  if (cost === undefined || salt === undefined || hash === undefined) return null;
  const parsed = {
    costLog2: Number(cost),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
  const isAffordable = parsed.costLog2 >= COSTS_LOG2.least && parsed.costLog2 <= COSTS_LOG2.most;
  const isWhole = parsed.salt.length === SALT_BYTES && parsed.hash.length === HASH_BYTES;
  return isAffordable && isWhole ? parsed : null;
}

export async function isPinOf(pin: string, { costLog2, salt, hash }: ParsedHash): Promise<boolean> {
  return timingSafeEqual(await derive(pin, salt, costLog2), hash);
}
