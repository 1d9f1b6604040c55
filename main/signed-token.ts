// What a venue's desk or whoever makes releases has signed: a JWS (RFC 7515) of one type over JSON. `jose` does the
// cryptography.
import { compactVerify, importJWK } from 'jose';
import type { PublicKey } from '../contracts/public-key.ts';

/** One algorithm for each kind of key; Ed25519 has an older name and a newer one (RFC 9864). */
const ALGORITHMS: Readonly<Record<PublicKey['kty'], string[]>> = {
  OKP: ['EdDSA', 'Ed25519'],
  EC: ['ES256'],
};

export type VerifiedToken =
  /** Null where it is no JSON. */
  | { ok: true; payload: unknown }
  /** wrong-key: or none that can be used, or no token · wrong-type: this key signed it for something else */
  | { ok: false; why: 'wrong-key' | 'wrong-type' };

/**
 * SECURITY: the kind of key says how it is checked, never the token; and what the same key signed for something else does
 * not count (test/unit/main/signed-token.test.ts). `jose` would refuse another algorithm by the imported key alone; said here
 * as well, so that it does not hang on how a key is imported.
 * @param type of the protected header.
 */
export async function verifyToken(token: string, publicKey: PublicKey, type: string): Promise<VerifiedToken> {
  const algorithms = ALGORITHMS[publicKey.kty];
  try {
    const key = await importJWK(publicKey, algorithms[0]);
    const { payload, protectedHeader } = await compactVerify(token.trim(), key, { algorithms });
    return protectedHeader.typ === type
      ? { ok: true, payload: parsed(payload) }
      : { ok: false, why: 'wrong-type' };
  } catch {
    return { ok: false, why: 'wrong-key' };
  }
}

function parsed(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return null;
  }
}
