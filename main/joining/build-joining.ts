// Joins the parts that take a visitor from a name to a ticket, and on after a refusal.
import type { FrameInvitation } from '../../contracts/channels.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import { failure } from '../../contracts/result.ts';
import type { View } from '../../contracts/room.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { doorsOf } from '../room-card.ts';
import type { Zoom } from '../zoom/build-zoom.ts';
import { register } from '../zoom/registrant.ts';
import { fetchVisitorToken } from '../zoom/visitor-token.ts';
import { createEntries } from './entries.ts';
import { createInvitations } from './invitation.ts';
import { createTickets, newCustomerKey } from './tickets.ts';
import { createVisits, type Visits } from './visits.ts';

interface Parts {
  config: VenueConfig;
  zoom: Zoom;
  journal: { record: (entry: JournalEntry) => Promise<void> };
  mayTest: () => boolean;
  wipe: () => Promise<void>;
  onWipeFailed: (error: unknown) => void;
  invite: (view: View) => FrameInvitation;
  inviteDevices: () => FrameInvitation;
  newVisitId: () => string;
}

export function buildJoining({ config, zoom, journal, ...page }: Parts): Visits {
  const { account, clock, knownRooms, sign } = zoom;
  const madeUpDomain = config.account.registrantEmailDomain;
  return createVisits({
    tickets: createTickets({
      // Foyer does not open without one.
      sign: sign ?? (() => Promise.resolve(failure('credentials-refused'))),
      now: Date.now,
      clock,
      rooms: config.rooms,
      doors: doorsOf(config.venue),
      knownRooms,
      invitations: createInvitations({ now: Date.now }),
      fixedLifetimeSeconds: config.signature.lifetimeSeconds,
    }),
    entries: createEntries({
      register: (room, who) => register(account, room, { ...who, madeUpDomain }),
      fetchVisitorToken: (asked) => fetchVisitorToken(account, asked),
      knownRooms,
      now: Date.now,
    }),
    knownRooms,
    clock,
    journal,
    staffContact: config.venue.staffContact ?? null,
    newCustomerKey,
    ...page,
  });
}
