// All waiting of the stand-in goes through one clock, so that `reset` and `close` can end it.
// Timers are unref'd: a test process may end while a meeting is still "running".

export interface Clock {
  /** Factor on every delay. */
  pace: number;
  /** Milliseconds since the epoch. */
  nowMs(): number;
  /** Runs `run` after `delayMs` (times the pace). Returns a function that calls it off. */
  after(delayMs: number, run: () => void): () => void;
  /** Calls off everything that still waits. */
  clear(): void;
}

/** `pace` 0.1 makes every delay of the scenarios ten times shorter. */
export function createClock(pace: number): Clock {
  const waiting = new Set<NodeJS.Timeout>();
  return {
    pace,
    nowMs: () => Date.now(),
    after(delayMs, run) {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        run();
      }, delayMs * pace);
      timer.unref();
      waiting.add(timer);
      return () => {
        waiting.delete(timer);
        clearTimeout(timer);
      };
    },
    clear() {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
