// What the shell may know of the venue: cards without numbers, passcodes and tokens.
import type { VenueView } from '../contracts/channels.ts';
import type { VenueConfig } from '../contracts/config.ts';
import type { ProblemCode } from '../contracts/problem.ts';
import { roomCard, type Doors } from './joining/tickets.ts';

export const doorsOf = (venue: VenueConfig['venue']): Doors => ({
  openMinutes: venue.doorsOpenMinutes,
  closeMinutes: venue.doorsCloseMinutes,
});

export function venueView(
  { venue, rooms }: VenueConfig,
  now: { isRehearsal: boolean; staffNotices: ProblemCode[] },
): VenueView {
  return {
    name: venue.name,
    locale: venue.locale,
    rooms: rooms.map((room) => roomCard(room, doorsOf(venue))),
    ...now,
  };
}
