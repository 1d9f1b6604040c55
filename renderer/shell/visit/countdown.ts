// What a screen does by itself, and the seconds until then: the next try, the end of a goodbye, the doors that open or
// have closed.
import type { VisitEvent, VisitState } from '../../../contracts/visit.ts';
import { DURATIONS, type Clock } from './clock.ts';
import { timedExit, type TimedExit } from './timed-exit.ts';

interface Needs {
  clock: Clock;
  /** Milliseconds: doors open by the time of day, and not by how long somebody has waited. */
  now: () => number;
  /** Whether the room can be entered at this moment. */
  isOpen: (roomId: string) => boolean;
  onSeconds: (secondsLeft: number) => void;
  onDue: (event: VisitEvent) => void;
}

export interface Countdown {
  /** Ends the last one. Answers the seconds until the state goes on by itself; null: it does not. */
  begin: (state: VisitState) => number | null;
  /** Somebody touched the screen. */
  putOff: (state: VisitState) => void;
}

export function createCountdown({ clock, now, isOpen, onSeconds, onDue }: Needs): Countdown {
  let stop = (): void => undefined;
  let secondsLeft = 0;
  let secondsSpent = 0;

  /** Never begun anew in the middle of a second: touches in quick succession would stop the time. */
  function count(event: VisitEvent): void {
    stop = clock.after(1, () => {
      secondsSpent += 1;
      secondsLeft -= 1;
      if (secondsLeft <= 0) return onDue(event);
      onSeconds(secondsLeft);
      count(event);
    });
  }

  function begin({ seconds, event }: TimedExit): void {
    secondsLeft = seconds;
    secondsSpent = 0;
    count(event);
  }

  const untilDoorsOpen = (opensAtMs: number): number => Math.max(0, Math.ceil((opensAtMs - now()) / 1000));

  function awaitDoors(opensAtMs: number): number {
    const seconds = untilDoorsOpen(opensAtMs);
    stop = clock.after(Math.min(seconds, 1), () => {
      if (now() >= opensAtMs) return onDue({ type: 'doors-open' });
      onSeconds(awaitDoors(opensAtMs));
    });
    return seconds;
  }

  /** Nobody chose the room: its field says "come in" to whoever passes, and must not when the doors have closed. */
  function watchDoors(roomId: string): void {
    stop = clock.after(DURATIONS.agenda, () => {
      if (!isOpen(roomId)) return onDue({ type: 'leave' });
      watchDoors(roomId);
    });
  }

  return {
    begin(state) {
      stop();
      if (state.screen === 'place-kept') return awaitDoors(state.opensAtMs);
      if (state.screen === 'name' && state.isByItself === true) watchDoors(state.roomId);
      const exit = timedExit(state);
      if (exit) begin(exit);
      return exit?.seconds ?? null;
    },
    putOff(state) {
      const exit = timedExit(state);
      if (exit?.atMostSeconds === undefined) return;
      secondsLeft = Math.min(exit.seconds, exit.atMostSeconds - secondsSpent);
      onSeconds(secondsLeft);
    },
  };
}
