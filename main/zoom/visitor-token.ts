// The ZAK or OBF token of one visit. A ZAK is that Zoom user, for every visitor alike, so it must not be the host's. The
// token is in the answer only: in no log line, no detail, nowhere on disk.
import { z } from 'zod';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { SignedInAs } from '../../contracts/room.ts';
import type { Account } from './account.ts';

const tokenAnswer = z.object({ token: z.string().regex(/^[!-~]{1,8000}$/u) });
const userAnswer = z.object({
  id: z.string().nullish().catch(null),
  email: z.string().nullish().catch(null),
});

/** These say something about the account as a whole; the token would fail as well. */
const FOR_ALL_CALLS = ['account-missing', 'account-refused', 'account-unreachable', 'account-throttled'];

/** The names by which hosts may be listed. `me` is the owner of the app; Zoom says who that is where it may. */
async function namesOf(account: Account, userId: string): Promise<Result<readonly string[]>> {
  if (userId.toLowerCase() !== 'me') return success([userId]);
  const asked = await account.ask({
    method: 'GET',
    path: '/users/me',
    scope: 'user:read:user:admin',
    answer: userAnswer,
  });
  if (asked.ok)
    return success([asked.value.id, asked.value.email].filter((name) => typeof name === 'string'));
  return FOR_ALL_CALLS.includes(asked.problem) ? failure(asked.problem, asked.detail) : success([]);
}

/**
 * Fetches the token with which one visitor joins.
 * @param given.hostIds ids and addresses of whoever may host this room, as far as known.
 * @returns exactly one of the two is not ''. Problems: `kiosk-user-is-host`, or what the account answered.
 */
export async function fetchVisitorToken(
  account: Account,
  given: { signedInAs: SignedInAs; meetingNumber: string; hostIds: readonly string[] },
): Promise<Result<{ zak: string; obfToken: string }>> {
  const { signedInAs, meetingNumber, hostIds } = given;
  const { token: kind, userId } = signedInAs;
  // SECURITY: no visitor may become the host (test/unit/main/zoom/visitor-token.test.ts).
  const names = await namesOf(account, userId);
  if (!names.ok) return names;
  const hosts = new Set(hostIds.map((host) => host.toLowerCase()));
  if (names.value.some((name) => hosts.has(name.toLowerCase()))) return failure('kiosk-user-is-host');

  const asked = await account.ask({
    method: 'GET',
    path: `/users/${encodeURIComponent(userId)}/token`,
    // ZOOM: bound to this meeting, an OBF is of no use elsewhere (REST, tokens).
    query: kind === 'zak' ? { type: 'zak' } : { type: 'onbehalf', meeting_id: meetingNumber },
    scope: 'user:read:token:admin',
    answer: tokenAnswer,
  });
  if (!asked.ok) return failure(asked.problem, asked.detail);
  const { token } = asked.value;
  return success(kind === 'zak' ? { zak: token, obfToken: '' } : { zak: '', obfToken: token });
}
