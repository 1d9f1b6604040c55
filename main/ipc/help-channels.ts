// What a person at this machine asks for beside the visit: somebody of staff, and on their own machine to be remembered.
import { failure, success } from '../../contracts/result.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import type { MachineStore } from '../config/machine-store.ts';
import type { StaffCall } from '../kiosk/call-staff.ts';
import type { Handlers } from './handle.ts';

interface Dependencies {
  config: Pick<VenueConfig, 'kiosk' | 'rooms'>;
  machineStore: MachineStore;
  staffCall: StaffCall;
}

export const createHelpHandlers = ({
  config: { kiosk, rooms },
  machineStore,
  staffCall,
}: Dependencies): Pick<Handlers, 'visit/remember-name' | 'visit/call-staff'> => ({
  'visit/remember-name': async ({ name }) => {
    // SECURITY: a kiosk never keeps a name for the next visitor (test/unit/main/ipc/help-channels.test.ts).
    if (kiosk.mode !== 'attendee') return failure('bad-request', '"kiosk.mode" is not "attendee"');
    machineStore.keep('attendeeName', name ?? '');
    return success(null);
  },
  'visit/call-staff': async ({ roomId }) => {
    if (roomId !== null && !rooms.some(({ id }) => id === roomId)) return failure('room-not-listed');
    return success(await staffCall.call(roomId));
  },
});
