// The bridge: one named function per action, and no way to name a channel from a page. It takes only types from
// contracts, so that the schema library stays out of this bundle.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { FoyerBridge } from '../contracts/bridge.ts';
import type {
  EventName,
  Events,
  RequestAnswer,
  RequestArguments,
  RequestName,
} from '../contracts/channels.ts';
import type { Result } from '../contracts/result.ts';

const ask = <N extends RequestName>(
  name: N,
  ...asked: RequestArguments<N> extends undefined ? [] : [RequestArguments<N>]
): Promise<Result<RequestAnswer<N>>> => ipcRenderer.invoke(name, ...asked);

/** SECURITY: the page gets the payload, never Electron's event, which holds ipcRenderer (test/unit/preload/preload.test.ts). */
function listen<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  const receive = (_event: IpcRendererEvent, payload: Events[N]): void => listener(payload);
  ipcRenderer.on(name, receive);
  return () => {
    ipcRenderer.off(name, receive);
  };
}

const bridge: FoyerBridge = {
  shellOpened: () => ask('shell/opened'),
  shellReady: () => ask('shell/ready'),
  shellBeat: (asked) => ask('shell/beat', asked),
  shellBroken: (asked) => ask('shell/broken', asked),
  devicesSeen: (asked) => ask('shell/devices', asked),
  startVisit: (asked) => ask('visit/start', asked),
  freshFrame: (asked) => ask('visit/frame', asked),
  visitorDevices: () => ask('visit/devices'),
  ticket: (asked) => ask('visit/ticket', asked),
  rememberName: (asked) => ask('visit/remember-name', asked),
  callStaff: (asked) => ask('visit/call-staff', asked),
  report: (asked) => ask('visit/report', asked),
  endVisit: (asked) => ask('visit/end', asked),
  choosePin: (asked) => ask('set-up/choose-pin', asked),
  staffUnlock: (asked) => ask('staff/unlock', asked),
  staffLock: () => ask('staff/lock'),
  staffView: () => ask('staff/view'),
  staffCheck: (asked) => ask('staff/check', asked),
  staffEvidence: (asked) => ask('staff/evidence', asked),
  staffAttendance: (asked) => ask('staff/attendance', asked),
  staffPasscode: (asked) => ask('staff/passcode', asked),
  staffLanguage: (asked) => ask('staff/language', asked),
  staffDevices: () => ask('staff/devices'),
  staffChooseDevices: (asked) => ask('staff/choose-devices', asked),
  staffCreateRoom: (asked) => ask('staff/create-room', asked),
  staffSettings: () => ask('staff/settings'),
  staffRestart: () => ask('staff/restart'),
  staffLeaveKiosk: () => ask('staff/leave-kiosk'),
  staffLockKiosk: () => ask('staff/lock-kiosk'),
  firstRunOpened: () => ask('first-run/opened'),
  firstRunPaste: () => ask('first-run/paste'),
  firstRunPin: (asked) => ask('first-run/pin', asked),
  firstRunCredentials: (asked) => ask('first-run/credentials', asked),
  firstRunCheck: (asked) => ask('first-run/check', asked),
  firstRunFinish: (asked) => ask('first-run/finish', asked),
  onStaffNotices: (listener) => listen('staff/notices', listener),
  onOffline: (listener) => listen('shell/offline', listener),
  onIncidents: (listener) => listen('staff/incidents', listener),
};

contextBridge.exposeInMainWorld('foyer', bridge);
