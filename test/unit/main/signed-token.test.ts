// SECURITY: only what this key has signed, in the way of its kind, and for this very thing.
import { createHmac } from 'node:crypto';
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicKey } from '../../../contracts/public-key.ts';
import { verifyToken } from '../../../main/signed-token.ts';

const KINDS = ['EdDSA', 'ES256'] as const;
const keys = new Map<string, { privateKey: JWK; publicKey: PublicKey }>();
beforeAll(async () => {
  for (const alg of [...KINDS, 'another EdDSA']) {
    const pair = await generateKeyPair(alg.split(' ').at(-1) ?? '', { extractable: true });
    keys.set(alg, {
      privateKey: await exportJWK(pair.privateKey),
      publicKey: (await exportJWK(pair.publicKey)) as PublicKey,
    });
  }
});

const keyOf = (kind: string): { privateKey: JWK; publicKey: PublicKey } => {
  const found = keys.get(kind);
  if (!found) throw new Error(`no key ${kind}`);
  return found;
};
const SAID = { version: 1 };

async function sign(kind: string, header: { alg: string; typ?: string }, text = JSON.stringify(SAID)) {
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader(header)
    .sign(await importJWK(keyOf(kind).privateKey, header.alg));
}
const verify = (token: string, kind = 'EdDSA') => verifyToken(token, keyOf(kind).publicKey, 'foyer-test');

test.each(KINDS)('signed with %s, and with a newline of an editor behind it', async (kind) => {
  const token = await sign(kind, { alg: kind, typ: 'foyer-test' });
  expect(await verify(`${token}\n`, kind)).toEqual({ ok: true, payload: SAID });
});

test('also under the newer name of the same algorithm', async () => {
  expect(await verify(await sign('EdDSA', { alg: 'Ed25519', typ: 'foyer-test' }))).toMatchObject({
    ok: true,
  });
});

test.each(['no JSON', '{"half":'])('%j is signed and says nothing', async (text) => {
  expect(await verify(await sign('EdDSA', { alg: 'EdDSA', typ: 'foyer-test' }, text))).toEqual({
    ok: true,
    payload: null,
  });
});

test.each([{ typ: 'foyer-other' }, { typ: 'JWT' }, {}])('signed for something else: %j', async (header) => {
  expect(await verify(await sign('EdDSA', { alg: 'EdDSA', ...header }))).toEqual({
    ok: false,
    why: 'wrong-type',
  });
});

describe('wrong key', () => {
  const wrong = { ok: false, why: 'wrong-key' };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('another one', async () => {
    expect(await verify(await sign('another EdDSA', { alg: 'EdDSA', typ: 'foyer-test' }))).toEqual(wrong);
    expect(await verify(await sign('ES256', { alg: 'ES256', typ: 'foyer-test' }))).toEqual(wrong);
    expect(await verify(await sign('EdDSA', { alg: 'EdDSA', typ: 'foyer-test' }), 'ES256')).toEqual(wrong);
  });

  test('changed on the way', async () => {
    const [header, , signature] = (await sign('EdDSA', { alg: 'EdDSA', typ: 'foyer-test' })).split('.');
    expect(await verify(`${header}.${part({ version: 2 })}.${signature}`)).toEqual(wrong);
  });

  test('without a signature, and with one made of the public key', async () => {
    const said = `${part({ alg: 'HS256', typ: 'foyer-test' })}.${part(SAID)}`;
    const forged = createHmac('sha256', keyOf('EdDSA').publicKey.x).update(said).digest('base64url');
    expect(await verify(`${said}.${forged}`)).toEqual(wrong);
    expect(await verify(`${part({ alg: 'none', typ: 'foyer-test' })}.${part(SAID)}.`)).toEqual(wrong);
  });

  test('one that is none: its point is not on the curve', async () => {
    const x = 'A'.repeat(43);
    const token = await sign('ES256', { alg: 'ES256', typ: 'foyer-test' });
    expect(await verifyToken(token, { kty: 'EC', crv: 'P-256', x, y: x }, 'foyer-test')).toEqual(wrong);
  });

  test.each(['', 'hello', 'a.b.c', 'a.b.c.d.e', '<!doctype html>'])('what is no token: %j', async (token) => {
    expect(await verify(token)).toEqual(wrong);
  });
});
