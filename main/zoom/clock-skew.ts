// How far this machine's clock is from Zoom's, read off the `Date` of any HTTPS answer. A signature by a wrong clock is
// refused, and a kiosk that nobody looks at has a wrong clock sooner or later.
import { failure, success, type Result } from '../../contracts/result.ts';
import { inTime } from '../in-time.ts';
import type { Fetch } from './fetch.ts';

const PATIENCE_MS = 3_000;
/** `Date` is cut to the second, and the way there takes some time: below this, a difference is no finding. */
const RESOLUTION_SECONDS = 2;
const TEN_YEARS_MS = 10 * 365.25 * 86_400_000;

export interface ZoomClock {
  /** This machine less Zoom; null before the first measurement. */
  skewSeconds: () => number | null;
  /** Asks Zoom, at most 6 s a host. Never rejects; `zoom-unreachable` when no host gave a time to believe. */
  measure: () => Promise<Result<number>>;
  /** Zoom's time by the last measurement; this machine's own before, and where both agree to 2 s. Unix milliseconds. */
  nowMs: () => number;
}

interface ClockParts {
  fetch: Fetch;
  /** This machine's clock. Unix milliseconds. */
  now: () => number;
  /** Asked in this order until one answers. */
  hosts: readonly string[];
}

/** Null for what is no time, and for one that only a broken server tells. */
function believe(header: string | null, nowMs: number): number | null {
  const ms = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(ms) || new Date(ms).getUTCFullYear() <= 1970) return null;
  return Math.abs(ms - nowMs) > TEN_YEARS_MS ? null : ms;
}

export function createZoomClock({ fetch, now, hosts }: ClockParts): ZoomClock {
  let skewSeconds: number | null = null;
  let running: Promise<Result<number>> | null = null;

  /** 'silent' where a second question would wait as long again. */
  async function ask(method: 'HEAD' | 'GET', host: string): Promise<number | 'no-date' | 'silent'> {
    const stop = new AbortController();
    const sentMs = now();
    let isAnswered = false;
    try {
      // PLATFORM: Electron's net.fetch fails on a redirect that is not followed (electron issue 43715).
      const asked = fetch(`https://${host}/`, {
        method,
        signal: stop.signal,
        cache: 'no-store',
        credentials: 'omit',
      }).finally(() => {
        isAnswered = true;
      });
      await inTime(PATIENCE_MS, [asked]);
      const response = await asked;
      const receivedMs = now();
      const dateMs = believe(response.headers.get('date'), receivedMs);
      if (dateMs === null) return 'no-date';
      // Half a second is what cutting to the second takes off on average.
      return ((sentMs + receivedMs) / 2 - (dateMs + 500)) / 1_000;
    } catch {
      return isAnswered ? 'no-date' : 'silent';
    } finally {
      // The body is of no use, and may be long.
      stop.abort();
    }
  }

  async function measureOnce(): Promise<Result<number>> {
    for (const host of hosts) {
      const byHead = await ask('HEAD', host);
      const answer = byHead === 'no-date' ? await ask('GET', host) : byHead;
      if (typeof answer === 'number') {
        skewSeconds = Math.round(answer * 10) / 10;
        return success(skewSeconds);
      }
    }
    return failure('zoom-unreachable');
  }

  return {
    skewSeconds: () => skewSeconds,
    measure() {
      running ??= measureOnce().finally(() => {
        running = null;
      });
      return running;
    },
    nowMs() {
      const isOff = skewSeconds !== null && Math.abs(skewSeconds) > RESOLUTION_SECONDS;
      return isOff ? now() - (skewSeconds ?? 0) * 1_000 : now();
    },
  };
}
