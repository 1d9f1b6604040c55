// Tries, successes and codes per quarter of an hour, aligned to UTC's quarters so that several kiosks and Zoom's own
// status page can be laid side by side.
const QUARTER_MS = 15 * 60_000;
/** Ten days of quarters in which something happened; a report must stay readable. */
const MOST_QUARTERS = 960;

export interface Quarter {
  /** ISO 8601, UTC: the quarter's beginning. */
  from: string;
  /** Tickets that were issued, and those that could not be. */
  tries: number;
  successes: number;
  /** By Zoom's code, or by Foyer's own name of the problem where there was none. */
  codes: Readonly<Record<string, number>>;
}

interface QuarterHours {
  count(atMs: number, what: 'tries' | 'successes'): void;
  countCode(atMs: number, code: string): void;
  /** Only quarters with something in them, oldest first; of very many the latest. */
  rows(): { quarters: readonly Quarter[]; leftOut: number };
}

export function createQuarterHours(): QuarterHours {
  const quarters = new Map<number, { tries: number; successes: number; codes: Map<string, number> }>();

  const quarterOf = (atMs: number) => {
    const fromMs = Math.floor(atMs / QUARTER_MS) * QUARTER_MS;
    const quarter = quarters.get(fromMs) ?? { tries: 0, successes: 0, codes: new Map<string, number>() };
    quarters.set(fromMs, quarter);
    return quarter;
  };

  return {
    count: (atMs, what) => {
      quarterOf(atMs)[what] += 1;
    },
    countCode: (atMs, code) => {
      const { codes } = quarterOf(atMs);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    },
    rows() {
      const inOrder = [...quarters].toSorted(([a], [b]) => a - b);
      const leftOut = Math.max(0, inOrder.length - MOST_QUARTERS);
      return {
        leftOut,
        quarters: inOrder.slice(leftOut).map(([fromMs, { tries, successes, codes }]) => ({
          from: new Date(fromMs).toISOString(),
          tries,
          successes,
          codes: Object.fromEntries([...codes].toSorted(([a], [b]) => a.localeCompare(b))),
        })),
      };
    },
  };
}
