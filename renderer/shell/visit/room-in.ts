// A room of the venue on the screen. Pure.
import { roomPhase } from '../../../contracts/agenda.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import type { Snapshot } from './snapshot.ts';

/** Undefined: the venue has none of this id. */
export const roomIn = ({ venue }: Pick<Snapshot, 'venue'>, roomId: string | null): RoomCard | undefined =>
  venue?.rooms.find(({ id }) => id === roomId);

/** Whether it can be entered at this moment. */
export function isRoomOpen(snapshot: Pick<Snapshot, 'venue'>, roomId: string, nowMs: number): boolean {
  const room = roomIn(snapshot, roomId);
  return room !== undefined && roomPhase(room, nowMs) === 'open';
}
