// Zoom's limits per second and label, and the headers that tell of them. Off until a test sets them.
import { tooMany, type Answer } from './answer.ts';
import type { Label } from './routes.ts';

/** Calls per second for the whole account; a label that is left out has no limit. */
export type Limits = Partial<Record<Label, number>>;

export interface RateLimits {
  set: (limits: Limits) => void;
  /** Counts this call. `refusal`: it is one too many. */
  count: (label: Label) => { headers: Readonly<Record<string, string>>; refusal: Answer | undefined };
}

export function createRateLimits(now: () => number): RateLimits {
  let limits: Limits = {};
  const windows = new Map<Label, { second: number; calls: number }>();
  return {
    set(wanted) {
      limits = wanted;
      windows.clear();
    },
    count(label) {
      const limit = limits[label];
      if (limit === undefined) return { headers: {}, refusal: undefined };
      const second = Math.floor(now() / 1000);
      const before = windows.get(label);
      const calls = before?.second === second ? before.calls + 1 : 1;
      windows.set(label, { second, calls });
      const headers = {
        'x-ratelimit-category': label,
        'x-ratelimit-type': 'QPS',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - calls)),
      };
      return { headers, refusal: calls > limit ? tooMany('1') : undefined };
    },
  };
}
