// One small file of a web server, against a real server on this machine: what is taken, and what it cannot make us do.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchFile, type FetchedFile } from '../../../main/fetch-file.ts';
import { fetchRelease, releaseUrl } from '../../../main/updates/fetch-release.ts';

let server: Server;
let asked: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const ask = (changes: { etag?: string; withinMs?: number } = {}): Promise<FetchedFile> =>
  fetchFile(fetch, {
    url: at('/expo.venue'),
    accept: 'text/plain',
    etag: null,
    withinMs: 10_000,
    mostBytes: 100_000,
    ...changes,
  });

/** As fast as it is taken, until whoever asked has gone. @returns the bytes that were sent. */
function pour(response: ServerResponse): { bytes: () => number; isOver: Promise<unknown> } {
  let bytes = 0;
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed) {
      bytes += 10_000;
      if (!response.write('x'.repeat(10_000))) return;
    }
  };
  response.on('drain', more);
  more();
  return { bytes: () => bytes, isOver: once(response, 'close') };
}

test('the file and its ETag; asked without cookies and for this file only', async () => {
  answer = (_request, response) => response.writeHead(200, { etag: '"1"' }).end('a.b.c\n');
  expect(await ask()).toEqual({ kind: 'text', text: 'a.b.c\n', etag: '"1"' });
  expect(asked[0]?.headers).toMatchObject({ accept: 'text/plain' });
  expect(asked[0]?.headers['if-none-match']).toBeUndefined();
});

test('not modified: only for a copy that is there', async () => {
  answer = (_request, response) => response.writeHead(304).end();
  expect(await ask({ etag: '"1"' })).toEqual({ kind: 'same' });
  expect(asked[0]?.headers['if-none-match']).toBe('"1"');
  expect(await ask()).toEqual({ kind: 'failed', why: 'status', status: 304 });
});

test.each([204, 401, 404, 500])('answered with %i', async (status) => {
  answer = (_request, response) => response.writeHead(status).end(status === 204 ? undefined : 'no');
  expect(await ask()).toEqual({ kind: 'failed', why: 'status', status });
});

test('as large as it may be, and one byte more', async () => {
  answer = (_request, response) => response.end('x'.repeat(100_000));
  expect(await ask()).toMatchObject({ kind: 'text' });
  answer = (_request, response) => response.end('x'.repeat(100_001));
  expect(await ask()).toEqual({ kind: 'failed', why: 'too-large' });
});

describe('SECURITY', () => {
  test('an answer without an end is left, and the connection closed', async () => {
    const poured: ReturnType<typeof pour>[] = [];
    answer = (_request, response) => poured.push(pour(response));
    expect(await ask()).toEqual({ kind: 'failed', why: 'too-large' });
    await poured[0]?.isOver;
  });

  test('also one that says no and never stops', async () => {
    let isOver: Promise<unknown> = Promise.reject(new Error('not asked'));
    isOver.catch(() => undefined);
    answer = (_request, response) => {
      isOver = once(response, 'close');
      response.writeHead(500).write('no');
    };
    expect(await ask()).toEqual({ kind: 'failed', why: 'status', status: 500 });
    await isOver;
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) leads nowhere', async (status) => {
    answer = ({ url }, response) =>
      url === '/elsewhere'
        ? response.end('a.b.c')
        : response.writeHead(status, { location: '/elsewhere' }).end();
    expect(await ask()).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(asked.map(({ url }) => url)).toEqual(['/expo.venue']);
  });

  test('the signed release is asked for in the same way', async () => {
    answer = ({ url }, response) =>
      url === '/elsewhere'
        ? response.end('a.b.c')
        : response.writeHead(302, { location: '/elsewhere' }).end();
    expect(await fetchRelease(fetch, releaseUrl(at('/'), 'latest'))).toBeNull();
    const poured: ReturnType<typeof pour>[] = [];
    answer = (_request, response) => poured.push(pour(response));
    expect(await fetchRelease(fetch, releaseUrl(at('/'), 'latest'))).toBeNull();
    await poured[0]?.isOver;
    // What the sockets held on the way, and no more.
    expect(poured[0]?.bytes()).toBeLessThan(20_000_000);
  });
});

test('nobody answers, and answers half', async () => {
  answer = ({ socket }) => socket.destroy();
  expect(await ask()).toEqual({ kind: 'failed', why: 'unreachable' });
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  };
  expect(await ask()).toEqual({ kind: 'failed', why: 'unreachable' });
});

test('not in time, before and in the middle of the answer', async () => {
  answer = () => undefined;
  expect(await ask({ withinMs: 50 })).toEqual({ kind: 'failed', why: 'late' });
  answer = (_request, response) => void response.writeHead(200).write('half');
  expect(await ask({ withinMs: 100 })).toEqual({ kind: 'failed', why: 'late' });
});
