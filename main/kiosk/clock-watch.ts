// Sees the wall clock jump: set by a person, by the network, or after a sleep. Compared with the clock that only goes
// forward, which nobody sets; a slow machine makes both late.

const LOOK_EVERY_MS = 10_000;
/** Time synchronisation drifts a clock by less; Zoom refuses signatures from some 30 s on. */
const JUMP_MS = 5_000;

interface Dependencies {
  /** Unix milliseconds. */
  wallMs: () => number;
  /** Milliseconds. PLATFORM: on Linux it stands still while the machine sleeps, so a sleep is a jump too. */
  monotonicMs: () => number;
  every: (ms: number, action: () => void) => void;
  /** @param byMs forward is positive. */
  onJump: (byMs: number) => void;
}

export function watchClock({ wallMs, monotonicMs, every, onJump }: Dependencies): void {
  let ahead = wallMs() - monotonicMs();
  every(LOOK_EVERY_MS, () => {
    const now = wallMs() - monotonicMs();
    const byMs = now - ahead;
    ahead = now;
    if (Math.abs(byMs) > JUMP_MS) onJump(byMs);
  });
}
