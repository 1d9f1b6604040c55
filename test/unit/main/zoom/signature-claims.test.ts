// What a signature must hold before it is used, whoever made it.
import { expect, test } from 'vitest';
import { readClaims, wrongClaim } from '../../../../main/zoom/signature-claims.ts';

const NOW_MS = Date.UTC(2026, 10, 21, 9);
const NOW = NOW_MS / 1_000;
const ASKED = { meetingNumber: '81000000002', nowMs: NOW_MS };

function token(changes: Record<string, unknown> = {}, header: Record<string, unknown> = {}): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const payload = {
    appKey: 'key',
    mn: '81000000002',
    role: 0,
    iat: NOW - 30,
    exp: NOW + 7_170,
    tokenExp: NOW + 7_170,
    ...changes,
  };
  return `${encode({ alg: 'HS256', typ: 'JWT', ...header })}.${encode(payload)}.c2lnbmF0dXJl`;
}

test('a good one', () => {
  expect(wrongClaim(readClaims(token()), ASKED)).toBeNull();
  // Zoom's own sample names the key both ways, and the number may be one.
  expect(wrongClaim(readClaims(token({ appKey: undefined, sdkKey: 'key' })), ASKED)).toBeNull();
  expect(wrongClaim(readClaims(token({ mn: 81_000_000_002 })), ASKED)).toBeNull();
});

test.each<[string, Record<string, unknown>]>([
  ['appKey', { appKey: undefined }],
  ['appKey', { appKey: '' }],
  ['appKey', { appKey: 7 }],
  ['mn', { mn: '81000000003' }],
  ['mn', { mn: undefined }],
  ['role', { role: 1 }],
  ['role', { role: '0' }],
  ['role', { role: undefined }],
  ['iat', { iat: NOW + 301 }],
  ['iat', { iat: NOW_MS }],
  ['iat', { iat: String(NOW) }],
  ['exp', { exp: NOW - 1, iat: NOW - 7_200 }],
  ['exp', { exp: NOW + 60 }],
  ['exp', { exp: NOW + 172_800 }],
  ['exp', { exp: undefined }],
  ['tokenExp', { tokenExp: undefined }],
  ['tokenExp', { tokenExp: NOW + 200_000 }],
])('SECURITY: %s: %j', (claim, changes) => {
  expect(wrongClaim(readClaims(token(changes)), ASKED)).toBe(claim);
});

test('another algorithm', () => {
  expect(wrongClaim(readClaims(token({}, { alg: 'none' })), ASKED)).toBe('alg');
});

test.each(['', 'x', 'a.b.c', '{}', token().split('.')[0] ?? ''])('%j is no JWT', (text) => {
  expect(readClaims(text)).toBeNull();
  expect(wrongClaim(readClaims(text), ASKED)).toBe('JWT');
});
