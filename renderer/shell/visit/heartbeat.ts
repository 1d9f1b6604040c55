// Tells a living meeting page from a hung one. Counts unanswered pings, not time: after the machine has slept,
// or when the shell itself was slow, only a page that really missed its turns counts as hung.
import { DURATIONS, type Clock } from './clock.ts';

export interface Heartbeat {
  pong: () => void;
  stop: () => void;
}

export function startHeartbeat(clock: Clock, ping: (id: number) => void, onSilent: () => void): Heartbeat {
  let unanswered = 0;
  let id = 0;
  let stop = clock.after(DURATIONS.ping, beat);
  function beat(): void {
    if (unanswered >= DURATIONS.silentPings) return onSilent();
    unanswered += 1;
    id += 1;
    ping(id);
    stop = clock.after(DURATIONS.ping, beat);
  }
  return {
    pong: () => {
      unanswered = 0;
    },
    stop: () => stop(),
  };
}
