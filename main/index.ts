// The composition root: builds the parts and joins them, nothing else. Electron's values come in here and are handed on.
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, ipcMain, safeStorage } from 'electron';
import Store from 'electron-store';
import type { ProblemCode } from '../contracts/problem.ts';
import { storeCredentials } from './cli/store-credentials.ts';
import { createSecretStore, type SecretStore } from './config/secret-store.ts';
import { closeForeignChannels, createHandle, installHandlers } from './ipc/handle.ts';
import { createSend } from './ipc/send.ts';
import { createShellHandlers } from './ipc/shell-channels.ts';
import { createTrustedSender } from './ipc/trusted-sender.ts';
import { createVisitHandlers } from './ipc/visit-channels.ts';
import { createTickets, newCustomerKey } from './joining/tickets.ts';
import { createVisits } from './joining/visits.ts';
import { createJournal } from './journal/append.ts';
import { inTime } from './in-time.ts';
import { createRestartBudget } from './kiosk/restart-budget.ts';
import { createLog } from './log.ts';
import { helpText, parseOptions, zoomStandInSwitches, type Options } from './options.ts';
import { startPages } from './pages.ts';
import { installWayBack } from './security/navigation.ts';
import { prepare } from './start-up.ts';
import { doorsOf, venueView } from './venue-view.ts';
import { createWindow, plainUserAgent } from './window.ts';
import { takeFromEnvironment } from './zoom/credentials.ts';
import { createSigner } from './zoom/signature.ts';

// First of all: whatever is started from here on inherits the environment.
const fromEnvironment = takeFromEnvironment(process.env);
const STARTED = { env: process.env, platform: process.platform };
/** What the log must mask at this moment; there is nothing personal before the first visit. */
let personal: () => readonly string[] = () => [];
const log = createLog({
  write: (line) => process.stderr.write(line),
  now: () => new Date(),
  alsoHide: () => personal(),
});

/** How long a wipe may take before the next meeting page is refused instead. */
const WIPE_WITHIN_MS = 5_000;

function end(messages: readonly string[], exitCode: number): void {
  const stream = exitCode === 0 ? process.stdout : process.stderr;
  stream.write(messages.map((message) => `${message}\n`).join(''), () => app.exit(exitCode));
}

const openSecretStore = (withoutEncryption: 'refuse' | 'store-in-plain-text'): SecretStore =>
  createSecretStore({
    openStore: () => new Store<Record<string, unknown>>({ name: 'secrets', configFileMode: 0o600 }),
    safeStorage,
    platform: process.platform,
    withoutEncryption,
  });

async function open(options: Options): Promise<void> {
  const prepared = await prepare({
    options,
    ...STARTED,
    fromEnvironment,
    createSecretStore: openSecretStore,
  });
  if (!prepared.ok) return end(prepared.messages, 1);
  const { config, credentials, origins } = prepared;
  closeForeignChannels(ipcMain);
  log.info('starting', { version: app.getVersion(), isRehearsal: options.zoomStandIn !== null, ...origins });

  const out = path.join(import.meta.dirname, '..');
  // Media assets lie beside the archive: they are large, and they are served as files.
  const zoomDirectory = app.isPackaged ? path.join(process.resourcesPath, 'zoom') : path.join(out, 'zoom');

  const pages = await startPages({
    shellDirectory: path.join(out, 'renderer/shell'),
    meetingDirectory: path.join(out, 'renderer/meeting'),
    assetsDirectory: path.join(out, 'renderer/assets'),
    zoomDirectory,
    webEndpoints: config.rooms.map(({ webEndpoint }) => webEndpoint),
    newToken: () => randomBytes(32).toString('base64url'),
  });

  const window = createWindow({
    mode: config.kiosk.window,
    preloadPath: path.join(out, 'preload/index.cjs'),
    isPackaged: app.isPackaged,
    origins: pages,
  });
  const { session } = window.webContents;
  const getContents = () => (window.isDestroyed() ? null : window.webContents);
  const isTrusted = createTrustedSender({ getContents, shellOrigin: pages.shellOrigin });
  const send = createSend({ getContents, isTrusted });

  let staffNotices: ProblemCode[] = [];
  const journal = await createJournal({
    directory: path.join(app.getPath('userData'), 'journal'),
    now: () => new Date(),
    onTrouble: (isTrouble, code) => {
      staffNotices = isTrouble ? ['journal-unwritable'] : [];
      if (isTrouble) log.error('journal cannot be written', undefined, { code });
      else log.info('journal is written again');
      send('staff/notices', staffNotices);
    },
  });
  const isRehearsal = options.zoomStandIn !== null;
  const sdkVersion = await readFile(path.join(zoomDirectory, 'version.txt'), 'utf8');
  await journal.record({ kind: 'opened', appVersion: app.getVersion(), sdkVersion, isRehearsal });

  const visits = createVisits({
    tickets: createTickets({
      sign: createSigner({ ...credentials, now: Date.now }).sign,
      now: Date.now,
      rooms: config.rooms,
      doors: doorsOf(config.venue),
      fixedLifetimeSeconds: config.signature.lifetimeSeconds,
    }),
    journal,
    wipe: () =>
      inTime(WIPE_WITHIN_MS, [
        session.clearStorageData(),
        session.clearAuthCache(),
        // What Zoom answered; our own files stay, for the next page to be warm at once.
        session.clearData({ dataTypes: ['cache'], excludeOrigins: [pages.shellOrigin, pages.meetingOrigin] }),
      ]),
    invite: pages.invite,
    newVisitId: randomUUID,
    newCustomerKey,
  });
  personal = visits.personal;

  installHandlers(createHandle({ ipcMain, isTrusted, log, newId: () => randomBytes(4).toString('hex') }), {
    ...createShellHandlers({
      venueView: () => venueView(config, { isRehearsal, staffNotices }),
      visits,
      onReady: () => process.stdout.write(`foyer ready ${pages.shellUrl}\n`),
    }),
    ...createVisitHandlers(visits),
  });

  // The shell's next `shell/opened` abandons the visit that was going on.
  const mayReload = createRestartBudget({ now: Date.now, atMost: 5, withinMs: 60_000 });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('shell page gone', undefined, { reason });
    if (reason === 'clean-exit') return;
    if (mayReload()) window.webContents.reload();
    else end(['The shell page ends again and again. Look at the memory and the graphics driver.'], 1);
  });
  // Before the windows close: the visit that is going on must still get its last record.
  let isQuitting = false;
  app.on('before-quit', (event) => {
    if (isQuitting) return;
    isQuitting = true;
    event.preventDefault();
    void visits
      .end('quit')
      .then(() => journal.close())
      .then(() => pages.close())
      .finally(() => app.quit());
  });

  await window.loadURL(pages.shellUrl);
  installWayBack(window.webContents, pages, () => {
    log.warn('window was led away from the shell');
    window.loadURL(pages.shellUrl).catch((error: unknown) => log.error('shell not loaded', error));
  });
}

// Electron would answer a bug with a box over the kiosk, and a closed terminal with one at the next log line.
process.on('uncaughtException', (error) => log.error('uncaught', error));
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const parsed = parseOptions(process.argv.slice(1), app.isPackaged);
if (!parsed.ok) end([parsed.message], 1);
else if (parsed.options.task === 'help') end([helpText(app.isPackaged)], 0);
else if (parsed.options.task === 'version') end([app.getVersion()], 0);
else if (!app.requestSingleInstanceLock()) end(['Foyer is already running here.'], 1);
else {
  const { options } = parsed;
  app.userAgentFallback = plainUserAgent(app.userAgentFallback);
  for (const [name, value] of options.zoomStandIn ? zoomStandInSwitches(options.zoomStandIn) : []) {
    app.commandLine.appendSwitch(name, value);
  }
  app.enableSandbox();
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      if (options.task === 'run') return open(options);
      const { message, isStored } = await storeCredentials({
        options,
        ...STARTED,
        openSecretStore,
        terminal: process,
      });
      return end([message], isStored ? 0 : 1);
    })
    .catch((error: unknown) => {
      log.error('could not start', error);
      end(['Foyer could not start; the line above says where. A fresh installation may help.'], 1);
    });
}
