// Which rooms can be entered when. Apart from room.ts so that the shell does not carry the schema library, which tries
// out `eval` when it is loaded and would trip the shell's content policy.
import type { RoomCard } from './room.ts';

/** later: doors are closed yet · open: can be entered · over: doors are closed for good. A room without times is open. */
export type RoomPhase = 'later' | 'open' | 'over';

export function roomPhase(room: Pick<RoomCard, 'opensAtMs' | 'closesAtMs'>, nowMs: number): RoomPhase {
  if (room.closesAtMs !== null && nowMs >= room.closesAtMs) return 'over';
  if (room.opensAtMs !== null && nowMs < room.opensAtMs) return 'later';
  return 'open';
}

export interface Agenda<R> {
  /** Can be entered now; those with a start first, by start. */
  now: R[];
  /** Later today or on later days, soonest first. */
  next: R[];
  over: R[];
}

/** Splits the rooms by the clock; the order inside a group is by start, then as in the venue file. */
export function agenda<R extends Pick<RoomCard, 'opensAtMs' | 'startsAtMs' | 'closesAtMs'>>(
  rooms: readonly R[],
  nowMs: number,
): Agenda<R> {
  const byStart = [...rooms].sort((a, b) => (a.startsAtMs ?? Infinity) - (b.startsAtMs ?? Infinity) || 0);
  const inPhase = (phase: RoomPhase): R[] => byStart.filter((room) => roomPhase(room, nowMs) === phase);
  return { now: inPhase('open'), next: inPhase('later'), over: inPhase('over') };
}

/** Its place can be kept: the doors are closed yet, and open soon. */
export function opensSoon(
  room: Pick<RoomCard, 'opensAtMs' | 'closesAtMs'>,
  nowMs: number,
  keepPlaceMinutes: number,
): boolean {
  const { opensAtMs } = room;
  return (
    roomPhase(room, nowMs) === 'later' && opensAtMs !== null && opensAtMs - nowMs <= keepPlaceMinutes * 60_000
  );
}
