// @ts-check
// npm start: installs and builds what is missing, and opens Foyer. Without a venue file and without credentials it is
// a rehearsal: a sample venue against the stand-in for Zoom.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { giveUp, say } from './say.mjs';
import { installPackages } from './install.mjs';
import { buildOnce } from './build-once.mjs';
import { appCommand, findBrowser, obtainElectron } from './runtime.mjs';
import { startZoomStandIn, writeSampleVenue } from './rehearsal.mjs';

const HELP = `npm start -- [options]

Without a venue file and credentials: a rehearsal, with a sample venue and a stand-in for Zoom.

  --set-up                        set up this machine for Zoom itself, as an installed Foyer does at its first start;
                                  from then on: start with what was set up

  --config=<file>                 the venue file (or FOYER_CONFIG, or the platform's standard place)
  --user-data-dir=<dir>           where journal and settings are kept
  --headless                      without a window (needs --remote-debugging-port to be of use)
  --remote-debugging-port=<port>  let a test drive the pages
  --zoom-stand-in=<host:port>     a stand-in for Zoom on this machine, instead of Zoom
  --zoom-stand-in-spki=<base64>   SHA-256 of the public key of the stand-in's certificate
  --zoom-api-stand-in=<origin>    a stand-in for Zoom's REST API, such as http://127.0.0.1:4321
  --store-credentials             keep the SDK credentials encrypted: those of the variables, else asked for
  --store-account                 the same for the credentials of the venue's Zoom account
  --store-signer-token            the same for the signing server's token
  --store-venue-key               the same for the key of signed venue files
  --supervised                    something else starts Foyer whenever it ends, unless with exit code 91
  --set=<field>=<value>           one setting, such as --set=kiosk.name="Hall 2"
  --runtime=electron|browser      do not choose by what is installed
  --version, --help

Environment: FOYER_CONFIG, FOYER_SDK_CLIENT_ID, FOYER_SDK_CLIENT_SECRET, FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID,
  FOYER_ACCOUNT_CLIENT_SECRET, FOYER_SIGNER_TOKEN, FOYER_VENUE_KEY, FOYER_STAFF_PIN, FOYER_BROWSER, FOYER_WINDOW_SIZE=1280x720
Commands for staff and IT: npm run foyer -- --help
`;

/** PLATFORM: only Linux tells the parent's parent without starting a program. */
function parentsNow() {
  try {
    return `${process.ppid} ${/^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}

/** Where a venue file is looked for when none is named; main/config/load.ts has the same table for the app. */
const STANDARD_CONFIG = {
  linux: '/etc/foyer/venue.json',
  darwin: '/Library/Application Support/Foyer/venue.json',
  win32: `${process.env['ProgramData'] ?? 'C:\\ProgramData'}\\Foyer\\venue.json`,
};

const { values, tokens } = parseArgs({ strict: false, tokens: true, allowPositionals: true });
if (values['help']) {
  process.stdout.write(HELP);
  process.exit(0);
}
const wantedRuntime = values['runtime'];
if (wantedRuntime !== undefined && wantedRuntime !== 'electron' && wantedRuntime !== 'browser') {
  giveUp('foyer: --runtime is electron or browser');
}

await installPackages();
await buildOnce();

const electron = wantedRuntime === 'browser' ? null : await obtainElectron({ mayDownload: true });
if (!electron) {
  if (wantedRuntime === 'electron')
    giveUp("foyer: Electron's runtime is not installed: npx install-electron");
  const browser = findBrowser();
  if (!browser)
    giveUp('foyer: neither Electron nor a Chromium, Chrome or Edge is installed; install one of them.');
  say(`foyer: no Electron runtime here, using ${browser} through the stand-in for Electron`);
}

const hasConfig =
  values['config'] !== undefined ||
  Boolean(process.env['FOYER_CONFIG']) ||
  existsSync(STANDARD_CONFIG[/** @type {'linux'} */ (process.platform)] ?? '');
const hasCredentials = [
  'FOYER_SDK_CLIENT_ID',
  'FOYER_SDK_CLIENT_SECRET',
  'FOYER_ACCOUNT_ID',
  'FOYER_ACCOUNT_CLIENT_ID',
  'FOYER_ACCOUNT_CLIENT_SECRET',
  'FOYER_SIGNER_TOKEN',
  'FOYER_VENUE_KEY',
].some((name) => Boolean(process.env[name]));
const isRehearsal =
  !hasConfig &&
  !hasCredentials &&
  !['set-up', 'store-credentials', 'store-account', 'store-signer-token', 'store-venue-key', 'version'].some(
    (name) => values[name],
  ) &&
  !values['zoom-stand-in'] &&
  !values['zoom-api-stand-in'];

const zoom = isRehearsal ? await startZoomStandIn() : null;
const passedOn = tokens.flatMap((token) => {
  if (token.kind === 'positional') return [token.value];
  if (token.kind !== 'option' || token.name === 'runtime') return [];
  return [token.value === undefined ? token.rawName : `${token.rawName}=${token.value}`];
});
if (zoom) {
  say('foyer: rehearsal – a sample venue, not connected to Zoom (npm start -- --help for more)');
  passedOn.push(`--config=${writeSampleVenue()}`, ...zoom.switches);
}

const { command, args } = appCommand(electron);
const app = spawn(command, [...args, ...passedOn], {
  stdio: 'inherit',
  env: { ...process.env, ...zoom?.env },
});
/** @param {NodeJS.Signals} signal */
const end = (signal) => {
  if (app.exitCode === null) app.kill(signal);
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => end(signal));
// npm that was killed outright passes no signal on: end with it. npm starts us through a shell, which may live on.
const parents = parentsNow();
setInterval(() => {
  if (parentsNow() !== parents) end('SIGTERM');
}, 1_000).unref();
app.once('error', (error) => giveUp(`foyer: could not start: ${error.message}`));
app.once('exit', (code) => {
  zoom?.stop();
  process.exitCode = code ?? 1;
});
