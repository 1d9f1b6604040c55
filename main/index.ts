// The composition root: builds the parts and joins them, nothing else. Electron's values come in here and are handed on.
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, ipcMain, safeStorage } from 'electron';
import Store from 'electron-store';
import type { ProblemCode } from '../contracts/problem.ts';
import { askCredentials } from './config/ask-credentials.ts';
import { createSecretStore, type SecretStore } from './config/secret-store.ts';
import { createHandle, installHandlers } from './ipc/handle.ts';
import { createSend } from './ipc/send.ts';
import { createShellHandlers } from './ipc/shell-channels.ts';
import { createTrustedSender } from './ipc/trusted-sender.ts';
import { createVisitHandlers } from './ipc/visit-channels.ts';
import { createTickets, newCustomerKey } from './joining/tickets.ts';
import { createVisits } from './joining/visits.ts';
import { createJournal } from './journal/append.ts';
import { createLog } from './log.ts';
import { helpText, parseOptions, zoomStandInSwitches, type Options } from './options.ts';
import { startPages } from './pages.ts';
import { loadVenue, prepare } from './start-up.ts';
import { doorsOf, venueView } from './venue-view.ts';
import { createWindow, plainUserAgent } from './window.ts';
import { createSigner } from './zoom/signature.ts';

const STARTED = { env: process.env, platform: process.platform };

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

/** Asks for the SDK credentials and keeps them; the venue file says whether plain text will do. */
async function storeCredentials(options: Options): Promise<void> {
  const loaded = await loadVenue({ options, ...STARTED });
  const asked = await askCredentials({
    input: process.stdin,
    output: process.stdout,
    isTerminal: process.stdin.isTTY,
  });
  if (!asked.ok) return end([asked.message], 1);
  const kept = await openSecretStore(loaded.ok ? loaded.config.credentials.withoutEncryption : 'refuse').keep(
    asked.credentials,
  );
  if (kept.ok) {
    return end(
      [`Stored${kept.isEncrypted ? ', encrypted' : ' in plain text, as the venue file allows'}.`],
      0,
    );
  }
  const why = {
    'no-encryption':
      'Not stored: the operating system offers no encryption here. Use the environment instead, or allow plain text ' +
      'in the venue file: "credentials": { "withoutEncryption": "store-in-plain-text" }.',
    'encryption-failed':
      'Not stored: the operating system refused to encrypt. Unlock its key store and try again.',
    'store-unwritable':
      "Not stored: Foyer's data folder cannot be written. Correct its rights and try again.",
  };
  end([why[kept.why]], 1);
}

async function open(options: Options): Promise<void> {
  const prepared = await prepare({ options, ...STARTED, createSecretStore: openSecretStore });
  if (!prepared.ok) return end(prepared.messages, 1);
  const { config, credentials } = prepared;

  const out = path.join(import.meta.dirname, '..');
  // Media assets lie beside the archive: they are large, and they are served as files.
  const zoomDirectory = app.isPackaged ? path.join(process.resourcesPath, 'zoom') : path.join(out, 'zoom');
  const log = createLog({ write: (line) => process.stderr.write(line), now: () => new Date() });

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
  const getContents = () => (window.isDestroyed() ? null : window.webContents);
  const isTrusted = createTrustedSender({ getContents, shellOrigin: pages.shellOrigin });
  const send = createSend({ getContents, isTrusted });

  let staffNotices: ProblemCode[] = [];
  const journal = await createJournal({
    directory: path.join(app.getPath('userData'), 'journal'),
    now: () => new Date(),
    onTrouble: (isTrouble) => {
      staffNotices = isTrouble ? ['journal-unwritable'] : [];
      if (isTrouble) log.error('journal cannot be written');
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
    wipe: async () => {
      await window.webContents.session.clearStorageData();
      await window.webContents.session.clearAuthCache();
    },
    invite: pages.invite,
    newVisitId: randomUUID,
    newCustomerKey,
  });

  installHandlers(createHandle({ ipcMain, isTrusted, log, newId: () => randomBytes(4).toString('hex') }), {
    ...createShellHandlers({
      venueView: () => venueView(config, { isRehearsal, staffNotices }),
      visits,
      onReady: () => process.stdout.write(`foyer ready ${pages.shellUrl}\n`),
    }),
    ...createVisitHandlers(visits),
  });

  // The shell's next `shell/opened` abandons the visit that was going on.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('shell page gone', undefined, { reason });
    if (reason !== 'clean-exit') window.webContents.reload();
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
}

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
  void app.whenReady().then(() => (options.task === 'run' ? open(options) : storeCredentials(options)));
}
