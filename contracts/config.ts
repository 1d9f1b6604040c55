// The venue file's schema and defaults. Each field carries its description and an example: the error that a person
// reads, and later the editor's schema and the reference table, are made from these.
import { z } from 'zod';
import { collision, hasId, oneLine, rooms } from './config-rooms.ts';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const fields = z.strictObject({
  $schema: z.string().optional(),
  venue: z
    .strictObject({
      name: oneLine(80).meta({ description: 'Shown on the first screen', example: 'Expo' }),
      doorsOpenMinutes: z
        .int()
        .min(0)
        .max(720)
        .default(15)
        .meta({ description: 'How long before its start a room can be entered', example: 15 }),
      doorsCloseMinutes: z
        .int()
        .min(0)
        .max(720)
        .default(15)
        .meta({ description: 'How long after its end a room can still be entered', example: 15 }),
      locale: z
        .string()
        .refine(isLanguageTag, 'is not a language tag')
        .default('en-GB')
        .meta({ description: 'Language tag for dates and times', example: 'en-GB' }),
    })
    .meta({ description: 'The venue as a whole', example: { name: 'Expo' } }),
  rooms,
  kiosk: z
    .strictObject({
      window: z
        .enum(['windowed', 'kiosk'])
        .default('windowed')
        .meta({ description: 'kiosk: fills the screen', example: 'kiosk' }),
      roomId: z
        .string()
        .optional()
        .meta({ description: 'This kiosk serves one room only', example: 'keynote' }),
    })
    .prefault({})
    .meta({ description: 'How this kiosk shows itself', example: { window: 'kiosk' } }),
  credentials: z
    .strictObject({
      withoutEncryption: z.enum(['refuse', 'store-in-plain-text']).default('refuse').meta({
        description: 'What to do with a typed-in secret where the operating system offers no encryption',
        example: 'refuse',
      }),
    })
    .prefault({})
    .meta({ description: 'How the SDK credentials are kept', example: { withoutEncryption: 'refuse' } }),
  signature: z
    .strictObject({
      lifetimeSeconds: z
        .int()
        .min(1_800)
        .max(172_800)
        .optional()
        .meta({ description: 'Fixed life of a signature; by default it covers the room', example: 7200 }),
    })
    .prefault({})
    .meta({ description: "The SDK's signature", example: { lifetimeSeconds: 7200 } }),
});

export const venueFile = fields.superRefine(
  ({ kiosk, rooms: list }: { kiosk?: { roomId?: unknown }; rooms?: unknown }, context) => {
    if (typeof kiosk?.roomId !== 'string' || !Array.isArray(list) || !list.every(hasId)) return;
    if (!list.some(({ id }) => id === kiosk.roomId)) {
      context.addIssue({
        ...collision,
        path: ['kiosk', 'roomId'],
        message: 'is no room of this venue: give the "id" of one',
      });
    }
  },
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

export type VenueConfig = z.output<typeof venueFile>;
