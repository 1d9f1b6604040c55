// Looks at one thing within a bounded time: a probe that hangs, or breaks, is a thing that was not seen, never a check
// that does not end.
import { inTime } from '../in-time.ts';

/** What the probe saw; null when it gave no answer in time, threw, or had nothing to say. */
export type Look = <T>(probe: () => Promise<T | null>) => Promise<T | null>;

export interface Patience {
  /** For one probe. */
  probeMs: number;
  /** For all of them together. */
  wholeMs: number;
}

/** @param onBug gets what a probe threw: probes answer failures as values. */
export function createLook({ probeMs, wholeMs }: Patience, onBug: (thrown: unknown) => void): Look {
  // Not the machine's clock: that may be the one that is wrong, and is set meanwhile.
  const endsAt = performance.now() + wholeMs;
  return async (probe) => {
    const leftMs = Math.min(probeMs, endsAt - performance.now());
    if (leftMs < 1) return null;
    let isLate = true;
    const probing = (async () => probe())().finally(() => {
      isLate = false;
    });
    try {
      await inTime(Math.ceil(leftMs), [probing]);
      return await probing;
    } catch (thrown) {
      if (!isLate) onBug(thrown);
      return null;
    }
  };
}

/** `work` for each item, at most `limit` at a time; answers in the order of the items. */
export async function fewAtATime<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const left = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) answers[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return answers;
}
