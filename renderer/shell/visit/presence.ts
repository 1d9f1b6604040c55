// Counts how long nobody has been there, second by second, while there is a visit. Seconds that the machine slept
// through do not count: nobody could have answered in them.
import type { IdleLimits, IdleRule } from '../../../contracts/idle-rule.ts';
import {
  isSomebodyThere,
  move,
  passSecond,
  shownAsking,
  STILL,
  touch,
  type Asking,
  type Stillness,
} from '../../../contracts/idle.ts';
import type { VisitState } from '../../../contracts/visit.ts';
import type { Clock } from './clock.ts';
import type { PresenceFact } from './meeting.ts';

/** What is on the screen. */
export interface Scene {
  state: VisitState;
  /** Null: there is no venue yet. */
  limits: IdleLimits | null;
  isWebinar: boolean;
}

interface Needs {
  clock: Clock;
  look: () => Scene;
  /** Called when the question changes; null: nobody is asked. */
  onAsking: (asking: Asking | null) => void;
  onOver: (rule: IdleRule) => void;
}

export interface Presence {
  move: (before: VisitState, after: VisitState) => void;
  /** Somebody is there. */
  touch: () => void;
  /** Somebody has touched this screen. */
  isTouched: () => boolean;
  told: (fact: Exclude<PresenceFact, { kind: 'input' }>) => void;
  isSomebodyThere: () => boolean;
}

const NOTHING_TOLD = { isAlone: false, isTalking: false };

export function createPresence({ clock, look, onAsking, onOver }: Needs): Presence {
  let still: Stillness = STILL;
  let told = NOTHING_TOLD;
  let stop: (() => void) | null = null;
  let shown: Asking | null = null;

  function become(next: Stillness): void {
    still = next;
    const asking = shownAsking(still, look().state);
    if (asking === shown) return;
    shown = asking;
    onAsking(asking);
  }

  function second(): void {
    stop = clock.after(1, second);
    const { state, limits, isWebinar } = look();
    if (limits === null) return;
    // A webinar's attendees need not see each other in the roster.
    become(passSecond(still, { state, ...told, isAlone: told.isAlone && !isWebinar }, limits));
    if (shown?.secondsLeft === 0) onOver(shown.rule);
  }

  return {
    move(before, after) {
      if (after.screen !== 'in-room') told = NOTHING_TOLD;
      become(after.screen === 'rooms' ? STILL : move(still, before, after));
      if (after.screen === 'rooms') {
        stop?.();
        stop = null;
      } else stop ??= clock.after(1, second);
    },
    touch: () => become(touch(still)),
    isTouched: () => still.isTouched,
    isSomebodyThere: () => isSomebodyThere(look().state, still),
    told(fact) {
      if (fact.kind === 'alone') told = { ...told, isAlone: fact.isAlone };
      else told = { ...told, isTalking: fact.isTalking };
    },
  };
}
