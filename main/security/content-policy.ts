// The headers of both pages, as tables. Every answer of a server carries its page's headers, also a script or an
// error: a worker takes its isolation from its own script's answer, not from the page.
import type { Room, View } from '../../contracts/room.ts';

export interface HeaderRow {
  name: string;
  value: string;
  reason: string;
}

/** Zoom's clouds that this venue's rooms are in. */
export type WebEndpoint = Room['webEndpoint'];

// No `require-trusted-types-for`: simple-keyboard 3.8 writes its keys by innerHTML.
const shellPolicy = (meetingOrigin: string): HeaderRow[] => [
  { name: 'default-src', value: "'none'", reason: 'what no row names stays off' },
  { name: 'script-src', value: "'self'", reason: 'our own bundle, nothing inline' },
  { name: 'worker-src', value: "'none'", reason: 'a service worker would outlive the page and the visit' },
  { name: 'style-src', value: "'self'", reason: 'our own style sheet, nothing inline' },
  { name: 'img-src', value: "'self' data:", reason: 'the bundle inlines small pictures' },
  { name: 'font-src', value: "'self'", reason: 'our own fonts' },
  { name: 'media-src', value: "'self'", reason: 'our own sounds' },
  { name: 'connect-src', value: "'none'", reason: 'the shell talks to main only' },
  { name: 'frame-src', value: meetingOrigin, reason: 'the meeting page and no other' },
  { name: 'base-uri', value: "'none'", reason: 'relative addresses stay ours' },
  { name: 'form-action', value: "'none'", reason: 'a form is never sent' },
  { name: 'frame-ancestors', value: "'none'", reason: 'the shell is the top page' },
];

/** Where the SDK may connect. */
const cloudSources = (webEndpoints: readonly WebEndpoint[]): string =>
  [...new Set(webEndpoints)].map((host) => `https://${host} https://*.${host} wss://*.${host}`).join(' ');

// ZOOM: the tightest policy that the component view works under (6.2.0; each row was taken out and the loss seen).
const meetingPolicy = (shellOrigin: string, webEndpoints: readonly WebEndpoint[]): HeaderRow[] => [
  { name: 'default-src', value: "'none'", reason: 'what no row names stays off' },
  {
    name: 'script-src',
    // SECURITY: no Zoom host here. The SDK repeats a failed request as JSONP, with passcode and tokens in its address.
    value: "'self' 'wasm-unsafe-eval' blob:",
    reason:
      'blob: the audio worker imports its script; wasm: without it joined, but deaf and blind, and no error',
  },
  { name: 'worker-src', value: 'blob:', reason: 'the media workers; without it joined, but deaf and blind' },
  { name: 'style-src', value: "'self' 'unsafe-inline'", reason: 'the SDK writes style elements' },
  { name: 'img-src', value: "'self' data:", reason: 'the SDK inlines small pictures' },
  { name: 'media-src', value: 'blob:', reason: 'sound and video of the meeting' },
  {
    name: 'connect-src',
    value: ["'self'", cloudSources(webEndpoints)].join(' '),
    reason: "the SDK's own assets and the clouds of this venue's rooms",
  },
  { name: 'base-uri', value: "'none'", reason: 'relative addresses stay ours' },
  { name: 'form-action', value: "'none'", reason: 'a form is never sent' },
  { name: 'frame-ancestors', value: shellOrigin, reason: 'only our shell may show it' },
];

/** ZOOM: what the client view needs in another way; under the rest it joins and leaves without a breach (6.2.0). */
const FOR_CLIENT_VIEW: readonly HeaderRow[] = [
  {
    name: 'media-src',
    value: "'self' blob:",
    reason: 'its chimes are files; without them eight breaches, no sound',
  },
];

const clientViewPolicy = (rows: readonly HeaderRow[]): HeaderRow[] =>
  rows.map((row) => FOR_CLIENT_VIEW.find(({ name }) => name === row.name) ?? row);

/** Browser features: for the meeting page, or for nobody. */
const FEATURES: readonly { name: string; isForMeeting: boolean; reason: string }[] = [
  { name: 'camera', isForMeeting: true, reason: 'to be seen' },
  { name: 'microphone', isForMeeting: true, reason: 'to be heard' },
  { name: 'autoplay', isForMeeting: true, reason: 'to hear the room without one more tap' },
  { name: 'speaker-selection', isForMeeting: true, reason: 'a kiosk may have several loudspeakers' },
  { name: 'screen-wake-lock', isForMeeting: true, reason: 'the SDK keeps the screen on during a meeting' },
  { name: 'cross-origin-isolated', isForMeeting: true, reason: 'SharedArrayBuffer: HD video and gallery' },
  { name: 'fullscreen', isForMeeting: false, reason: "would cover the shell's way out" },
  { name: 'picture-in-picture', isForMeeting: false, reason: 'a window that outlives the visit' },
  {
    name: 'display-capture',
    isForMeeting: false,
    reason: "the kiosk's screen is not the visitor's to share",
  },
  { name: 'clipboard-read', isForMeeting: false, reason: "the last visitor's clipboard" },
  { name: 'clipboard-write', isForMeeting: false, reason: 'the clipboard outlives the visit' },
  { name: 'geolocation', isForMeeting: false, reason: 'nobody needs it' },
  { name: 'usb', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'hid', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'serial', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'midi', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'gamepad', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'xr-spatial-tracking', isForMeeting: false, reason: "the kiosk's devices" },
  { name: 'accelerometer', isForMeeting: false, reason: "the kiosk's sensors" },
  { name: 'gyroscope', isForMeeting: false, reason: "the kiosk's sensors" },
  { name: 'magnetometer', isForMeeting: false, reason: "the kiosk's sensors" },
  { name: 'idle-detection', isForMeeting: false, reason: 'only main decides who is idle' },
  { name: 'window-management', isForMeeting: false, reason: 'one window, placed by main' },
  { name: 'local-fonts', isForMeeting: false, reason: 'a fingerprint of the machine' },
  { name: 'payment', isForMeeting: false, reason: 'nobody pays here' },
  { name: 'publickey-credentials-get', isForMeeting: false, reason: 'nobody signs in here' },
  { name: 'otp-credentials', isForMeeting: false, reason: 'nobody signs in here' },
  { name: 'identity-credentials-get', isForMeeting: false, reason: 'nobody signs in here' },
  { name: 'encrypted-media', isForMeeting: false, reason: 'no protected films' },
];

const featurePolicy = (forMeeting: string): string =>
  FEATURES.map(({ name, isForMeeting }) => `${name}=${isForMeeting ? forMeeting : '()'}`).join(', ');

const contentPolicy = (rows: readonly HeaderRow[]): string =>
  rows.map(({ name, value }) => `${name} ${value}`).join('; ');

const COMMON: readonly HeaderRow[] = [
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', reason: 'crossOriginIsolated' },
  { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp', reason: 'crossOriginIsolated' },
  // Both pages are of one site and would share one process: a hung meeting page would freeze the shell.
  { name: 'Origin-Agent-Cluster', value: '?1', reason: 'a process of its own for each page' },
  { name: 'X-Content-Type-Options', value: 'nosniff', reason: 'a file is what its ending says' },
  { name: 'Referrer-Policy', value: 'no-referrer', reason: 'nobody learns our address from a request' },
];

export function shellHeaders(meetingOrigin: string): HeaderRow[] {
  return [
    {
      name: 'Content-Security-Policy',
      value: contentPolicy(shellPolicy(meetingOrigin)),
      reason: 'see the table',
    },
    // `self` too: a page can hand on only what it may do itself.
    {
      name: 'Permissions-Policy',
      value: featurePolicy(`(self "${meetingOrigin}")`),
      reason: 'see the table',
    },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin', reason: 'nobody else loads the shell' },
    ...COMMON,
  ];
}

/** The page itself is answered with the one of its view. */
export function meetingPolicies(
  shellOrigin: string,
  webEndpoints: readonly WebEndpoint[],
): Record<View, string> {
  const rows = meetingPolicy(shellOrigin, webEndpoints);
  return {
    component: contentPolicy(rows),
    client: contentPolicy(clientViewPolicy(rows)),
  };
}

export function meetingHeaders(shellOrigin: string, webEndpoints: readonly WebEndpoint[]): HeaderRow[] {
  const { component: policy } = meetingPolicies(shellOrigin, webEndpoints);
  return [
    { name: 'Content-Security-Policy', value: policy, reason: 'see the table' },
    { name: 'Permissions-Policy', value: featurePolicy('(self)'), reason: 'see the table' },
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'cross-origin',
      reason: 'an isolated shell frames nothing else',
    },
    ...COMMON,
  ];
}
