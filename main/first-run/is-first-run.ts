// Whether this start is the first one of a machine that nobody has set up. Everything that may have been a kiosk is none.
import type { MachineStore } from '../config/machine-store.ts';
import type { Gathered } from '../start-up.ts';

interface Known {
  gathered: Pick<Gathered, 'isUntouched'>;
  machine: Pick<MachineStore, 'holds'>;
  mayOpenSetUp: boolean;
}

/**
 * SECURITY: whoever takes the venue file away from a kiosk must not get to choose its PIN. A PIN, its counter, a copy of a
 * venue file, a store that does not read: each of them says that there was a kiosk (test/unit/main/first-run/is-first-run.test.ts).
 */
export const isFirstRun = ({ gathered, machine, mayOpenSetUp }: Known): boolean =>
  mayOpenSetUp &&
  gathered.isUntouched === true &&
  !machine.holds('staffPinHash') &&
  !machine.holds('hasPinCounter');
