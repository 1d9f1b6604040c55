// Where main begins: takes the secrets out of the environment, reads the command line, and does the one task that was
// asked for. Electron's values come in here and are handed on.
import { homedir } from 'node:os';
import path from 'node:path';
import { app, clipboard, ipcMain, net, powerMonitor, powerSaveBlocker, safeStorage, screen } from 'electron';
import Store from 'electron-store';
import type { LogLevel } from '../contracts/config-log.ts';
import { installEarlyEnd } from './cli/early-end.ts';
import { takePin } from './cli/pin.ts';
import { runCommand } from './cli/run-command.ts';
import { storeSecret } from './cli/store-secret.ts';
import { takeFromEnvironment, withSecretsInEnvironment } from './config/choose-secret.ts';
import { createLastGood } from './config/last-good.ts';
import { createKeptCopy } from './config/remote/kept-copy.ts';
import { createMachineStore } from './config/machine-store.ts';
import { createPolicyReader } from './config/policy/read-policy.ts';
import { createSecretStore, type SecretStore } from './config/secret-store.ts';
import { outliveFileSizeLimit } from './file-size-limit.ts';
import { isFirstRun } from './first-run/is-first-run.ts';
import { foldersOf } from './folders.ts';
import type { Visits } from './joining/visits.ts';
import { isUnaccelerated, machineStartMs } from './kiosk/acceleration.ts';
import { createAutostart } from './kiosk/autostart.ts';
import { createMainErrors } from './kiosk/main-errors.ts';
import { createRestart } from './kiosk/restart.ts';
import { openRunRecord, type RunRecord } from './kiosk/run-record.ts';
import { loginCommand, relaunchOptions, selfCommand } from './kiosk/self-command.ts';
import { createLog } from './log.ts';
import { DEFAULT_LOG, openLogFiles, type OpenLogFiles } from './open-log-files.ts';
import { tellNotStarted } from './outside/not-started.ts';
import { openFirstRun } from './open-first-run.ts';
import { openKiosk } from './open-kiosk.ts';
import { helpText, parseOptions, type Options } from './options.ts';
import { gather, judge, keepGood } from './start-up.ts';
import { readInstallation } from './updates/read-installation.ts';
import { plainUserAgent } from './window.ts';
import { zoomStandInSwitches } from './zoom-stand-in.ts';
import type { Fetch } from './zoom/fetch.ts';

// First of all: whatever is started from here on inherits the environment.
const fromEnvironment = takeFromEnvironment(process.env);
const givenPin = takePin(process.env);
const STARTED = { env: process.env, platform: process.platform };
/** Before the first visit there is nothing personal; before the venue file is read there are no files. */
const logged: {
  visits: Pick<Visits, 'personal' | 'current'> | null;
  level: LogLevel;
  files: OpenLogFiles | null;
} = {
  visits: null,
  level: 'info',
  files: null,
};
const log = createLog({
  write(line) {
    process.stderr.write(line);
    logged.files?.write(line);
  },
  now: () => new Date(),
  alsoHide: () => logged.visits?.personal() ?? [],
  visitId: () => logged.visits?.current()?.visitId ?? null,
  level: () => logged.level,
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

const readPolicy = createPolicyReader(process.platform);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** No cookies: every request says by itself who asks. */
const fetchByElectron: Fetch = (url, init) => net.fetch(url, { ...init, credentials: 'omit' });

const thisRun = () => ({
  isPackaged: app.isPackaged,
  execPath: process.execPath,
  argv: process.argv,
  env: process.env,
});

const autostart = createAutostart({
  platform: process.platform,
  app,
  command: loginCommand(thisRun()),
  env: process.env,
  homeFolder: homedir(),
});

const parsed = parseOptions(process.argv.slice(1), app.isPackaged);

const restart = createRestart({
  app,
  isSupervised: parsed.ok && parsed.options.isSupervised,
  command: () => relaunchOptions(thisRun()),
  withSecrets: (start) => withSecretsInEnvironment(process.env, fromEnvironment, start),
  log,
});

/** What a window needs, whatever it shows. */
const shared = { app, ipcMain, clipboard, fetch: fetchByElectron, wait, log, restart, autostart };

async function run(options: Options, runRecord: RunRecord | null): Promise<void> {
  const { task } = options;
  if (task.kind !== 'run') installEarlyEnd({ app, process });
  const folders = foldersOf({
    out: path.join(import.meta.dirname, '..'),
    isPackaged: app.isPackaged,
    resourcesPath: process.resourcesPath,
    userData: app.getPath('userData'),
  });
  const { ownVenueFile } = folders;
  if (task.kind === 'store-secret') {
    const { message, isStored } = await storeSecret({
      kind: task.secret,
      options,
      ...STARTED,
      readPolicy,
      ownVenueFile,
      openSecretStore,
      fromEnvironment,
      terminal: process,
    });
    return endWith([message], isStored ? 0 : 1);
  }
  const lastGood = createLastGood(folders.lastGoodFile);
  const machine = createMachineStore({
    openStore: () => new Store<Record<string, unknown>>({ name: 'kiosk', configFileMode: 0o600 }),
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
    readPolicy,
    lastGood,
    keptVenue: createKeptCopy(folders.keptVenueFile),
    fetch: fetchByElectron,
    ownVenueFile,
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
      version: app.getVersion(),
      installation,
      fetch: fetchByElectron,
      wait,
      machine,
      log,
      isPackaged: app.isPackaged,
      terminal: process,
      givenPin,
      autostart,
    });
    return end(exitCode, out, err);
  }
  const wanted = gathered.config.ok ? gathered.config.config.log : DEFAULT_LOG;
  logged.level = wanted.level;
  logged.files = openLogFiles({ directory: folders.logsDirectory, wanted, log });
  if (isFirstRun({ gathered, machine, mayOpenSetUp: options.mayOpenSetUp })) {
    return openFirstRun({ ...shared, options, gathered, folders, installation, openSecretStore });
  }
  const prepared = judge(gathered);
  if (!prepared.ok || !runRecord) {
    const messages = prepared.ok ? [] : prepared.messages;
    await tellNotStarted({ messages, version: app.getVersion(), folders, log });
    await logged.files.flush();
    return endWith(messages, 1);
  }
  keepGood(gathered, lastGood, log);
  return openKiosk({
    ...shared,
    options,
    gathered,
    prepared,
    folders,
    installation,
    machine,
    logFiles: logged.files,
    onVisits: (visits) => (logged.visits = visits),
    hardware: { screen, powerMonitor, powerSaveBlocker, hasNetwork: () => net.isOnline() },
    runRecord,
    mainErrors,
  });
}

// Electron would answer a bug with a box over the kiosk, and a closed terminal with one at the next log line.
const mainErrors = createMainErrors({ process, log });
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
outliveFileSizeLimit(process);

/** Commands, help and the like may run beside a kiosk; two kiosks on one data folder may not. */
const mayStart = ({ task }: Options): boolean => task.kind !== 'run' || app.requestSingleInstanceLock();

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
    .catch(async (error: unknown) => {
      log.error('could not start', error);
      await logged.files?.flush();
      endWith(['Foyer could not start; the line above says where. A fresh installation may help.'], 1);
    });
}
