// The restart at night: memory, drivers and Zoom's SDK begin anew while nobody is there. Pure; the restart itself is
// restart.ts.
import { roomPhase } from '../../contracts/agenda.ts';
import type { RoomCard } from '../../contracts/room.ts';

/** How long it may still be done when somebody was there at its time. */
const WITHIN_MS = 2 * 3_600_000;
/** So that twenty kiosks do not ask Zoom in the same second. */
export const JITTER_MS = 10 * 60_000;
/** Doors that open within this time find the kiosk ready. */
const BEFORE_DOORS_MS = 30 * 60_000;

/**
 * When it is this kiosk's turn in the night that `nowMs` lies in, by this machine's time zone; null: it lies in none. Where
 * the clocks go forward over it, it is the moment after; where they go back, the first of both.
 */
export function nightOf(at: string, nowMs: number, jitterMs: number): number | null {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const now = new Date(nowMs);
  // A night that begins before midnight ends on the next day.
  const starts = [0, -1].map(
    (days) =>
      new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes).getTime() + jitterMs,
  );
  return starts.find((startMs) => nowMs >= startMs && nowMs < startMs + WITHIN_MS) ?? null;
}

/** Nobody is there, and nobody is expected soon. A room without times is no event: it would forbid every night. */
export function isQuiet(
  rooms: readonly Pick<RoomCard, 'opensAtMs' | 'closesAtMs'>[],
  isInUse: boolean,
  nowMs: number,
): boolean {
  const isEvent = (room: (typeof rooms)[number]): boolean =>
    (room.opensAtMs !== null || room.closesAtMs !== null) &&
    (roomPhase(room, nowMs) === 'open' || roomPhase(room, nowMs + BEFORE_DOORS_MS) === 'open');
  return !isInUse && !rooms.some(isEvent);
}

/**
 * Whether to restart now: once a night, since a run that was started after the night's beginning has been restarted.
 * @param given.at 'HH:MM', local time, or 'off'.
 * @param given.runningSinceMs by the same clock as `nowMs`, also where that was set since.
 */
export function isNightRestartDue(given: {
  at: string;
  nowMs: number;
  runningSinceMs: number;
  jitterMs: number;
  isQuiet: boolean;
}): boolean {
  if (given.at === 'off' || !given.isQuiet) return false;
  const startMs = nightOf(given.at, given.nowMs, given.jitterMs);
  // The night begins without the jitter: each run draws its own, and a later one would make the last restart count for none.
  return startMs !== null && given.runningSinceMs < startMs - given.jitterMs;
}
