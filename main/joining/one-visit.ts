// What main knows of the visit that is going on. An answer that comes late writes into the object of its own visit,
// which nobody reads any more: that is what keeps it away from the next visitor.
import type { ProblemCode } from '../../contracts/problem.ts';
import type { Entry, Room } from '../../contracts/room.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Registrant } from '../zoom/registrant.ts';
import type { Trial } from './plan.ts';

/** Who joins, after the rules for what was typed (tickets.ts). */
export interface Visitor {
  name: string;
  /** '' where none is known. */
  email: string;
  /** How the invited person was recognised, for the journal; null in a room without a list. */
  person: string | null;
}

/** One of the two is empty. */
export interface Tokens {
  zak: string;
  obfToken: string;
}

interface FetchedTokens extends Tokens {
  fetchedAtMs: number;
}

export interface Visit {
  readonly visitId: string;
  readonly customerKey: string;
  /** Staff try the room by hand: its doors do not count. */
  readonly isTest: boolean;
  room: Room;
  /** Tickets asked for so far. */
  attempt: number;
  wasAdmitted: boolean;
  /** As typed, for the overflow room's own list. */
  invitation: string;
  visitor: Visitor | null;
  /** By which this room is tried: its own, then those that Zoom's refusals made necessary besides. */
  entries: readonly Entry[];
  /** Kept for this room and these details; `name` and `email` are the visitor's at that time. */
  registration: { name: string; email: string; registrant: Registrant } | null;
  /** Room and details for which a link of the visitor's own was asked, whatever came of it. */
  linkAskedFor: string | null;
  /** Fetched and not used up: each join takes its own. */
  tokens: FetchedTokens | null;
  /** With the join at hand. */
  tokensTaken: FetchedTokens | null;
  /** Zoom has answered which passcode this room has, after it refused one. */
  wasPasscodeRead: boolean;
  /** The last one issued for this room. */
  ticket: Ticket | null;
  /** Of this room, oldest first. */
  refusals: ProblemCode[];
  /** Issued, and not in the journal before its outcome is known (visit-record.ts). */
  unwrittenTicket: Extract<JournalEntry, { kind: 'ticket' }> | null;
  /** Cures tried in this visit, in whichever room. */
  trials: Trial[];
}

/** A visit that has just begun in this room. */
export const beginVisit = (
  given: Pick<Visit, 'visitId' | 'customerKey' | 'isTest'> & { room: Room },
): Visit => ({
  ...given,
  attempt: 0,
  wasAdmitted: false,
  invitation: '',
  linkAskedFor: null,
  visitor: null,
  trials: [],
  ...nothingOf(given.room),
});

/** Goes on in another room: nothing of the first one counts there. */
export function moveVisit(visit: Visit, room: Room): void {
  Object.assign(visit, { room, visitor: null, ...nothingOf(room) });
}

type OfRoom =
  | 'entries'
  | 'registration'
  | 'tokens'
  | 'tokensTaken'
  | 'wasPasscodeRead'
  | 'ticket'
  | 'unwrittenTicket'
  | 'refusals';

const nothingOf = (room: Room): Pick<Visit, OfRoom> => ({
  entries: [room.entry],
  registration: null,
  tokens: null,
  tokensTaken: null,
  wasPasscodeRead: false,
  ticket: null,
  unwrittenTicket: null,
  refusals: [],
});

/** The join at hand takes them with it. */
export function takeTokens(visit: Visit): void {
  visit.tokensTaken = visit.tokens;
  visit.tokens = null;
}

/**
 * After a refusal: a room that has not started has not used them up, and whoever waits for it asks for hours.
 * SECURITY: no other refusal leaves any, so that none is used twice (test/unit/main/joining/waiting.test.ts).
 */
export function keepTokens(visit: Visit, problem: ProblemCode): void {
  const isUnused = problem === 'room-not-started' && !visit.wasAdmitted;
  visit.tokens = isUnused ? visit.tokensTaken : null;
  visit.tokensTaken = null;
}

/** By which the join at hand is tried. */
export const entryOf = ({ entries, room }: Visit): Entry => entries.at(-1) ?? room.entry;

/** What the join at hand takes with it; an answer that came after its cure had been given up is not among it. */
export function proofsOf({ entries, registration, tokens }: Visit): {
  registrant: Registrant | null;
  tokens: Tokens | null;
} {
  return {
    registrant: entries.includes('registered') ? (registration?.registrant ?? null) : null,
    tokens: entries.includes('signed-in') ? tokens : null,
  };
}

export const idsOf = ({ visitId, room }: Visit): { visitId: string; roomId: string } => ({
  visitId,
  roomId: room.id,
});

/**
 * Everything personal or secret of this visit, for the log to mask; the longest first, because a masked first name
 * would hide the whole name from the search.
 */
export function personalWords({
  visitor,
  invitation,
  registration,
  tokens,
  tokensTaken,
  ticket,
}: Visit): readonly string[] {
  const registrant = registration?.registrant;
  const words = [
    [visitor?.name, visitor?.email, visitor?.person, invitation],
    [registrant?.tk, registrant?.registrantId, registrant?.personalLink, registrant?.email],
    [tokens?.zak, tokens?.obfToken, tokensTaken?.zak, tokensTaken?.obfToken],
    [ticket?.zak, ticket?.obfToken, ticket?.tk],
    [ticket?.signature, ticket?.meetingNumber, ticket?.passcode, ticket?.userName, ticket?.userEmail],
  ].flat();
  const known = words.filter((word) => typeof word === 'string' && word !== '') as string[];
  return [...new Set(known)].sort((a, b) => b.length - a.length);
}
