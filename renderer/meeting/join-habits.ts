// What the venue wants done once in the room without a tap: hear it, be muted, be seen. ZOOM: the component view has a
// public call for muting only (6.2.0); for the rest its own two buttons are pressed, found by the labels that it gives
// them. Should those change, the visitor taps as ever.
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { ChosenDevices } from './chosen-devices.ts';
import type { Devices } from './join-progress.ts';

interface Needs {
  root: HTMLElement;
  settings: DeviceSettings;
  devices: ChosenDevices;
  /** Mutes the visitor's microphone. */
  mute: () => unknown;
}

const BUTTONS = {
  audio: 'button:has([aria-label^="Headphone"])',
  camera: 'button:has([aria-label^="Video Off"])',
} as const;

/** ZOOM: a tap in the moment of joining does nothing yet; the toolbar comes with the view (6.2.0). */
const PRESS_AGAIN_MS = 1_000;
const MOST_PRESSES = 8;

export interface JoinHabits {
  /** With every news of the visitor's devices in the room. */
  follow(now: Devices): void;
}

export function createJoinHabits({ root, settings, devices, mute }: Needs): JoinHabits {
  let now: Devices = { hasAudio: false, hasCamera: false, hasMicrophone: false };
  let hasBegun = false;
  let hasMuted = false;

  /** Until it has worked, or often enough: what fails is said by Zoom, once, and not ten times. */
  function press(name: keyof typeof BUTTONS, isDone: () => boolean, left = MOST_PRESSES): void {
    if (isDone() || left === 0) return;
    const button = root.querySelector<HTMLButtonElement>(BUTTONS[name]);
    button?.click();
    if (!button) setTimeout(() => press(name, isDone, left - 1), PRESS_AGAIN_MS);
  }

  return {
    follow(seen) {
      now = seen;
      if (!hasBegun) {
        hasBegun = true;
        if (settings.joinsAudio) press('audio', () => now.hasAudio);
        if (settings.startsCamera) press('camera', () => now.hasCamera);
      }
      // Once: whoever unmutes afterwards wants to be heard. Silence is nothing to be heard.
      if (now.hasAudio && !hasMuted) {
        hasMuted = true;
        if (settings.joinsMuted || devices.isSilent()) mute();
      }
    },
  };
}
