// Requests of the staff screen. The door stands before all of them but the one that opens it, in one place, so that a
// new request cannot be made without it.
import type { FrameInvitation, RequestName } from '../../contracts/channels.ts';
import type { CheckReport } from '../../contracts/check.ts';
import type { DeviceLabels } from '../../contracts/devices.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import type {
  AttendanceRow,
  EvidenceView,
  NewRoom,
  NewRoomView,
  SettingsView,
  StaffView,
} from '../../contracts/staff.ts';
import type { LanguageTag } from '../../contracts/words/languages.ts';
import type { KioskControl } from '../kiosk/kiosk-control.ts';
import type { StaffDoor } from '../kiosk/staff-door.ts';
import type { StaffPin } from '../kiosk/staff-pin.ts';
import type { Handlers } from './handle.ts';

type StaffRequest = Extract<RequestName, `staff/${string}`>;
type BehindTheDoor = Pick<Handlers, Exclude<StaffRequest, 'staff/unlock'>>;

export interface StaffDependencies {
  pin: StaffPin;
  door: StaffDoor;
  view: () => Omit<StaffView, 'locksAtMs'>;
  /** @param roomId null: the kiosk and every room. */
  check: (roomId: string | null) => Promise<CheckReport>;
  /** @param sinceMs Unix milliseconds. */
  evidence: (sinceMs: number) => Promise<EvidenceView>;
  attendance: (roomId: string) => Promise<readonly AttendanceRow[]>;
  enterPasscode: (roomId: string, passcode: string) => void;
  keepLanguage: (language: LanguageTag) => void;
  deviceFrame: () => FrameInvitation;
  /** False when it could not be written. */
  chooseDevices: (labels: DeviceLabels) => boolean;
  createRoom: (asked: NewRoom) => Promise<Result<NewRoomView>>;
  settings: () => SettingsView;
  control: Omit<KioskControl, 'view'>;
}

/** SECURITY: nothing runs while the door is locked (test/unit/main/ipc/staff-channels.test.ts). */
function putBehind(door: StaffDoor, requests: BehindTheDoor): BehindTheDoor {
  const guarded = Object.entries(requests).map(([name, run]) => [
    name,
    async (asked: never) => (door.keepOpen() ? run(asked) : failure('staff-locked')),
  ]);
  return Object.fromEntries(guarded) as BehindTheDoor;
}

export function createStaffHandlers(deps: StaffDependencies): Pick<Handlers, StaffRequest> {
  const { pin, door } = deps;
  const { control } = deps;
  const viewNow = (): StaffView => ({ ...deps.view(), locksAtMs: door.locksAtMs() });
  const viewAfter = async (act: () => Promise<Result<null>>): Promise<Result<StaffView>> => {
    const done = await act();
    return done.ok ? success(viewNow()) : done;
  };
  const isListed = (roomId: string): boolean => deps.view().rooms.some(({ id }) => id === roomId);

  return {
    'staff/unlock': async (asked) => {
      const judged = await pin.try(asked.pin);
      if (!judged.ok) return judged;
      door.open();
      return success(viewNow());
    },
    ...putBehind(door, {
      'staff/lock': async () => {
        door.lock();
        return success(null);
      },
      'staff/view': async () => success(viewNow()),
      'staff/check': async ({ roomId }) => {
        if (roomId !== undefined && !isListed(roomId)) return failure('room-not-listed');
        return success(await deps.check(roomId ?? null));
      },
      'staff/evidence': async ({ sinceMs }) => success(await deps.evidence(sinceMs)),
      'staff/attendance': async ({ roomId }) =>
        isListed(roomId) ? success({ rows: await deps.attendance(roomId) }) : failure('room-not-listed'),
      'staff/passcode': async ({ roomId, passcode }) => {
        // SECURITY: the venue decides, not the screen, which does not offer it then (same test).
        if (!deps.view().mayEnterPasscode) {
          return failure('bad-request', '"staff.mayEnterPasscode" is off');
        }
        if (!isListed(roomId)) return failure('room-not-listed');
        // '' would take the place of a passcode that is right.
        if (passcode.trim() === '') return failure('bad-request', 'passcode');
        deps.enterPasscode(roomId, passcode.trim());
        return success(null);
      },
      'staff/language': async ({ language }) => {
        deps.keepLanguage(language);
        return success(null);
      },
      'staff/devices': async () => success(deps.deviceFrame()),
      'staff/choose-devices': async (labels) => success({ isKept: deps.chooseDevices(labels) }),
      'staff/create-room': (asked) => deps.createRoom(asked),
      'staff/settings': async () => success(deps.settings()),
      'staff/restart': control.restart,
      'staff/leave-kiosk': () => viewAfter(control.leave),
      'staff/lock-kiosk': () => viewAfter(control.lockAgain),
    }),
  };
}
