// The ZAK or OBF token of one visit. A ZAK is that Zoom user, for every visitor alike, so it must not be the host's. The
// token is in the answer only: in no log line, no detail, nowhere on disk.
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import type { SignedInAs } from '../../contracts/room.ts';
import type { Account, AccountFailure } from './account.ts';
import { NO_SUCH_USER } from './account-answers.ts';
import { text } from './lenient.ts';

const tokenAnswer = z.object({ token: z.string().regex(/^[!-~]{1,8000}$/u) });
const userAnswer = z.object({ id: text, email: text });

/** ZOOM: a ZAK is a JWT with the user's id as `uid` (in no document of Zoom's, so one without it is a token, too). */
function userIn(token: string): string | null {
  try {
    return text.parse(decodeJwt(token)['uid']);
  } catch {
    return null;
  }
}

const tell = ({ problem, code, detail }: AccountFailure): Failure =>
  failure(NO_SUCH_USER.includes(code) ? 'kiosk-user-unknown' : problem, detail);

const isAddress = (name: string): boolean => name.includes('@');

/** One user has an id and an address, and each compares only with its like. */
function compare(names: readonly (string | null)[], hosts: readonly string[]): 'host' | 'nobody' | 'unclear' {
  const known = names
    .filter((name) => name !== null && name !== '')
    .map((name) => `${name}`.trim().toLowerCase());
  if (hosts.some((host) => known.includes(host.toLowerCase()))) return 'host';
  const isClear = hosts.every((host) => known.some((name) => isAddress(name) === isAddress(host)));
  return isClear ? 'nobody' : 'unclear';
}

/**
 * Fetches the token with which one visitor joins.
 * @param given.hostIds ids and addresses of whoever may host this room, as far as known.
 * @returns exactly one of the two is not ''. Problems: `kiosk-user-is-host`, `kiosk-user-unknown`, or what the account
 * answered; the latter also where Zoom does not say enough to tell the user from the hosts.
 */
export async function fetchVisitorToken(
  account: Account,
  given: { signedInAs: SignedInAs; meetingNumber: string; hostIds: readonly string[] },
): Promise<Result<{ zak: string; obfToken: string }>> {
  const { signedInAs, meetingNumber, hostIds } = given;
  const { token: kind, userId } = signedInAs;
  // Of the app: Zoom says who that is.
  const isOwner = userId.toLowerCase() === 'me';
  const path = isOwner ? '/users/me' : `/users/${encodeURIComponent(userId)}`;
  const user = await account.ask({ method: 'GET', path, scope: 'user:read:user:admin', answer: userAnswer });
  const isBearable = user.ok || user.problem === 'account-scope-missing' || user.httpStatus === 404;
  if (!isBearable) return tell(user);
  const names = [isOwner ? null : userId, ...(user.ok ? [user.value.id, user.value.email] : [])];
  // SECURITY: no visitor may become the host, so who cannot be told from every host is nobody's identity here: neither
  // by what Zoom says of the user nor by what the token says (test/unit/main/zoom/visitor-token.test.ts).
  if (compare(names, hostIds) === 'host') return failure('kiosk-user-is-host');

  const asked = await account.ask({
    method: 'GET',
    path: `${path}/token`,
    // ZOOM: bound to this meeting, an OBF is of no use elsewhere (REST, GET /users/{userId}/token).
    query: kind === 'zak' ? { type: 'zak' } : { type: 'onbehalf', meeting_id: meetingNumber },
    scope: 'user:read:token:admin',
    answer: tokenAnswer,
  });
  if (!asked.ok) return tell(asked);
  const { token } = asked.value;
  const found = compare([...names, userIn(token)], hostIds);
  if (found === 'host') return failure('kiosk-user-is-host');
  // ZOOM: a user of whom there is a token is never unknown (REST, GET /users/{userId}): a 404 then is a part of the API
  // that is not reached, such as through a proxy, and says nothing about this user.
  const isLookUpMissing = !user.ok && user.httpStatus === 404 && !NO_SUCH_USER.includes(user.code);
  if (found === 'unclear' && !isLookUpMissing) {
    return user.ok ? failure('account-answer-wrong', 'user') : tell(user);
  }
  return success(kind === 'zak' ? { zak: token, obfToken: '' } : { zak: '', obfToken: token });
}
