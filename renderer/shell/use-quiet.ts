// Tells when nobody has touched or typed for a while.
import { useEffect } from 'react';
import { browserClock } from './visit/clock.ts';

const STIRRING = ['pointerdown', 'keydown', 'wheel'] as const;

/** @param isWatching false: nothing is waited for. */
export function useQuiet(seconds: number, isWatching: boolean, action: () => void): void {
  useEffect(() => {
    if (!isWatching) return undefined;
    let stop = browserClock.after(seconds, action);
    const stir = (): void => {
      stop();
      stop = browserClock.after(seconds, action);
    };
    for (const name of STIRRING) window.addEventListener(name, stir, { passive: true });
    return () => {
      stop();
      for (const name of STIRRING) window.removeEventListener(name, stir);
    };
  }, [seconds, isWatching, action]);
}
