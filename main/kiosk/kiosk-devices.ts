// Camera, microphone and loudspeaker of this kiosk: what a policy says, else what staff chose here, else what the venue file
// says, else the system's own. Knows labels only; whether they are there, only a page of the meeting origin can see.
import type { VenueConfig } from '../../contracts/config.ts';
import { presetLabels } from '../../contracts/config-devices.ts';
import {
  DEVICE_KINDS,
  type DeviceKind,
  type DeviceLabels,
  type DeviceSettings,
} from '../../contracts/devices.ts';
import type { MachineStore } from '../config/machine-store.ts';

export interface KioskDevices {
  labels: () => DeviceLabels;
  /** Laid down by a policy: no choice here changes them. */
  locked: readonly DeviceKind[];
  /** For the next meeting page. */
  settings: () => DeviceSettings;
  /** False: it counts until Foyer is closed, and could not be written. */
  choose: (labels: DeviceLabels) => boolean;
  /** Chosen ones that the last page of the meeting origin did not find; null: none has looked yet. */
  missing: () => readonly DeviceKind[] | null;
  noteMissing: (kinds: readonly DeviceKind[]) => void;
}

interface Parts {
  config: VenueConfig['devices'];
  isLocked: (kind: DeviceKind) => boolean;
  store: Pick<MachineStore, 'find' | 'keep'>;
  /** Other ones are missing than before. */
  onChange: () => void;
}

export function createKioskDevices({ config, isLocked, store, onChange }: Parts): KioskDevices {
  const preset = presetLabels(config);
  const locked = DEVICE_KINDS.filter(isLocked);
  // SECURITY: a policy wins over what was chosen here, before and from now on (test/unit/main/kiosk/kiosk-devices.test.ts).
  const allowed = (labels: DeviceLabels): DeviceLabels => ({
    ...labels,
    ...Object.fromEntries(locked.map((kind) => [kind, preset[kind]])),
  });
  let chosen = allowed(store.find('devices') ?? preset);
  let missing: readonly DeviceKind[] | null = null;

  function noteMissing(kinds: readonly DeviceKind[]): void {
    const isNews = kinds.join() !== (missing ?? []).join();
    missing = kinds;
    if (isNews) onChange();
  }

  return {
    labels: () => chosen,
    locked,
    settings: () => ({
      labels: chosen,
      joinsAudio: config.joinAudio,
      joinsMuted: config.joinMuted,
      startsCamera: config.cameraOnJoin,
    }),
    choose(labels) {
      chosen = allowed(labels);
      if (missing) noteMissing(missing.filter((kind) => chosen[kind] !== null));
      return store.keep('devices', chosen);
    },
    missing: () => missing,
    noteMissing,
  };
}
