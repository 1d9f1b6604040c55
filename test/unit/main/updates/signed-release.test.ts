// A release counts when the pinned key signed it, as a release, and names what is offered by its hash.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CompactSign, importJWK, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOfRelease, sha512Of, verifyRelease } from '../../../../main/updates/signed-release.ts';
import { openReleaseDesk, runTool, type ReleaseDesk } from './release-desk.ts';

let desk: ReleaseDesk;
let other: ReleaseDesk;
let installer = '';
let token = '';
beforeAll(() => {
  desk = openReleaseDesk();
  other = openReleaseDesk();
  installer = path.join(desk.folder, 'foyer-0.2.0.AppImage');
  writeFileSync(installer, 'a program');
  token = desk.sign([installer], '0.2.0');
});
afterAll(() => {
  desk.remove();
  other.remove();
});

const HASH = createHash('sha512').update('a program').digest('base64');
const RELEASE = { version: '0.2.0', channel: 'latest', files: { 'foyer-0.2.0.AppImage': HASH } };

/** Signed by hand: what the tool does not make. */
async function signed(payload: string, header: { alg: string; typ?: string }): Promise<string> {
  const key = JSON.parse(readFileSync(desk.keyFile, 'utf8')) as JWK;
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader(header)
    .sign(await importJWK(key, 'EdDSA'));
}

describe('the tool', () => {
  test('signs version, channel and the hash of each file', async () => {
    expect(await verifyRelease(token, desk.publicKey)).toEqual(RELEASE);
    expect(await sha512Of(installer)).toBe(HASH);
  });

  test('prints no private key, and writes none over another', () => {
    const { d } = JSON.parse(readFileSync(desk.keyFile, 'utf8')) as JWK;
    expect(d).toMatch(/^[\w-]{43}$/u);
    expect(desk.printed).not.toContain(d);
    if (process.platform !== 'win32') expect(statSync(desk.keyFile).mode & 0o077).toBe(0);
    expect(() => runTool(`--new-key=${desk.keyFile}`)).toThrow('EEXIST');
  });

  test('says what it lacks', () => {
    expect(() => runTool('--version=1.0.0', installer)).toThrow('Give the key');
    expect(() => runTool(`--key=${desk.keyFile}`)).toThrow('Give the installers');
  });
});

describe('is no release', () => {
  test('what another key signed', async () => {
    expect(await verifyRelease(token, other.publicKey)).toBeNull();
  });

  test('what was changed', async () => {
    const [header, , signature] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ ...RELEASE, version: '9.0.0' })).toString('base64url');
    expect(await verifyRelease(`${header}.${payload}.${signature}`, desk.publicKey)).toBeNull();
  });

  test('what the same key signed for something else', async () => {
    const payload = JSON.stringify(RELEASE);
    expect(
      await verifyRelease(await signed(payload, { alg: 'EdDSA', typ: 'foyer-release' }), desk.publicKey),
    ).toEqual(RELEASE);
    expect(
      await verifyRelease(await signed(payload, { alg: 'EdDSA', typ: 'foyer-venue' }), desk.publicKey),
    ).toBeNull();
    expect(await verifyRelease(await signed(payload, { alg: 'EdDSA' }), desk.publicKey)).toBeNull();
    expect(
      await verifyRelease(await signed('{}', { alg: 'EdDSA', typ: 'foyer-release' }), desk.publicKey),
    ).toBeNull();
  });

  test.each([{ alg: 'none' }, { alg: 'HS256' }])('one that says of itself %j', async (header) => {
    // HS256 with the public key as the secret is the old trick.
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = `${part({ ...header, typ: 'foyer-release' })}.${part(RELEASE)}.`;
    expect(await verifyRelease(forged, desk.publicKey)).toBeNull();
  });

  test.each(['', 'a.b.c', '<!doctype html>'])('%j', async (text) => {
    expect(await verifyRelease(text, desk.publicKey)).toBeNull();
  });
});

test.each([
  ['as signed', {}, 'latest', true],
  ['another version', { version: '0.3.0' }, 'latest', false],
  ['another channel', {}, 'beta', false],
  ['another program', { files: [{ url: 'x', sha512: 'other' }] }, 'latest', false],
  [
    'another program beside it',
    {
      files: [
        { url: 'x', sha512: HASH },
        { url: 'y', sha512: 'other' },
      ],
    },
    'latest',
    false,
  ],
  ['nothing', { files: [] }, 'latest', false],
])('what is offered is %s', (_, change, channel, expected) => {
  const offered = { version: '0.2.0', files: [{ url: 'x', sha512: HASH }], ...change };
  expect(isOfRelease(offered, RELEASE, channel)).toBe(expected);
});
