// net.fetch: the meaning of fetch, on Node's HTTP and our own connections. Cookies, cache, proxy and HTTP/2 are not there.
import http, { type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { hasStarted } from '../app/life-cycle.ts';
import { userAgentFallback } from '../app/user-agent.ts';
import { chromiumError, connect } from './connect.ts';

type Signal = AbortSignal | null | undefined;

const MOST_REDIRECTS = 20;
const WITHOUT_BODY = [101, 204, 205, 304];
const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
};

/** @throws before the app is ready, as Electron does; everything else is a rejection. */
export function netFetch(input: string | GlobalRequest, init?: RequestInit): Promise<GlobalResponse> {
  if (!hasStarted()) throw new Error('Session can only be received when app is ready');
  return send(input, init);
}

async function send(input: string | GlobalRequest, init?: RequestInit): Promise<GlobalResponse> {
  // PLATFORM: Node 20 may collect a timeout signal that a Request listens to; so the Request gets none.
  const signal = init?.signal ?? (typeof input === 'string' ? undefined : input.signal);
  let request = new Request(input, { ...init, signal: null });
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    signal?.throwIfAborted();
    // A body can be sent again after a redirect, so it is kept.
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const incoming = await exchange(request, body, signal);
    const { statusCode: status = 0, headers } = incoming;
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
    if (!isRedirect) return responseOf(request, incoming, signal);
    incoming.destroy();
    // PLATFORM: Electron 45 cancels on `manual` too, since nobody can call followRedirect.
    if (request.redirect !== 'follow') throw new Error('Redirect was cancelled');
    request = follow(request, status, new URL(headers.location ?? '', request.url), body);
  }
  throw new Error('net::ERR_TOO_MANY_REDIRECTS');
}

function exchange(
  request: GlobalRequest,
  body: Buffer | undefined,
  signal: Signal,
): Promise<IncomingMessage> {
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) throw new Error('net::ERR_UNKNOWN_URL_SCHEME');
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      method: request.method,
      path: url.pathname + url.search,
      headers: {
        'user-agent': userAgentFallback.get(),
        'accept-encoding': Object.keys(DECODERS).join(', '),
        ...Object.fromEntries(request.headers),
        host: url.host,
        ...(body === undefined ? {} : { 'content-length': body.length }),
      },
      createConnection: (_options, done) => {
        connect(url, done);
        return undefined;
      },
    });
    // The signal's own reason tells a time-out from a cancellation.
    const abort = (): void => {
      reject(signal?.reason as Error);
      outgoing.destroy();
    };
    signal?.addEventListener('abort', abort, { once: true });
    // Also after the answer has begun, when the reader of its body is told.
    outgoing.on('error', (error) => reject(chromiumError(error)));
    outgoing.once('response', (incoming) => {
      // From here on the body ends with the signal: destroying the request would leave its reader waiting.
      signal?.removeEventListener('abort', abort);
      resolve(incoming);
    });
    outgoing.end(body);
  });
}

function follow(request: GlobalRequest, status: number, url: URL, body: Buffer | undefined): GlobalRequest {
  const isGetNow = status === 303 || (status < 303 && request.method === 'POST');
  const headers = new Headers(request.headers);
  if (url.origin !== new URL(request.url).origin) headers.delete('authorization');
  if (isGetNow) headers.delete('content-type');
  const method = isGetNow && request.method !== 'HEAD' ? 'GET' : request.method;
  const kept = isGetNow || body === undefined ? {} : { body: new Uint8Array(body) };
  return new Request(url, { method, headers, redirect: request.redirect, ...kept });
}

function responseOf(request: GlobalRequest, incoming: IncomingMessage, signal: Signal): GlobalResponse {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
  }
  const isEmpty = request.method === 'HEAD' || WITHOUT_BODY.includes(status);
  if (isEmpty) incoming.resume();
  const body = isEmpty ? null : (Readable.toWeb(bodyOf(incoming, signal)) as ReadableStream<Uint8Array>);
  return new Response(body, { status, statusText, headers });
}

/** Decoded, and ended by the signal also after the headers have come. */
function bodyOf(incoming: IncomingMessage, signal: Signal): Readable {
  const decoder = DECODERS[incoming.headers['content-encoding'] ?? '']?.() as
    (Readable & NodeJS.WritableStream) | undefined;
  const body = decoder ?? incoming;
  if (decoder) pipeline(incoming, decoder).catch(() => undefined); // the decoder itself tells the reader
  signal?.addEventListener('abort', () => body.destroy(signal.reason as Error), { once: true });
  return body;
}
