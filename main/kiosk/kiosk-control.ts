// What staff can do with the kiosk itself: restart Foyer, leave the kiosk, lock it again. Whoever is in a visit leaves it
// first, with the journal written.
import { failure, success, type Result } from '../../contracts/result.ts';
import type { KioskView } from '../../contracts/staff.ts';
import { LEFT_BY_STAFF } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { quitWith, type Quitting } from '../orderly-quit.ts';
import type { Lock } from './lock.ts';

export interface KioskControl {
  view: () => KioskView;
  restart: () => Promise<Result<null>>;
  /** Fails with `bad-request` where the venue file does not allow it, and where there is no lock to leave. */
  leave: () => Promise<Result<null>>;
  lockAgain: () => Promise<Result<null>>;
}

interface Dependencies {
  mayLeave: KioskView['mayLeave'];
  /** Null: the venue file asks for a plain window. */
  lock: Lock | null;
  /** Ends the visit and writes its record. */
  endVisit: () => Promise<unknown>;
  restartNow: () => void;
  app: Quitting;
  options: Pick<Options, 'isSupervised'>;
}

export function createKioskControl({
  mayLeave,
  lock,
  endVisit,
  restartNow,
  app,
  options,
}: Dependencies): KioskControl {
  const state = (): KioskView['state'] =>
    lock === null ? 'windowed' : lock.isLocked() ? 'locked' : 'unlocked';
  return {
    view: () => ({ state: state(), mayLeave }),
    async restart() {
      await endVisit();
      restartNow();
      return success(null);
    },
    async leave() {
      // SECURITY: the venue decides, not the screen (test/unit/main/kiosk/kiosk-control.test.ts).
      if (mayLeave === 'never')
        return failure('bad-request', '"staff.mayLeaveKiosk" is "never" in the venue file');
      if (lock === null || !lock.isLocked()) return failure('bad-request', 'this kiosk is not locked');
      await endVisit();
      // Whoever starts Foyer again whenever it ends must be told that it is not to.
      if (mayLeave === 'quit') quitWith(app, options.isSupervised ? LEFT_BY_STAFF : 0);
      else lock.unlock();
      return success(null);
    },
    async lockAgain() {
      if (lock === null) return failure('bad-request', '"kiosk.window" is not "kiosk" in the venue file');
      await endVisit();
      lock.lock();
      return success(null);
    },
  };
}
