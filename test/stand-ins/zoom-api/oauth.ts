// POST /oauth/token: server-to-server. Who has a token that still counts may call /v2.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { answer, REFUSALS, type Answer } from './answer.ts';

export interface AppCredentials {
  accountId: string;
  clientId: string;
  clientSecret: string;
}

export interface Desk {
  /** `fields`: of the query and of the form; Zoom takes either. */
  grant: (authorization: string, fields: URLSearchParams, scopes: Iterable<string>) => Answer;
  /** Undefined: the token counts. */
  refusalOf: (authorization: string) => Answer | undefined;
  /** No token that was handed out counts any more. */
  revoke: () => void;
  setLifetime: (seconds: number) => void;
}

const ONE_HOUR_SECONDS = 3600;

export function createDesk(app: AppCredentials, now: () => number): Desk {
  const expiries = new Map<string, number>();
  let lifetimeSeconds = ONE_HOUR_SECONDS;
  const expected = `Basic ${Buffer.from(`${app.clientId}:${app.clientSecret}`).toString('base64')}`;
  const refuse = (error: string, reason: string): Answer => answer(400, { reason, error });

  return {
    grant(authorization, fields, scopes) {
      if (!isSame(authorization, expected))
        return refuse('invalid_client', 'Invalid client_id or client_secret');
      if (fields.get('grant_type') !== 'account_credentials') {
        return refuse('unsupported_grant_type', 'unsupported grant type');
      }
      if (fields.get('account_id') !== app.accountId) return refuse('invalid_request', 'Bad Request');
      const token = `stand-in.${randomBytes(32).toString('base64url')}`;
      expiries.set(token, now() + lifetimeSeconds * 1000);
      return answer(200, {
        access_token: token,
        token_type: 'bearer',
        expires_in: lifetimeSeconds,
        scope: [...scopes].join(' '),
        api_url: 'https://api.zoom.us',
      });
    },
    refusalOf(authorization) {
      const expiresAtMs = expiries.get(authorization.replace(/^Bearer /, ''));
      if (expiresAtMs === undefined) return REFUSALS.tokenInvalid();
      return expiresAtMs > now() ? undefined : REFUSALS.tokenExpired();
    },
    revoke: () => expiries.clear(),
    setLifetime: (seconds) => void (lifetimeSeconds = seconds),
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
