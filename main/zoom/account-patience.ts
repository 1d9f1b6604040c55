// Sends a request until there is an answer or patience ends, and keeps quiet as long as Zoom asked us to. A visitor
// stands and waits for most of these, so patience is seconds.
import type { AccountFailure } from './account.ts';
import { setbackOf } from './account-answers.ts';
import { requestOnce, type Answered } from './account-request.ts';
import type { Fetch } from './fetch.ts';

interface Sending {
  url: string;
  init: RequestInit;
  /** False: doing it twice is not the same as doing it once. */
  isRepeatable: boolean;
  /** What Zoom counts separately by the day. */
  scope: string;
}

/** Answers within `patienceMs` and a second, whatever Zoom does. */
export type Send = (sending: Sending, patienceMs: number) => Promise<Answered | AccountFailure>;

const MOST_TRIES = 4;
/** Doubled for each further try. */
const FIRST_PAUSE_MS = 500;
const REQUEST_MS = 5_000;
const SHORTEST_REQUEST_MS = 1_000;
/** ZOOM: limits per second count for the whole account; what lasts longer is a limit per day (REST, rate limits). */
const LONGEST_FOR_ALL_MS = 60_000;
const ALL = '*';

export function createSend(deps: {
  fetch: Fetch;
  /** Unix milliseconds. */
  now: () => number;
  /** Never set back. */
  uptimeMs: () => number;
  wait: (ms: number) => Promise<void>;
}): Send {
  const { uptimeMs, wait } = deps;
  const quiet = new Map<string, { untilMs: number; failure: AccountFailure }>();

  /** What forbids this call longest. */
  function quietFor(scope: string): { leftMs: number; failure: AccountFailure } | null {
    const [longest] = [quiet.get(ALL), quiet.get(scope)]
      .filter((one) => one !== undefined)
      .map(({ untilMs, failure }) => ({ leftMs: untilMs - uptimeMs(), failure }))
      .filter(({ leftMs }) => leftMs > 0)
      .toSorted((one, other) => other.leftMs - one.leftMs);
    return longest ?? null;
  }

  return async function send({ url, init, isRepeatable, scope }, patienceMs) {
    const deadlineMs = uptimeMs() + patienceMs;
    const leftMs = (): number => deadlineMs - uptimeMs();
    for (let tries = 1; ; tries += 1) {
      const forbidden = quietFor(scope);
      if (forbidden !== null) {
        if (forbidden.leftMs > leftMs()) return forbidden.failure;
        await wait(forbidden.leftMs);
      }
      const timeOutMs = Math.min(REQUEST_MS, Math.max(leftMs(), SHORTEST_REQUEST_MS));
      const outcome = await requestOnce(deps, url, init, timeOutMs);
      const setback = setbackOf(outcome);
      if (outcome.kind === 'answered' && setback === null) return outcome;

      const httpStatus = outcome.kind === 'answered' ? outcome.status : null;
      const failure: AccountFailure = {
        ok: false,
        problem: setback?.problem ?? 'account-unreachable',
        code: null,
        httpStatus,
        ...(httpStatus !== null && { detail: `HTTP ${httpStatus}` }),
      };
      const asked = outcome.kind === 'answered' ? outcome.retryAfterMs : null;
      if (asked !== null) {
        quiet.set(asked > LONGEST_FOR_ALL_MS ? scope : ALL, { untilMs: uptimeMs() + asked, failure });
      }
      const pauseMs = Math.max(asked ?? 0, FIRST_PAUSE_MS * 2 ** (tries - 1));
      const mayRepeat = isRepeatable || setback?.repeat === 'always';
      if (!mayRepeat || tries === MOST_TRIES || pauseMs > leftMs()) return failure;
      await wait(pauseMs);
    }
  };
}
