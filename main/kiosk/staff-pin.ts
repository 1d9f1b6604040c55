// Judges the staff PIN. Wrong ones make everybody wait, longer and longer: a PIN must not be found by trying, and
// visitors who try must not lock staff out for more than some minutes.
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import { isPinOf, parsePinHash } from './pin-hash.ts';

/** What is kept of wrong tries. */
interface WrongTries {
  count: number;
  /** Unix milliseconds. */
  lastAtMs: number;
}

/** Wrong ones until the first wait. */
const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 300;

const waitSeconds = (count: number): number =>
  count < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_SECONDS);

const waitLeftMs = ({ count, lastAtMs }: WrongTries, nowMs: number): number =>
  Math.max(0, lastAtMs + waitSeconds(count) * 1_000 - nowMs);

/** How the last wrong PIN is answered: with the tries that are left, or with the seconds to wait. */
function wrong(tries: WrongTries, nowMs: number): Failure {
  const leftMs = waitLeftMs(tries, nowMs);
  return leftMs > 0
    ? failure('staff-pin-wait', String(Math.ceil(leftMs / 1_000)))
    : failure('staff-pin-wrong', String(FREE_TRIES - tries.count));
}

export interface StaffPin {
  /**
   * - `staff-pin-missing`: none is set, or what is set is damaged (then `detail` says so)
   * - `staff-pin-wrong`: `detail` is how many wrong ones are left before a wait
   * - `staff-pin-wait`: `detail` is the seconds until the next try; what was typed was not looked at, or was wrong
   */
  try: (pin: string) => Promise<Result<null>>;
}

interface Dependencies {
  /** As `foyer pin` prints it; null: none is set, and nothing opens. */
  pinHash: string | null;
  /** Unix milliseconds. */
  now: () => number;
}

export function createStaffPin({ pinHash, now }: Dependencies): StaffPin {
  const hash = pinHash === null ? null : parsePinHash(pinHash);
  let tries: WrongTries = { count: 0, lastAtMs: 0 };

  async function judge(pin: string): Promise<Result<null>> {
    // SECURITY: without a whole hash nothing opens (test/unit/main/kiosk/staff-pin.test.ts).
    if (pinHash === null) return failure('staff-pin-missing');
    if (hash === null) return failure('staff-pin-missing', '"staff.pinHash" is damaged');
    // A clock that was set back makes the wait begin anew, and no longer than that.
    if (now() < tries.lastAtMs) tries = { ...tries, lastAtMs: now() };
    // SECURITY: also the right PIN waits, else waiting would tell nothing to whoever guesses (same test).
    if (waitLeftMs(tries, now()) > 0) return wrong(tries, now());
    if (await isPinOf(pin, hash)) {
      tries = { count: 0, lastAtMs: 0 };
      return success(null);
    }
    tries = { count: tries.count + 1, lastAtMs: now() };
    return wrong(tries, now());
  }

  // SECURITY: one at a time, else many tries at once would all be judged before the first one counts (same test).
  let last: Promise<unknown> = Promise.resolve();
  return {
    try(pin) {
      const judged = last.then(() => judge(pin));
      last = judged.catch(() => undefined);
      return judged;
    },
  };
}
