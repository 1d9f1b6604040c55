// Round the pages: their servers on loopback, and the command line that starts everything.
import { request } from 'node:http';
import { expect } from 'playwright/test';
import { parseOptions } from '../../../main/options.ts';
import { ask, real, type Attempt } from './attempt.ts';

/** A request as no browser would send it. @returns status and body. */
function raw(url: string, headers: Record<string, string> = {}, path?: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: path ?? '/', headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => resolve(`${answer.statusCode} ${body}`));
    });
    asked.on('error', reject);
    asked.end();
  });
}

const PATHS = [
  '/../package.json',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/zoom/../../package.json',
  '//etc/passwd',
  '/assets//etc/passwd',
  '/assets/%00',
];

const SWITCHES = [
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect-brk=0',
  '--no-sandbox',
  '--disable-web-security',
  '--proxy-server=evil.example:80',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--load-extension=/tmp/out',
  '--js-flags=--allow-natives-syntax',
  '--renderer-cmd-prefix=/bin/sh',
  '--gpu-launcher=/bin/sh',
  '--zoom-stand-in=localhost:1',
];

export const SERVERS: readonly Attempt[] = [
  real('rooms', 'both servers: files beside their folders', async (foyer) => {
    const invitation = await ask(foyer, (bridge) => bridge.freshFrame({ roomId: 'joins' }));
    const origins = [foyer.page.url(), invitation.ok ? invitation.value.url : ''];
    for (const origin of origins) {
      for (const path of PATHS) {
        const answer = await raw(origin, { host: new URL(origin).host }, path);
        expect(answer, `${origin} ${path}`).toMatch(/^(?:400|403|404|405|421) /u);
      }
    }
  }),
  real('rooms', 'both servers: another name for this machine', async (foyer) => {
    const { port } = new URL(foyer.page.url());
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1:${port}`,
      `localhost.:${port}`,
      '',
    ]) {
      expect(await raw(foyer.page.url(), { host }), host).not.toMatch(/^200 /u);
    }
  }),
  real('rooms', 'meeting server: the meeting page without an invitation', async (foyer) => {
    const invitation = await ask(foyer, (bridge) => bridge.freshFrame({ roomId: 'joins' }));
    const url = invitation.ok ? invitation.value.url : '';
    const get = (): Promise<string> => raw(url, { host: new URL(url).host });
    await get();
    expect(await get()).not.toContain('name="foyer-token"');
  }),
  {
    name: "command line: Chromium's and Node's switches on a packaged Foyer",
    grade: 'event',
    from: 'rooms',
    make: async () => {
      for (const one of SWITCHES) expect(parseOptions([one], true).ok, one).toBe(false);
    },
  },
];
