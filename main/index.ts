// Where main begins: takes the secrets out of the environment, reads the command line, and does the one task that was
// asked for. Electron's values come in here and are handed on.
import path from 'node:path';
import { app, clipboard, ipcMain, net, powerMonitor, powerSaveBlocker, safeStorage, screen } from 'electron';
import Store from 'electron-store';
import { installEarlyEnd } from './cli/early-end.ts';
import { runCommand } from './cli/run-command.ts';
import { storeSecret } from './cli/store-secret.ts';
import { takeFromEnvironment, withSecretsInEnvironment } from './config/choose-secret.ts';
import { createMachineStore } from './config/machine-store.ts';
import { createSecretStore, type SecretStore } from './config/secret-store.ts';
import { foldersOf } from './folders.ts';
import { isUnaccelerated, machineStartMs } from './kiosk/acceleration.ts';
import { createMainErrors } from './kiosk/main-errors.ts';
import { createRestart } from './kiosk/restart.ts';
import { openRunRecord, type RunRecord } from './kiosk/run-record.ts';
import { relaunchOptions, selfCommand } from './kiosk/self-command.ts';
import { createLog } from './log.ts';
import { openKiosk } from './open-kiosk.ts';
import { helpText, parseOptions, type Options } from './options.ts';
import { gather, judge } from './start-up.ts';
import { readInstallation } from './updates/read-installation.ts';
import { plainUserAgent } from './window.ts';
import { zoomStandInSwitches } from './zoom-stand-in.ts';
import type { Fetch } from './zoom/fetch.ts';

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

/** The exit waits for both streams: a pipe may take its time. */
function end(exitCode: number, out: string, err = ''): void {
  process.stdout.write(out, () => process.stderr.write(err, () => app.exit(exitCode)));
}

function endWith(messages: readonly string[], exitCode: number): void {
  const lines = messages.map((message) => `${message}\n`).join('');
  return exitCode === 0 ? end(0, lines) : end(exitCode, '', lines);
}

const openSecretStore = (withoutEncryption: 'refuse' | 'store-in-plain-text'): SecretStore =>
  createSecretStore({
    openStore: () => new Store<Record<string, unknown>>({ name: 'secrets', configFileMode: 0o600 }),
    safeStorage,
    platform: process.platform,
    withoutEncryption,
  });

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** No cookies: every request says by itself who asks. */
const fetchByElectron: Fetch = (url, init) => net.fetch(url, { ...init, credentials: 'omit' });

const thisRun = () => ({
  isPackaged: app.isPackaged,
  execPath: process.execPath,
  argv: process.argv,
  env: process.env,
});

const restart = createRestart({
  app,
  command: () => relaunchOptions(thisRun()),
  withSecrets: (start) => withSecretsInEnvironment(process.env, fromEnvironment, start),
  log,
});

async function run(options: Options, runRecord: RunRecord | null): Promise<void> {
  const { task } = options;
  if (task.kind !== 'run') installEarlyEnd({ app, process });
  if (task.kind === 'store-secret') {
    const { message, isStored } = await storeSecret({
      kind: task.secret,
      options,
      ...STARTED,
      openSecretStore,
      terminal: process,
    });
    return endWith([message], isStored ? 0 : 1);
  }
  const folders = foldersOf({
    out: path.join(import.meta.dirname, '..'),
    isPackaged: app.isPackaged,
    resourcesPath: process.resourcesPath,
    userData: app.getPath('userData'),
  });
  const installation = readInstallation({
    ...thisRun(),
    platform: process.platform,
    resourcesPath: process.resourcesPath,
    args: task.kind === 'run' ? selfCommand(thisRun()).args : [],
  });
  const gathered = await gather({
    options,
    ...STARTED,
    fromEnvironment,
    createSecretStore: openSecretStore,
  });
  if (task.kind === 'command') {
    const { exitCode, out, err } = await runCommand({
      name: task.name,
      given: task.given,
      options,
      gathered,
      folders,
      installation,
      fetch: fetchByElectron,
      wait,
      log,
      isPackaged: app.isPackaged,
      terminal: process,
    });
    return end(exitCode, out, err);
  }
  const prepared = judge(gathered);
  if (!prepared.ok || !runRecord) return endWith(prepared.ok ? [] : prepared.messages, 1);
  return openKiosk({
    app,
    ipcMain,
    clipboard,
    fetch: fetchByElectron,
    wait,
    options,
    gathered,
    prepared,
    folders,
    installation,
    machine: createMachineStore({
      openStore: () => new Store<Record<string, unknown>>({ name: 'kiosk', configFileMode: 0o600 }),
    }),
    log,
    onPersonal: (now) => (personal = now),
    hardware: { screen, powerMonitor, powerSaveBlocker, hasNetwork: () => net.isOnline() },
    command: selfCommand(thisRun()),
    runRecord,
    restart,
    mainErrors,
  });
}

// Electron would answer a bug with a box over the kiosk, and a closed terminal with one at the next log line.
const mainErrors = createMainErrors({ process, log });
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Commands, help and the like may run beside a kiosk; two kiosks on one data folder may not. */
const mayStart = ({ task }: Options): boolean => task.kind !== 'run' || app.requestSingleInstanceLock();

const parsed = parseOptions(process.argv.slice(1), app.isPackaged);
if (!parsed.ok) endWith([parsed.message], parsed.exitCode);
else if (parsed.options.task.kind === 'help') end(0, helpText(app.isPackaged, parsed.options.task.command));
else if (parsed.options.task.kind === 'version') end(0, `${app.getVersion()}\n`);
else if (!mayStart(parsed.options)) endWith(['Foyer is already running here.'], 1);
else {
  const { options } = parsed;
  app.userAgentFallback = plainUserAgent(app.userAgentFallback);
  const { zoomStandIn, zoomApiStandIn } = options;
  for (const [name, value] of zoomStandIn ? zoomStandInSwitches(zoomStandIn, zoomApiStandIn) : []) {
    app.commandLine.appendSwitch(name, value);
  }
  app.enableSandbox();
  const runRecord = options.task.kind === 'run' ? openRunRecord(app.getPath('userData')) : null;
  if (runRecord && isUnaccelerated(runRecord.now(), machineStartMs())) app.disableHardwareAcceleration();
  // A command may close its hidden page before it has printed.
  app.on('window-all-closed', () => options.task.kind === 'run' && app.quit());
  app
    .whenReady()
    .then(() => run(options, runRecord))
    .catch((error: unknown) => {
      log.error('could not start', error);
      endWith(['Foyer could not start; the line above says where. A fresh installation may help.'], 1);
    });
}
