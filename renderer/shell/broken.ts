// What follows when a screen has thrown: nobody may be there to tap "try again". Main is told, which loads the shell anew
// and knows when that no longer helps; where main does not, the page does.
import type { FoyerBridge } from '../../contracts/bridge.ts';
import { DURATIONS, type Clock } from './visit/clock.ts';
import type { VisitController } from './visit/visit-controller.ts';

interface Needs {
  bridge: Pick<FoyerBridge, 'shellBroken'>;
  controller: Pick<VisitController, 'act'>;
  clock: Clock;
  reload: () => void;
}

// SECURITY: never an error's text, which may hold what was typed (test/unit/renderer/shell/error-boundary.test.ts).
const kindOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.name : typeof thrown).slice(0, 100);

/** @returns what the error boundary calls. */
export function createBroken({ bridge, controller, clock, reload }: Needs): (thrown: unknown) => void {
  return (thrown) => {
    // First, so that the visit is on record as broken and not as left.
    void bridge.shellBroken({ reason: kindOf(thrown) }).catch(() => undefined);
    controller.act({ type: 'leave' });
    clock.after(DURATIONS.brokenReload, reload);
  };
}
