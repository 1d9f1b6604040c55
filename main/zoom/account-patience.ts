// Sends a request until there is an answer or patience ends, and keeps quiet as long as Zoom asked us to, five
// minutes at most. A visitor stands and waits for most of these, so patience is seconds.
import type { AccountFailure } from './account.ts';
import { setbackOf } from './account-answers.ts';
import { requestOnce, type Answered, type Outcome } from './account-request.ts';
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
const MINUTE_MS = 60_000;

interface Silence {
  untilMs: number;
  failure: AccountFailure;
  /** The call that finds out whether it is over. */
  probe?: Promise<unknown>;
}

/** How long Zoom asks us to be silent. */
const askedMs = (outcome: Outcome): number | null =>
  outcome.kind === 'answered' && setbackOf(outcome) !== null ? outcome.retryAfterMs : null;

function failureOf(outcome: Outcome): AccountFailure {
  const httpStatus = outcome.kind === 'answered' ? outcome.status : null;
  return {
    ok: false,
    problem: setbackOf(outcome)?.problem ?? 'account-unreachable',
    code: null,
    httpStatus,
    ...(httpStatus !== null && { detail: `HTTP ${httpStatus}` }),
  };
}

export function createSend(deps: {
  fetch: Fetch;
  /** Unix milliseconds. */
  now: () => number;
  /** Never set back. */
  uptimeMs: () => number;
  wait: (ms: number) => Promise<void>;
}): Send {
  const { now, uptimeMs, wait } = deps;
  const quiet = new Map<string, Silence>();

  /** What forbids this call longest. */
  function quietFor(scope: string): (Silence & { leftMs: number }) | null {
    const [longest] = [quiet.get(ALL), quiet.get(scope)]
      .filter((one) => one !== undefined)
      .map((one) => ({ ...one, leftMs: one.untilMs - uptimeMs() }))
      .filter(({ leftMs }) => leftMs > 0)
      .toSorted((one, other) => other.leftMs - one.leftMs);
    return longest ?? null;
  }

  /** A long silence has a time: a screen that counts down seconds would promise too much. */
  function tell(failure: AccountFailure, leftMs: number): AccountFailure {
    if (leftMs <= LONGEST_FOR_ALL_MS) return failure;
    const until = new Date(Math.ceil((now() + leftMs) / MINUTE_MS) * MINUTE_MS).toISOString().slice(11, 16);
    return { ...failure, detail: `HTTP ${failure.httpStatus}, until ${until} UTC` };
  }

  /** Heeds what the answer asks for. After a long silence one call asks first; the others wait for what it hears. */
  function request(scope: string, ask: () => Promise<Outcome>): Promise<Outcome> {
    const over = quiet.get(scope);
    const asking = ask().then((outcome) => {
      if (over !== undefined) quiet.delete(scope);
      const asked = askedMs(outcome);
      if (asked !== null) {
        const failure = failureOf(outcome);
        quiet.set(asked > LONGEST_FOR_ALL_MS ? scope : ALL, { untilMs: uptimeMs() + asked, failure });
      }
      return outcome;
    });
    if (over !== undefined) quiet.set(scope, { ...over, untilMs: uptimeMs() + REQUEST_MS, probe: asking });
    return asking;
  }

  return async function send({ url, init, isRepeatable, scope }, patienceMs) {
    const deadlineMs = uptimeMs() + patienceMs;
    const leftMs = (): number => deadlineMs - uptimeMs();
    for (let tries = 1; ; tries += 1) {
      // Asked again after each wait: a probe may have met the next silence meanwhile.
      for (let forbidden = quietFor(scope); forbidden !== null; forbidden = quietFor(scope)) {
        if (forbidden.leftMs > leftMs()) return tell(forbidden.failure, forbidden.leftMs);
        await (forbidden.probe ?? wait(forbidden.leftMs));
      }
      const timeOutMs = Math.min(REQUEST_MS, Math.max(leftMs(), SHORTEST_REQUEST_MS));
      const outcome = await request(scope, () => requestOnce(deps, url, init, timeOutMs));
      const setback = setbackOf(outcome);
      if (outcome.kind === 'answered' && setback === null) return outcome;

      const asked = askedMs(outcome) ?? 0;
      const pauseMs = Math.max(asked, FIRST_PAUSE_MS * 2 ** (tries - 1));
      const mayRepeat = isRepeatable || setback?.repeat === 'always';
      if (!mayRepeat || tries === MOST_TRIES || pauseMs > leftMs()) return tell(failureOf(outcome), asked);
      await wait(pauseMs);
    }
  };
}
