// Asks the venue's signing server for what it must refuse: a host's signature, and one for a meeting that is no room.
// What it answers is dropped at once. The only place that may ask for role 1.
import type { Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';

/** Whether the server signed it; a failure where it did not answer. */
export type AskSigner = (asked: { meetingNumber: string; role: 0 | 1 }) => Promise<Result<boolean>>;

export interface SignerFact {
  host: Result<boolean>;
  unlisted: Result<boolean>;
}

/** A well-formed number that is no room of this venue. */
function unlistedNumber(rooms: readonly Pick<Room, 'meetingNumber'>[]): string {
  let number = 100_000_001;
  while (rooms.some(({ meetingNumber }) => meetingNumber === String(number))) number += 1;
  return String(number);
}

export async function probeSigner(
  askSigner: AskSigner,
  rooms: readonly Pick<Room, 'meetingNumber'>[],
): Promise<SignerFact> {
  const unlisted = unlistedNumber(rooms);
  return {
    host: await askSigner({ meetingNumber: rooms[0]?.meetingNumber ?? unlisted, role: 1 }),
    unlisted: await askSigner({ meetingNumber: unlisted, role: 0 }),
  };
}
