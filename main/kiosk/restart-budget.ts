// How often something may be started anew before it is given up: what dies at once again must not loop for ever.

interface Budget {
  /** Unix milliseconds. */
  now: () => number;
  atMost: number;
  withinMs: number;
}

/** @returns a question that counts: true as long as fewer than `atMost` were granted within the last `withinMs`. */
export function createRestartBudget({ now, atMost, withinMs }: Budget): () => boolean {
  let granted: number[] = [];
  return () => {
    const nowMs = now();
    granted = granted.filter((atMs) => nowMs - atMs < withinMs);
    if (granted.length >= atMost) return false;
    granted.push(nowMs);
    return true;
  };
}
