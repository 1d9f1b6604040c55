// Both of Electron's permission handlers, asked by every page for every permission there is.
import type { Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { installPermissions } from '../../../../main/security/permissions.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1];

const SHELL = 'http://localhost:1001';
const MEETING = 'http://localhost:1002';

/** Every name of Electron 45; one that is missing or unknown does not compile. */
const EVERY = Object.keys({
  ar: 0,
  'automatic-fullscreen': 0,
  'background-fetch': 0,
  'background-sync': 0,
  'captured-surface-control': 0,
  'clipboard-read': 0,
  'clipboard-sanitized-write': 0,
  'deprecated-sync-clipboard-read': 0,
  'display-capture': 0,
  fileSystem: 0,
  fullscreen: 0,
  geolocation: 0,
  'geolocation-approximate': 0,
  'hand-tracking': 0,
  hid: 0,
  'idle-detection': 0,
  keyboardLock: 0,
  'local-fonts': 0,
  'local-network': 0,
  'local-network-access': 0,
  'loopback-network': 0,
  media: 0,
  mediaKeySystem: 0,
  midi: 0,
  midiSysex: 0,
  nfc: 0,
  notifications: 0,
  openExternal: 0,
  'payment-handler': 0,
  'periodic-background-sync': 0,
  'persistent-storage': 0,
  pointerLock: 0,
  'screen-wake-lock': 0,
  sensors: 0,
  serial: 0,
  'smart-card': 0,
  'speaker-selection': 0,
  'storage-access': 0,
  'system-wake-lock': 0,
  'top-level-storage-access': 0,
  usb: 0,
  vr: 0,
  'web-app-installation': 0,
  'web-printing': 0,
  'window-management': 0,
  unknown: 0,
} satisfies Record<Permission, 0>) as Permission[];

const MEETING_MAY: readonly Permission[] = ['media', 'screen-wake-lock', 'speaker-selection'];

function install() {
  const set: {
    request?: RequestHandler;
    check?: CheckHandler;
    device?: () => boolean;
    display?: (request: unknown, answer: (streams: unknown) => void) => void;
  } = {};
  const fake = {
    setPermissionRequestHandler: (handler: RequestHandler) => (set.request = handler),
    setPermissionCheckHandler: (handler: CheckHandler) => (set.check = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (set.device = handler),
    setDisplayMediaRequestHandler: (handler: NonNullable<typeof set.display>) => (set.display = handler),
  };
  installPermissions(fake as unknown as Session, { shellOrigin: SHELL, meetingOrigin: MEETING });
  return set;
}

const contents = {} as Parameters<RequestHandler>[0];

function request(permission: Permission, details: Parameters<RequestHandler>[3]): boolean {
  let answered: boolean | undefined;
  install().request?.(contents, permission, (isGranted) => (answered = isGranted), details);
  if (answered === undefined) throw new Error('not answered');
  return answered;
}

function check(permission: Permission, origin: string, details: Parameters<CheckHandler>[3]): boolean {
  const answered = install().check?.(null, permission, origin, details);
  if (answered === undefined) throw new Error('not answered');
  return answered;
}

describe.each(EVERY)('%s', (permission) => {
  test('meeting page', () => {
    const isAllowed = MEETING_MAY.includes(permission);
    expect(request(permission, { requestingUrl: `${MEETING}/`, isMainFrame: false })).toBe(isAllowed);
    const details = { requestingUrl: `${MEETING}/`, embeddingOrigin: `${SHELL}/`, isMainFrame: false };
    expect(check(permission, `${MEETING}/`, details)).toBe(isAllowed);
  });

  test('shell', () => {
    expect(request(permission, { requestingUrl: `${SHELL}/`, isMainFrame: true })).toBe(false);
    expect(check(permission, `${SHELL}/`, { requestingUrl: `${SHELL}/`, isMainFrame: true })).toBe(false);
  });
});

describe('camera and microphone', () => {
  const ours = { requestingUrl: `${MEETING}/`, securityOrigin: `${MEETING}/`, isMainFrame: false };

  test('as Electron asks for them', () => {
    expect(request('media', { ...ours, mediaTypes: ['audio', 'video'] })).toBe(true);
    expect(check('media', `${MEETING}/`, { ...ours, mediaType: 'audio', embeddingOrigin: `${SHELL}/` })).toBe(
      true,
    );
  });

  test.each([
    ['another page', { requestingUrl: 'https://evil.example/', securityOrigin: 'https://evil.example/' }],
    ['another port', { requestingUrl: 'http://localhost:1003/' }],
    ['our port at another name', { requestingUrl: 'http://localhost:1002.evil.example/' }],
    ['a blob', { requestingUrl: `blob:${MEETING}/x` }],
    ['nobody', { requestingUrl: '' }],
    ['the shell as a frame', { requestingUrl: `${SHELL}/`, securityOrigin: `${SHELL}/` }],
    ['the meeting page as top page', { isMainFrame: true }],
    ['two pages at once', { securityOrigin: 'https://evil.example/' }],
  ])('not for %s', (_name, changed) => {
    const details = { ...ours, ...changed };
    expect(request('media', details)).toBe(false);
    expect(check('media', details.requestingUrl, details)).toBe(false);
  });

  test('not where another page frames the meeting page', () => {
    expect(check('media', `${MEETING}/`, { ...ours, embeddingOrigin: 'https://evil.example/' })).toBe(false);
  });

  test('not where the asking origin and the address differ', () => {
    expect(check('media', 'https://evil.example/', ours)).toBe(false);
    expect(check('media', '', ours)).toBe(false);
  });
});

test('no device', () => {
  expect(install().device?.()).toBe(false);
});

test('no capture of the screen', () => {
  const answers: unknown[] = [];
  install().display?.({}, (streams) => answers.push(streams));
  expect(answers).toEqual([null]);
});
