// A room as visitors see it: when its doors are open, and nothing that only main may know.
import type { VenueConfig } from '../contracts/config.ts';
import type { Room, RoomCard } from '../contracts/room.ts';

/** How long before the start, and after the end, a room can be entered. */
export interface Doors {
  openMinutes: number;
  closeMinutes: number;
}

export const doorsOf = (venue: VenueConfig['venue']): Doors => ({
  openMinutes: venue.doorsOpenMinutes,
  closeMinutes: venue.doorsCloseMinutes,
});

/** What the shell may know of a room: no number, no passcode, no token, nobody of its list. */
export function roomCard(room: Room, { openMinutes, closeMinutes }: Doors): Omit<RoomCard, 'isListed'> {
  const { id, title, subtitle, kind, entry, startsAtMs, endsAtMs } = room;
  const opensAtMs = startsAtMs === null ? null : startsAtMs - openMinutes * 60_000;
  const closesAtMs = endsAtMs === null ? null : endsAtMs + closeMinutes * 60_000;
  const asksEmail = room.email === 'asked';
  return { id, title, subtitle, kind, entry, asksEmail, opensAtMs, startsAtMs, endsAtMs, closesAtMs };
}
