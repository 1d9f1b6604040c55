// The page that tests the kiosk's devices: once per invitation, beside a meeting page, with the kiosk's devices in it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UNTOUCHED, type DeviceSettings } from '../../../../contracts/devices.ts';
import { createDevicesPage, DEVICES_PATH } from '../../../../main/pages/devices-page.ts';
import { FROM_FRAME, rawRequest, type RawAnswer } from './raw-request.ts';
import { startSite, type Site } from './site.ts';

describe('from the meeting server', () => {
  let site: Site;
  beforeEach(async () => {
    site = await startSite();
  });
  afterEach(() => site.close());

  const load = (path: string, headers: readonly string[] = FROM_FRAME): Promise<RawAnswer> =>
    rawRequest({ port: site.meetingPort, path, headers });

  test('SECURITY: without an invitation there is none, with one there is one, and only for a frame', async () => {
    expect((await load(DEVICES_PATH)).status).toBe(403);
    const { url, token } = site.pages.inviteDevices();
    expect(url).toBe(`${site.pages.meetingOrigin}${DEVICES_PATH}`);
    expect((await load(DEVICES_PATH, ['Sec-Fetch-Dest: document', 'Sec-Fetch-Site: none'])).status).toBe(403);
    const first = await load(DEVICES_PATH);
    expect(first.status).toBe(200);
    expect(first.body.toString()).toContain(`<meta name="foyer-token" content="${token}">`);
    expect(first.body.toString()).toContain(
      `<meta name="foyer-shell-origin" content="${site.pages.shellOrigin}">`,
    );
    expect((await load(DEVICES_PATH)).status).toBe(403);
  });

  test('SECURITY: its invitation is no meeting page’s, nor the other way round', async () => {
    site.pages.inviteDevices();
    expect((await load('/')).status).toBe(403);
    site.pages.invite('component');
    expect((await load('/')).status).toBe(200);
    expect((await load(DEVICES_PATH)).status).toBe(200);
  });

  test('clears nothing: the storage is that of the warm meeting page beside it', async () => {
    site.pages.inviteDevices();
    expect((await load(DEVICES_PATH)).headers['clear-site-data']).toBeUndefined();
  });
});

describe('the built page', () => {
  const headers = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-site' };
  const request = { method: 'GET', headers } as Parameters<ReturnType<typeof createDevicesPage>['answer']>[1];
  const html =
    '<meta name="foyer-token" content="">\n<meta name="foyer-shell-origin" content="">\n' +
    '<meta name="foyer-devices" content="">';
  const createPage = (built: string, deviceSettings = (): DeviceSettings => UNTOUCHED) =>
    createDevicesPage({
      html: built,
      shellOrigin: 'http://localhost:1',
      newToken: () => 'token',
      deviceSettings,
    });

  test('begins with what is chosen at its load, not at the start of Foyer', () => {
    let camera = 'BRIO';
    const page = createPage(html, () => ({ ...UNTOUCHED, labels: { ...UNTOUCHED.labels, camera } }));
    page.invite();
    camera = 'Built-in';
    expect(page.answer(DEVICES_PATH, request)?.body).toContain('&#34;camera&#34;:&#34;Built-in&#34;');
  });

  test('leaves every other address to the others', () => {
    const page = createPage(html);
    page.invite();
    expect(page.answer('/', request)).toBeNull();
    expect(page.answer(DEVICES_PATH, request)?.status).toBe(200);
  });

  test.each(['foyer-token', 'foyer-shell-origin', 'foyer-devices'])(
    'without a place for %s Foyer does not start',
    (name) => expect(() => createPage(html.replace(name, 'something-else'))).toThrow(name),
  );
});
