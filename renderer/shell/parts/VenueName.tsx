// Whose rooms these are: the venue's logo where it has one, and its name, which a logo may not say to everybody.
import type { ReactNode } from 'react';
import type { VenueView } from '../../../contracts/channels.ts';

export function VenueName({ venue }: { venue: Pick<VenueView, 'name' | 'look'> }): ReactNode {
  return (
    <p className="venue">
      {venue.look.logoUrl !== null && <img className="venue-logo" src={venue.look.logoUrl} alt="" />}
      <span dir="auto">{venue.name}</span>
    </p>
  );
}
