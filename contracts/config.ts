// The venue file's schema and defaults. Each field carries its description and an example: the error that a person
// reads, and later the editor's schema and the reference table, are made from these.
import { z } from 'zod';
import { idleFields } from './config-idle.ts';
import { isLanguageTag, languages } from './config-languages.ts';
import { log } from './config-log.ts';
import { devices } from './config-devices.ts';
import { remote } from './config-remote.ts';
import { collision, hasId, oneLine, rooms } from './config-rooms.ts';
import { signer, staff } from './config-staff.ts';
import { telemetry } from './config-telemetry.ts';
import { attract, theme } from './config-theme.ts';
import { updates } from './config-updates.ts';

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
      keepPlaceMinutes: z.number().min(0).max(120).default(10).meta({
        description:
          'How long before its doors open a visitor can have a place in a room kept; 0: not at all',
        example: 10,
      }),
      locale: z.string().refine(isLanguageTag, 'is not a language tag').default('en-GB').meta({
        description: 'Language tag for dates and times; its region counts in every language',
        example: 'en-GB',
      }),
      languages,
      staffContact: oneLine(160).optional().meta({
        description: 'Where visitors find staff; shown where only staff can help',
        example: 'the desk at the entrance',
      }),
      namePrivacy: oneLine(400).optional().meta({
        description: 'What visitors read below the name field, instead of the standard sentence',
        example: 'Your name is shown in the room and kept for 30 days.',
      }),
      emailConsent: oneLine(400).optional().meta({
        description:
          'What visitors read before they give an e-mail address, instead of the standard sentence',
        example: 'Your address goes to Zoom and to the host of this room only.',
      }),
    })
    .meta({ description: 'The venue as a whole', example: { name: 'Expo' } }),
  rooms,
  remote,
  kiosk: z
    .strictObject({
      window: z
        .enum(['windowed', 'kiosk'])
        .default('windowed')
        .meta({ description: 'kiosk: fills the screen and is locked', example: 'kiosk' }),
      mode: z.enum(['kiosk', 'attendee']).default('kiosk').meta({
        description: 'attendee: a laptop at a booth, windowed and not locked',
        example: 'attendee',
      }),
      name: oneLine(60).optional().meta({
        description: 'Which kiosk this is; a call for staff says it',
        example: 'Hall 2, left',
      }),
      roomId: z
        .string()
        .optional()
        .meta({ description: 'This kiosk serves one room only', example: 'keynote' }),
      startsWithMachine: z
        .boolean()
        .default(false)
        .meta({ description: 'Foyer starts when its user signs in to this machine', example: true }),
      nightRestart: z
        .string()
        .regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/u, 'is neither a time such as 03:30 nor off')
        .default('03:30')
        .meta({
          description:
            'When a kiosk window starts itself anew, by local time, if nobody is there and no doors are open; or off',
          example: '03:30',
        }),
    })
    .prefault({})
    .meta({ description: 'How this kiosk shows itself', example: { window: 'kiosk' } }),
  devices,
  credentials: z
    .strictObject({
      withoutEncryption: z.enum(['refuse', 'store-in-plain-text']).default('refuse').meta({
        description: 'What to do with a typed-in secret where the operating system offers no encryption',
        example: 'refuse',
      }),
      onAttendeeMachine: z.enum(['refuse', 'allow-local-secret']).default('refuse').meta({
        description: "Whether an SDK secret may be used on a person's own machine (attendee mode)",
        example: 'refuse',
      }),
    })
    .prefault({})
    .meta({ description: 'How the SDK credentials are kept', example: { withoutEncryption: 'refuse' } }),
  account: z
    .strictObject({
      cloud: z
        .enum(['zoom.us', 'zoomgov.com'])
        .default('zoom.us')
        .meta({ description: "The cloud of the venue's Zoom account", example: 'zoom.us' }),
      registrantEmailDomain: z
        .string()
        .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u, 'is not a domain name')
        .default('kiosk.example.com')
        .meta({
          description: 'Registrants who gave no address get a made-up one here; nothing is sent to it',
          example: 'kiosk.example.com',
        }),
    })
    .prefault({})
    .meta({
      description: "The venue's Zoom account; its secrets stand elsewhere",
      example: { cloud: 'zoom.us' },
    }),
  signer,
  journal: z
    .strictObject({
      keepDays: z
        .int()
        .min(1)
        .max(3_650)
        .default(30)
        .meta({ description: 'After how many days a day of the journal is deleted', example: 30 }),
    })
    .prefault({})
    .meta({ description: 'The record of visits', example: { keepDays: 30 } }),
  log,
  telemetry,
  idle: idleFields,
  staff,
  theme,
  attract,
  updates,
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
  (
    {
      kiosk,
      rooms: list,
    }: { kiosk?: Partial<Record<'mode' | 'window' | 'roomId', unknown>>; rooms?: unknown },
    context,
  ) => {
    if (kiosk?.mode === 'attendee' && kiosk.window === 'kiosk') {
      context.addIssue({
        ...collision,
        path: ['kiosk', 'window'],
        message:
          'is "kiosk" together with "mode": "attendee": a person\'s own machine is not taken over, keep one of the two',
      });
    }
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
