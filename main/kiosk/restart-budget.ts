// How often something may be started anew before it is given up: what dies at once again must not loop for ever.
import type { RunRecord } from './run-record.ts';

export interface Allowance {
  atMost: number;
  withinSeconds: number;
}

/** Those that still count. A clock that was set back has them in the future: they count as well. */
const recent = (atMs: readonly number[], nowMs: number, { withinSeconds }: Allowance): number[] =>
  atMs.filter((each) => Math.abs(nowMs - each) < withinSeconds * 1_000);

interface Budget extends Allowance {
  /** Milliseconds of any clock. */
  now: () => number;
}

/** @returns a question that counts: true as long as fewer than `atMost` were granted within the last `withinSeconds`. */
export function createRestartBudget({ now, ...allowance }: Budget): () => boolean {
  let granted: number[] = [];
  return () => {
    granted = recent(granted, now(), allowance);
    if (granted.length >= allowance.atMost) return false;
    granted.push(now());
    return true;
  };
}

/**
 * The same, remembered over restarts. What cannot be remembered is not granted: a disk that is full would make every
 * restart the first one.
 */
export function createLastingBudget(
  { now, ...allowance }: Budget,
  record: Pick<RunRecord, 'now' | 'change'>,
): () => boolean {
  return () => {
    const granted = recent(record.now().restartsAtMs, now(), allowance);
    if (granted.length >= allowance.atMost) return false;
    return record.change({ restartsAtMs: [...granted, now()] });
  };
}
