// The policies word for word: whoever widens one has to widen it here too, and say why in its row.
import { describe, expect, test } from 'vitest';
import {
  meetingHeaders,
  meetingPolicies,
  shellHeaders,
  type HeaderRow,
} from '../../../../main/security/content-policy.ts';

const SHELL = 'http://localhost:1001';
const MEETING = 'http://localhost:1002';

const OFF = [
  'fullscreen=()',
  'picture-in-picture=()',
  'display-capture=()',
  'clipboard-read=()',
  'clipboard-write=()',
  'geolocation=()',
  'usb=()',
  'hid=()',
  'serial=()',
  'midi=()',
  'gamepad=()',
  'xr-spatial-tracking=()',
  'accelerometer=()',
  'gyroscope=()',
  'magnetometer=()',
  'idle-detection=()',
  'window-management=()',
  'local-fonts=()',
  'payment=()',
  'publickey-credentials-get=()',
  'otp-credentials=()',
  'identity-credentials-get=()',
  'encrypted-media=()',
];
const ON = [
  'camera',
  'microphone',
  'autoplay',
  'speaker-selection',
  'screen-wake-lock',
  'cross-origin-isolated',
];

const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Origin-Agent-Cluster': '?1',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const table = (rows: readonly HeaderRow[]) =>
  Object.fromEntries(rows.map(({ name, value }) => [name, value]));

describe('headers', () => {
  test('of the shell', () => {
    expect(table(shellHeaders(MEETING))).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; worker-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "media-src 'self'; connect-src 'none'; frame-src http://localhost:1002; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
      'Permissions-Policy': [...ON.map((name) => `${name}=(self "http://localhost:1002")`), ...OFF].join(
        ', ',
      ),
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...ISOLATION,
    });
  });

  test('of the meeting page', () => {
    expect(table(meetingHeaders(SHELL, ['zoom.us']))).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' blob:; worker-src blob:; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src blob:; " +
        "connect-src 'self' https://zoom.us https://*.zoom.us wss://*.zoom.us; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors http://localhost:1001",
      'Permissions-Policy': [...ON.map((name) => `${name}=(self)`), ...OFF].join(', '),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...ISOLATION,
    });
  });

  test('of the client view: the component view’s, and the SDK’s own sounds', () => {
    const { component, client } = meetingPolicies(SHELL, ['zoom.us']);
    expect(client).toBe(component.replace('media-src blob:', "media-src 'self' blob:"));
    expect(client).not.toBe(component);
    expect(client).toMatch(/script-src 'self' 'wasm-unsafe-eval' blob:;/u);
  });

  test.each([
    [['zoomgov.com'], "'self' https://zoomgov.com https://*.zoomgov.com wss://*.zoomgov.com"],
    [
      ['zoom.us', 'zoomgov.com', 'zoom.us'],
      "'self' https://zoom.us https://*.zoom.us wss://*.zoom.us " +
        'https://zoomgov.com https://*.zoomgov.com wss://*.zoomgov.com',
    ],
  ] as const)("connects to the clouds of the venue's rooms only: %j", (webEndpoints, sources) => {
    const policy = table(meetingHeaders(SHELL, webEndpoints))['Content-Security-Policy'];
    expect(policy).toContain(`; connect-src ${sources}; `);
  });
});
