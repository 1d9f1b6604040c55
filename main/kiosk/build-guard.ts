// Joins what guards a kiosk: staff's PIN and its counter, set-up while there is no PIN, and the lock of the window.
import type { BrowserWindow } from 'electron';
import type { VenueConfig } from '../../contracts/config.ts';
import type { MachineStore } from '../config/machine-store.ts';
import type { Folders } from '../folders.ts';
import type { Log } from '../log.ts';
import { createLock, type Lock } from './lock.ts';
import { createPinChoice, type PinChoice } from './staff-pin-choice.ts';
import { createStaffPin, type StaffPin } from './staff-pin.ts';
import { createTriesFile } from './staff-tries.ts';

export interface Guard {
  pin: StaffPin;
  choosePin: PinChoice['choose'];
  /** A locked kiosk without a PIN would be a trap: until one is chosen its window is a plain one. */
  needsSetUp: () => boolean;
  /** Null where the venue file asks for a plain window. */
  guardWindow: (window: BrowserWindow, isQuitting: () => boolean) => Lock | null;
}

interface Parts {
  config: Pick<VenueConfig, 'kiosk' | 'staff'>;
  folders: Pick<Folders, 'pinTriesFile'>;
  machine: MachineStore;
  log: Pick<Log, 'error'>;
}

export function buildGuard({ config, folders, machine, log }: Parts): Guard {
  const tries = createTriesFile(folders.pinTriesFile);
  const choice = createPinChoice({ venueHash: config.staff.pinHash, machine, tries, now: Date.now });
  try {
    choice.beginCounting();
  } catch (error) {
    log.error('the counter of wrong PINs cannot be written', error);
  }
  const isKiosk = config.kiosk.window === 'kiosk';
  const needsSetUp = (): boolean => isKiosk && choice.chosen().kind === 'none';

  return {
    pin: createStaffPin({ chosenPin: choice.chosen, tries, now: Date.now }),
    choosePin: choice.choose,
    needsSetUp,
    guardWindow(window, isQuitting) {
      if (!isKiosk) return null;
      const lock = createLock({
        window,
        platform: process.platform,
        isQuitting,
        after: (ms, action) => void setTimeout(action, ms),
      });
      if (!needsSetUp()) lock.lock();
      return lock;
    },
  };
}
