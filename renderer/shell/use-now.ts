// The wall clock for screens that change with it.
import { useEffect, useState } from 'react';
import { DURATIONS } from './visit/clock.ts';

/** Milliseconds; looks again every few seconds. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), DURATIONS.agenda * 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
