// Tells a living shell from a hung one. Counts main's own beats since the shell's last one, not time: after the machine
// has slept, or where all of it is slow, main had as few turns as the shell, and nobody is taken for dead.

const BEAT_EVERY_MS = 1_000;
/** Main's beats without one of the shell's: after it has begun to beat, and until then (it loads, on a slow machine). */
const PATIENCE = 10;
const PATIENCE_AT_START = 40;

export interface ShellPulse {
  /** The shell has its turn. */
  beat: () => void;
  /** Another document comes: it begins to beat later. */
  restart: () => void;
  /** What the window shows does not beat. */
  stop: () => void;
}

interface Dependencies {
  /** Said once until `restart`. */
  onSilent: () => void;
  /** As setInterval; answers the function that ends it. */
  every: (ms: number, action: () => void) => () => void;
}

export function createShellPulse({ onSilent, every }: Dependencies): ShellPulse {
  let silentBeats = 0;
  let patience = PATIENCE_AT_START;
  let isWatching = true;
  every(BEAT_EVERY_MS, () => {
    if (!isWatching) return;
    silentBeats += 1;
    if (silentBeats <= patience) return;
    isWatching = false;
    onSilent();
  });
  return {
    beat() {
      silentBeats = 0;
      patience = PATIENCE;
    },
    restart() {
      silentBeats = 0;
      patience = PATIENCE_AT_START;
      isWatching = true;
    },
    stop() {
      isWatching = false;
    },
  };
}
