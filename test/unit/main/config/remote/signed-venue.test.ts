// SECURITY: only what the venue's own key has signed as a venue file is one, and only its own key opens it.
import { CompactEncrypt, CompactSign, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { readVenueKey, verifyVenue, writeVenueKey } from '../../../../../main/config/remote/signed-venue.ts';
import { createDesk, NOW_MS, VENUE_KEY, WRITTEN, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await createDesk();
});

const verify = (token: string, venueKey: Uint8Array | null = null, publicKey = desk.publicKey) =>
  verifyVenue({ token, publicKey, venueKey });
const whyOf = async (token: string, venueKey: Uint8Array | null = null): Promise<string> => {
  const verified = await verify(token, venueKey);
  return verified.ok ? 'ok' : verified.why;
};
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

test.each(['EdDSA', 'ES256'] as const)(
  'signed with %s, and with a newline of an editor behind it',
  async (alg) => {
    const own = await createDesk(alg);
    expect(await verify(`${await own.sign({ version: 7 })}\n`, null, own.publicKey)).toEqual({
      ok: true,
      signed: { version: 7, issuedAtMs: NOW_MS - 60_000, expiresAtMs: NOW_MS + 86_400_000, written: WRITTEN },
    });
  },
);

test('encrypted: with the venue key, and nothing of it is readable on the way', async () => {
  const token = await desk.sign({}, VENUE_KEY);
  expect(await verify(token, VENUE_KEY)).toMatchObject({ ok: true, signed: { written: WRITTEN } });
  expect(Buffer.from(token.replaceAll('.', ''), 'base64url').toString('latin1')).not.toContain('Keynote');
  expect(await whyOf(token)).toBe('encrypted');
  expect(await whyOf(token, new Uint8Array(32).fill(8))).toBe('wrong-venue-key');
});

describe('refused', () => {
  test('another key', async () => {
    expect(await whyOf(await (await createDesk()).sign())).toBe('wrong-key');
  });

  test('one letter changed', async () => {
    const [header, payload = '', signature] = (await desk.sign()).split('.');
    const changed = `${payload.slice(0, -2)}${payload.at(-2) === 'A' ? 'B' : 'A'}${payload.slice(-1)}`;
    expect(await whyOf([header, changed, signature].join('.'))).toBe('wrong-key');
  });

  test('without a signature', async () => {
    const [, payload] = (await desk.sign()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'foyer-venue' })).toString('base64url');
    expect(await whyOf(`${header}.${payload}.`)).toBe('wrong-key');
  });

  test('the public key taken for a shared secret', async () => {
    const secret = new TextEncoder().encode(desk.publicKey.x);
    const token = await new CompactSign(bytes({ version: 1, iat: 1, exp: 2, venueFile: {} }))
      .setProtectedHeader({ alg: 'HS256', typ: 'foyer-venue' })
      .sign(secret);
    expect(await whyOf(token)).toBe('wrong-key');
  });

  test('signed with the venue’s key for something else', async () => {
    const token = await new CompactSign(bytes({ version: 1, iat: 1, exp: 2, venueFile: WRITTEN }))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
      .sign(await importJWK(desk.privateKey, 'EdDSA'));
    expect(await whyOf(token)).toBe('not-a-venue');
  });

  test.each([
    ['without a version', { iat: 1, exp: 2, venueFile: WRITTEN }],
    ['a version that is text', { version: '1', iat: 1, exp: 2, venueFile: WRITTEN }],
    ['a field too many', { version: 1, iat: 1, exp: 2, venueFile: WRITTEN, alsoRun: 'this' }],
    ['no venue file', { version: 1, iat: 1, exp: 2 }],
  ])('%s', async (_what, payload) => {
    const token = await new CompactSign(bytes(payload))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'foyer-venue' })
      .sign(await importJWK(desk.privateKey, 'EdDSA'));
    expect(await whyOf(token)).toBe('not-a-venue');
  });

  test('encrypted without having been signed', async () => {
    const token = await new CompactEncrypt(bytes(WRITTEN))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(VENUE_KEY);
    expect(await whyOf(token, VENUE_KEY)).toBe('not-signed');
  });

  test.each(['', 'hello', '{}', '<html>'])('what is no token: %j', async (token) => {
    expect(await whyOf(token)).toBe('not-signed');
  });
});

test('a venue key is 32 bytes in base64url', () => {
  expect(readVenueKey(` ${writeVenueKey(VENUE_KEY)}\n`)).toEqual(VENUE_KEY);
  for (const text of ['', 'short', 'A'.repeat(44), '!'.repeat(43)]) expect(readVenueKey(text)).toBeNull();
});
