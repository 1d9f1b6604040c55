// What is inside a signature, and whether it is what was asked for. Pure; used on our own signatures as on those of a
// signing server. Whether the HMAC is right only the holder of the secret can tell.
import { decodeJwt, decodeProtectedHeader } from 'jose';

/** ZOOM: the bounds of `exp - iat` (SDK 6.2.0, authorization page). */
export const SHORTEST_SECONDS = 1_800;
export const LONGEST_SECONDS = 172_800;

/** ZOOM: a signature from the future is refused (6.2.0); this much of two machines' difference is none of our business. */
const SKEW_SECONDS = 300;

export interface SignatureClaims {
  algorithm: unknown;
  appKey: unknown;
  mn: unknown;
  role: unknown;
  iat: unknown;
  exp: unknown;
  tokenExp: unknown;
}

/** The claims, unjudged; null for what is no JWT. */
export function readClaims(signature: string): SignatureClaims | null {
  try {
    const { appKey, sdkKey, mn, role, iat, exp, tokenExp } = decodeJwt(signature);
    const { alg } = decodeProtectedHeader(signature);
    return { algorithm: alg, appKey: appKey ?? sdkKey, mn, role, iat, exp, tokenExp };
  } catch {
    return null;
  }
}

const isSeconds = (value: unknown): value is number => Number.isInteger(value);

const RULES: readonly {
  claim: string;
  isRight: (claims: SignatureClaims, asked: { meetingNumber: string; nowMs: number }) => boolean;
}[] = [
  { claim: 'alg', isRight: ({ algorithm }) => algorithm === 'HS256' },
  // ZOOM: without one of the two, `join` fails without a word (6.2.0).
  { claim: 'appKey', isRight: ({ appKey }) => typeof appKey === 'string' && appKey !== '' },
  { claim: 'mn', isRight: ({ mn }, { meetingNumber }) => String(mn) === meetingNumber },
  // SECURITY: never more than a participant (test/unit/main/zoom/signature-claims.test.ts).
  { claim: 'role', isRight: ({ role }) => role === 0 },
  { claim: 'iat', isRight: ({ iat }, { nowMs }) => isSeconds(iat) && iat <= nowMs / 1_000 + SKEW_SECONDS },
  {
    claim: 'exp',
    isRight: ({ iat, exp }, { nowMs }) =>
      isSeconds(iat) &&
      isSeconds(exp) &&
      exp > nowMs / 1_000 &&
      exp - iat >= SHORTEST_SECONDS &&
      exp - iat <= LONGEST_SECONDS,
  },
  {
    claim: 'tokenExp',
    isRight: ({ iat, tokenExp }) =>
      isSeconds(iat) &&
      isSeconds(tokenExp) &&
      tokenExp - iat >= SHORTEST_SECONDS &&
      tokenExp - iat <= LONGEST_SECONDS,
  },
];

/** The first claim that does not fit what was asked, or null. */
export function wrongClaim(
  claims: SignatureClaims | null,
  asked: { meetingNumber: string; nowMs: number },
): string | null {
  if (!claims) return 'JWT';
  return RULES.find(({ isRight }) => !isRight(claims, asked))?.claim ?? null;
}
