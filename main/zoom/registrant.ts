// Registers a visitor with Zoom and takes the token of their own join link. One call for each visitor. Confirmation
// mails are a setting of the meeting ("registrants_confirmation_email"): with made-up addresses it should be off there.
import { z } from 'zod';
import type { ProblemCode } from '../../contracts/problem.ts';
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { Account, AccountFailure } from './account.ts';
import { askEitherKind } from './either-kind.ts';
import { zoomLink } from './zoom-link.ts';

export interface Registrant {
  /** For the SDK's `tk`. */
  tk: string;
  /** '' where Zoom did not say. */
  registrantId: string;
  /** Joins as this registrant: for this visitor's eyes only. */
  personalLink: string;
  /** What the SDK's `userEmail` must be. */
  email: string;
}

const NAME_MAX = 64;

const id = z.union([z.string().max(128), z.number().transform(String)]).catch('');
const answer = z.object({
  id,
  registrant_id: id,
  join_url: z.string().nullish(),
});

/** In whole characters, as a person counts them. */
function cut(text: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > NAME_MAX) break;
    kept += segment;
  }
  return kept.trim();
}

/**
 * ZOOM: first and last name have 64 characters each and are shown as "first last", so a name that is split at its first
 * space comes back whole (REST, registrants).
 */
function splitName(name: string): { first_name: string; last_name?: string } {
  const first = cut(name.split(' ', 1).join(''));
  const last = cut(name.slice(first.length).trim());
  return { first_name: first, ...(last !== '' && { last_name: last }) };
}

/** ZOOM: the numbers in the body (REST, registrants); all others are `registration-refused`. */
const NUMBERS: Readonly<Record<number, ProblemCode>> = {
  // "Meeting does not exist"
  1001: 'room-unknown',
  3001: 'room-unknown',
  // "Registration has not been enabled for this meeting"; a 404 without this number is a proxy's.
  404: 'registration-off',
  // "Meeting is over, you can not register now"
  3038: 'registration-closed',
  // "Meeting has reached maximum attendee capacity"
  3043: 'registration-closed',
};

/** Zoom's own no has a number; what never reached it, or is not about this registrant, stays as it is. */
function refusal({ problem, code, httpStatus, detail }: AccountFailure): Failure {
  const isOfZoom = problem === 'account-answer-wrong' && code !== null;
  // Any other 429 is `account-throttled` (account-answers.ts).
  if (isOfZoom && httpStatus === 429) return failure('registration-limit', detail);
  const meant = code === null ? undefined : NUMBERS[code];
  if (meant === 'room-unknown') return failure(meant);
  return isOfZoom ? failure(meant ?? 'registration-refused', detail) : failure(problem, detail);
}

/**
 * Registers one visitor, also where `room.kind` is wrong.
 * @param visitor `email`: '' for none, which makes one up that is this visit's alone.
 * @returns `registration-pending` where the host has to approve, `registration-off`, `-closed`, `-limit` or `-refused`
 * with Zoom's number, or what the account answered.
 */
export async function register(
  account: Account,
  room: Pick<Room, 'meetingNumber' | 'kind'>,
  visitor: { name: string; email: string; customerKey: string; madeUpDomain: string },
): Promise<Result<Registrant>> {
  const { name, email: given, customerKey, madeUpDomain } = visitor;
  const email = given || `${customerKey.toLowerCase()}@${madeUpDomain}`;
  const { asked } = await askEitherKind(room.kind, (kind) =>
    account.ask({
      method: 'POST',
      path: `/${kind}s/${room.meetingNumber}/registrants`,
      body: { ...splitName(name.trim()), email },
      scope: `${kind}:write:registrant:admin`,
      answer,
    }),
  );
  if (!asked.ok) return refusal(asked);
  const { join_url: joinUrl, registrant_id: registrantId, id: roomNumber } = asked.value;
  if (joinUrl === undefined || joinUrl === null || joinUrl === '') {
    // ZOOM: the link is missing until the host has approved (REST, registrants). Without an id it is no registration.
    const isRegistered = registrantId !== '' || roomNumber !== '';
    return isRegistered ? failure('registration-pending') : failure('account-answer-wrong', 'registrant_id');
  }
  const link = zoomLink(joinUrl);
  const tk = link?.searchParams.get('tk') ?? '';
  if (link === null || !/^[\w.~+/=-]{1,512}$/u.test(tk)) return failure('account-answer-wrong', 'join_url');
  return success({ tk, registrantId, personalLink: link.href, email });
}
