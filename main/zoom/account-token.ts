// The access token of the venue's Zoom account: one at a time, fetched by one call while the others wait for it. It is
// in memory only, and in no log line, message or detail.
import { z } from 'zod';
import type { Secret } from '../config/secrets.ts';
import type { AccountFailure } from './account.ts';
import { readTokenRefusal } from './account-answers.ts';
import type { Send } from './account-patience.ts';

type Taken = { ok: true; token: string } | AccountFailure;

interface AccessToken {
  /** `patienceMs`: of whoever comes first; the others share what comes of it. */
  take: (patienceMs: number) => Promise<Taken>;
  /** Zoom did not accept it: the next `take` fetches another one, unless somebody has already. */
  drop: (token: string, atLeastAgeMs?: number) => void;
}

const BEFORE_END_MS = 60_000;
/** Wrong credentials stay wrong: Zoom is not asked about them at every touch. */
const REFUSAL_LASTS_MS = 30_000;
/** ZOOM: it lasts an hour (server-to-server OAuth). What is no such number, or longer than a day, is taken for little. */
const ASSUMED_SECONDS = 300;

const answer = z.object({
  // Goes into a header.
  access_token: z.string().regex(/^[!-~]{1,8000}$/u),
  expires_in: z.coerce.number().min(1).max(86_400).catch(ASSUMED_SECONDS),
});

export function createAccessToken(deps: {
  credentials: Secret<'account'>;
  /** Such as https://zoom.us. */
  origin: string;
  send: Send;
  /** Never set back. */
  uptimeMs: () => number;
}): AccessToken {
  const { credentials, origin, send, uptimeMs } = deps;
  const { accountId, clientId, clientSecret } = credentials;
  let current: { token: string; takenAtMs: number; untilMs: number } | null = null;
  let refusal: { failure: AccountFailure; untilMs: number } | null = null;
  let fetching: Promise<Taken> | null = null;

  /** The fields stand in the address on some of Zoom's pages, in a form on others; either may be refused. */
  async function ask(place: 'query' | 'form', patienceMs: number): Promise<Taken> {
    const fields = new URLSearchParams({
      grant_type: 'account_credentials',
      account_id: accountId,
    }).toString();
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const headers = { authorization: `Basic ${basic}`, accept: 'application/json' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = await send(
      {
        url: `${origin}/oauth/token${place === 'query' ? `?${fields}` : ''}`,
        init:
          place === 'query'
            ? { method: 'POST', headers }
            : { method: 'POST', headers: { ...headers, ...form }, body: fields },
        // A token more does no harm.
        isRepeatable: true,
        scope: 'oauth',
      },
      patienceMs,
    );
    if ('ok' in sent) return sent;
    const { status, body } = sent;
    const read = answer.safeParse(body.kind === 'json' ? body.value : null);
    if (status >= 300 || !read.success) return readTokenRefusal(sent);
    const { access_token: token, expires_in: seconds } = read.data;
    const takenAtMs = uptimeMs();
    const lastsMs = seconds * 1_000;
    const untilMs = takenAtMs + lastsMs - Math.min(BEFORE_END_MS, lastsMs / 10);
    current = { token, takenAtMs, untilMs };
    return { ok: true, token };
  }

  async function fetchToken(patienceMs: number): Promise<Taken> {
    const deadlineMs = uptimeMs() + patienceMs;
    const first = await ask('query', patienceMs);
    const isAboutForm =
      !first.ok &&
      first.problem === 'account-refused' &&
      first.httpStatus === 400 &&
      first.detail !== 'invalid_client';
    const taken = isAboutForm ? await ask('form', Math.max(deadlineMs - uptimeMs(), 0)) : first;
    if (!taken.ok && taken.problem === 'account-refused') {
      refusal = { failure: taken, untilMs: uptimeMs() + REFUSAL_LASTS_MS };
    }
    return taken;
  }

  async function take(patienceMs: number): Promise<Taken> {
    if (current !== null && uptimeMs() < current.untilMs) return { ok: true, token: current.token };
    if (refusal !== null && uptimeMs() < refusal.untilMs) return refusal.failure;
    fetching ??= fetchToken(patienceMs).finally(() => (fetching = null));
    return fetching;
  }

  function drop(token: string, atLeastAgeMs = 0): void {
    if (current?.token === token && uptimeMs() - current.takenAtMs >= atLeastAgeMs) current = null;
  }

  return { take, drop };
}
