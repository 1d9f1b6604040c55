// Asks about a room as the kind that the venue file says, and as the other one where Zoom says so: people take webinars
// for meetings.
import type { Room } from '../../contracts/room.ts';
import type { AccountResult } from './account.ts';

type Kind = Room['kind'];

export const otherKind = (kind: Kind): Kind => (kind === 'meeting' ? 'webinar' : 'meeting');

/** ZOOM: "cannot access webinar info" (REST, GET /meetings/{meetingId}). */
const IS_WEBINAR = 3000;
/** ZOOM: 300, "invalid webinar ID"; 3001, "webinar does not exist" (REST, GET /webinars/{webinarId}). */
const SAYS_OTHER_KIND: Readonly<Record<Kind, readonly (number | null)[]>> = {
  meeting: [IS_WEBINAR],
  webinar: [300, 3001],
};

/** Asks at most twice; `kind` is the one that was answered. Such a refusal has done nothing, so a POST may be repeated. */
export async function askEitherKind<T>(
  kind: Kind,
  ask: (kind: Kind) => Promise<AccountResult<T>>,
): Promise<{ kind: Kind; asked: AccountResult<T> }> {
  const asked = await ask(kind);
  if (asked.ok || !SAYS_OTHER_KIND[kind].includes(asked.code)) return { kind, asked };
  const other = otherKind(kind);
  const again = await ask(other);
  // It was the right kind after all, and 300 about something else.
  return !again.ok && again.code === IS_WEBINAR ? { kind, asked } : { kind: other, asked: again };
}
