// Issues tickets: the only place where a room's number, passcode and token meet a visitor's name. The shell asks for a
// room, never for a meeting, so only this venue's rooms can be signed.
import { randomInt } from 'node:crypto';
import type { ProblemCode } from '../../contracts/problem.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import { roomPhase } from '../../contracts/agenda.ts';
import type { Room, RoomCard } from '../../contracts/room.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import { isEmail, nameProblem, tidyName } from '../../contracts/visitor-name.ts';
import { signatureLifetimeSeconds, type Sign } from '../zoom/signature.ts';

export interface TicketRequest {
  roomId: string;
  /** As typed: checked here whatever the name field did. */
  name: string;
  email?: string | undefined;
  /** From newCustomerKey, one per visit. */
  customerKey: string;
}

export interface Tickets {
  /** Why this room cannot be entered now, as far as this venue knows; null when it can. */
  roomProblem: (roomId: string) => ProblemCode | null;
  issue: (asked: TicketRequest) => Promise<Result<Ticket>>;
}

const KEY_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** ZOOM: at most 35 (SDK 6.2.0); 32 of these 62 characters cannot be guessed. */
const KEY_LENGTH = 32;

/** A fresh key by which one visit is found again in Zoom's reports. */
export const newCustomerKey = (): string =>
  Array.from({ length: KEY_LENGTH }, () => KEY_CHARACTERS.charAt(randomInt(KEY_CHARACTERS.length))).join('');

/** How long before the start, and after the end, a room can be entered. */
export interface Doors {
  openMinutes: number;
  closeMinutes: number;
}

/** What the shell may know of a room: no number, no passcode, no token. */
export function roomCard(room: Room, { openMinutes, closeMinutes }: Doors): RoomCard {
  const { id, title, subtitle, kind, startsAtMs, endsAtMs } = room;
  const opensAtMs = startsAtMs === null ? null : startsAtMs - openMinutes * 60_000;
  const closesAtMs = endsAtMs === null ? null : endsAtMs + closeMinutes * 60_000;
  return { id, title, subtitle, kind, opensAtMs, startsAtMs, endsAtMs, closesAtMs };
}

export function createTickets(deps: {
  sign: Sign;
  now: () => number;
  rooms: readonly Room[];
  doors: Doors;
  fixedLifetimeSeconds: number | undefined;
}): Tickets {
  const { sign, now, rooms, doors, fixedLifetimeSeconds } = deps;

  function findOpenRoom(roomId: string): Result<Room> {
    const room = rooms.find(({ id }) => id === roomId);
    if (!room) return failure('room-not-listed');
    const phase = roomPhase(roomCard(room, doors), now());
    if (phase === 'open') return success(room);
    return failure(phase === 'over' ? 'room-ended' : 'room-not-open');
  }

  async function issue({ roomId, name, email = '', customerKey }: TicketRequest): Promise<Result<Ticket>> {
    const found = findOpenRoom(roomId);
    if (!found.ok) return found;
    const room = found.value;
    const problem = nameProblem(name);
    if (problem) return failure(problem);
    const userEmail = email.trim();
    if (userEmail !== '' && !isEmail(userEmail)) return failure('email-invalid');
    const lifetimeSeconds = signatureLifetimeSeconds({ room, fixedLifetimeSeconds, nowMs: now() });
    const { meetingNumber, passcode, tk, webEndpoint } = room;
    return success({
      ...(await sign(meetingNumber, lifetimeSeconds)),
      meetingNumber,
      passcode,
      userName: tidyName(name),
      userEmail,
      customerKey,
      tk,
      webEndpoint,
    });
  }

  return {
    issue,
    roomProblem: (roomId) => {
      const found = findOpenRoom(roomId);
      return found.ok ? null : found.problem;
    },
  };
}
