// The HTTP half of the stand-in: a table of addresses. Everything is answered with open CORS and CORP, since
// the meeting page is cross-origin isolated; an address that is not in the table is noted and gets a 404.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import type { InfoDecision, InfoDesk } from './info.ts';
import { createLines, domainOf, TRACK_AUTH } from './info-result.ts';
import type { Meetings } from './meetings.ts';
import type { Records } from './records.ts';

export interface WebDeps {
  clock: Clock;
  desk: InfoDesk;
  meetings: Meetings;
  records: Records;
}

interface Call {
  url: URL;
  method: string;
  body: string;
  response: ServerResponse;
  deps: WebDeps;
}

const LONG_POLL_MS = 1000;
const LONGEST_BODY = 100_000;
const NOT_STARTED_YET = 31_585;

const OPEN_TO_ALL: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'x-zm-trackingid',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
};

const ROUTES: readonly { path: RegExp; run: (call: Call) => void }[] = [
  { path: /^\/api\/v1\/wc\/info$/, run: info },
  { path: /^\/wc\/ping\/\d+$/, run: ping },
  { path: /^\/wc\/refresh_tokens$/, run: refreshTokens },
  { path: /^\/wc\/rs$/, run: hasStarted },
  { path: /^\/wc\/jbhLeave\/?$/, run: ({ response }) => sendJson(response, { status: true }) },
];

export function createWeb(deps: WebDeps): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'zoom.us'}`);
    const method = request.method ?? 'GET';
    deps.records.requests.push({ method, host: url.host, path: url.pathname, atMs: deps.clock.nowMs() });
    for (const [name, value] of Object.entries(OPEN_TO_ALL)) response.setHeader(name, value);
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const route = ROUTES.find(({ path }) => path.test(url.pathname));
    if (!route) {
      response.writeHead(404).end();
      return;
    }
    readBody(request, (body) => route.run({ url, method, body, response, deps }));
  };
}

function info({ url, method, body, response, deps }: Call): void {
  const callback = url.searchParams.get('callback');
  const fields = method === 'POST' ? new URLSearchParams(body) : url.searchParams;
  if (deps.meetings.isDead(fields.get('meetingNumber') ?? '')) {
    response.destroy();
    return;
  }
  const { seen, answer, delayMs } = deps.desk.decide(fields, { host: url.host, byJsonp: callback !== null });
  deps.records.joins.push(seen);
  response.setHeader('x-zm-trackingid', `WEB_${randomUUID()}`);
  deps.clock.after(delayMs, () => {
    if (answer.kind === 'silence') return;
    if (answer.kind === 'http') response.writeHead(answer.status).end();
    else if (answer.kind === 'text') sendText(response, answer.body);
    else sendJson(response, envelope(answer), callback);
  });
}

/** ZOOM: the HTTP status is 200 for a refusal too. */
function envelope(answer: Extract<InfoDecision['answer'], { kind: 'pass' | 'refuse' }>): unknown {
  if (answer.kind === 'pass')
    return { status: true, errorCode: 0, errorMessage: null, result: answer.result };
  return { status: false, errorCode: answer.errorCode, errorMessage: answer.errorMessage, result: null };
}

function ping({ url, response, deps }: Call): void {
  const meeting = deps.meetings.find(url.pathname.split('/').at(-1) ?? '');
  if (meeting && deps.meetings.isDead(meeting.number)) {
    response.destroy();
    return;
  }
  const status = meeting?.scenario.pingStatus;
  if (status) {
    response.writeHead(status).end();
    return;
  }
  sendJson(response, {
    status: true,
    rwg: `foyer-rwg.${domainOf(url.host)}`,
    rwcAuth: 'stand-in-rwc-auth',
    rwcTs: String(deps.clock.nowMs()),
    rwcToken: url.searchParams.get('rwcToken') ?? '',
  });
}

/** ZOOM: the client view asks it for fresh tokens when its line broke, five times, and only then goes on (6.2.0). */
function refreshTokens({ url, body, response, deps }: Call): void {
  const fields = new URLSearchParams(body);
  const meetingNumber = fields.get('meetingNumber') ?? '';
  if (deps.meetings.isDead(meetingNumber)) {
    response.destroy();
    return;
  }
  const result = {
    auth: fields.get('auth'),
    ts: String(deps.clock.nowMs()),
    tid: fields.get('tid'),
    trackAuth: TRACK_AUTH,
    ...createLines(url.host),
  };
  sendJson(response, { status: true, errorCode: 0, errorMessage: null, result: JSON.stringify(result) });
}

/** ZOOM: with `lp=1` the SDK asks again at once on 31585, so "not yet" must take its time. */
function hasStarted({ url, response, deps }: Call): void {
  const meeting = deps.meetings.find(url.searchParams.get('mn') ?? '');
  const answer = (): void => {
    if (meeting && deps.meetings.hasStarted(meeting)) sendJson(response, { status: true, errorCode: 0 });
    else sendJson(response, { status: false, errorCode: NOT_STARTED_YET, result: null });
  };
  if (meeting && deps.meetings.hasStarted(meeting)) answer();
  else deps.clock.after(LONG_POLL_MS, answer);
}

function sendJson(response: ServerResponse, value: unknown, callback: string | null = null): void {
  const json = JSON.stringify(value);
  const isCallback = callback !== null && /^\w+$/.test(callback);
  response.setHeader('content-type', isCallback ? 'text/javascript' : 'application/json;charset=UTF-8');
  response.end(isCallback ? `${callback}(${json})` : json);
}

function sendText(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'application/json;charset=UTF-8');
  response.end(text);
}

function readBody(request: IncomingMessage, done: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
    if (body.length > LONGEST_BODY) request.destroy();
  });
  request.on('end', () => done(body));
}
