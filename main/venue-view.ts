// What the shell may know of the venue: cards without numbers, passcodes, tokens and guest lists.
import type { VenueView } from '../contracts/channels.ts';
import type { VenueConfig } from '../contracts/config.ts';
import { doorsOf, roomCard } from './room-card.ts';

export function venueView(
  { venue, rooms, kiosk }: VenueConfig,
  now: Pick<VenueView, 'isRehearsal' | 'staffNotices' | 'incidents'>,
): VenueView {
  return {
    name: venue.name,
    locale: venue.locale,
    emailConsent: venue.emailConsent ?? null,
    rooms: rooms.map((room) => ({
      ...roomCard(room, doorsOf(venue)),
      isListed: kiosk.roomId === undefined || kiosk.roomId === room.id,
    })),
    ...now,
  };
}
