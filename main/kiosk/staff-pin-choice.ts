// Which PIN counts here, and how one is chosen at set-up: the venue file's wins over the machine's own.
import { failure, success, type Result } from '../../contracts/result.ts';
import { pinMistake } from '../../contracts/staff-pin.ts';
import type { MachineStore } from '../config/machine-store.ts';
import { hashPin } from './pin-hash.ts';
import { lockedAt, type ChosenPin } from './staff-pin.ts';
import type { TriesFile } from './staff-tries.ts';

export interface PinChoice {
  chosen: () => ChosenPin;
  /**
   * The first PIN of this machine; there is no second one here.
   * - `bad-request`: `detail` is the mistake, as contracts/staff-pin.ts has it, or `not-now`
   * - `internal`: it could not be kept
   */
  choose: (pin: string) => Promise<Result<null>>;
  /**
   * At start, once there is a PIN: the counter of wrong ones begins.
   * @throws where it cannot be written; then each try fails too.
   */
  beginCounting: () => void;
}

interface Dependencies {
  /** Of the venue file, which IT has written. */
  venueHash: string | undefined;
  machine: Pick<MachineStore, 'find' | 'holds' | 'keep'>;
  tries: TriesFile;
  /** Unix milliseconds. */
  now: () => number;
}

export function createPinChoice({ venueHash, machine, tries, now }: Dependencies): PinChoice {
  function chosen(): ChosenPin {
    if (venueHash !== undefined) return { kind: 'hash', hash: venueHash };
    const hash = machine.find('staffPinHash');
    if (hash !== null) return { kind: 'hash', hash };
    // SECURITY: a store that does not read may hold a PIN. Set-up would let anybody choose a new one
    // (test/unit/main/kiosk/staff-pin-choice.test.ts).
    return machine.holds('staffPinHash')
      ? { kind: 'damaged', where: "kiosk.json in Foyer's data folder is damaged" }
      : { kind: 'none' };
  }

  function beginCounting(): void {
    if (chosen().kind === 'none') return;
    if (tries.read() === null) {
      const isFirst = !machine.holds('hasPinCounter');
      tries.write(isFirst ? { count: 0, lastAtMs: now() } : lockedAt(now()));
    }
    // SECURITY: a counter of which nobody would know that it is missing counts as locked (same test).
    if (machine.find('hasPinCounter') === null && !machine.keep('hasPinCounter', true)) {
      tries.write(lockedAt(now()));
    }
  }

  return {
    chosen,
    beginCounting,
    async choose(pin) {
      const mistake = pinMistake(pin);
      if (mistake !== null) return failure('bad-request', mistake);
      const hash = await hashPin(pin);
      // Not before: of two at once the first one that is hashed counts.
      if (chosen().kind !== 'none') return failure('bad-request', 'not-now');
      if (!machine.keep('staffPinHash', hash)) return failure('internal', 'kiosk.json cannot be written');
      // Whoever chooses the PIN has not guessed it: the counter begins, whatever was left of an older one.
      tries.write({ count: 0, lastAtMs: now() });
      beginCounting();
      return success(null);
    },
  };
}
