// A press that is held on purpose: too long for a tap, and let go of when the finger leaves.
import { useEffect, useRef } from 'react';
import { browserClock } from './visit/clock.ts';

interface LongPress {
  onPointerDown: () => void;
  onPointerUp: () => void;
  onPointerLeave: () => void;
  onPointerCancel: () => void;
}

/** Event properties for the element that is pressed. */
export function useLongPress(seconds: number, action: () => void): LongPress {
  const stop = useRef<(() => void) | null>(null);
  const release = (): void => {
    stop.current?.();
    stop.current = null;
  };
  useEffect(() => release, []);
  return {
    onPointerDown() {
      release();
      stop.current = browserClock.after(seconds, action);
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
  };
}
