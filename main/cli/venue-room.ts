// --room: one of the venue file's.
import type { Room } from '../../contracts/room.ts';
import { nearestWord } from '../nearest-word.ts';

/** The room, or the sentence why there is none. */
export function venueRoom(roomId: string, rooms: readonly Room[]): Room | string {
  const room = rooms.find(({ id }) => id === roomId);
  if (room) return room;
  const ids = rooms.map(({ id }) => id);
  const meant = nearestWord(roomId, ids);
  if (meant !== null) return `--room is no room of this venue: did you mean "${meant}"?`;
  return `--room is no room of this venue: it has ${ids.map((id) => `"${id}"`).join(', ')}.`;
}
