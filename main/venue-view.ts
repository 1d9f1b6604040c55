// What the shell may know of the venue: cards without numbers, passcodes, tokens and guest lists.
import type { VenueView } from '../contracts/channels.ts';
import { idleLimits } from '../contracts/config-idle.ts';
import type { VenueConfig } from '../contracts/config.ts';
import { offeredLanguages } from '../contracts/config-languages.ts';
import type { VenueFileJob, VenueFiles } from './config/venue-files.ts';
import { venueAddress } from './pages/venue-answer.ts';
import { doorsOf, roomCard } from './room-card.ts';

export function venueView(
  { venue, rooms, kiosk, devices, journal, staff, idle, theme, attract }: VenueConfig,
  files: VenueFiles,
  now: Pick<
    VenueView,
    | 'isRehearsal'
    | 'staffNotices'
    | 'incidents'
    | 'interruption'
    | 'isOffline'
    | 'needsSetUp'
    | 'rememberedName'
    | 'staffLanguage'
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
    idle: idleLimits(idle, kiosk.mode),
    keepPlaceMinutes: venue.keepPlaceMinutes,
    mayTestDevices: devices.visitorTest,
    soundHint: devices.soundHint ?? null,
    rooms: rooms.map((room) => ({
      ...roomCard(room, doorsOf(venue)),
      isListed: kiosk.roomId === undefined || kiosk.roomId === room.id,
    })),
    namePrivacy: venue.namePrivacy ?? null,
    keepDays: journal.keepDays,
    kiosk: { mode: kiosk.mode, fillsScreen: kiosk.window === 'kiosk' },
    staffContact: venue.staffContact ?? null,
    callReachesOut: staff.callUrl !== undefined,
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
      // A person's own machine invites nobody.
      afterSeconds: kiosk.mode === 'attendee' ? 0 : attract.afterSeconds,
      pictureUrl: address('attract-picture'),
      videoUrl: address('attract-video'),
    },
    ...now,
    // SECURITY: never on a kiosk, whatever lies on its disk (test/unit/main/venue-view.test.ts).
    rememberedName: kiosk.mode === 'attendee' ? now.rememberedName : null,
  };
}
