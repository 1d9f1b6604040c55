// window.foyer: the shell's only way to main. One named function per action; preload implements it, nothing else does.
import type { Events, RequestAnswer, RequestArguments, RequestName } from './channels.ts';
import type { Result } from './result.ts';

type Ask<N extends RequestName> =
  RequestArguments<N> extends undefined
    ? () => Promise<Result<RequestAnswer<N>>>
    : (asked: RequestArguments<N>) => Promise<Result<RequestAnswer<N>>>;

export interface FoyerBridge {
  shellOpened: Ask<'shell/opened'>;
  shellReady: Ask<'shell/ready'>;
  shellBeat: Ask<'shell/beat'>;
  shellBroken: Ask<'shell/broken'>;
  devicesSeen: Ask<'shell/devices'>;
  startVisit: Ask<'visit/start'>;
  freshFrame: Ask<'visit/frame'>;
  visitorDevices: Ask<'visit/devices'>;
  ticket: Ask<'visit/ticket'>;
  rememberName: Ask<'visit/remember-name'>;
  callStaff: Ask<'visit/call-staff'>;
  report: Ask<'visit/report'>;
  endVisit: Ask<'visit/end'>;
  choosePin: Ask<'set-up/choose-pin'>;
  staffUnlock: Ask<'staff/unlock'>;
  staffLock: Ask<'staff/lock'>;
  staffView: Ask<'staff/view'>;
  staffCheck: Ask<'staff/check'>;
  staffEvidence: Ask<'staff/evidence'>;
  staffAttendance: Ask<'staff/attendance'>;
  staffPasscode: Ask<'staff/passcode'>;
  staffLanguage: Ask<'staff/language'>;
  staffDevices: Ask<'staff/devices'>;
  staffChooseDevices: Ask<'staff/choose-devices'>;
  staffCreateRoom: Ask<'staff/create-room'>;
  staffSettings: Ask<'staff/settings'>;
  staffRestart: Ask<'staff/restart'>;
  staffLeaveKiosk: Ask<'staff/leave-kiosk'>;
  staffLockKiosk: Ask<'staff/lock-kiosk'>;
  firstRunOpened: Ask<'first-run/opened'>;
  firstRunPaste: Ask<'first-run/paste'>;
  firstRunPin: Ask<'first-run/pin'>;
  firstRunCredentials: Ask<'first-run/credentials'>;
  firstRunCheck: Ask<'first-run/check'>;
  firstRunFinish: Ask<'first-run/finish'>;
  /** Answers the function that stops listening. */
  onStaffNotices: (listener: (notices: Events['staff/notices']) => void) => () => void;
  onOffline: (listener: (isOffline: boolean) => void) => () => void;
  onIncidents: (listener: (incidents: Events['staff/incidents']) => void) => () => void;
}
