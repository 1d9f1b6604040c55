// Keeps the display on while doors are open or somebody is there, and lets it sleep when nobody can want anything.
import type { PowerSaveBlocker } from 'electron';
import { roomPhase } from '../../contracts/agenda.ts';
import type { RoomCard } from '../../contracts/room.ts';

type Timed = Pick<RoomCard, 'opensAtMs' | 'closesAtMs'>;

/** A room without times can always be entered, so a venue with one keeps its displays on. Pure. */
export const mustStayAwake = (rooms: readonly Timed[], isSomebodyThere: boolean, nowMs: number): boolean =>
  isSomebodyThere || rooms.some((room) => roomPhase(room, nowMs) === 'open');

const LOOK_EVERY_MS = 15_000;

interface Dependencies {
  blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>;
  mustStayAwake: () => boolean;
  every: (ms: number, action: () => void) => void;
}

/** PLATFORM: it keeps a display from falling asleep; one that sleeps already is woken by a touch, as the system has it. */
export function keepAwake({ blocker, mustStayAwake, every }: Dependencies): void {
  let held: number | null = null;
  const look = (): void => {
    const must = mustStayAwake();
    if (must && held === null) held = blocker.start('prevent-display-sleep');
    if (must || held === null) return;
    blocker.stop(held);
    held = null;
  };
  look();
  every(LOOK_EVERY_MS, look);
}
