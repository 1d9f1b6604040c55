// The venue's Zoom account by REST, server-to-server. This file: what a call is and how it can fail; everything that
// asks Zoom something (meeting-details.ts, registrant.ts, …) goes through `ask`.
import type { z } from 'zod';
import type { ProblemCode } from '../../contracts/problem.ts';
import type { Failure } from '../../contracts/result.ts';
import type { Secret } from '../config/secrets.ts';
import type { Log } from '../log.ts';
import { readRefusal } from './account-answers.ts';
import { createSend } from './account-patience.ts';
import type { Answered } from './account-request.ts';
import { createAccessToken } from './account-token.ts';
import type { Fetch } from './fetch.ts';

export interface AccountCall<T> {
  method: 'GET' | 'POST' | 'PATCH';
  /** Below /v2, such as `/meetings/81000000001`; parts that are not ours are encoded by the caller. */
  path: string;
  query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  /** The granular scope that it needs, for the sentence when it is missing. */
  scope: string;
  /** Unknown fields of Zoom's are dropped by the schema, never refused. An empty answer (204) is undefined. */
  answer: z.ZodType<T>;
}

/** `detail`: a scope, or Zoom's own number; never a sentence of Zoom's. */
export interface AccountFailure extends Failure {
  problem: Extract<ProblemCode, `account-${string}`>;
  /** Zoom's `code` in the body; null where there was none. */
  code: number | null;
  httpStatus: number | null;
}

export type AccountResult<T> = { ok: true; value: T } | AccountFailure;

export interface Account {
  /** False: nothing is configured; every call answers `account-missing`. */
  isConfigured: boolean;
  ask: <T>(call: AccountCall<T>) => Promise<AccountResult<T>>;
}

const PATIENCE_MS = 8_000;
/** A right that was added at Zoom counts from the next token on. */
const RIGHTS_COUNT_AFTER_MS = 60_000;

const MISSING: AccountFailure = { ok: false, problem: 'account-missing', code: null, httpStatus: null };

/** '/users/ada@example.com/token' → '/users/…/token': numbers, ids and addresses are nobody's business. */
const shapeOf = (path: string): string =>
  path.replaceAll(/[^/]+/gu, (part) => (/^[a-z_]+$/u.test(part) ? part : '…'));

/**
 * Asks as the venue's server-to-server app.
 * @param deps.standIn an origin that plays both Zoom's OAuth server and its API.
 * @returns an account whose `ask` never throws for what Zoom answers, and answers within some ten seconds.
 */
export function createAccount(deps: {
  credentials: Secret<'account'> | null;
  cloud: 'zoom.us' | 'zoomgov.com';
  standIn: string | null;
  fetch: Fetch;
  /** Unix milliseconds; only for a `Retry-After` that is a date. */
  now: () => number;
  /** Milliseconds that only ever grow: a kiosk's clock is put right by hours. All waiting goes by it. */
  uptimeMs: () => number;
  wait: (ms: number) => Promise<void>;
  log?: Pick<Log, 'warn'>;
}): Account {
  const { credentials, cloud, standIn, uptimeMs, log } = deps;
  if (credentials === null) return { isConfigured: false, ask: () => Promise.resolve(MISSING) };
  const send = createSend(deps);
  const accessToken = createAccessToken({
    credentials,
    origin: standIn ?? `https://${cloud}`,
    send,
    uptimeMs,
  });
  const api = `${standIn ?? `https://api.${cloud}`}/v2`;

  function request(call: AccountCall<unknown>, token: string, patienceMs: number) {
    const { method, path, query = {}, body, scope } = call;
    const search = new URLSearchParams(query).toString();
    const init = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const url = `${api}${path}${search && `?${search}`}`;
    return send({ url, init, isRepeatable: method === 'GET', scope }, patienceMs);
  }

  function read<T>(call: AccountCall<T>, answered: Answered): AccountResult<T> {
    const { status, body } = answered;
    if (status >= 200 && status < 300 && body.kind !== 'unreadable') {
      const parsed = call.answer.safeParse(body.kind === 'json' ? body.value : undefined);
      if (parsed.success) return { ok: true, value: parsed.data };
    }
    return readRefusal(answered, call.scope);
  }

  async function attempt<T>(call: AccountCall<T>, deadlineMs: number): Promise<AccountResult<T>> {
    const leftMs = (): number => Math.max(deadlineMs - uptimeMs(), 0);
    for (let isLast = false; ; isLast = true) {
      const taken = await accessToken.take(leftMs());
      if (!taken.ok) return taken;
      const answered = await request(call, taken.token, leftMs());
      if ('ok' in answered) return answered;
      const result = read(call, answered);
      if (result.ok) return result;
      if (result.problem === 'account-scope-missing') accessToken.drop(taken.token, RIGHTS_COUNT_AFTER_MS);
      if (result.problem !== 'account-refused') return result;
      accessToken.drop(taken.token);
      if (isLast || leftMs() === 0) return result;
    }
  }

  return {
    isConfigured: true,
    async ask(call) {
      const result = await attempt(call, uptimeMs() + PATIENCE_MS);
      if (!result.ok) {
        log?.warn('the Zoom account did not answer as asked', {
          call: `${call.method} ${shapeOf(call.path)}`,
          problem: result.problem,
          httpStatus: result.httpStatus,
          zoomCode: result.code,
        });
      }
      return result;
    },
  };
}
