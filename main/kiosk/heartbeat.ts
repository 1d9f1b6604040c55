// Tells a living shell from a hung one. Counts main's own beats since the shell's last one, not time: after the machine
// has slept main had as few turns as the shell. A beat of main's that comes late shows that the whole machine is slow, and
// proves nothing about the shell: it does not count. With its beat the shell says whether somebody is there.

const BEAT_EVERY_MS = 1_000;
/** A machine that had time for main had time for the shell; seen on one whose processes waited for ten others. */
const ON_TIME_MS = 1_200;
/** Main's beats without one of the shell's: after it has begun to beat, and until then (it loads, on a slow machine). */
const PATIENCE = 10;
const PATIENCE_AT_START = 40;

export interface ShellPulse {
  /** The shell has its turn. */
  beat: (said: { isSomebodyThere: boolean }) => void;
  /** By the last beat, also of a shell that is dead since; false from the next one's begin on. */
  isSomebodyThere: () => boolean;
  /** Another document comes: it begins to beat later. */
  restart: () => void;
  /** What the window shows does not beat. */
  stop: () => void;
}

interface Dependencies {
  /** Said once until `restart`. */
  onSilent: () => void;
  monotonicMs: () => number;
  /** As setInterval. */
  every: (ms: number, action: () => void) => void;
}

export function createShellPulse({ onSilent, monotonicMs, every }: Dependencies): ShellPulse {
  let silentBeats = 0;
  let patience = PATIENCE_AT_START;
  let isWatching = true;
  let isSomebodyThere = false;
  let lastAtMs = monotonicMs();
  every(BEAT_EVERY_MS, () => {
    const sinceMs = monotonicMs() - lastAtMs;
    lastAtMs += sinceMs;
    if (!isWatching || sinceMs > ON_TIME_MS) return;
    silentBeats += 1;
    if (silentBeats <= patience) return;
    isWatching = false;
    onSilent();
  });
  return {
    beat(said) {
      silentBeats = 0;
      patience = PATIENCE;
      ({ isSomebodyThere } = said);
    },
    isSomebodyThere: () => isSomebodyThere,
    restart() {
      silentBeats = 0;
      patience = PATIENCE_AT_START;
      isWatching = true;
      isSomebodyThere = false;
    },
    stop() {
      isWatching = false;
      isSomebodyThere = false;
    },
  };
}
