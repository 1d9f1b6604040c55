// From a request to bytes: the checks that hold for every request, then the page's own answer, then its headers.
import { createReadStream, type ReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { HeaderRow } from '../security/content-policy.ts';
import { findFile, type Mount, type StaticFile } from './static-files.ts';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | StaticFile;
}

export const refuse = (status: 403 | 404 | 405): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: '',
});

/** A page is asked for anew each time. */
export const page = (html: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  body: html,
});

/** Files never change while their origin lives: its port is another one after each start. */
export async function fileAnswer(requestPath: string, mounts: readonly Mount[]): Promise<Answer> {
  const file = await findFile(requestPath, mounts);
  if (!file) return refuse(404);
  const headers = {
    'Content-Type': file.contentType,
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  return { status: 200, headers, body: file };
}

const readPart = ({ path, bytes, from = 0 }: StaticFile): ReadStream =>
  createReadStream(path, bytes === 0 ? {} : { start: from, end: from + bytes - 1 });

async function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  isHead: boolean,
): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.bytes;
  response.writeHead(status, { ...headers, 'Content-Length': bytes });
  if (isHead) response.end();
  else if (typeof body === 'string') response.end(body);
  // A page that goes away in the middle of a file is no failure of ours; pipeline closes both ends.
  else await pipeline(readPart(body), response).catch(() => undefined);
}

interface Rules {
  /** The only host that may be asked for. */
  host: string;
  headers: readonly HeaderRow[];
  /** @param requestPath without its query. */
  answer: (requestPath: string, request: IncomingMessage) => Answer | Promise<Answer>;
}

/** SECURITY: the host is checked, or any web page could read ours by DNS rebinding (test: pages.test.ts). */
export function createListener({ host, headers, answer }: Rules): RequestListener {
  const decide = (request: IncomingMessage): Answer | Promise<Answer> => {
    if (request.headers.host !== host) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const [requestPath = ''] = (request.url ?? '').split('?', 1);
    return answer(requestPath, request);
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const { name, value } of headers) response.setHeader(name, value);
    await send(response, await decide(request), request.method === 'HEAD');
  };
  return (request, response) => void respond(request, response);
}
