// What the shell may know of the venue: cards without numbers, passcodes, tokens and guest lists.
import type { VenueView } from '../contracts/channels.ts';
import { idleLimits } from '../contracts/config-idle.ts';
import type { VenueConfig } from '../contracts/config.ts';
import { offeredLanguages } from '../contracts/config-languages.ts';
import type { VenueFileJob, VenueFiles } from './config/venue-files.ts';
import { venueAddress } from './pages/venue-answer.ts';
import { doorsOf, roomCard } from './room-card.ts';

export function venueView(
  { venue, rooms, kiosk, idle, theme, attract }: VenueConfig,
  files: VenueFiles,
  now: Pick<
    VenueView,
    'isRehearsal' | 'staffLanguage' | 'staffNotices' | 'incidents' | 'interruption' | 'needsSetUp'
  >,
): VenueView {
  const address = (job: VenueFileJob): string | null => {
    const file = files[job];
    return file ? venueAddress(job, file) : null;
  };
  return {
    name: venue.name,
    locale: venue.locale,
    languages: offeredLanguages(venue),
    emailConsent: venue.emailConsent ?? null,
    idle: idleLimits(idle),
    keepPlaceMinutes: venue.keepPlaceMinutes,
    rooms: rooms.map((room) => ({
      ...roomCard(room, doorsOf(venue)),
      isListed: kiosk.roomId === undefined || kiosk.roomId === room.id,
    })),
    look: {
      scheme: theme.scheme,
      dark: theme.dark,
      light: theme.light,
      fontFamily: theme.fontFamily ?? null,
      fontUrl: address('font'),
      logoUrl: address('logo'),
      backgroundUrl: address('background'),
    },
    attract: {
      afterSeconds: attract.afterSeconds,
      pictureUrl: address('attract-picture'),
      videoUrl: address('attract-video'),
    },
    ...now,
  };
}
