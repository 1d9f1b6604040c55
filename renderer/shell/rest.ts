// A kiosk at rest: when nobody has touched it for a while on its first screen, it invites people. The visit's own idle
// rules are others (contracts/idle.ts); this one only ever changes what an empty kiosk shows.
import type { Clock } from './visit/clock.ts';
import { screenOf, type Snapshot } from './visit/snapshot.ts';

/** What a person does at a kiosk. A mouse that is pushed by passers-by counts: somebody is there. */
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

interface Needs {
  controller: {
    snapshot: () => Snapshot;
    subscribe: (listener: () => void) => () => void;
    /** Does nothing where somebody may be in the middle of something. */
    rest: () => void;
  };
  clock: Clock;
  target: Pick<EventTarget, 'addEventListener'>;
}

export function installRest({ controller, clock, target }: Needs): void {
  let stop = (): void => undefined;
  let seen = '';

  function begin(): void {
    stop();
    const { venue } = controller.snapshot();
    const seconds = venue?.attract.afterSeconds ?? 0;
    if (seconds > 0) stop = clock.after(seconds, controller.rest);
  }

  for (const name of INPUTS) target.addEventListener(name, begin, { capture: true, passive: true });
  // Each screen has its full time: also the rooms, when a visit before it has ended by itself.
  controller.subscribe(() => {
    const { venue } = controller.snapshot();
    const now = venue === null ? '' : screenOf(controller.snapshot());
    if (now === seen) return;
    seen = now;
    begin();
  });
}
