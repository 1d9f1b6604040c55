// By which words somebody is invited. A ticket holds only one of them, the address where there is one, so a code alone
// would find nothing of somebody who has both.
import type { Invitee, Room } from '../../contracts/room.ts';
import { findInvitee } from '../joining/invitation.ts';

const wordsOf = ({ email, codes }: Invitee): string[] => [...(email === null ? [] : [email]), ...codes];

const isOf = (person: Invitee, word: string): boolean => findInvitee({ invited: [person] }, word) !== null;

/**
 * What was typed, and every other word of that person on any room's list: whoever has the typed word, or the same address.
 * A code that somebody else has in another room is left out unless it was typed. Null where the typed word is of people
 * with different addresses.
 */
export function invitedWords(
  typed: string,
  rooms: readonly Pick<Room, 'invited'>[],
): readonly string[] | null {
  const everybody = rooms.flatMap(({ invited }) => invited);
  const named = everybody.filter((person) => isOf(person, typed));
  const [address = null, ...more] = new Set(named.flatMap(({ email }) => email?.toLowerCase() ?? []));
  if (more.length > 0) return null;
  const own = everybody.filter(
    (person) => named.includes(person) || (address !== null && isOf(person, address)),
  );
  const others = everybody.filter((person) => !own.includes(person));
  const clear = own.flatMap(wordsOf).filter((word) => !others.some((person) => isOf(person, word)));
  return [...new Set([typed, ...clear])];
}
