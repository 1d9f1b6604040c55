// What a screen does by itself, and the seconds until then: the next try, the end of a goodbye, the doors that open.
import type { VisitEvent, VisitState } from '../../../contracts/visit.ts';
import type { Clock } from './clock.ts';
import { timedExit, type TimedExit } from './timed-exit.ts';

interface Needs {
  clock: Clock;
  /** Milliseconds: doors open by the time of day, and not by how long somebody has waited. */
  now: () => number;
  onSeconds: (secondsLeft: number) => void;
  onDue: (event: VisitEvent) => void;
}

export interface Countdown {
  /** Ends the last one. Answers the seconds until the state goes on by itself; null: it does not. */
  begin: (state: VisitState) => number | null;
  /** Somebody touched the screen. */
  putOff: (state: VisitState) => void;
}

export function createCountdown({ clock, now, onSeconds, onDue }: Needs): Countdown {
  let stop = (): void => undefined;

  function count({ seconds, event }: TimedExit): void {
    stop = clock.after(1, () => {
      if (seconds <= 1) return onDue(event);
      onSeconds(seconds - 1);
      count({ seconds: seconds - 1, event });
    });
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

  return {
    begin(state) {
      stop();
      if (state.screen === 'place-kept') return awaitDoors(state.opensAtMs);
      const exit = timedExit(state);
      if (exit) count(exit);
      return exit?.seconds ?? null;
    },
    putOff(state) {
      const exit = timedExit(state);
      if (exit?.isPutOffByInput !== true) return;
      stop();
      onSeconds(exit.seconds);
      count(exit);
    },
  };
}
