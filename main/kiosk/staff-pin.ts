// Judges the staff PIN. Wrong ones make everybody wait, longer and longer, across restarts too: a PIN must not be found
// by trying, and visitors who try must not lock staff out for more than some minutes.
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import { isPinOf, parsePinHash } from './pin-hash.ts';
import type { TriesFile, WrongTries } from './staff-tries.ts';

/** Wrong ones until the first wait. */
const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 300;
/** From this one on the wait is the longest. */
const COUNT_OF_LONGEST = FREE_TRIES + Math.ceil(Math.log2(LONGEST_WAIT_SECONDS / FIRST_WAIT_SECONDS));

const waitSeconds = (count: number): number =>
  count < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_SECONDS);

/** Not above 0: none. */
const waitLeftMs = ({ count, lastAtMs }: WrongTries, nowMs: number): number =>
  lastAtMs + waitSeconds(count) * 1_000 - nowMs;

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
   * - `internal`: it could not be judged, so it opens nothing; `detail` says what failed
   */
  try: (pin: string) => Promise<Result<null>>;
}

/** A hash as `foyer pin` prints it · none: nobody has chosen one · damaged: what was chosen cannot be read. */
export type ChosenPin =
  { kind: 'hash'; hash: string } | { kind: 'none' } | { kind: 'damaged'; where: string };

interface Dependencies {
  /** Asked anew for each try: a PIN may be chosen while Foyer runs. */
  chosenPin: () => ChosenPin;
  tries: TriesFile;
  /** Unix milliseconds. */
  now: () => number;
  /** As pin-hash.ts has it. */
  isPinOf?: typeof isPinOf;
}

/** What holds when nobody knows how many wrong ones there were: the longest wait, from now on. */
export const lockedAt = (nowMs: number): WrongTries => ({ count: COUNT_OF_LONGEST, lastAtMs: nowMs });

export function createStaffPin({
  chosenPin,
  tries,
  now,
  isPinOf: isRight = isPinOf,
}: Dependencies): StaffPin {
  /**
   * SECURITY: a counter that is missing or damaged, or that was written later than now, counts as locked
   * (test/unit/main/kiosk/staff-pin-check.test.ts).
   */
  function triesSoFar(): WrongTries {
    const kept = tries.read();
    if (kept !== null && kept.lastAtMs <= now()) return kept;
    const locked = lockedAt(now());
    tries.write(locked);
    return locked;
  }

  async function judge(pin: string): Promise<Result<null>> {
    const chosen = chosenPin();
    // SECURITY: without a whole hash nothing opens (test/unit/main/kiosk/staff-pin.test.ts).
    if (chosen.kind === 'none') return failure('staff-pin-missing');
    const hash = chosen.kind === 'hash' ? parsePinHash(chosen.hash) : null;
    if (hash === null)
      return failure(
        'staff-pin-missing',
        chosen.kind === 'damaged' ? chosen.where : '"staff.pinHash" is damaged',
      );
    const before = triesSoFar();
    // SECURITY: also the right PIN waits, else waiting would tell nothing to whoever guesses (same test).
    if (waitLeftMs(before, now()) > 0) return wrong(before, now());
    // SECURITY: counted on disk before it is judged, else pulling the plug would be a free try (staff-pin-check.test.ts).
    const after = { count: before.count + 1, lastAtMs: now() };
    tries.write(after);
    if (!(await isRight(pin, hash))) return wrong(after, now());
    tries.write({ count: 0, lastAtMs: now() });
    return success(null);
  }

  // SECURITY: one at a time: a wrong one that is judged beside the right one would be forgiven with those before, and many
  // at once would take the machine's memory (same test).
  let last: Promise<unknown> = Promise.resolve();
  return {
    try(pin) {
      // SECURITY: what cannot be judged opens nothing (staff-pin-check.test.ts).
      const judged = last
        .then(() => judge(pin))
        .catch((error: unknown) => failure('internal', whatFailed(error)));
      last = judged;
      return judged;
    },
  };
}

const whatFailed = (error: unknown): string =>
  error instanceof Error && 'code' in error ? `the PIN's check: ${String(error.code)}` : "the PIN's check";
