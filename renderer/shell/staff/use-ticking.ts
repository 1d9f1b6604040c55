// The wall clock for countdowns.
import { useSyncExternalStore } from 'react';

const STEP_MS = 250;

const tick = (onTick: () => void): (() => void) => {
  const timer = setInterval(onTick, STEP_MS);
  return () => clearInterval(timer);
};
const still = () => () => undefined;
const now = (): number => Math.floor(Date.now() / STEP_MS) * STEP_MS;

/** Unix milliseconds, in quarters of a second; draws anew with it while `isRunning`. */
export const useTicking = (isRunning: boolean): number =>
  useSyncExternalStore(isRunning ? tick : still, now, now);
