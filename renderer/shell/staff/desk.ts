// What the staff screen knows and asks, without React: locked until main accepts a PIN, and locked again when main's
// time is up. Main's door decides; this only never shows more than it allows.
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { Failure, Result } from '../../../contracts/result.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { askMain } from '../visit/ask-main.ts';
import type { Clock } from '../visit/clock.ts';

export type DeskState =
  | {
      kind: 'locked';
      isAsking: boolean;
      /** Why it is still locked; null: nobody has tried yet. */
      failure: Failure | null;
      /** Unix milliseconds; null: the next PIN can be typed now. */
      waitsUntilMs: number | null;
    }
  | { kind: 'open'; view: StaffView };

/** Asks main, then looks at the staff view again: what was asked may have changed it, and kept the door open. */
export type AskStaff = <T>(request: (bridge: FoyerBridge) => Promise<Result<T>>) => Promise<Result<T>>;

export interface StaffDesk {
  snapshot: () => DeskState;
  subscribe: (listener: () => void) => () => void;
  unlock: (pin: string) => Promise<void>;
  ask: AskStaff;
  /** Somebody is touching or typing: reading and typing keep the screen open too. */
  stir: () => void;
  lock: () => void;
  /**
   * The screen goes away for a test of a room, whose start needs main's door as it is; main locks it then. Whatever
   * else ends the screen is `lock`.
   */
  stop: () => void;
}

interface Dependencies {
  bridge: FoyerBridge;
  clock: Clock;
  /** Unix milliseconds. */
  now: () => number;
}

const STIR_EVERY_MS = 30_000;
const LOCKED: Extract<DeskState, { kind: 'locked' }> = {
  kind: 'locked',
  isAsking: false,
  failure: null,
  waitsUntilMs: null,
};

export function createStaffDesk({ bridge, clock, now }: Dependencies): StaffDesk {
  let state: DeskState = LOCKED;
  let lookedAtMs = 0;
  let stopClock = (): void => undefined;
  const listeners = new Set<() => void>();

  function show(next: DeskState): void {
    stopClock();
    state = next;
    if (next.kind === 'open') {
      lookedAtMs = now();
      stopClock = clock.after(Math.max(0, next.view.locksAtMs - now()) / 1000, lock);
    }
    for (const listener of listeners) listener();
  }

  function lock(): void {
    if (state.kind === 'open') void askMain(bridge.staffLock);
    show(LOCKED);
  }

  function waitsUntilMs({ problem, detail }: Failure): number | null {
    const seconds = Number(detail);
    return problem === 'staff-pin-wait' && seconds > 0 ? now() + seconds * 1000 : null;
  }

  async function unlock(pin: string): Promise<void> {
    const asking: DeskState = { ...LOCKED, isAsking: true };
    show(asking);
    const answer = await askMain(() => bridge.staffUnlock({ pin }));
    if (state !== asking) {
      // Closed meanwhile: nobody is there any more for whom it would be open.
      if (answer.ok) void askMain(bridge.staffLock);
      return;
    }
    show(
      answer.ok
        ? { kind: 'open', view: answer.value }
        : { ...LOCKED, failure: answer, waitsUntilMs: waitsUntilMs(answer) },
    );
  }

  async function look(): Promise<void> {
    const answer = await askMain(bridge.staffView);
    // Locked meanwhile, by hand or by the clock: what was on its way must not open it again.
    if (state.kind !== 'open') return;
    if (answer.ok) show({ kind: 'open', view: answer.value });
    else if (answer.problem === 'staff-locked') show({ ...LOCKED, failure: answer });
  }

  return {
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unlock,
    async ask(request) {
      const answer = await askMain(() => request(bridge));
      await look();
      return answer;
    },
    stir() {
      if (state.kind !== 'open' || now() - lookedAtMs < STIR_EVERY_MS) return;
      lookedAtMs = now();
      void look();
    },
    lock,
    stop: () => show(LOCKED),
  };
}
