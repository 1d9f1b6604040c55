// Signs the SDK's JWT ("signature"). The signer takes a meeting number and a lifetime and nothing else: nobody can ask
// it for another role.
import { jwtVerify, SignJWT } from 'jose';
import { success, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { SdkCredentials } from '../config/secrets.ts';
import { LONGEST_SECONDS, readClaims, SHORTEST_SECONDS, wrongClaim } from './signature-claims.ts';

export interface Signed {
  signature: string;
  expiresAtMs: number;
  /** Read back: its claims are what was asked, and where the secret is here, it fits. */
  isSound: boolean;
}

/** Fails only where another machine signs (remote-signer.ts). */
export type Sign = (meetingNumber: string, lifetimeSeconds: number) => Promise<Result<Signed>>;

/** ZOOM: a signature from the future is refused, so it is dated back; 30 s is what Zoom advises (SDK authorization page). */
const DATED_BACK_SECONDS = 30;
const USUAL_SECONDS = 7_200;
/** A room that runs over must still let people come back. */
const AFTER_END_SECONDS = 1_800;

export const clampLifetime = (seconds: number): number =>
  Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, Math.ceil(seconds)));

const isSignedWith = (signature: string, secret: Uint8Array, nowMs: number): Promise<boolean> =>
  jwtVerify(signature, secret, { algorithms: ['HS256'], currentDate: new Date(nowMs) }).then(
    () => true,
    () => false,
  );

/**
 * Makes the signer for one SDK app.
 * @returns a function that rejects, as a bug, what is not 9 to 12 digits or not a number of seconds;
 * the lifetime is brought into Zoom's bounds of 1800 to 172800 seconds.
 */
export function createSigner(given: SdkCredentials & { now: () => number }): { sign: Sign } {
  const { clientId, now } = given;
  const secret = new TextEncoder().encode(given.clientSecret);

  async function sign(meetingNumber: string, lifetimeSeconds: number): Promise<Result<Signed>> {
    if (!/^\d{9,12}$/u.test(meetingNumber))
      throw new TypeError('sign: the meeting number is not 9 to 12 digits');
    if (!Number.isFinite(lifetimeSeconds))
      throw new TypeError('sign: the lifetime is not a number of seconds');
    const iat = Math.floor(now() / 1_000) - DATED_BACK_SECONDS;
    const exp = iat + clampLifetime(lifetimeSeconds);
    // SECURITY: the role is 0, a participant, and no parameter reaches it (test/unit/main/zoom/signature.test.ts).
    // ZOOM: 5.0.0 and later read `appKey`; `sdkKey` is what older ones and Zoom's endpoint sample 3.12.0 know.
    const payload = {
      appKey: clientId,
      sdkKey: clientId,
      mn: meetingNumber,
      role: 0,
      iat,
      exp,
      tokenExp: exp,
    };
    const signature = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret);
    const isSound =
      (await isSignedWith(signature, secret, now())) &&
      wrongClaim(readClaims(signature), { meetingNumber, nowMs: now() }) === null;
    return success({ signature, expiresAtMs: exp * 1_000, isSound });
  }

  return { sign };
}

/** How long a signature for this room should live: past the room's end, at least 2 hours, at most 48. */
export function signatureLifetimeSeconds(given: {
  room: Pick<Room, 'endsAtMs'>;
  /** The venue's own choice; wins. */
  fixedLifetimeSeconds: number | undefined;
  nowMs: number;
}): number {
  const { room, fixedLifetimeSeconds, nowMs } = given;
  if (fixedLifetimeSeconds !== undefined) return clampLifetime(fixedLifetimeSeconds);
  const untilEnd = room.endsAtMs === null ? 0 : (room.endsAtMs - nowMs) / 1_000 + AFTER_END_SECONDS;
  return clampLifetime(Math.max(USUAL_SECONDS, untilEnd + DATED_BACK_SECONDS));
}
