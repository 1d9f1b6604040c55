// The meeting page is given once per invitation, to a frame.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UNTOUCHED } from '../../../../contracts/devices.ts';
import { createMeetingPage } from '../../../../main/pages/meeting-page.ts';
import { FROM_FRAME, rawRequest, type RawAnswer } from './raw-request.ts';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

const load = (headers: readonly string[] = FROM_FRAME, method = 'GET'): Promise<RawAnswer> =>
  rawRequest({ port: site.meetingPort, path: '/', headers, method });

describe('an invitation', () => {
  test('names the page, the empty page, the origin and the token', () => {
    const { meetingOrigin } = site.pages;
    expect(site.pages.invite('component')).toEqual({
      url: `${meetingOrigin}/`,
      emptyUrl: `${meetingOrigin}/empty`,
      origin: meetingOrigin,
      token: 'token-1',
    });
  });

  test('without one there is no page', async () => {
    expect((await load()).status).toBe(403);
  });

  test('is used up by one load', async () => {
    const { token } = site.pages.invite('component');
    const first = await load();
    const second = await load();
    expect([first.status, second.status]).toEqual([200, 403]);
    expect(first.body.toString()).toContain(`<meta name="foyer-token" content="${token}">`);
    expect(first.body.toString()).toContain(
      `<meta name="foyer-shell-origin" content="${site.pages.shellOrigin}">`,
    );
    expect(second.body).toHaveLength(0);
  });

  test('two loads at the same time: one page', async () => {
    site.pages.invite('component');
    const statuses = (await Promise.all([load(), load(), load()])).map(({ status }) => status);
    expect(statuses.sort((a, b) => a - b)).toEqual([200, 403, 403]);
  });

  test('is void once there is a newer one', async () => {
    const old = site.pages.invite('component');
    const newer = site.pages.invite('component');
    const html = (await load()).body.toString();
    expect(html).toContain(newer.token);
    expect(html).not.toContain(old.token);
    expect((await load()).status).toBe(403);
  });

  test.each([
    ['a tab', ['Sec-Fetch-Dest: document', 'Sec-Fetch-Site: none']],
    ['a fetch', ['Sec-Fetch-Dest: empty', 'Sec-Fetch-Site: same-origin']],
    ['a frame of another site', ['Sec-Fetch-Dest: iframe', 'Sec-Fetch-Site: cross-site']],
    ['an address bar', ['Sec-Fetch-Dest: iframe', 'Sec-Fetch-Site: none']],
    ['a program that sends no such headers', []],
    ['a request that does not say for what', ['Sec-Fetch-Site: same-site']],
    ['a request that does not say from where', ['Sec-Fetch-Dest: iframe']],
    ['an object element', ['Sec-Fetch-Dest: object', 'Sec-Fetch-Site: same-site']],
  ])('is neither served to nor used up by %s', async (_name, headers) => {
    site.pages.invite('component');
    expect((await load(headers)).status).toBe(403);
    expect((await load()).status).toBe(200);
  });

  test('is not used up by HEAD, by another host name or by the empty page', async () => {
    site.pages.invite('component');
    expect((await load(FROM_FRAME, 'HEAD')).status).toBe(403);
    await rawRequest({ port: site.meetingPort, path: '/', host: 'evil.example', headers: FROM_FRAME });
    await rawRequest({ port: site.meetingPort, path: '/empty', headers: FROM_FRAME });
    expect((await load()).status).toBe(200);
  });
});

describe('the built page', () => {
  const headers = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' };
  const request = { method: 'GET', headers } as Parameters<ReturnType<typeof createMeetingPage>['answer']>[1];
  const html =
    '<meta name="foyer-token" content="" />\n<meta name="foyer-shell-origin" content="">\n' +
    '<meta name="foyer-view" content="">\n<meta name="foyer-devices" content="">';
  const createPage = (built: string, token: string) =>
    createMeetingPage({
      html: built,
      shellOrigin: 'http://localhost:1',
      policies: { component: 'policy of component', client: 'policy of client' },
      newToken: () => token,
      deviceSettings: () => UNTOUCHED,
    });

  test('takes a token as text, whatever is in it', () => {
    const page = createPage(html, `"><script>$&'`);
    page.invite('component');
    expect(page.answer('/', request)?.body).toBe(
      '<meta name="foyer-token" content="&#34;&#62;&#60;script&#62;$&#38;&#39;">\n' +
        '<meta name="foyer-shell-origin" content="http://localhost:1">\n<meta name="foyer-view" content="component">\n' +
        `<meta name="foyer-devices" content="${JSON.stringify(UNTOUCHED).replaceAll('"', '&#34;')}">`,
    );
  });

  test.each(['component', 'client'] as const)(
    'with the %s view is told so, and comes under the policy of that view',
    (view) => {
      const page = createPage(html, 'x');
      page.invite(view);
      const answer = page.answer('/', request);
      expect(answer?.body).toContain(`<meta name="foyer-view" content="${view}">`);
      expect(answer?.headers['Content-Security-Policy']).toBe(`policy of ${view}`);
    },
  );

  test.each(['foyer-token', 'foyer-shell-origin', 'foyer-view', 'foyer-devices'])(
    'without a place for %s Foyer does not start',
    (name) => {
      const lacking = html.replace(name, 'something-else');
      expect(() => createPage(lacking, 'x')).toThrow(name);
    },
  );
});
