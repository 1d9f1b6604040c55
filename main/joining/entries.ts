// What an entry needs besides the name: a registration at Zoom, or one Zoom user's identity. Both are for one visit and
// live in its object only.
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import { hostNames } from '../zoom/host-names.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import type { Registrant } from '../zoom/registrant.ts';
import { answerWithin } from './answer-within.ts';
import type { Tokens, Visit, Visitor } from './one-visit.ts';

/** How long Zoom may take altogether. */
const WITHIN_MS = 10_000;
/** ZOOM: a ZAK lives two hours by default; half of it leaves time for the join (REST, tokens). */
const KEPT_MS = 60 * 60_000;

interface Dependencies {
  register: (
    room: Room,
    /** `email` '': one is made up. */
    who: { name: string; email: string; customerKey: string },
  ) => Promise<Result<Registrant>>;
  fetchVisitorToken: (asked: {
    signedInAs: NonNullable<Room['signedInAs']>;
    meetingNumber: string;
    hostIds: readonly string[];
  }) => Promise<Result<Tokens>>;
  knownRooms: Pick<KnownRooms, 'details' | 'refresh' | 'isAskable'>;
  /** Milliseconds, by this machine. */
  now: () => number;
}

export interface Entries {
  /** Gets for this visit what its entries need and it has not yet. Writes into the visit; answers within 10 s. */
  prepare: (visit: Visit) => Promise<Result<null>>;
  /**
   * Registers an invited visitor for the link alone, where the venue allows such a visitor to see an own one and Zoom
   * takes registrations for the room. Answers within 10 s; without a link nothing is different.
   */
  obtainLink: (visit: Visit) => Promise<void>;
}

export function createEntries({ register, fetchVisitorToken, knownRooms, now }: Dependencies): Entries {
  /** Once a visit and room; again only for other details, or when its token went stale (cures.ts). */
  async function registered(visit: Visit, { name, email }: Visitor): Promise<Result<null>> {
    const { registration, room, customerKey } = visit;
    if (registration?.name === name && registration.email === email) return success(null);
    // As Zoom has it: the venue file may take a webinar for a meeting.
    const kind = knownRooms.details(room.id)?.kind ?? room.kind;
    const answer = await register({ ...room, kind }, { name, email, customerKey });
    if (!answer.ok) return answer;
    // Late, and the visit may have moved on to another room, or the visitor to other details.
    const isMeant = visit.room === room && visit.visitor?.name === name && visit.visitor.email === email;
    if (isMeant) visit.registration = { name, email, registrant: answer.value };
    return success(null);
  }

  async function hostsOf({ id }: Room): Promise<Result<MeetingDetails>> {
    // Now: somebody may have been made a host since the last reading.
    const read = await knownRooms.refresh(id);
    if (read.ok) return success(read.value.details);
    const known = knownRooms.details(id);
    return known ? success(known) : read;
  }

  async function signedIn(visit: Visit): Promise<Result<null>> {
    const { room, tokens } = visit;
    // Absolute: a clock that is set back makes nothing younger.
    if (tokens && Math.abs(now() - tokens.fetchedAtMs) < KEPT_MS) return success(null);
    visit.tokens = null;
    const { signedInAs, meetingNumber } = room;
    if (!signedInAs) return failure('room-misconfigured');
    // SECURITY: an identity that may be the host's is given to no visitor, so the hosts must be known first
    // (test/unit/main/joining/entries.test.ts).
    const hosts = await hostsOf(room);
    if (!hosts.ok) return hosts;
    const hostIds = hostNames(hosts.value);
    const fetchedAtMs = now();
    const answer = await fetchVisitorToken({ signedInAs, meetingNumber, hostIds });
    if (!answer.ok) return answer;
    // SECURITY: never both (test/unit/main/joining/entries.test.ts). ZOOM: the SDK refuses both, 5013 (6.2.0).
    const { zak, obfToken } = answer.value;
    const kept = signedInAs.token === 'zak' ? { zak, obfToken: '' } : { zak: '', obfToken };
    if (kept.zak + kept.obfToken === '') return failure('account-answer-wrong');
    if (visit.room === room) visit.tokens = { ...kept, fetchedAtMs };
    return success(null);
  }

  async function prepareAll(visit: Visit): Promise<Result<null>> {
    const { room, entries, visitor } = visit;
    const asksZoom = entries.includes('registered') || entries.includes('signed-in');
    if (asksZoom && !knownRooms.isAskable(room)) return failure('account-missing');
    if (entries.includes('registered')) {
      if (!visitor) return failure('no-visit');
      const done = await registered(visit, visitor);
      if (!done.ok) return done;
    }
    return entries.includes('signed-in') ? signedIn(visit) : success(null);
  }

  return {
    prepare: (visit) => answerWithin(WITHIN_MS, prepareAll(visit), 'account-unreachable'),
    async obtainLink(visit) {
      const { room, visitor } = visit;
      if (room.entry !== 'invited' || !room.mayShowPersonalLink || !visitor) return;
      // Who must be approved by a person first has no link yet.
      if (knownRooms.details(room.id)?.registration !== 'automatic') return;
      // Once for the same details: Zoom takes three registrations of one address a day.
      const details = `${room.id} ${visitor.name} ${visitor.email}`;
      if (visit.linkAskedFor === details) return;
      visit.linkAskedFor = details;
      await answerWithin(WITHIN_MS, registered(visit, visitor), 'account-unreachable');
    },
  };
}
