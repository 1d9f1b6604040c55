// Signs by asking a server of the venue's, where no SDK secret may be on the kiosk. It speaks the request and answer of
// Zoom's own endpoint sample. The HMAC cannot be checked without the secret: the server must enforce role and rooms.
import { z } from 'zod';
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import { clampLifetime, type Sign } from './signature.ts';
import { readClaims, wrongClaim } from './signature-claims.ts';
import type { HttpsAnswer, HttpsPost } from './https-post.ts';

interface RemoteSignerParts {
  post: HttpsPost;
  /** Null where the kiosk shows a certificate, or the server lets everybody in. */
  bearerToken: string | null;
  /** Corrected by Zoom's clock where that is known. */
  now: () => number;
}

export interface RemoteSigner {
  sign: Sign;
  /**
   * Whether the server signs what it must refuse, for the room check: role 1, or with role 0 a number that is no room. A
   * signature that says something else than was asked is none of it. Fails where the answer is neither a signature nor a
   * refusal: then nothing was learned.
   */
  wouldSign: (asked: { meetingNumber: string; role: 0 | 1 }) => Promise<Result<boolean>>;
}

const signed = z.object({ signature: z.string().min(1).max(4_000) });
/** ZOOM: a refusal by its auth endpoint sample (3.12.0); `reason` may quote the request, so only the field's name is kept. */
const refusal = z.object({ errors: z.array(z.object({ property: z.string() })).min(1) });

const isBusy = ({ status }: HttpsAnswer): boolean => status >= 500 || status === 429 || status === 408;

function refused(answer: HttpsAnswer): Failure {
  if (isBusy(answer)) {
    return failure('signer-unreachable', `HTTP ${answer.status}`);
  }
  const property = refusal.safeParse(answer.json).data?.errors[0]?.property ?? '';
  const field = /^[$A-Za-z]{1,30}$/u.test(property) ? `, ${property}` : '';
  return failure('signer-refused', `HTTP ${answer.status}${field}`);
}

export function createRemoteSigner({ post, bearerToken, now }: RemoteSignerParts): RemoteSigner {
  const ask = (body: Record<string, unknown>): Promise<Result<HttpsAnswer>> =>
    post(JSON.stringify(body), bearerToken === null ? {} : { authorization: `Bearer ${bearerToken}` });

  return {
    async sign(meetingNumber, lifetimeSeconds) {
      const answered = await ask({
        meetingNumber,
        role: 0,
        expirationSeconds: clampLifetime(lifetimeSeconds),
      });
      if (!answered.ok) return answered;
      if (answered.value.status !== 200) return refused(answered.value);
      const read = signed.safeParse(answered.value.json);
      if (!read.success) return failure('signer-answer-wrong', 'signature');
      const { signature } = read.data;
      const claims = readClaims(signature);
      const wrong = wrongClaim(claims, { meetingNumber, nowMs: now() });
      if (wrong !== null) return failure('signer-answer-wrong', wrong);
      return success({ signature, expiresAtMs: Number(claims?.exp) * 1_000, isSound: true });
    },
    async wouldSign({ meetingNumber, role }) {
      const answered = await ask({ meetingNumber, role, expirationSeconds: 1_800 });
      if (!answered.ok) return answered;
      const { status, json } = answered.value;
      // A server that is down or busy has refused nothing.
      if (isBusy(answered.value)) return refused(answered.value);
      if (status >= 400 || refusal.safeParse(json).success) return success(false);
      // Neither has one that sends elsewhere, or a page that stands before it.
      const claims = status === 200 ? readClaims(signed.safeParse(json).data?.signature ?? '') : null;
      if (claims === null) return failure('signer-answer-wrong', `HTTP ${status}`);
      return success(role === 1 ? String(claims.role) === '1' : String(claims.mn) === meetingNumber);
    },
  };
}
