// Camera, microphone and loudspeaker of this kiosk: what staff chose here, else what the venue file says, else the
// system's own. Knows labels only; whether they are there, only a page of the meeting origin can see.
import type { VenueConfig } from '../../contracts/config.ts';
import { presetLabels } from '../../contracts/config-devices.ts';
import type { DeviceKind, DeviceLabels, DeviceSettings } from '../../contracts/devices.ts';
import type { MachineStore } from '../config/machine-store.ts';

export interface KioskDevices {
  labels: () => DeviceLabels;
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
  store: Pick<MachineStore, 'find' | 'keep'>;
  /** Other ones are missing than before. */
  onChange: () => void;
}

export function createKioskDevices({ config, store, onChange }: Parts): KioskDevices {
  let chosen: DeviceLabels = store.find('devices') ?? presetLabels(config);
  let missing: readonly DeviceKind[] | null = null;

  function noteMissing(kinds: readonly DeviceKind[]): void {
    const isNews = kinds.join() !== (missing ?? []).join();
    missing = kinds;
    if (isNews) onChange();
  }

  return {
    labels: () => chosen,
    settings: () => ({
      labels: chosen,
      joinsAudio: config.joinAudio,
      joinsMuted: config.joinMuted,
      startsCamera: config.cameraOnJoin,
    }),
    choose(labels) {
      chosen = labels;
      if (missing) noteMissing(missing.filter((kind) => labels[kind] !== null));
      return store.keep('devices', labels);
    },
    missing: () => missing,
    noteMissing,
  };
}
