// English words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInEnglish = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Check camera and sound',
    title: 'Camera, microphone and sound',
    hint: 'Only you see and hear this. Nothing is kept.',
    close: 'Done',
    picture: 'Picture of the camera',
    starting: 'One moment, please',
    works: {
      camera: 'The camera works.',
      microphone: 'Say something: the bar moves when we hear you.',
    } satisfies Record<InputKind, string>,
    heard: 'We hear you.',
    level: 'How loud we hear you',
    play: 'Play a sound',
    played: 'You should have heard two notes. If not, please turn up the volume or put on the headphones.',
    notPlayed: 'There is no sound at the moment. You can go in all the same.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'No camera is here. You can go in without.',
      busy: 'The camera is in use by something else. You can go in without.',
      refused: 'The camera is switched off here. You can go in without.',
      failed: 'The camera does not start. You can go in without.',
    },
    microphone: {
      missing: 'No microphone is here. You can go in and listen.',
      busy: 'The microphone is in use by something else. You can go in and listen.',
      refused: 'The microphone is switched off here. You can go in and listen.',
      failed: 'The microphone does not start. You can go in and listen.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'The camera cannot be used. You see and hear the others',
      microphone: 'The microphone cannot be used. You hear the others, and can write in the chat',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Too loud or too quiet? Turn the volume on the headphones or the loudspeaker',
  },
  staff: {
    title: 'Devices',
    hint: 'Camera, microphone and loudspeaker of this kiosk. The camera is on only while you test.',
    start: 'Test now',
    stop: 'Stop the test',
    kinds: { camera: 'Camera', microphone: 'Microphone', speaker: 'Loudspeaker' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'The system’s own',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – not there`,
    missing: (kinds: string) =>
      `Not there at the moment: ${kinds}. Visitors get the system’s own until it is back.`,
    keep: 'Use these on this kiosk',
    kept: 'The next visitor gets these. They are found again by name after a restart, or when they were unplugged.',
    notKept: 'The next visitor gets these, but they could not be kept for the next start. Tell IT.',
    /** By a policy. */
    locked: (kinds: string) => `IT has laid down: ${kinds}. This cannot be changed here.`,
    byVisitor: 'What visitors choose in Zoom’s own menu counts for their visit only.',
  },
};
