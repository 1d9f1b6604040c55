// Speaks to the REST stand-in as a server-to-server app does: for tests of the stand-in itself, not of Foyer.
import type { AppCredentials } from './oauth.ts';

export interface ApiReply {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed; undefined where it is no JSON. */
  json: Record<string, unknown> | undefined;
}

export function createApiCaller(origin: string, { accountId, clientId, clientSecret }: AppCredentials) {
  async function send(path: string, init: RequestInit): Promise<ApiReply> {
    const reply = await fetch(`${origin}${path}`, { ...init, signal: AbortSignal.timeout(5000) });
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, text, json: parse(text) };
  }

  async function token(change: Record<string, string> = {}): Promise<ApiReply> {
    const query = { grant_type: 'account_credentials', account_id: accountId, ...change };
    const basic = Buffer.from(`${clientId}:${change['secret'] ?? clientSecret}`).toString('base64');
    const headers = { authorization: `Basic ${basic}` };
    return send(`/oauth/token?${new URLSearchParams(query).toString()}`, { method: 'POST', headers });
  }

  let bearer: string | undefined;
  /** Fetches a token once and keeps it. */
  async function ask(method: string, path: string, body?: unknown): Promise<ApiReply> {
    bearer ??= String((await token()).json?.['access_token']);
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
    return send(`/v2${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  return { token, ask, forget: () => void (bearer = undefined) };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
