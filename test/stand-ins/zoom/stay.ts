// Notes how long somebody was where: what Zoom's own reports are made of.
import type { Clock } from './clock.ts';
import type { Visit } from './meetings.ts';
import type { Records, StaySeen } from './records.ts';

export interface Stay {
  /** Into the waiting room, or out of it. */
  whenHeld: (isOnHold: boolean) => void;
  end: () => void;
}

interface StayDeps {
  records: Records;
  clock: Clock;
  visit: Visit;
  userId: number;
}

export function createStay({ records, clock, visit, userId }: StayDeps): Stay {
  function begin(isOnHold: boolean): StaySeen {
    const stretch = { join: visit.join, userId, isOnHold, fromMs: clock.nowMs(), untilMs: undefined };
    records.stays.push(stretch);
    return stretch;
  }

  let current = begin(visit.isOnHold);
  const end = (): void => void (current.untilMs ??= clock.nowMs());
  return {
    whenHeld(isOnHold) {
      if (isOnHold === current.isOnHold) return;
      end();
      current = begin(isOnHold);
    },
    end,
  };
}
