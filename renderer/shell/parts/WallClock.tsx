// The time of the venue. Held for a while, it is staff's hidden way in.
import type { ReactNode } from 'react';
import { clockTime } from '../agenda-times.ts';
import { useStaffWay } from '../staff-way.ts';
import { useLongPress } from '../use-long-press.ts';
import { DURATIONS } from '../visit/clock.ts';

export function WallClock({ nowMs, locale }: { nowMs: number; locale: string }): ReactNode {
  const staffWay = useStaffWay();
  const press = useLongPress(DURATIONS.staffPress, () => staffWay?.open());
  return (
    <p className="wall-clock" {...press}>
      {clockTime(nowMs, locale)}
    </p>
  );
}
