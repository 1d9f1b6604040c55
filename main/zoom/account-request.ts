// One request to Zoom's REST API or OAuth server, bounded in time and size. It never throws: whatever comes back, or
// does not, is an outcome. Whether it is worth another try is decided in account-answers.ts.
import { readAtMost } from '../read-at-most.ts';
import type { Fetch } from './fetch.ts';

/** `unreadable`: not JSON (a proxy's page, a captive portal's), or too big to be an answer of Zoom's. */
export type Body = { kind: 'json'; value: unknown } | { kind: 'empty' } | { kind: 'unreadable' };

export interface Answered {
  kind: 'answered';
  status: number;
  body: Body;
  /** What the answer asks us to wait; at most five minutes. Null where it does not. */
  retryAfterMs: number | null;
}

export type Outcome =
  | Answered
  /** There was no connection: Zoom has not seen the request. */
  | { kind: 'unsent' }
  /** No whole answer in time: Zoom may have done what was asked. */
  | { kind: 'lost' };

const MOST_BYTES = 2_000_000;
/** Zoom's daily limits last longer, but no room is out of reach for a day because of one answer: Zoom is asked again. */
const LONGEST_WAIT_MS = 300_000;

/** Node's names in `cause.code`, Chromium's in the message. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|net::ERR_(?:CONNECTION_REFUSED|NAME_NOT_RESOLVED|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|PROXY_CONNECTION_FAILED|CERT_)/u;

function isUnsent(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { cause } = thrown;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return [thrown.message, code].some((sign) => typeof sign === 'string' && UNSENT.test(sign));
}

/**
 * Reads `Retry-After`: seconds, an HTTP date, or the ISO date that Zoom sends for its daily limits.
 * A date is measured against the answer's own `Date`: this machine's clock may be the one that is wrong.
 */
function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  const sentAtMs = Date.parse(headers.get('date') ?? '');
  const ms = /^\d+(?:\.\d+)?$/u.test(text)
    ? Number(text) * 1_000
    : Date.parse(text) - (Number.isNaN(sentAtMs) ? nowMs : sentAtMs);
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_WAIT_MS);
}

async function readBody(response: Response): Promise<Body> {
  const text = await readAtMost(response, MOST_BYTES);
  if (text === null) return { kind: 'unreadable' };
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Also where `work` does not heed the signal. */
const unlessAborted = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = (): void => reject(new Error('no answer in time'));
    signal.addEventListener('abort', late, { once: true });
    if (signal.aborted) late();
    work.then(resolve, reject);
  });

export async function requestOnce(
  { fetch, now }: { fetch: Fetch; now: () => number },
  url: string,
  init: RequestInit,
  timeOutMs: number,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(Math.ceil(timeOutMs));
  async function exchange(): Promise<Answered> {
    const response = await fetch(url, {
      ...init,
      signal,
      // SECURITY: the account's secret or token goes to Zoom's own address only, wherever an answer points
      // (test/unit/main/zoom/account.test.ts).
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    const { status, headers } = response;
    return {
      kind: 'answered',
      status,
      retryAfterMs: retryAfterMs(headers, now()),
      body: await readBody(response),
    };
  }
  try {
    return await unlessAborted(signal, exchange());
  } catch (thrown) {
    return { kind: isUnsent(thrown) ? 'unsent' : 'lost' };
  }
}
