// Where somebody goes on when their room is over: the next talk, without typing the name again. Pure.
import { opensSoon, roomPhase } from './agenda.ts';
import type { VenueView } from './channels.ts';
import type { RoomCard } from './room.ts';
import type { Onward } from './visit-state.ts';

/** How far a talk's start is away; what is still to begin comes before what has begun. */
const order = ({ startsAtMs }: RoomCard, nowMs: number): number =>
  startsAtMs === null ? Infinity : startsAtMs >= nowMs ? startsAtMs - nowMs : 1e12 + nowMs - startsAtMs;

/**
 * The talk that begins next, or else the one that began last, of those that can be entered or soon will be.
 * A room without a start is no talk: there is no reason to send anybody from one to the other.
 */
export function nextTalk(
  { rooms, keepPlaceMinutes }: Pick<VenueView, 'rooms' | 'keepPlaceMinutes'>,
  from: { roomId: string; name: string; email: string },
  nowMs: number,
): Onward | null {
  const { roomId, name, email } = from;
  const [room] = rooms
    .filter(({ id, isListed, startsAtMs }) => isListed && id !== roomId && startsAtMs !== null)
    .filter((each) => roomPhase(each, nowMs) === 'open' || opensSoon(each, nowMs, keepPlaceMinutes))
    .sort((a, b) => order(a, nowMs) - order(b, nowMs));
  if (!room) return null;
  const asksDetails = room.entry === 'invited' || name === '' || (room.asksEmail && email === '');
  const opensAtMs = roomPhase(room, nowMs) === 'later' ? room.opensAtMs : null;
  return { roomId: room.id, opensAtMs, asksDetails, name, email };
}
