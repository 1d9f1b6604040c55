// The counter of wrong PINs without a disk; it can be lost and broken.
import type { TriesFile, WrongTries } from '../../../../main/kiosk/staff-tries.ts';

export interface FakeTries extends TriesFile {
  lose: () => void;
  /** As on a disk that takes nothing more. */
  isBroken: boolean;
}

/** As a first start leaves it. */
export function noTries(): FakeTries {
  let kept: WrongTries | null = { count: 0, lastAtMs: 0 };
  const tries: FakeTries = {
    isBroken: false,
    lose: () => (kept = null),
    read: () => kept,
    write(next) {
      if (tries.isBroken) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      kept = next;
    },
  };
  return tries;
}
