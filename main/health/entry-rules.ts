// Who gets in, and as whom: whether the room's way of entry fits what Zoom asks of people who enter it.
import type { Verdict } from '../../contracts/check.ts';
import type { Room } from '../../contracts/room.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { found } from './found.ts';
import type { RoomFacts } from './room-rules.ts';

/** Rooms whose own entry asks Zoom for each visitor. */
export const needsAccount = ({ entry }: Pick<Room, 'entry'>): boolean =>
  entry === 'registered' || entry === 'signed-in';

/** The dangers of a Zoom identity that visitors would share; null where there are none, or no identity. */
function judgeIdentity({ room, reading, token }: RoomFacts): Verdict<'entry'> | null {
  if (!room.signedInAs) return null;
  const isRefused = token?.ok === false && token.problem !== 'account-missing';
  // SECURITY: every visitor would be the host. By the very look that a visitor's token has to pass
  // (test/unit/main/health/run-checks.test.ts).
  if (isRefused && token.problem === 'kiosk-user-is-host') return found('as-host');
  if (isRefused && token.problem === 'kiosk-user-unknown') return found('user-unknown');
  if (isRefused) return found('token-refused', token.detail ?? token.problem);
  if (room.signedInAs.userId.toLowerCase() === 'me') return found('as-me');
  if (token === null) return found('not-seen');
  return reading?.ok === true ? null : found('host-unknown');
}

export function judgeEntry(facts: RoomFacts): Verdict<'entry'> {
  const { room, isAccountConfigured } = facts;
  if (needsAccount(room) && !isAccountConfigured) return found('needs-account');
  const danger = judgeIdentity(facts);
  if (danger) return danger;
  switch (room.entry) {
    case 'open':
      return found('open');
    case 'registered':
      return found('registered');
    case 'invited':
      return found('invited', room.invited.length === 1 ? '1 person' : `${room.invited.length} people`);
    case 'signed-in':
      return room.signedInAs?.token === 'obf' ? found('on-behalf') : found('signed-in');
  }
}

export function judgeRegistration(
  { room, isAccountConfigured }: RoomFacts,
  { registration, isRegistrationClosed }: MeetingDetails,
) {
  if (registration === 'none') return room.entry === 'registered' ? found('missing') : found('off');
  // One registrant's personal link, pasted into the venue file: it is let in whatever the rest says.
  if (room.tk !== '') return found('shared-link');
  const mayRegister = room.entry === 'registered' || room.otherEntries.includes('registered');
  if (!mayRegister || !isAccountConfigured) return found('blocks');
  if (isRegistrationClosed) return found('closed');
  // ZOOM: no token before the host has approved (REST, registrants).
  if (registration === 'manual') return found('by-hand');
  return room.entry === 'registered' ? found('used') : found('will-register');
}

export function judgeSignIn({ room }: RoomFacts, { requiresSignIn }: MeetingDetails) {
  if (!requiresSignIn) return found('not-required');
  if (room.entry === 'signed-in') return found('used');
  return room.otherEntries.includes('signed-in') ? found('will-sign-in') : found('blocks');
}

/** ZOOM: internal and private meetings refuse outsiders (REST, GET /meetings/{meetingId}); webinars have neither field. */
export function judgeOutsiders({ room }: RoomFacts, { kind, isInternal, isPrivate }: MeetingDetails) {
  if (isInternal === true || isPrivate === true) {
    if (room.entry === 'signed-in') return found('as-user');
    return isInternal === true ? found('internal') : found('private');
  }
  const isUntold = kind === 'meeting' && isInternal === null && isPrivate === null;
  return isUntold ? found('not-told') : found('admitted');
}
