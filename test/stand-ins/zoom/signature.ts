// Checks a Meeting SDK signature with code that shares nothing with Foyer's signer, so that a mistake there
// is not mirrored here. ZOOM: 6.2.0 tells these refusals apart by the English sentence alone.

import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignatureClaims {
  appKey?: string;
  sdkKey?: string;
  mn?: string | number;
  role?: number;
  iat?: number;
  exp?: number;
  tokenExp?: number;
  [claim: string]: unknown;
}

export type SignatureVerdict = { ok: true; claims: SignatureClaims } | { ok: false; sentence: string };

export interface SignatureKeys {
  clientId: string;
  clientSecret: string;
}

interface Asked {
  meetingNumber: string;
  nowSeconds: number;
  keys: SignatureKeys;
}

const INVALID = 'Signature is invalid.';
const EXPIRED = 'The signature has expired.';
const SHORTEST_SECONDS = 1800;
const LONGEST_SECONDS = 172_800;
const CLOCK_TOLERANCE_SECONDS = 5;

/** In this order: an expired signature is called expired although its lifetime may be odd too. */
const RULES: readonly { sentence: string; holds: (claims: SignatureClaims, asked: Asked) => boolean }[] = [
  { sentence: 'The api key is wrong.', holds: (c, a) => (c.appKey ?? c.sdkKey) === a.keys.clientId },
  { sentence: 'The meeting number is wrong.', holds: (c, a) => String(c.mn) === a.meetingNumber },
  { sentence: 'The role is not applicable.', holds: (c) => c.role === 0 },
  { sentence: INVALID, holds: (c) => [c.iat, c.exp, c.tokenExp].every(Number.isInteger) },
  { sentence: EXPIRED, holds: (c, a) => Math.min(seconds(c.exp), seconds(c.tokenExp)) > a.nowSeconds },
  { sentence: INVALID, holds: (c, a) => seconds(c.iat) <= a.nowSeconds + CLOCK_TOLERANCE_SECONDS },
  { sentence: INVALID, holds: (c) => isLifetimeAllowed(c, c.exp) && isLifetimeAllowed(c, c.tokenExp) },
];

/** Zoom's own answer to a bad signature is info 200 with `sentence` as its `errorMessage`. */
export function verifySignature(token: string, asked: Asked): SignatureVerdict {
  const claims = decode(token, asked.keys.clientSecret);
  if (!claims) return { ok: false, sentence: INVALID };
  const broken = RULES.find((rule) => !rule.holds(claims, asked));
  return broken ? { ok: false, sentence: broken.sentence } : { ok: true, claims };
}

function decode(token: string, secret: string): SignatureClaims | undefined {
  const [head, payload, mac, ...rest] = token.split('.');
  if (!head || !payload || !mac || rest.length > 0) return undefined;
  const expected = createHmac('sha256', secret).update(`${head}.${payload}`).digest();
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const header = parseObject(head);
  return header?.['alg'] === 'HS256' ? parseObject(payload) : undefined;
}

function parseObject(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isLifetimeAllowed(claims: SignatureClaims, end: number | undefined): boolean {
  const lifetime = seconds(end) - seconds(claims.iat);
  return lifetime >= SHORTEST_SECONDS && lifetime <= LONGEST_SECONDS;
}

function seconds(claim: number | undefined): number {
  return claim ?? Number.NaN;
}
