// Recognises the people of an invited room by what was typed or scanned: e-mail address, code or badge. The whole
// content must match, and whoever is not found learns nothing about the list.
import { foldInvitation as fold } from '../../contracts/invitation-fold.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Invitee, Room } from '../../contracts/room.ts';

const MOST_WRONG = 10;
const WINDOW_MS = 5 * 60_000;

/** The person on the room's list whose address, code or badge this is; null when there is none. */
export function findInvitee({ invited }: Pick<Room, 'invited'>, typed: string): Invitee | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  return (
    invited.find(({ email, codes }) => [email ?? '', ...codes].some((one) => fold(one) === wanted)) ?? null
  );
}

export interface Invitations {
  /** Fails with `invitation-empty`, `not-invited`, or `invitation-tries-exceeded` after ten wrong ones in 5 minutes. */
  recognise: (room: Pick<Room, 'invited'>, typed: string) => Result<Invitee>;
}

/** @param now milliseconds; one counter for the whole kiosk. */
export function createInvitations({ now }: { now: () => number }): Invitations {
  let wrongAtMs: number[] = [];
  return {
    recognise(room, typed) {
      if (fold(typed) === '') return failure('invitation-empty');
      const nowMs = now();
      // Absolute, so that a clock that is set back does not lock everybody out until it has caught up.
      wrongAtMs = wrongAtMs.filter((atMs) => Math.abs(nowMs - atMs) < WINDOW_MS);
      // SECURITY: codes can be guessed, so a right one does not help now either (test/unit/main/joining/invitation.test.ts).
      if (wrongAtMs.length >= MOST_WRONG) return failure('invitation-tries-exceeded');
      const found = findInvitee(room, typed);
      if (found) return success(found);
      wrongAtMs.push(nowMs);
      return failure('not-invited');
    },
  };
}
