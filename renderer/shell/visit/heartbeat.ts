// Tells a living meeting page from a hung one. Counts unanswered pings, not time: after the machine has slept,
// or when the shell itself was slow, only a page that really missed its turns counts as hung.
import { DURATIONS, type Clock } from './clock.ts';

export interface Heartbeat {
  pong: () => void;
  /** The SDK has started: from here on silence is suspicious sooner. */
  settle: () => void;
  stop: () => void;
}

export function startHeartbeat(clock: Clock, ping: (id: number) => void, onSilent: () => void): Heartbeat {
  let unanswered = 0;
  let patience: number = DURATIONS.silentPingsAtStart;
  let id = 0;
  let stop = clock.after(DURATIONS.ping, beat);
  function beat(): void {
    if (unanswered >= patience) return onSilent();
    unanswered += 1;
    id += 1;
    ping(id);
    stop = clock.after(DURATIONS.ping, beat);
  }
  return {
    pong: () => {
      unanswered = 0;
    },
    settle: () => {
      patience = DURATIONS.silentPings;
    },
    stop: () => stop(),
  };
}
