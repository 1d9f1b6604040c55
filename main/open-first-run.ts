// Composition of set-up on a machine that has no venue: a plain window, set-up's page and its channels, and nothing of a
// kiosk. It ends with a restart into the kiosk, or with the window.
import { randomBytes } from 'node:crypto';
import type { Clipboard } from 'electron';
import { NO_LABELS, UNTOUCHED } from '../contracts/devices.ts';
import type { Chosen } from './config/choose-secret.ts';
import type { LoadedConfig } from './config/load.ts';
import type { SecretStore } from './config/secret-store.ts';
import { createFirstRun } from './first-run/first-run.ts';
import { keepVenueFile } from './first-run/keep-venue-file.ts';
import { buildChecks } from './health/build-checks.ts';
import { createFirstRunHandlers } from './ipc/first-run-channels.ts';
import { closeForeignChannels, createHandle, installFirstRunHandlers } from './ipc/handle.ts';
import { createTrustedSender } from './ipc/trusted-sender.ts';
import { hashPin } from './kiosk/pin-hash.ts';
import type { KioskGiven } from './kiosk-given.ts';
import { createOrderlyQuit } from './orderly-quit.ts';
import { startPages } from './pages.ts';
import { installWayBack } from './security/navigation.ts';
import { signingOf } from './start-up.ts';
import { createWindow } from './window.ts';
import { buildZoom } from './zoom/build-zoom.ts';
import { isRehearsal as isPlayed } from './zoom-stand-in.ts';

type FromKiosk =
  | 'app'
  | 'ipcMain'
  | 'fetch'
  | 'wait'
  | 'options'
  | 'gathered'
  | 'folders'
  | 'log'
  | 'restart'
  | 'autostart'
  | 'installation';

interface FirstRunGiven extends Pick<KioskGiven, FromKiosk> {
  clipboard: Pick<Clipboard, 'readText'>;
  openSecretStore: (withoutEncryption: 'refuse' | 'store-in-plain-text') => SecretStore;
}

const nothing = (): void => undefined;

export async function openFirstRun(given: FirstRunGiven): Promise<void> {
  const { app, ipcMain, clipboard, folders, log, openSecretStore } = given;
  const { zoomApiStandIn } = given.options;
  closeForeignChannels(ipcMain);
  log.info('set-up', { version: app.getVersion(), pid: process.pid });
  const pages = await startPages({
    ...folders,
    shellPage: 'first-run.html',
    venueFiles: {},
    deviceSettings: () => UNTOUCHED,
    webEndpoints: ['zoom.us'],
    newToken: () => randomBytes(32).toString('base64url'),
  });
  const window = createWindow({
    mode: 'windowed',
    preloadPath: folders.preloadPath,
    isPackaged: app.isPackaged,
    origins: pages,
  });
  createOrderlyQuit(app).endFirst(pages.close);
  const getContents = () => (window.isDestroyed() ? null : window.webContents);
  const isTrusted = createTrustedSender({ getContents, shellOrigin: pages.shellOrigin });

  /** What the kiosk will look at, with what was typed. */
  const runChecks = (config: Extract<LoadedConfig, { ok: true }>, sdk: Chosen<'sdk'>) => {
    const gathered = { ...given.gathered, config, sdk };
    const zoom = buildZoom({
      ...given,
      venue: config.config,
      signing: signingOf(config.config, sdk, gathered.signer),
      account: gathered.account.ok ? gathered.account.secret : null,
      zoomApiStandIn,
      now: Date.now,
      onPasscodeChange: nothing,
      onTrouble: nothing,
    });
    const check = buildChecks({
      ...given,
      gathered,
      zoom,
      zoomApiStandIn,
      heldCount: () => 0,
      runInPage: (code) => window.webContents.executeJavaScript(code),
      chosenDevices: () => ({ labels: NO_LABELS, missing: null }),
    });
    return check({ roomId: null, onMs: null });
  };

  const firstRun = createFirstRun({
    sdk: given.gathered.sdk,
    systemLocale: app.getLocale(),
    isRehearsal: isPlayed(given.options),
    openSecretStore,
    hashPin,
    runChecks,
    keepVenueFile: (written) => keepVenueFile(folders.ownVenueFile, written),
    restart: () => given.restart('set-up'),
  });
  const handle = createHandle({ ipcMain, isTrusted, log, newId: () => randomBytes(4).toString('hex') });
  installFirstRunHandlers(
    handle,
    createFirstRunHandlers({ firstRun, readClipboard: () => clipboard.readText() }),
  );

  const load = (): Promise<void> => window.loadURL(pages.shellUrl);
  await load();
  installWayBack(window.webContents, pages, () => {
    load().catch((error: unknown) => log.error('set-up not loaded', error));
  });
}
