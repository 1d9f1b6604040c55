// A Zoom that answers what the test says, in a time that only moves when somebody waits.
import { createAccount } from '../../../../main/zoom/account.ts';

export interface Seen {
  url: URL;
  method: string;
  headers: Headers;
  body: string;
  init: RequestInit;
  atMs: number;
}

/** What one request meets: an answer, or a way to break. */
export type Met = Response | (() => Response | Promise<Response>);

export const CREDENTIALS = { accountId: 'acc/1', clientId: 'client-1', clientSecret: 'hush-hush' };
export const START_MS = Date.parse('2026-11-21T09:00:00Z');

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers });
export const minted = (token: string, more: object = { expires_in: 3600 }): Response =>
  json({ access_token: token, token_type: 'bearer', ...more });
export const breaks = (error: Error) => (): never => {
  throw error;
};
export const REFUSED = breaks(
  new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) }),
);
export const CUT = breaks(
  new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNRESET' }) }),
);

/**
 * @param script.tokens what the OAuth server meets, one after the other; the last one again and again. The same for
 * `answers`. Without `tokens` every one is fresh: t1, t2 …
 * @param script.paths what each path below /v2 meets; wins over `answers`.
 */
export function createStage(script: {
  tokens?: readonly Met[];
  answers?: readonly Met[];
  paths?: Readonly<Record<string, Met>>;
  cloud?: 'zoom.us' | 'zoomgov.com';
  standIn?: string;
}) {
  let nowMs = START_MS;
  let uptimeMs = 0;
  const pass = (ms: number): void => {
    nowMs += ms;
    uptimeMs += ms;
  };
  const seen: Seen[] = [];
  const waits: number[] = [];
  const logged: unknown[] = [];
  const asked = { oauth: 0, api: 0 };

  async function meet(met: Met | undefined): Promise<Response> {
    if (met === undefined) throw new Error('the script has no answer for this');
    return met instanceof Response ? met.clone() : met();
  }

  async function fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    seen.push({
      url,
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
      init,
      atMs: nowMs,
    });
    const part = url.pathname === '/oauth/token' ? 'oauth' : 'api';
    asked[part] += 1;
    const list = part === 'oauth' ? (script.tokens ?? [minted(`t${asked.oauth}`)]) : (script.answers ?? []);
    await Promise.resolve();
    return meet(script.paths?.[url.pathname.replace('/v2', '')] ?? list[asked[part] - 1] ?? list.at(-1));
  }

  const account = createAccount({
    credentials: CREDENTIALS,
    cloud: script.cloud ?? 'zoom.us',
    standIn: script.standIn ?? null,
    fetch,
    now: () => nowMs,
    uptimeMs: () => uptimeMs,
    wait: async (ms) => {
      waits.push(ms);
      pass(ms);
      await Promise.resolve();
    },
    log: { warn: (...line) => logged.push(line) },
  });
  return {
    account,
    seen,
    waits,
    logged,
    asked,
    fetch,
    passMs: pass,
    /** Somebody puts the clock right. */
    setBackMs: (ms: number) => {
      nowMs -= ms;
    },
    elapsedMs: () => uptimeMs,
    /** What the API was asked, without the origin. */
    calls: () =>
      seen
        .filter(({ url }) => url.pathname !== '/oauth/token')
        .map(({ method, url }) => `${method} ${url.pathname.replace('/v2', '')}${url.search}`),
  };
}
