// What the venue offers visitors about devices and sound, for the screens that have room for it.
import { createContext, useContext } from 'react';
import type { InviteDevices } from './use-device-test.ts';

export interface DeviceWays {
  /** Null: visitors are not offered a look at camera and sound. */
  invite: InviteDevices | null;
  /** The venue's own words about headphones and volume. */
  soundHint: string | null;
}

export const DeviceWaysInUse = createContext<DeviceWays>({ invite: null, soundHint: null });

export const useDeviceWays = (): DeviceWays => useContext(DeviceWaysInUse);
