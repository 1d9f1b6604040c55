// What shell and devices page say to each other over one MessagePort: the page shows the camera's picture and tells the
// rest; every word and control is the shell's. Nothing is recorded and nothing leaves the page but these figures.
import type { DeviceKind, DeviceTrouble, InputKind } from './devices.ts';

export type ToDevicesPage =
  /** Another device, by label; null is the system's own. */
  | { type: 'use'; kind: DeviceKind; label: string | null }
  /** Two notes on the loudspeaker in use. */
  | { type: 'play' };

export type FromDevicesPage =
  /** What is there; again whenever something is plugged in or out. */
  | { type: 'listed'; labels: Readonly<Record<DeviceKind, readonly string[]>> }
  /** Switched on, under this label. */
  | { type: 'works'; kind: InputKind; label: string }
  | { type: 'fails'; kind: InputKind; why: DeviceTrouble }
  /** How loud the microphone hears it: 0 silent to 1. */
  | { type: 'level'; level: number }
  | { type: 'played'; isHeard: boolean };
