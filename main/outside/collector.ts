// Sends one body at a time to the venue's collector, and knows when to leave it alone. Answers are values; nothing here
// is ever waited for by a visit. Which answers are worth another try: opentelemetry-proto, docs/specification.md.
import type { Fetch } from '../zoom/fetch.ts';

/** refused: it will never take this body · later: the same may be sent again, not before `mayAsk`. */
export type Taken = 'taken' | 'refused' | 'later';

export interface Collector {
  /** False while it is left alone after a failure. */
  mayAsk: () => boolean;
  send: (path: '/v1/metrics' | '/v1/traces', body: object) => Promise<Taken>;
}

interface Parts {
  /** Without the paths. */
  url: string;
  fetch: Fetch;
  monotonicMs: () => number;
  /** 0 up to 1. */
  random: () => number;
  /** Said once until it is over, of each path: an HTTP status, or the error's name. */
  onTrouble: (isTrouble: boolean, why: string) => void;
}

const RETRYABLE: readonly number[] = [429, 502, 503, 504];
const ANSWER_WITHIN_MS = 10_000;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 600_000;

/** Seconds only: a date would be by a clock that is not ours. */
const askedPauseMs = (answer: Response): number =>
  Number(answer.headers.get('retry-after') ?? 0) * 1_000 || 0;

/** Node's name is in `cause.code`, Chromium's in the message; of the rest of a message nobody knows what it holds. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause, message, name } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : null;
  return code ?? /net::ERR_\w+/u.exec(message)?.[0] ?? name;
}

export function createCollector({ url, fetch, monotonicMs, random, onTrouble }: Parts): Collector {
  let failures = 0;
  let notBeforeMs = 0;
  // One that takes visits and no counts would else be in trouble and out of it every time.
  const troubled = new Set<string>();

  function tell(path: string, isTrouble: boolean, why: string): void {
    if (isTrouble === troubled.has(path)) return;
    if (isTrouble) troubled.add(path);
    else troubled.delete(path);
    onTrouble(isTrouble, why);
  }

  function pause(askedMs: number): void {
    const backoffMs = FIRST_PAUSE_MS * 2 ** failures;
    failures = Math.min(failures + 1, 10);
    // With jitter, so that a hundred kiosks do not come back in the same second.
    const ownMs = backoffMs * (0.5 + random() / 2);
    notBeforeMs = monotonicMs() + Math.min(LONGEST_PAUSE_MS, Math.max(ownMs, askedMs));
  }

  return {
    mayAsk: () => monotonicMs() >= notBeforeMs,
    async send(path, body) {
      try {
        const answer = await fetch(`${url.replace(/\/$/u, '')}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
          // SECURITY: to the address that the venue named and no other (test/unit/main/outside/collector.test.ts).
          redirect: 'error',
          signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        });
        // What a half-taken body says is for its own log; it must not be sent again either way.
        await answer.body?.cancel();
        if (answer.ok) {
          failures = 0;
          tell(path, false, '');
          return 'taken';
        }
        tell(path, true, String(answer.status));
        pause(askedPauseMs(answer));
        return RETRYABLE.includes(answer.status) ? 'later' : 'refused';
      } catch (error) {
        tell(path, true, whyOf(error));
        pause(0);
        return 'later';
      }
    },
  };
}
