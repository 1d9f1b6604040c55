// Hostile request paths: none may give a file outside the served directories, or a hidden one inside.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from './raw-request.ts';
import { SECRET, startSite, type Site } from './site.ts';

const HOSTILE = [
  '/../secret.js',
  '/assets/../secret.js',
  '/assets/../../secret.js',
  '/assets/../../../../../../../../etc/passwd',
  '/assets/x/../../secret.js',
  '/assets/./../secret.js',
  '/assets/./app-1a.js',
  '/assets//app-1a.js',
  '/assets//../secret.js',
  '/assets/%2e%2e/secret.js',
  '/assets/%2E%2E/secret.js',
  '/assets/.%2e/secret.js',
  '/assets/..%2fsecret.js',
  '/assets/..%2Fsecret.js',
  '/assets/..%5csecret.js',
  '/assets/%252e%252e/secret.js',
  '/assets/..%252fsecret.js',
  '/assets/%c0%ae%c0%ae/secret.js',
  '/assets/\xc0\xae\xc0\xae/secret.js',
  '/assets/..\\secret.js',
  '/assets\\..\\..\\secret.js',
  '/assets/..;/secret.js',
  '/assets/\0app-1a.js',
  '/assets/%00app-1a.js',
  '/assets/app-1a.js%00.png',
  '/assets/../secret.js%00.js',
  '/assets/%61pp-1a.js',
  '/assets/app-1a.js/',
  '/assets/app-1a.js.',
  '/assets/app-1a.js::$DATA',
  '/assets/C:/secret.js',
  '/assets//etc/passwd',
  '//etc/passwd',
  '/etc/passwd',
  '/assets/~/secret.js',
  '/assets/.hidden.js',
  '/assets/.git/config.js',
  '/assets/notes.secret',
  '/assets/link.js',
  '/assets/way-out/secret.js',
  '/assets/folder.js',
  '/assets/folder.js/',
  '/assets/',
  '/assets',
  '/zoom/',
  '/zoom/../secret.js',
  '/zoom/../renderer/secret.js',
  '/assets/app-1a.js#/../../secret.js',
  'http://localhost/assets/app-1a.js',
  'file:///etc/passwd',
  'assets/app-1a.js',
  '*',
  `/assets/${'a'.repeat(5_000)}.js`,
];

describe('static files', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  test.each(HOSTILE)('%j is not served', async (path) => {
    for (const port of [site.shellPort, site.meetingPort]) {
      const { status, body } = await rawRequest({ port, path });
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain(SECRET);
      expect(body.toString()).not.toContain('root:');
    }
  });

  test.each(['/assets/app-1a.js', '/assets/app-1a.js?v=1', '/assets/folder.js/inside.js'])(
    '%s is served',
    async (path) => {
      expect((await rawRequest({ port: site.shellPort, path })).status).toBe(200);
      expect((await rawRequest({ port: site.meetingPort, path })).status).toBe(200);
    },
  );
});
