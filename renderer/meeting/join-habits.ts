// What the venue wants done once in the room without a tap: hear it, be muted, be seen. ZOOM: both views have a public
// call for muting only (6.2.0); for the rest their own buttons are pressed, found by the labels that they give them in
// every language. Should those change, the visitor taps as ever.
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { View } from '../../contracts/room.ts';
import type { Devices, JoinProgress } from './join-progress.ts';

interface Needs {
  view: View;
  /** Where Zoom's buttons are. */
  root: Pick<ParentNode, 'querySelector'>;
  settings: DeviceSettings;
  /** Mutes the visitor's microphone. */
  mute: () => unknown;
}

/** What a visitor would tap, one after the other. */
const BUTTONS: Readonly<Record<View, Readonly<Record<'audio' | 'camera', readonly string[]>>>> = {
  component: {
    audio: ['button:has([aria-label^="Headphone"])'],
    camera: ['button:has([aria-label^="Video Off"])'],
  },
  client: {
    // Its box asks by which device; where it joins at once there is none, and nothing more is pressed.
    audio: [
      '.join-audio-container__btn[aria-label="join audio"][aria-disabled="false"]',
      '.join-audio-by-voip__join-btn:not(:disabled)',
    ],
    camera: ['.send-video-container__btn[aria-label="start my video"][aria-disabled="false"]'],
  },
};

/** ZOOM: a tap in the moment of joining does nothing yet; the toolbar comes with the view (6.2.0). */
const PRESS_AGAIN_MS = 1_000;
const MOST_PRESSES = 8;

export interface JoinHabits {
  /** With every news of the visitor's devices in the room. */
  follow(now: Devices): void;
}

export function createJoinHabits({ view, root, settings, mute }: Needs): JoinHabits {
  let now: Devices = { hasAudio: false, hasCamera: false, hasMicrophone: false };
  let hasBegun = false;
  let hasMuted = false;

  /** Until it has worked, or often enough: what fails is said by Zoom, once, and not ten times. */
  function press(buttons: readonly string[], isDone: () => boolean, left = MOST_PRESSES): void {
    const [next, ...later] = buttons;
    if (next === undefined || isDone() || left === 0) return;
    const button = root.querySelector<HTMLButtonElement>(next);
    button?.click();
    setTimeout(() => press(button ? later : buttons, isDone, left - 1), PRESS_AGAIN_MS);
  }

  return {
    follow(seen) {
      now = seen;
      if (!hasBegun) {
        hasBegun = true;
        if (settings.joinsAudio) press(BUTTONS[view].audio, () => now.hasAudio);
        if (settings.startsCamera) press(BUTTONS[view].camera, () => now.hasCamera);
      }
      // Once: whoever unmutes afterwards wants to be heard.
      if (now.hasAudio && !hasMuted) {
        hasMuted = true;
        if (settings.joinsMuted) mute();
      }
    },
  };
}

/** The same progress, whose news of the visitor's devices the habits follow. */
export const followedBy = (habits: JoinHabits, progress: JoinProgress): JoinProgress => ({
  ...progress,
  admitted(now) {
    progress.admitted(now);
    habits.follow(now);
  },
});
