// One request's way: read, noted, a fault if one is ordered, the token, the scope, the limit, the route.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { REFUSALS, type Answer } from './answer.ts';
import { commit, type Deed, type Faults } from './faults.ts';
import { decodedOnce } from './meetings.ts';
import type { Desk } from './oauth.ts';
import type { RateLimits } from './rate-limits.ts';
import { ROUTES } from './routes.ts';
import { objectOf, type State } from './state.ts';

/** In memory only, for tests to look at; never the `Authorization` header. */
export interface ApiRequestSeen {
  method: string;
  /** Without the query. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where there was none. */
  body: unknown;
  /** Of the answer; undefined where none of ours was sent. */
  status: number | undefined;
  atMs: number;
}

export interface ServerDeps {
  state: State;
  desk: Desk;
  faults: Faults;
  limits: RateLimits;
  scopes: ReadonlySet<string>;
  requests: ApiRequestSeen[];
  wait: (delayMs: number) => Promise<void>;
}

interface Asked {
  method: string;
  url: URL;
  text: string;
  authorization: string;
}

const LONGEST_BODY = 1_000_000;

export function createApiServer(deps: ServerDeps): Server {
  return createServer((request, response) => {
    void serve(request, response, deps);
  });
}

async function serve(request: IncomingMessage, response: ServerResponse, deps: ServerDeps): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const text = await readBody(request);
  const asked = { method, url, text, authorization: request.headers.authorization ?? '' };
  const seen: ApiRequestSeen = {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: parse(text),
    status: undefined,
    atMs: deps.state.now(),
  };
  deps.requests.push(seen);
  response.once('finish', () => (seen.status = response.statusCode));
  const fault = deps.faults.take(method, url.pathname);
  const scopes = scopesOf(ROUTES.find((row) => row.method === method && row.path.test(url.pathname))?.scope);
  const right = (): Answer => answerOf(asked, deps);
  const done: Deed = fault
    ? await commit(fault, { right, scopes, wait: deps.wait })
    : { do: 'answer', answer: right() };
  send(response, done);
}

function answerOf(asked: Asked, { state, desk, limits, scopes }: ServerDeps): Answer {
  const { method, url, text, authorization } = asked;
  if (url.pathname === '/oauth/token' && method === 'POST') {
    return desk.grant(
      authorization,
      new URLSearchParams([...url.searchParams, ...new URLSearchParams(text)]),
      scopes,
    );
  }
  const route = ROUTES.find((row) => row.method === method && row.path.test(url.pathname));
  const refusal = desk.refusalOf(authorization);
  if (refusal) return refusal;
  if (!route) return REFUSALS.noSuchPath();
  const wanted = scopesOf(route.scope);
  if (!wanted.some((scope) => scopes.has(scope))) return REFUSALS.scopeMissing(wanted);
  const counted = limits.count(route.label);
  if (counted.refusal)
    return { ...counted.refusal, headers: { ...counted.refusal.headers, ...counted.headers } };
  const body = text === '' ? {} : parse(text);
  if (typeof body !== 'object' || body === null) return REFUSALS.notJson();
  const ids = (route.path.exec(url.pathname) ?? []).slice(1).map(decodedOnce);
  const given = route.run({ ids, query: url.searchParams, body: objectOf(body), state });
  return { ...given, headers: { ...given.headers, ...counted.headers } };
}

/** ZOOM: either variant will do; the refusal names both. */
const scopesOf = (scope: string | undefined): readonly string[] =>
  scope === undefined ? [] : [scope, `${scope}:admin`];

function send(response: ServerResponse, done: Deed): void {
  // So that a reset cuts only who still waits, and never a connection that somebody keeps for the next test.
  response.setHeader('connection', 'close');
  response.setHeader('x-zm-trackingid', `v=2.0;clid=stand-in;rid=WEB_${randomUUID()}`);
  switch (done.do) {
    case 'silence':
      return;
    case 'cut':
      response.destroy();
      return;
    case 'text':
      response.writeHead(done.status, { 'content-type': done.contentType }).end(done.body);
      return;
    case 'truncate': {
      const body = JSON.stringify(done.answer.json ?? {});
      response.writeHead(done.answer.status, {
        'content-type': 'application/json;charset=UTF-8',
        'content-length': Buffer.byteLength(body),
      });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
      return;
    }
    case 'answer': {
      const { status, json, headers } = done.answer;
      response.writeHead(status, { ...headers, 'content-type': 'application/json;charset=UTF-8' });
      response.end(json === undefined ? undefined : JSON.stringify(json));
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of request.setEncoding('utf8')) {
      text += String(chunk);
      if (text.length > LONGEST_BODY) break;
    }
  } catch {
    // The caller has hung up; nobody reads the answer.
  }
  return text;
}
