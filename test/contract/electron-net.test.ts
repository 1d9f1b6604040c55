// What main may rely on where Electron's stand-in plays the network and an app without a window: net.fetch obeys the
// switches that Chromium's network stack obeys, and Chromium itself is started only for a window.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http, { type RequestListener, type Server } from 'node:http';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfOld, registerScript } from '../stand-ins/electron/fixture/launch.ts';
import { resolveByRules } from '../stand-ins/electron/net/host-rules.ts';
import { createCertificate } from '../stand-ins/zoom/certificate.ts';

const seen: { method: string; url: string; host: string; body: string; headers: http.IncomingHttpHeaders }[] =
  [];
const servers: Server[] = [];
let folder: string;
let plain: string;
let secured: { port: number; spki: string };

const ROUTES: Record<string, (response: http.ServerResponse) => void> = {
  '/moved': (response) => response.writeHead(302, { location: '/there' }).end(),
  '/away': (response) =>
    response.writeHead(307, { location: `http://other.example:${portOf(plain)}/there` }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/silent': () => undefined,
  '/half': (response) => {
    response.writeHead(200, { 'content-length': 10 });
    response.write('half');
  },
  '/cut': (response) => void response.destroy(),
  '/zipped': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('zipped')),
  '/nothing': (response) => response.writeHead(204).end(),
};

const listener: RequestListener = (request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, host: headers.host ?? '', body, headers });
    const route = ROUTES[url];
    if (route) route(response);
    else response.writeHead(200, 'Fine', { date: 'Sat, 21 Nov 2026 08:00:00 GMT', 'x-a': 'b' }).end('hello');
  });
};

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
const portOf = (origin: string): string => new URL(origin).port;

/** Runs an app without a window, where there is no browser at all, and reads what it says in JSON. */
async function runApp(body: string, args: string[] = []): Promise<unknown> {
  const app = fs.mkdtempSync(path.join(folder, 'app-'));
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"windowless","main":"main.mjs"}');
  const said = `import { app, net } from 'electron';
    const said = [];
    const tell = (call) =>
      call
        .then(async (answer) => said.push([answer.status, await answer.text()]))
        .catch((error) => said.push([error.name, error.message]));
    process.on('exit', () => console.log(JSON.stringify(said)));
    ${body}`;
  fs.writeFileSync(path.join(app, 'main.mjs'), said);
  const command = ['-r', registerScript, app, '--headless', `--user-data-dir=${app}/data`, ...args];
  const env = { ...process.env, FOYER_BROWSER: '/nowhere/chromium' };
  const child = spawn(process.execPath, command, {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 15_000,
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(out);
}

const whenReady = (body: string): string =>
  `app.whenReady().then(async () => { ${body} }).then(() => app.quit());`;

beforeAll(async () => {
  await buildIfOld();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foyer-net-'));
  plain = `http://127.0.0.1:${await listen(http.createServer(listener))}`;
  const { spki, ...pems } = await createCertificate();
  secured = { spki, port: await listen(https.createServer(pems, listener)) };
}, 30_000);
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('host rules', () => {
  const rules =
    'MAP * ~NOTFOUND, MAP zoom.us 127.0.0.1:4, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.gov:8443';
  const mapped =
    'MAP zoom.us 127.0.0.1:4433,MAP *.zoom.us 127.0.0.1:4433 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
  it.each([
    [rules, 'zoom.us', 443, null],
    [rules, '127.0.0.1', 80, { host: '127.0.0.1', port: 80 }],
    [rules, 'localhost', 80, { host: 'localhost', port: 80 }],
    [rules, '10.0.0.1', 80, null],
    [rules, 'a.gov', 8443, { host: 'a.gov', port: 8443 }],
    [rules, 'a.gov', 443, null],
    [mapped, 'zoom.us', 443, { host: '127.0.0.1', port: 4433 }],
    [mapped, 'api.ZOOM.us', 443, { host: '127.0.0.1', port: 4433 }],
    [mapped, 'zoomXus', 443, null],
    [mapped, 'example.com', 443, null],
    ['MAP fixture.example localhost', 'fixture.example', 81, { host: 'localhost', port: 81 }],
    ['', 'example.com', 443, { host: 'example.com', port: 443 }],
  ])('%s: %s:%i', (given, host, port, place) => {
    expect(resolveByRules(given, { host, port })).toEqual(place);
  });
});

describe('net.fetch in an app without a window or a browser', () => {
  it('refuses before ready, and answers after it', async () => {
    const said = await runApp(`
      try { net.fetch('${plain}/') } catch (e) { said.push(['thrown', e.message]) }
      ${whenReady(`await tell(net.fetch('${plain}/'))`)}`);
    expect(said).toEqual([
      ['thrown', 'Session can only be received when app is ready'],
      [200, 'hello'],
    ]);
  }, 20_000);

  it('sends method, headers and body, and reads headers, encodings and empty answers', async () => {
    seen.length = 0;
    const said = await runApp(
      whenReady(`
      app.userAgentFallback = 'Plain/1';
      await tell(net.fetch('${plain}/a?b=c', { method: 'POST', headers: { 'x-own': 'é'.length + '' }, body: 'sent' }));
      const head = await net.fetch('${plain}/', { method: 'HEAD' });
      said.push([head.status, head.headers.get('date'), head.statusText, await head.text()]);
      await tell(net.fetch('${plain}/zipped'));
      await tell(net.fetch('${plain}/nothing'));`),
    );
    expect(said).toEqual([
      [200, 'hello'],
      [200, 'Sat, 21 Nov 2026 08:00:00 GMT', 'Fine', ''],
      [200, 'zipped'],
      [204, ''],
    ]);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/a?b=c', body: 'sent' });
    expect(seen[0]?.headers).toMatchObject({ 'x-own': '1', 'user-agent': 'Plain/1' });
    expect(seen[1]).toMatchObject({ method: 'HEAD' });
  }, 20_000);

  it('follows redirects without the authorisation for another host, and stops where it is told to', async () => {
    seen.length = 0;
    const options = `{ method: 'POST', body: 'sent', headers: { authorization: 'Bearer x' } }`;
    const said = await runApp(
      whenReady(`
      app.commandLine.appendSwitch('host-resolver-rules', 'MAP other.example 127.0.0.1');
      await tell(net.fetch('${plain}/moved', ${options}));
      await tell(net.fetch('${plain}/away', ${options}));
      await tell(net.fetch('${plain}/moved', { redirect: 'error' }));
      await tell(net.fetch('${plain}/moved', { redirect: 'manual' }));
      await tell(net.fetch('${plain}/loop'));`),
    );
    expect(said).toEqual([
      [200, 'hello'],
      [200, 'hello'],
      ['Error', 'Redirect was cancelled'],
      ['Error', 'Redirect was cancelled'],
      ['Error', 'net::ERR_TOO_MANY_REDIRECTS'],
    ]);
    const there = seen.filter(({ url }) => url === '/there');
    expect(there).toMatchObject([
      { method: 'GET', body: '', headers: { authorization: 'Bearer x' } },
      { method: 'POST', body: 'sent', host: `other.example:${portOf(plain)}` },
    ]);
    expect(there[1]?.headers).not.toHaveProperty('authorization');
  }, 20_000);

  it('ends with the signal, before the answer and in the middle of it; and says how a line broke', async () => {
    const said = await runApp(
      whenReady(`
      await tell(net.fetch('${plain}/silent', { signal: AbortSignal.timeout(100) }));
      await tell(net.fetch('${plain}/half', { signal: AbortSignal.timeout(300) }));
      await tell(net.fetch('${plain}/', { signal: AbortSignal.abort() }));
      await tell(net.fetch('${plain}/cut'));
      await tell(net.fetch('http://127.0.0.1:1/'));`),
    );
    expect(said).toEqual([
      ['TimeoutError', 'The operation was aborted due to timeout'],
      ['TimeoutError', 'The operation was aborted due to timeout'],
      ['AbortError', 'This operation was aborted'],
      ['Error', 'net::ERR_CONNECTION_RESET'],
      ['Error', 'net::ERR_CONNECTION_REFUSED'],
    ]);
  }, 20_000);

  it('obeys the rules and the waived certificate that are appended after ready, and no other', async () => {
    const map = `MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.zoom.us`;
    const to = `MAP *.zoom.us 127.0.0.1:${secured.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
    const said = await runApp(
      whenReady(`
      app.commandLine.appendSwitch('host-resolver-rules', '${map.replace(', EXCLUDE *.zoom.us', '')}');
      await tell(net.fetch('https://api.zoom.us/'));
      await tell(net.fetch('http://10.1.2.3/'));
      await tell(net.fetch('${plain}/'));
      app.commandLine.appendSwitch('host-resolver-rules', '${to}');
      await tell(net.fetch('https://api.zoom.us/'));
      app.commandLine.appendSwitch('ignore-certificate-errors-spki-list', '${'A'.repeat(43)}=');
      await tell(net.fetch('https://api.zoom.us/'));
      app.commandLine.appendSwitch('ignore-certificate-errors-spki-list', 'x,${secured.spki}');
      await tell(net.fetch('https://api.zoom.us/'));`),
    );
    expect(said).toEqual([
      ['Error', 'net::ERR_NAME_NOT_RESOLVED'],
      ['Error', 'net::ERR_NAME_NOT_RESOLVED'],
      [200, 'hello'],
      ['Error', 'net::ERR_CERT_AUTHORITY_INVALID'],
      ['Error', 'net::ERR_CERT_AUTHORITY_INVALID'],
      [200, 'hello'],
    ]);
    expect(seen.at(-1)?.host).toBe('api.zoom.us');
  }, 20_000);
});
