// Both servers through a socket: who is answered, with what and under which headers.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFile } from '../../../../main/pages/static-files.ts';
import { meetingHeaders, shellHeaders } from '../../../../main/security/content-policy.ts';
import { FROM_FRAME, rawRequest } from './raw-request.ts';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('who is answered', () => {
  test.each([
    ['127.0.0.1', (port: number) => `127.0.0.1:${port}`],
    ['::1', (port: number) => `[::1]:${port}`],
    ['a rebound name', (port: number) => `evil.example:${port}`],
    ['no port', () => 'localhost'],
    ['another port', (port: number) => `localhost:${port + 1}`],
    ['capitals', (port: number) => `LOCALHOST:${port}`],
    ['a trailing dot', (port: number) => `localhost.:${port}`],
    ['a subdomain', (port: number) => `x.localhost:${port}`],
    ['an appended name', (port: number) => `localhost:${port}.evil.example`],
  ])('a Host header with %s is refused', async (_name, hostOf) => {
    site.pages.invite('component');
    for (const port of [site.shellPort, site.meetingPort]) {
      for (const asked of ['/', '/assets/app-1a.js']) {
        const answer = await rawRequest({ port, path: asked, host: hostOf(port), headers: FROM_FRAME });
        expect(answer.status).toBe(403);
        expect(answer.body).toHaveLength(0);
      }
    }
  });

  test('a request without a Host header is refused', async () => {
    const { status } = await rawRequest({ port: site.shellPort, path: '/', host: null });
    expect([400, 403]).toContain(status);
  });

  test.each(['127.0.0.1', '::1'])('both servers answer on %s', async (address) => {
    expect((await rawRequest({ port: site.shellPort, path: '/', address })).status).toBe(200);
    expect((await rawRequest({ port: site.meetingPort, path: '/empty', address })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is refused', async (method) => {
    expect((await rawRequest({ port: site.shellPort, path: '/', method })).status).toBe(405);
  });

  test('HEAD answers the headers of GET and no body', async () => {
    const asked = { port: site.shellPort, path: '/assets/app-1a.js' };
    const [get, head] = [await rawRequest(asked), await rawRequest({ ...asked, method: 'HEAD' })];
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.headers['content-length']).toBe(String(get.body.length));
  });
});

describe('what is where', () => {
  test('the SDK is on the meeting server only', async () => {
    const file = '/zoom/lib/av/audio.wasm';
    expect((await rawRequest({ port: site.meetingPort, path: file })).status).toBe(200);
    expect((await rawRequest({ port: site.shellPort, path: file })).status).toBe(404);
  });

  test('the shell has no empty page', async () => {
    expect((await rawRequest({ port: site.shellPort, path: '/empty' })).status).toBe(404);
  });

  test('every file that the SDK brings is of a kind that is served', async () => {
    const directory = path.resolve('node_modules/@zoom/meetingsdk/dist/lib');
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(50);
    for (const { parentPath, name } of files) {
      const asked = `/zoom/${path.relative(directory, path.join(parentPath, name)).split(path.sep).join('/')}`;
      expect(await findFile(asked, [{ prefix: '/zoom/', directory }]), asked).not.toBeNull();
    }
  });
});

describe('headers', () => {
  const own = ['content-type', 'content-length', 'cache-control', 'clear-site-data', 'date', 'connection'];
  const ruled = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
  const table = (rows: readonly { name: string; value: string }[]) =>
    Object.fromEntries(rows.map(({ name, value }) => [name.toLowerCase(), value]));

  test("every answer carries its page's headers and no others, also a refusal", async () => {
    const { pages, shellPort, meetingPort } = site;
    pages.invite('component');
    for (const asked of ['/', '/empty', '/assets/app-1a.js', '/absent.js']) {
      const shell = await rawRequest({ port: shellPort, path: asked });
      const meeting = await rawRequest({ port: meetingPort, path: asked, headers: FROM_FRAME });
      expect(ruled(shell.headers)).toEqual(table(shellHeaders(pages.meetingOrigin)));
      expect(ruled(meeting.headers)).toEqual(table(meetingHeaders(pages.shellOrigin, ['zoom.us'])));
    }
    const refused = await rawRequest({ port: meetingPort, path: '/', host: 'evil.example' });
    expect(ruled(refused.headers)).toEqual(table(meetingHeaders(pages.shellOrigin, ['zoom.us'])));
  });

  test.each([
    { asked: '/', type: 'text/html; charset=utf-8', cache: 'no-store', clear: '"cookies", "storage"' },
    { asked: '/empty', type: 'text/html; charset=utf-8', cache: 'no-store', clear: '"cookies", "storage"' },
    {
      asked: '/assets/app-1a.js',
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
      clear: undefined,
    },
    {
      asked: '/zoom/lib/av/audio.wasm',
      type: 'application/wasm',
      cache: 'public, max-age=31536000, immutable',
      clear: undefined,
    },
  ])('meeting $asked', async ({ asked, type, cache, clear }) => {
    site.pages.invite('component');
    const { status, headers } = await rawRequest({
      port: site.meetingPort,
      path: asked,
      headers: FROM_FRAME,
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['clear-site-data']).toBe(clear);
  });

  test('the shell page is asked for anew and clears nothing', async () => {
    const { headers } = await rawRequest({ port: site.shellPort, path: '/' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['clear-site-data']).toBeUndefined();
  });
});
