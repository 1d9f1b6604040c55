// Opens the window and joins the parts behind it: pages, journal, Zoom, visits, the staff screen. Electron's values come
// in by parameter (index.ts); the window makes itself (window.ts).
import { randomBytes, randomUUID } from 'node:crypto';
import { createHandle, closeForeignChannels, installHandlers } from './ipc/handle.ts';
import { createHelpHandlers } from './ipc/help-channels.ts';
import { createSend } from './ipc/send.ts';
import { createSetUpHandlers } from './ipc/set-up-channels.ts';
import { createShellHandlers } from './ipc/shell-channels.ts';
import { createStaffHandlers } from './ipc/staff-channels.ts';
import { createTrustedSender } from './ipc/trusted-sender.ts';
import { createVisitHandlers } from './ipc/visit-channels.ts';
import { keepVenueFresh } from './config/remote/keep-venue-fresh.ts';
import { isLockedByPolicy } from './config/layers.ts';
import { buildJoining } from './joining/build-joining.ts';
import { wipePartition } from './joining/wipe-partition.ts';
import { openRecord } from './open-record.ts';
import { buildGuard } from './kiosk/build-guard.ts';
import { buildCare } from './kiosk/build-care.ts';
import { createKioskDevices } from './kiosk/kiosk-devices.ts';
import { buildStaff } from './kiosk/build-staff.ts';
import { buildWatch } from './kiosk/build-watch.ts';
import { createKioskControl } from './kiosk/kiosk-control.ts';
import { createStaffNotices } from './kiosk/staff-notices.ts';
import { createStaffDoor } from './kiosk/staff-door.ts';
import type { Restart } from './kiosk/restart.ts';
import type { KioskGiven } from './kiosk-given.ts';
import { createOrderlyQuit } from './orderly-quit.ts';
import { startPages } from './pages.ts';
import { buildUpdates } from './updates/build-updates.ts';
import { venueView } from './venue-view.ts';
import { createWindow } from './window.ts';
import { buildZoom } from './zoom/build-zoom.ts';
import { keepComparingClocks } from './zoom/compare-clocks.ts';
import { isRehearsal as isPlayed } from './zoom-stand-in.ts';

export async function openKiosk(given: KioskGiven): Promise<void> {
  const { app, ipcMain, options, gathered, prepared, folders, machine, log, runRecord } = given;
  const { config, signing, account, origins } = prepared;
  const isRehearsal = isPlayed(options);
  const { layers = [], replaces } = gathered.config.ok ? gathered.config : {};
  closeForeignChannels(ipcMain);
  log.info('starting', { version: app.getVersion(), pid: process.pid, isRehearsal, ...origins });

  const devices = createKioskDevices({
    config: config.devices,
    isLocked: (kind) => isLockedByPolicy(layers, ['devices', kind]),
    store: given.machine,
    onChange: () => {
      log.warn('chosen devices', { missing: devices.missing()?.join(' ') ?? '' });
      notices.set('device-missing', (devices.missing() ?? []).length > 0);
    },
  });
  const pages = await startPages({
    ...folders,
    venueFiles: gathered.venueFiles,
    deviceSettings: devices.settings,
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
  const { isQuitting, endFirst } = createOrderlyQuit(app);
  const lock = guard.guardWindow(window, isQuitting);
  const isLocked = (): boolean => lock?.isLocked() ?? false;
  const getContents = () => (window.isDestroyed() ? null : window.webContents);
  const isTrusted = createTrustedSender({ getContents, shellOrigin: pages.shellOrigin });
  const send = createSend({ getContents, isTrusted });
  const notices = createStaffNotices((open) => send('staff/notices', open));
  notices.set('venue-file-broken', replaces !== undefined);
  const { journal, staffCall, outside } = await openRecord({ ...given, config, isRehearsal, notices, send });
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
    wipe: () =>
      wipePartition({
        session: window.webContents.session,
        clipboard: given.clipboard,
        pages,
        mode: config.kiosk.mode,
      }),
    onWipeFailed(error) {
      log.error('not wiped', error);
      watchdog.note('not-wiped');
    },
    invite: pages.invite,
    inviteDevices: pages.inviteDevices,
    newVisitId: randomUUID,
  });
  given.onVisits(visits);
  const hasVisit = (): boolean => visits.current() !== null;

  const restart: Restart = (why, replace) => {
    void journal.record({ kind: 'restarting', why });
    given.restart(why, replace);
  };
  const { watchdog, pulse, loadShell, isSomebodyThere } = buildWatch({
    ...given,
    window,
    pages,
    config,
    visits,
    isStaffOpen: door.isOpen,
    record: journal.record,
    isLocked,
    lockWindow: (staticWindow) => guard.guardWindow(staticWindow, isQuitting),
    isQuitting,
    restart,
    onFirstLoaded: outside.opened,
    onAskStaff: outside.staffAsked,
  });
  const { reachability } = buildCare({
    ...given,
    window,
    config,
    isLocked,
    watchdog,
    hasVisit,
    isSomebodyThere,
    isStaffOpen: door.isOpen,
    restart,
    compareClocks: keepComparingClocks({ clock: zoom.clock, log }),
    onOffline: (isOffline) => send('shell/offline', isOffline),
  });
  // Whatever is wrong with updates, the kiosk opens, and does not wait for them.
  buildUpdates({ ...given, config, isSomebodyThere, isStaffOpen: door.isOpen, restart }).catch(
    (error: unknown) => log.error('updates not begun', error),
  );

  const handle = createHandle({ ipcMain, isTrusted, log, newId: () => randomBytes(4).toString('hex') });
  installHandlers(handle, {
    ...createShellHandlers({
      venueView: () =>
        venueView(config, gathered.venueFiles, {
          isRehearsal,
          staffLanguage: machine.find('staffLanguage'),
          staffNotices: notices.list(),
          incidents: journal.incidents.open(),
          isOffline: reachability.isOffline(),
          interruption: watchdog.takeInterruption(),
          needsSetUp: guard.needsSetUp(),
          rememberedName: given.machine.find('attendeeName') || null,
        }),
      visits,
      // SECURITY: nobody knows who stands before a screen that was loaded anew (test/unit/main/ipc/shell-channels.test.ts).
      onOpened: door.lock,
      onBeat: pulse.beat,
      onBroken: (reason) => watchdog.note('shell-broken', { reason, exitCode: null }),
      noteMissingDevices: devices.noteMissing,
      onReady: () => process.stdout.write(`foyer ready ${pages.shellUrl}\n`),
    }),
    ...createVisitHandlers({
      ...visits,
      mayTestDevices: config.devices.visitorTest,
      // A test of a room ends staff's turn: whoever comes next finds the door locked.
      start: (asked) => visits.start(asked).finally(() => asked.isTest && door.lock()),
      report(told) {
        if (told.kind === 'joined') reachability.joined();
        return visits.report(told);
      },
    }),
    ...createSetUpHandlers({ ...guard, onChosen: () => lock?.lock() }),
    ...createHelpHandlers({ config, machineStore: given.machine, staffCall }),
    ...createStaffHandlers(
      buildStaff({
        config,
        gathered,
        zoom,
        journal,
        pin: guard.pin,
        door: { ...door, open: () => (staffCall.answer(), door.open()) },
        control: createKioskControl({
          ...given,
          mayLeave: config.staff.mayLeaveKiosk,
          lock,
          endVisit: () => visits.end('abandoned'),
          restartNow: () => restart('staff'),
        }),
        machine,
        devices,
        deviceFrame: visits.deviceFrame,
        folders,
        installation: given.installation,
        fetch: given.fetch,
        zoomApiStandIn: options.zoomApiStandIn,
        log,
        autostart: given.autostart,
        onChecked: outside.onChecked,
        runInPage: (code) => window.webContents.executeJavaScript(code),
      }),
    ),
  });

  outside.start({
    journal,
    problems: notices.list,
    isInUse: isSomebodyThere,
    isOffline: reachability.isOffline,
    needsSetUp: guard.needsSetUp,
  });
  const stopWatching = zoom.knownRooms.watch();
  const stopLooking = keepVenueFresh({
    ...gathered,
    config,
    isInUse: () => isSomebodyThere() || door.isOpen(),
    notices,
    log,
    restart,
  });

  endFirst(async () => {
    stopWatching();
    stopLooking();
    await visits.end('quit');
    await journal.close();
    await pages.close();
    runRecord.change({ isOpen: false });
    await outside.close();
  });

  loadShell();
}
