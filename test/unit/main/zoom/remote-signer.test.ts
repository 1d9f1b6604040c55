// The signing server: what is asked, what is believed, and what every bad answer becomes.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpsPost } from '../../../../main/zoom/https-post.ts';
import { createRemoteSigner } from '../../../../main/zoom/remote-signer.ts';
import { createSigner } from '../../../../main/zoom/signature.ts';

const NOW_MS = Date.UTC(2026, 10, 21, 9);
const local = createSigner({ clientId: 'key', clientSecret: 'hush', now: () => NOW_MS });

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0)) await step();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Seen {
  body: unknown;
  authorization: string | undefined;
  contentType: string | undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function serve(answer: (seen: Seen) => { status: number; body: string } | Promise<never>) {
  const seen: Seen[] = [];
  const run: RequestListener = (request, response) => {
    void readBody(request).then(async (text) => {
      const { authorization, 'content-type': contentType } = request.headers;
      const one = { body: JSON.parse(text) as unknown, authorization, contentType };
      seen.push(one);
      const { status, body } = await answer(one);
      response.writeHead(status).end(body);
    });
  };
  const url = `http://127.0.0.1:${await listen(createServer(run))}/`;
  return { seen, url };
}

const signerAt = (url: string, bearerToken: string | null = null) =>
  createRemoteSigner({ post: createHttpsPost({ url, patienceMs: 400 }), bearerToken, now: () => NOW_MS });

async function good(mn = '81000000002'): Promise<string> {
  const result = await local.sign(mn, 7_200);
  if (!result.ok) throw new Error('not signed');
  return JSON.stringify({ signature: result.value.signature, sdkKey: 'key' });
}

test('speaks the form of Zoom’s own sample, and shows its token', async () => {
  const body = await good();
  const { seen, url } = await serve(() => ({ status: 200, body }));
  const signed = await signerAt(url, 'a-token').sign('81000000002', 60);
  expect(signed).toEqual({
    ok: true,
    value: {
      signature: (JSON.parse(body) as { signature: string }).signature,
      expiresAtMs: NOW_MS - 30_000 + 7_200_000,
      isSound: true,
    },
  });
  expect(seen).toEqual([
    {
      body: { meetingNumber: '81000000002', role: 0, expirationSeconds: 1_800 },
      authorization: 'Bearer a-token',
      contentType: 'application/json',
    },
  ]);
});

describe('what is not used', () => {
  test.each<[string, number, string, string, string]>([
    ['another meeting', 200, 'other', 'signer-answer-wrong', 'mn'],
    ['no signature', 200, '{"token":"x"}', 'signer-answer-wrong', 'signature'],
    ['no JSON', 200, '<html>', 'signer-answer-wrong', 'signature'],
    ['no JWT', 200, '{"signature":"x"}', 'signer-answer-wrong', 'JWT'],
    [
      'refused as the sample refuses',
      400,
      '{"errors":[{"property":"role","reason":"81000000002"}]}',
      'signer-refused',
      'HTTP 400, role',
    ],
    ['not let in', 401, '', 'signer-refused', 'HTTP 401'],
    ['moved', 302, '', 'signer-refused', 'HTTP 302'],
    [
      'a property that quotes',
      400,
      '{"errors":[{"property":"x 81000000002"}]}',
      'signer-refused',
      'HTTP 400',
    ],
    ['broken', 500, 'x', 'signer-unreachable', 'HTTP 500'],
    ['throttled', 429, '', 'signer-unreachable', 'HTTP 429'],
    ['endless', 200, 'x'.repeat(200_000), 'signer-unreachable', 'no answer'],
  ])('%s', async (_name, status, body, problem, detail) => {
    const { url } = await serve(() => ({ status, body }));
    const text =
      body === 'other' ? await serve(async () => ({}) as never).then(() => good('81000000003')) : body;
    const at = body === 'other' ? (await serve(() => ({ status, body: text }))).url : url;
    expect(await signerAt(at).sign('81000000002', 7_200)).toEqual({ ok: false, problem, detail });
  });

  test('no answer in time', async () => {
    const { url } = await serve(() => new Promise<never>(() => undefined));
    expect(await signerAt(url).sign('81000000002', 7_200)).toMatchObject({ problem: 'signer-unreachable' });
  });

  test('nobody there', async () => {
    expect(await signerAt('http://127.0.0.1:9/').sign('81000000002', 7_200)).toEqual({
      ok: false,
      problem: 'signer-unreachable',
      detail: 'ECONNREFUSED',
    });
  });
});

describe('TLS', () => {
  async function tls() {
    const options = { keyType: 'ec' as const, algorithm: 'sha256' };
    const make = (commonName: string) =>
      generate([{ name: 'commonName', value: commonName }], {
        ...options,
        extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
      });
    const [server, client] = await Promise.all([make('127.0.0.1'), make('kiosk')]);
    const folder = await mkdtemp(path.join(tmpdir(), 'foyer-signer-'));
    cleanUp.push(() => rm(folder, { recursive: true }));
    const file = async (name: string, text: string): Promise<string> => {
      await writeFile(path.join(folder, name), text);
      return path.join(folder, name);
    };
    const body = await good();
    const port = await listen(
      createTlsServer(
        {
          key: server.private,
          cert: server.cert,
          ca: client.cert,
          requestCert: true,
          rejectUnauthorized: true,
        },
        (_request, response) => response.end(body),
      ),
    );
    return {
      url: `https://127.0.0.1:${port}/`,
      caFile: await file('ca.pem', server.cert),
      clientCertificate: {
        certificateFile: await file('kiosk.pem', client.cert),
        keyFile: await file('kiosk.key', client.private),
      },
    };
  }
  const ask = (parts: Parameters<typeof createHttpsPost>[0]) =>
    createRemoteSigner({ post: createHttpsPost(parts), bearerToken: null, now: () => NOW_MS }).sign(
      '81000000002',
      7_200,
    );

  test('a private authority and a client certificate', async () => {
    const parts = await tls();
    expect(await ask(parts)).toMatchObject({ ok: true });
  });

  test('SECURITY: a server that nobody vouches for is not asked; without our certificate we are not let in', async () => {
    const { url, caFile, clientCertificate } = await tls();
    expect(await ask({ url, clientCertificate })).toMatchObject({ problem: 'signer-unreachable' });
    expect(await ask({ url, caFile })).toMatchObject({ problem: 'signer-unreachable' });
  });

  test('a file that is missing, or no PEM, is said, and no network is blamed', async () => {
    const { url, caFile, clientCertificate } = await tls();
    const missing = '/nowhere/file.pem';
    const noPem = fileURLToPath(import.meta.url);
    const fails = async (parts: Omit<Parameters<typeof createHttpsPost>[0], 'url'>, detail: RegExp) =>
      expect(await ask({ url, caFile, clientCertificate, ...parts })).toMatchObject({
        problem: 'signer-refused',
        detail: expect.stringMatching(detail) as unknown,
      });
    await fails({ caFile: missing }, /^ENOENT caFile$/u);
    await fails({ caFile: path.dirname(noPem) }, /^EISDIR caFile$/u);
    await fails(
      { clientCertificate: { ...clientCertificate, certificateFile: missing } },
      /^ENOENT certificateFile$/u,
    );
    await fails({ clientCertificate: { ...clientCertificate, keyFile: missing } }, /^ENOENT keyFile$/u);
    await fails({ clientCertificate: { ...clientCertificate, keyFile: noPem } }, /^ERR_\w+ keyFile$/u);
    await fails({ caFile: noPem }, /^ERR_\w+ caFile$/u);
  });
});
