// The signed venue file: a JWS (RFC 7515) over the file with a version and two times; with passcodes or people inside it
// is a JWE (RFC 7516) as well, since a web server shows it to anybody. `jose` does the cryptography.
import { base64url, compactDecrypt, CompactEncrypt, CompactSign, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import type { VenuePublicKey } from '../../../contracts/config-remote.ts';
import { verifyToken } from '../../signed-token.ts';

/** SECURITY: what was signed for something else is no venue file (test/unit/main/config/remote/signed-venue.test.ts). */
const TYPE = 'foyer-venue';

const content = z.strictObject({
  version: z.int().min(1),
  /** Seconds since 1970, as in a JWT. */
  iat: z.int().min(0),
  exp: z.int().min(0),
  venueFile: z.record(z.string(), z.unknown()),
});

export interface SignedVenue {
  /** Higher is newer. */
  version: number;
  issuedAtMs: number;
  expiresAtMs: number;
  /** As a person wrote it; not checked against the venue file's schema. */
  written: Readonly<Record<string, unknown>>;
}

export type Verified =
  | { ok: true; signed: SignedVenue }
  /** A sentence for IT, without a word of the file. */
  | {
      ok: false;
      why: 'not-signed' | 'wrong-key' | 'encrypted' | 'wrong-venue-key' | 'not-a-venue';
      message: string;
    };

const MESSAGES: Readonly<Record<Extract<Verified, { ok: false }>['why'], string>> = {
  'not-signed': 'is no signed venue file: make it with "foyer venue sign".',
  'wrong-key':
    'was signed with another key than remote.publicKey: sign it with the venue’s own, or give its public key here.',
  encrypted: 'is encrypted: give this kiosk the venue key, FOYER_VENUE_KEY or --store-venue-key.',
  'wrong-venue-key':
    'was encrypted with another venue key than this kiosk has: encrypt it with that one, or give this kiosk the desk’s by --store-venue-key.',
  'not-a-venue':
    'is signed, but holds no venue file with version and times: make it with "foyer venue sign".',
};

const failed = (why: Extract<Verified, { ok: false }>['why']): Verified => ({
  ok: false,
  why,
  message: MESSAGES[why],
});

const isEncrypted = (token: string): boolean => token.split('.').length === 5;

async function decrypt(token: string, venueKey: Uint8Array): Promise<string | null> {
  try {
    // SECURITY: these two and no others: nothing that a public key could have made (signed-venue.test.ts).
    const { plaintext } = await compactDecrypt(token, venueKey, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder().decode(plaintext);
  } catch {
    return null;
  }
}

/** @param venueKey null: this kiosk has none. */
export async function verifyVenue(given: {
  token: string;
  publicKey: VenuePublicKey;
  venueKey: Uint8Array | null;
}): Promise<Verified> {
  const { publicKey, venueKey } = given;
  let token = given.token.trim();
  if (isEncrypted(token)) {
    if (!venueKey) return failed('encrypted');
    const inner = await decrypt(token, venueKey);
    if (inner === null) return failed('wrong-venue-key');
    token = inner;
  }
  if (token.split('.').length !== 3) return failed('not-signed');
  const verified = await verifyToken(token, publicKey, TYPE);
  if (!verified.ok) return failed(verified.why === 'wrong-type' ? 'not-a-venue' : 'wrong-key');
  const read = content.safeParse(verified.payload);
  if (!read.success) return failed('not-a-venue');
  const { version, iat, exp, venueFile } = read.data;
  return {
    ok: true,
    signed: { version, issuedAtMs: iat * 1_000, expiresAtMs: exp * 1_000, written: venueFile },
  };
}

/**
 * Signs, and encrypts where a venue key is given.
 * @param privateKey as JWK; throws where it is none.
 */
export async function signVenue(
  { version, issuedAtMs, expiresAtMs, written }: SignedVenue,
  { privateKey, venueKey }: { privateKey: JWK; venueKey: Uint8Array | null },
): Promise<string> {
  const alg = privateKey.kty === 'EC' ? 'ES256' : 'EdDSA';
  const seconds = (ms: number): number => Math.floor(ms / 1_000);
  const payload = { version, iat: seconds(issuedAtMs), exp: seconds(expiresAtMs), venueFile: written };
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg, typ: TYPE })
    .sign(await importJWK(privateKey, alg));
  if (!venueKey) return token;
  return new CompactEncrypt(new TextEncoder().encode(token))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYPE })
    .encrypt(venueKey);
}

/** 32 bytes as "foyer venue keys" prints them; null where it is something else. */
export function readVenueKey(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]{43}$/u.test(text.trim())) return null;
  const bytes = base64url.decode(text.trim());
  return bytes.length === 32 ? bytes : null;
}

export const writeVenueKey = (bytes: Uint8Array): string => base64url.encode(bytes);
