// The venue file's section on camera, microphone and loudspeaker. What staff choose on a kiosk counts before its labels.
import { z } from 'zod';
import { oneLine } from './config-rooms.ts';
import { DEVICE_KINDS, type DeviceLabels } from './devices.ts';

const label = (kind: string, example: string) =>
  oneLine(200)
    .optional()
    .meta({ description: `The ${kind} to use, by the name that the staff screen shows`, example });

export const devices = z
  .strictObject({
    camera: label('camera', 'Logitech BRIO'),
    microphone: label('microphone', 'Jabra SPEAK 510'),
    speaker: label('loudspeaker', 'Jabra SPEAK 510'),
    joinAudio: z.boolean().default(false).meta({
      description: 'Visitors hear the room at once, instead of after a tap on the headphones',
      example: true,
    }),
    joinMuted: z.boolean().default(false).meta({
      description: 'The microphone is muted when audio is joined; the visitor unmutes it',
      example: true,
    }),
    cameraOnJoin: z.boolean().default(false).meta({
      description: 'The camera goes on in the room by itself',
      example: false,
    }),
    visitorTest: z.boolean().default(false).meta({
      description: 'Visitors may look at camera, microphone and sound before they go in',
      example: true,
    }),
    soundHint: oneLine(120).optional().meta({
      description: 'How visitors hear the room here, and where the volume is; shown before and in the room',
      example: 'Take the headphones on the left; the wheel on the cable is the volume.',
    }),
  })
  .prefault({})
  .meta({
    description: 'Camera, microphone and loudspeaker',
    example: { camera: 'Logitech BRIO', joinMuted: true },
  });

const chosenLabel = z.string().min(1).max(200).nullable();

/** What staff may choose on a kiosk; every kind is said. */
export const deviceLabels = z.strictObject({
  camera: chosenLabel,
  microphone: chosenLabel,
  speaker: chosenLabel,
});

export const deviceKinds = z.array(z.enum(DEVICE_KINDS)).max(DEVICE_KINDS.length);

/** The labels that the venue file presets. */
export const presetLabels = ({ camera, microphone, speaker }: z.output<typeof devices>): DeviceLabels => ({
  camera: camera ?? null,
  microphone: microphone ?? null,
  speaker: speaker ?? null,
});
