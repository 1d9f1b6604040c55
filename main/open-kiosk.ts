// Opens the window and joins the parts behind it: pages, journal, Zoom, visits, the staff screen. Electron's values come
// in by parameter (index.ts); the window makes itself (window.ts).
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { App, Clipboard, IpcMain } from 'electron';
import { createHandle, closeForeignChannels, installHandlers } from './ipc/handle.ts';
import { createSend } from './ipc/send.ts';
import { createSetUpHandlers } from './ipc/set-up-channels.ts';
import { createShellHandlers } from './ipc/shell-channels.ts';
import { createStaffHandlers } from './ipc/staff-channels.ts';
import { createTrustedSender } from './ipc/trusted-sender.ts';
import { createVisitHandlers } from './ipc/visit-channels.ts';
import type { MachineStore } from './config/machine-store.ts';
import type { Folders } from './folders.ts';
import { inTime } from './in-time.ts';
import { keepRecord } from './journal/keep-record.ts';
import { buildJoining } from './joining/build-joining.ts';
import { buildGuard } from './kiosk/build-guard.ts';
import { buildStaff } from './kiosk/build-staff.ts';
import { buildWatch } from './kiosk/build-watch.ts';
import type { MainErrors } from './kiosk/main-errors.ts';
import type { RunRecord } from './kiosk/run-record.ts';
import { createKioskControl } from './kiosk/kiosk-control.ts';
import { createStaffDoor } from './kiosk/staff-door.ts';
import type { Log } from './log.ts';
import type { Options } from './options.ts';
import { startPages } from './pages.ts';
import { installWayBack } from './security/navigation.ts';
import type { Gathered, Prepared } from './start-up.ts';
import { venueView } from './venue-view.ts';
import { createWindow } from './window.ts';
import { buildZoom } from './zoom/build-zoom.ts';
import { isRehearsal as isPlayed } from './zoom-stand-in.ts';
import type { Fetch } from './zoom/fetch.ts';

/** How long a wipe may take before the next meeting page is refused instead. */
const WIPE_WITHIN_MS = 5_000;
const COMPARE_CLOCKS_EVERY_MS = 3_600_000;
const COMPARE_CLOCKS_AGAIN_MS = 60_000;

interface Given {
  app: Pick<App, 'isPackaged' | 'getVersion' | 'on' | 'quit'>;
  ipcMain: Pick<IpcMain, 'handle' | 'removeAllListeners'>;
  clipboard: Pick<Clipboard, 'clear'>;
  fetch: Fetch;
  wait: (ms: number) => Promise<void>;
  options: Options;
  gathered: Gathered;
  prepared: Extract<Prepared, { ok: true }>;
  folders: Folders;
  machine: MachineStore;
  log: Log;
  /** The log masks these from now on. */
  onPersonal: (personal: () => readonly string[]) => void;
  runRecord: RunRecord;
  /** kiosk/restart.ts. */
  restart: (why: string) => void;
  mainErrors: MainErrors;
}

export async function openKiosk(given: Given): Promise<void> {
  const { app, ipcMain, options, gathered, prepared, folders, machine, log, runRecord } = given;
  const { config, signing, account, origins } = prepared;
  const isRehearsal = isPlayed(options);
  closeForeignChannels(ipcMain);
  log.info('starting', { version: app.getVersion(), pid: process.pid, isRehearsal, ...origins });

  const pages = await startPages({
    ...folders,
    venueFiles: gathered.venueFiles,
    webEndpoints: config.rooms.map(({ webEndpoint }) => webEndpoint),
    newToken: () => randomBytes(32).toString('base64url'),
  });
  const guard = buildGuard({ config, folders, machine: given.machine, log });
  const window = createWindow({
    mode: guard.needsSetUp() ? 'windowed' : config.kiosk.window,
    preloadPath: folders.preloadPath,
    isPackaged: app.isPackaged,
    origins: pages,
  });
  let isQuitting = false;
  const lock = guard.guardWindow(window, () => isQuitting);
  const { session } = window.webContents;
  const getContents = () => (window.isDestroyed() ? null : window.webContents);
  const isTrusted = createTrustedSender({ getContents, shellOrigin: pages.shellOrigin });
  const send = createSend({ getContents, isTrusted });

  let hasJournalTrouble = false;
  const staffNotices = () => (hasJournalTrouble ? (['journal-unwritable'] as const) : []);
  const journal = await keepRecord({
    directory: folders.journalDirectory,
    evidenceDirectory: folders.evidenceDirectory,
    keepDays: config.journal.keepDays,
    now: () => new Date(),
    log,
    onTrouble: (isTrouble) => {
      hasJournalTrouble = isTrouble;
      send('staff/notices', [...staffNotices()]);
    },
    onIncidents: (open) => send('staff/incidents', open),
  });
  const sdkVersion = await readFile(path.join(folders.zoomDirectory, 'version.txt'), 'utf8');
  await journal.record({
    kind: 'opened',
    appVersion: app.getVersion(),
    sdkVersion,
    isRehearsal,
    view: 'component',
    lastRun: runRecord.last && (runRecord.last.isOpen ? 'broken-off' : 'closed'),
  });
  runRecord.change({ isOpen: true });

  const zoom = buildZoom({
    ...given,
    venue: config,
    signing,
    account,
    zoomApiStandIn: options.zoomApiStandIn,
    now: Date.now,
    onPasscodeChange: (roomId, source) => {
      if (source === 'zoom' || source === 'staff') {
        void journal.record({ kind: 'passcode-changed', roomId, source });
      }
    },
    onTrouble: (roomId, { problem, detail = null }) => log.warn('room not read', { roomId, problem, detail }),
  });
  const door = createStaffDoor({ now: Date.now });
  const visits = buildJoining({
    config,
    zoom,
    journal,
    mayTest: door.isOpen,
    wipe: () => {
      // What a visitor copied in the meeting page's chat, or out of a field.
      given.clipboard.clear();
      return inTime(WIPE_WITHIN_MS, [
        session.clearStorageData(),
        session.clearAuthCache(),
        // What Zoom answered; our own files stay, for the next page to be warm at once.
        session.clearData({ dataTypes: ['cache'], excludeOrigins: [pages.shellOrigin, pages.meetingOrigin] }),
      ]);
    },
    invite: pages.invite,
    newVisitId: randomUUID,
  });
  given.onPersonal(visits.personal);

  const loadShell = (): void => {
    window.loadURL(pages.shellUrl).catch((error: unknown) => {
      log.error('shell not loaded', error);
      if (!window.isDestroyed()) watchdog.note('shell-unloaded');
    });
  };
  const { watchdog, pulse } = buildWatch({
    ...given,
    window,
    config,
    visits,
    isStaffOpen: door.isOpen,
    record: journal.record,
    isQuitting: () => isQuitting,
    loadShell,
    restart(why) {
      void journal.record({ kind: 'restarting', why });
      given.restart(why);
    },
  });

  const handle = createHandle({ ipcMain, isTrusted, log, newId: () => randomBytes(4).toString('hex') });
  installHandlers(handle, {
    ...createShellHandlers({
      venueView: () =>
        venueView(config, gathered.venueFiles, {
          isRehearsal,
          staffLanguage: machine.find('staffLanguage'),
          staffNotices: [...staffNotices()],
          incidents: journal.incidents.open(),
          interruption: watchdog.takeInterruption(),
          needsSetUp: guard.needsSetUp(),
        }),
      visits,
      // SECURITY: nobody knows who stands before a screen that was loaded anew (test/unit/main/ipc/shell-channels.test.ts).
      onOpened: door.lock,
      onBeat: pulse.beat,
      onReady: () => process.stdout.write(`foyer ready ${pages.shellUrl}\n`),
    }),
    ...createVisitHandlers({
      ...visits,
      // A test of a room ends staff's turn: whoever comes next finds the door locked.
      start: (asked) => visits.start(asked).finally(() => asked.isTest && door.lock()),
    }),
    ...createSetUpHandlers({ ...guard, onChosen: () => lock?.lock() }),
    ...createStaffHandlers(
      buildStaff({
        config,
        gathered,
        zoom,
        journal,
        pin: guard.pin,
        door,
        control: createKioskControl({
          mayLeave: config.staff.mayLeaveKiosk,
          lock,
          endVisit: () => visits.end('abandoned'),
          restartNow: () => given.restart('staff'),
          quit: () => app.quit(),
        }),
        machine,
        folders,
        fetch: given.fetch,
        zoomApiStandIn: options.zoomApiStandIn,
        log,
        runInPage: (code) => window.webContents.executeJavaScript(code),
      }),
    ),
  });

  const stopWatching = zoom.knownRooms.watch();
  // Somebody may set this machine's clock; a correction of yesterday's would then be the mistake. A kiosk may also start
  // before its network does.
  const compareClocks = async (): Promise<void> => {
    const measured = await zoom.clock.measure();
    if (measured.ok) log.info('clock', { skewSeconds: Math.round(measured.value) });
    else log.warn('clock not compared', { problem: measured.problem });
    const againMs = measured.ok ? COMPARE_CLOCKS_EVERY_MS : COMPARE_CLOCKS_AGAIN_MS;
    setTimeout(() => void compareClocks(), againMs).unref();
  };
  void compareClocks();

  // Before the windows close: the visit that is going on must still get its last record.
  app.on('before-quit', (event) => {
    if (isQuitting) return;
    isQuitting = true;
    event.preventDefault();
    stopWatching();
    void visits
      .end('quit')
      .then(() => journal.close())
      .then(() => pages.close())
      .then(() => runRecord.change({ isOpen: false }))
      .finally(() => app.quit());
  });

  await window.loadURL(pages.shellUrl);
  installWayBack(window.webContents, pages, () => {
    log.warn('window was led away from the shell');
    loadShell();
  });
}
