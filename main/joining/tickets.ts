// Issues tickets: the only place where a room's number, passcode and tokens meet a visitor's name. The shell asks for a
// room, never for a meeting, so only this venue's rooms can be signed.
import { randomInt } from 'node:crypto';
import { roomPhase } from '../../contracts/agenda.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Invitee, Room } from '../../contracts/room.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import { isEmail, nameProblem, tidyName } from '../../contracts/visitor-name.ts';
import type { Verified } from '../journal/entry.ts';
import { roomCard, type Doors } from '../room-card.ts';
import type { ZoomClock } from '../zoom/clock-skew.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import { signatureLifetimeSeconds, type Sign } from '../zoom/signature.ts';
import type { Invitations } from './invitation.ts';
import { proofsOf, type Visit, type Visitor } from './one-visit.ts';

/** As typed: checked here whatever the fields did. */
export interface Typed {
  name: string;
  email?: string | undefined;
  /** E-mail address, code or badge, in an invited room. */
  invitation?: string | undefined;
}

export interface Issued {
  ticket: Ticket;
  verified: Verified;
}

export interface Tickets {
  /** The room, or why it cannot be entered now as far as this venue knows. `isTest`: whatever its doors say. */
  findRoom: (roomId: string, isTest: boolean) => Result<Room>;
  /** Fails with what the visitor can correct; nothing is asked or signed. */
  readVisitor: (room: Room, typed: Typed) => Result<Visitor>;
  /** After everything that its entries need is there (entries.ts). */
  issue: (visit: Visit, visitor: Visitor) => Promise<Result<Issued>>;
}

const KEY_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** ZOOM: at most 35 (SDK 6.2.0); 32 of these 62 characters cannot be guessed. */
const KEY_LENGTH = 32;

/** A fresh key by which one visit is found again in Zoom's reports. */
export const newCustomerKey = (): string =>
  Array.from({ length: KEY_LENGTH }, () => KEY_CHARACTERS.charAt(randomInt(KEY_CHARACTERS.length))).join('');

/** The name on the list, where Zoom takes it: whoever made the list did not know Zoom's rules. */
const listedName = (person: Invitee | null): string | null => {
  const name = person?.name ?? null;
  return name !== null && nameProblem(name) === null ? name : null;
};

export function createTickets(deps: {
  sign: Sign;
  /** Milliseconds, by this machine: doors are what its screen says. */
  now: () => number;
  /** Zoom's time: signatures are dated by it. */
  clock: Pick<ZoomClock, 'skewSeconds' | 'nowMs'>;
  rooms: readonly Room[];
  doors: Doors;
  knownRooms: Pick<KnownRooms, 'passcode'>;
  invitations: Invitations;
  fixedLifetimeSeconds: number | undefined;
}): Tickets {
  const { sign, now, clock, rooms, doors, knownRooms, invitations, fixedLifetimeSeconds } = deps;

  function findRoom(roomId: string, isTest: boolean): Result<Room> {
    const room = rooms.find(({ id }) => id === roomId);
    if (!room) return failure('room-not-listed');
    const phase = roomPhase(roomCard(room, doors), now());
    if (isTest || phase === 'open') return success(room);
    return failure(phase === 'over' ? 'room-ended' : 'room-not-open');
  }

  function readVisitor(room: Room, typed: Typed): Result<Visitor> {
    // SECURITY: by the room's own entry, whichever is tried: the list is never gone round by registering or signing in
    // (test/unit/main/joining/tickets.test.ts).
    const found = room.entry === 'invited' ? invitations.recognise(room, typed.invitation ?? '') : null;
    if (found && !found.ok) return found;
    const person = found?.value ?? null;
    const name = listedName(person) ?? typed.name;
    const problem = nameProblem(name);
    if (problem) return failure(problem);
    const email = person?.email ?? (typed.email ?? '').trim();
    if (email !== '' && !isEmail(email)) return failure('email-invalid');
    if (email === '' && room.email === 'asked') return failure('email-required');
    return success({
      name: tidyName(name),
      email,
      person: person && (person.email ?? person.codes[0] ?? null),
    });
  }

  async function issue(visit: Visit, visitor: Visitor): Promise<Result<Issued>> {
    const { room, customerKey } = visit;
    const { registrant, tokens } = proofsOf(visit);
    const { meetingNumber, webEndpoint } = room;
    const lifetimeSeconds = signatureLifetimeSeconds({ room, fixedLifetimeSeconds, nowMs: clock.nowMs() });
    const signed = await sign(meetingNumber, lifetimeSeconds);
    if (!signed.ok) return signed;
    const { signature, expiresAtMs, isSound } = signed.value;
    // At this moment: staff or Zoom may have said another one since the room was tapped.
    const passcode = knownRooms.passcode(room);
    const ticket: Ticket = {
      signature,
      expiresAtMs,
      meetingNumber,
      webEndpoint,
      passcode: passcode.value,
      userName: visitor.name,
      // ZOOM: a registrant's token goes with the address that was registered.
      userEmail: registrant?.email ?? visitor.email,
      customerKey,
      tk: registrant?.tk ?? room.tk,
      zak: tokens?.zak ?? '',
      obfToken: tokens?.obfToken ?? '',
    };
    const verified: Verified = {
      isSignatureSound: isSound,
      clockSkewSeconds: clock.skewSeconds(),
      passcode: passcode.source,
    };
    return success({ ticket, verified });
  }

  return { findRoom, readVisitor, issue };
}
