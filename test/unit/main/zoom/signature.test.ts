// The SDK signature: against fixed tokens, and against an implementation that shares no code with ours.
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createSigner,
  signatureLifetimeSeconds,
  type Sign,
  type Signed,
} from '../../../../main/zoom/signature.ts';

const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);
const AT_SECONDS = AT_MS / 1_000;

function byHand(clientId: string, clientSecret: string, mn: string, iat: number, lifetime: number): string {
  const exp = iat + lifetime;
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const payload = { appKey: clientId, sdkKey: clientId, mn, role: 0, iat, exp, tokenExp: exp };
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${body}.${createHmac('sha256', clientSecret).update(body).digest('base64url')}`;
}

const claims = (signature: string): Record<string, unknown> => {
  const read: unknown = JSON.parse(Buffer.from(signature.split('.')[1] ?? '', 'base64url').toString());
  return Object(read) as Record<string, unknown>;
};

async function signed(answered: ReturnType<Sign>): Promise<Signed> {
  const result = await answered;
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const signer = (nowMs = AT_MS) =>
  createSigner({ clientId: 'testClientId', clientSecret: 'testClientSecret', now: () => nowMs });

describe('the token', () => {
  test.each([
    ['testClientId', 'testClientSecret', '81000000002', 7_200],
    ['k', 's', '123456789', 1_800],
    ['Ab3_-xyz', `${'!'.repeat(100)}~`, '123456789012', 172_800],
  ])('%s %s %s %i: the same as by hand', async (clientId, clientSecret, number, lifetime) => {
    const { sign } = createSigner({ clientId, clientSecret, now: () => AT_MS });
    const { signature, expiresAtMs, isSound } = await signed(sign(number, lifetime));
    expect(isSound).toBe(true);
    expect(signature).toBe(byHand(clientId, clientSecret, number, AT_SECONDS - 30, lifetime));
    expect(expiresAtMs).toBe((AT_SECONDS - 30 + lifetime) * 1_000);
  });

  test.each([
    [
      AT_MS,
      '81000000002',
      7_200,
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBLZXkiOiJ0ZXN0Q2xpZW50SWQiLCJzZGtLZXkiOiJ0ZXN0Q2xpZW50SWQiLCJtbiI6IjgxMDAwMDAwMDAyIiwicm9sZSI6MCwiaWF0IjoxNzk1MjUxNTcwLCJleHAiOjE3OTUyNTg3NzAsInRva2VuRXhwIjoxNzk1MjU4NzcwfQ.mNlDUri7YperOMc04SaP0iCbxLMIW4A7Jv0Yfqc94Dk',
    ],
    [
      AT_MS + 999,
      '123456789',
      1_800,
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBLZXkiOiJ0ZXN0Q2xpZW50SWQiLCJzZGtLZXkiOiJ0ZXN0Q2xpZW50SWQiLCJtbiI6IjEyMzQ1Njc4OSIsInJvbGUiOjAsImlhdCI6MTc5NTI1MTU3MCwiZXhwIjoxNzk1MjUzMzcwLCJ0b2tlbkV4cCI6MTc5NTI1MzM3MH0.VA_GpIqdouO9bAO4vDbEkPqniyX9RkluvJUvYJ4Ccis',
    ],
  ])('fixed: at %i for %s', async (nowMs, number, lifetime, wanted) => {
    expect((await signed(signer(nowMs).sign(number, lifetime))).signature).toBe(wanted);
  });
});

describe('SECURITY: a participant’s, for one meeting', () => {
  test('role 0, whatever else is handed in', async () => {
    const given = { role: 1, clientId: 'a', clientSecret: 'b', now: () => AT_MS };
    const { sign } = createSigner(given);
    const pushy = sign as (...given: unknown[]) => ReturnType<typeof sign>;
    for (const rest of [[], [1], ['1'], [{ role: 1 }]]) {
      const { signature } = await signed(pushy('81000000002', 7_200, ...rest));
      expect(claims(signature)).toMatchObject({ role: 0, mn: '81000000002' });
    }
  });

  test.each([
    '',
    '12345678',
    '1234567890123',
    '810 0000 0002',
    '81000000002x',
    '81000000002\n',
    '８１００００００００２',
    '-81000000002',
    '8.1e10',
    '81000000002","role":1,"x":"',
  ])('%j is not signed, and not quoted', async (number) => {
    await expect(signer().sign(number, 7_200)).rejects.toThrow(
      /^sign: the meeting number is not 9 to 12 digits$/u,
    );
  });
});

describe('lifetime', () => {
  test.each([
    [0, 1_800],
    [-5, 1_800],
    [1_799, 1_800],
    [1_800.2, 1_801],
    [172_801, 172_800],
    [1e12, 172_800],
  ])('%d s is brought to %d s', async (asked, wanted) => {
    const { iat, exp, tokenExp } = claims((await signed(signer().sign('81000000002', asked))).signature);
    expect(Number(exp) - Number(iat)).toBe(wanted);
    expect(tokenExp).toBe(exp);
  });

  test.each([Number.NaN, Infinity])('%d is a bug', async (seconds) => {
    await expect(signer().sign('81000000002', seconds)).rejects.toThrow('lifetime');
  });

  const HOUR_MS = 3_600_000;
  test.each([
    ['no end: the usual 2 h', null, undefined, 7_200],
    ['ends soon: still 2 h', AT_MS + HOUR_MS, undefined, 7_200],
    ['over: still 2 h', AT_MS - HOUR_MS, undefined, 7_200],
    ['ends in 5 h: until 30 min after', AT_MS + 5 * HOUR_MS, undefined, 5 * 3_600 + 1_800 + 30],
    ['ends next week: 48 h', AT_MS + 168 * HOUR_MS, undefined, 172_800],
    ['fixed wins', AT_MS + 5 * HOUR_MS, 3_600, 3_600],
    ['fixed, within Zoom’s bounds', null, 60, 1_800],
  ])('%s', (_name, endsAtMs, fixedLifetimeSeconds, wanted) => {
    expect(signatureLifetimeSeconds({ room: { endsAtMs }, fixedLifetimeSeconds, nowMs: AT_MS })).toBe(wanted);
  });
});
