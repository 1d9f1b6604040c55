// Chromium's command line: what a kiosk run always needs, what the app asked for, and nothing that is the app's own.
// The browser must not talk to anybody by itself: every line under "quiet" stops one such conversation.
import type { Switches } from '../app/command-line.ts';

/** Switches on the app's own command line that are meant for Chromium. Foyer's own (--config=…) must not get there. */
const PASSED_ON = new Set([
  'remote-debugging-port',
  'remote-allow-origins',
  'lang',
  'force-device-scale-factor',
  'use-file-for-fake-video-capture',
  'use-file-for-fake-audio-capture',
  'use-fake-device-for-media-stream',
  'autoplay-policy',
  'disable-gpu',
  'use-gl',
  'use-angle',
  'ozone-platform',
  'host-resolver-rules',
  'ignore-certificate-errors-spki-list',
  'proxy-server',
  'js-flags',
  'enable-logging',
  'v',
  'vmodule',
  'log-net-log',
]);

const QUIET = [
  'disable-background-networking',
  'disable-component-update',
  'disable-component-extensions-with-background-pages',
  'disable-default-apps',
  'disable-domain-reliability',
  'gaia-url=http://127.0.0.1:9', // port 9: nobody listens
  'disable-extensions',
  'disable-field-trial-config',
  'disable-sync',
  'disable-breakpad',
  'disable-quic',
  'metrics-recording-only',
  'no-default-browser-check',
  'no-first-run',
  'no-pings',
  'no-service-autorun',
  'disable-search-engine-choice-screen',
];
const KIOSK = [
  'autoplay-policy=no-user-gesture-required', // Electron's default
  'deny-permission-prompts', // nobody is there to answer; what the app grants is set explicitly
  'disable-back-forward-cache', // a page that comes back from there sends no did-finish-load
  'disable-background-timer-throttling',
  'disable-backgrounding-occluded-windows',
  'disable-renderer-backgrounding',
  'disable-dev-shm-usage',
  'disable-hang-monitor',
  'disable-infobars',
  'disable-popup-blocking', // a blocked popup would never reach setWindowOpenHandler
  'disable-prompt-on-repost',
  'disable-session-crashed-bubble',
  'hide-crash-restore-bubble',
  'hide-scrollbars',
  'password-store=basic',
  'use-mock-keychain',
  'use-fake-device-for-media-stream', // never use-fake-ui: it would hide denials
];
const FEATURES_OFF = [
  'LocalNetworkAccessChecks', // they refuse loopback, where the stand-ins for Zoom live
  'AvoidCorsURLLoaderRestartOnRedirect', // aborts preflighted redirects while requests are intercepted
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
  'WebUIOmniboxAimPopup', // pages of a browser's own address bar, loaded for each window
  'WebUIOmniboxPopup',
];
/** Chromium still asks these for updates and accounts when all of the above is off; so the names lead nowhere. */
const UNREACHABLE = ['*.google.com', '*.googleapis.com', '*.gstatic.com', '*.gvt1.com'];
const FEATURES_ON = ['SkipListAccountsWithoutGaiaCookies'];

export interface ChromiumOptions {
  readonly profileDir: string;
  readonly userAgent: string;
  readonly isHeadless: boolean;
  readonly displaySize: { width: number; height: number };
  readonly fromCommandLine: Switches;
  readonly fromApp: Switches;
}

const listOf = (switches: Switches, name: string): string[] =>
  (switches.get(name) ?? '').split(',').filter(Boolean);

export function chromiumArguments(options: ChromiumOptions): string[] {
  const asked = new Map([...options.fromCommandLine].filter(([name]) => PASSED_ON.has(name)));
  for (const [name, value] of options.fromApp) asked.set(name, value);
  const disabled = [...FEATURES_OFF, ...listOf(asked, 'disable-features')];
  const enabled = [...FEATURES_ON, ...listOf(asked, 'enable-features')];
  const resolverRules = [
    ...listOf(asked, 'host-resolver-rules'), // the app's own come first: the first that fits counts
    ...UNREACHABLE.map((host) => `MAP ${host} ^NOTFOUND`),
  ];
  const merged = [
    'disable-features',
    'enable-features',
    'host-resolver-rules',
    'user-data-dir',
    'remote-debugging-pipe',
  ];
  for (const name of merged) asked.delete(name);
  const { width, height } = options.displaySize;
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${options.profileDir}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.isHeadless
      ? ['--headless=new', '--no-startup-window', `--screen-info={${width}x${height}}`]
      : ['--app=data:text/html,']), // a plain window without tabs; the first BrowserWindow takes it over
    ...[...QUIET, ...KIOSK].map((name) => `--${name}`),
    `--disable-features=${disabled.join()}`,
    `--enable-features=${enabled.join()}`,
    `--host-resolver-rules=${resolverRules.join()}`,
    `--user-agent=${options.userAgent}`,
    ...[...asked].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  ];
}
