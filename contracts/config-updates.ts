// The venue file's section "updates": whether Foyer brings itself up to date, from where, whose signature counts, and when it
// must stay as it is. Which packages can do it at all: main/updates/owner.ts.
import { z } from 'zod';
import { collision } from './config-rooms.ts';
import { ed25519Key, EXAMPLE_KEY } from './public-key.ts';
import { isServerUrl, NOT_A_SERVER } from './server-url.ts';

const hours = (byDefault: number, description: string) =>
  z.int().min(0).max(720).default(byDefault).meta({ description, example: byDefault });

const releaseKey = ed25519Key('npm run sign-release -- --new-key=<file>');

export type ReleaseKey = z.output<typeof releaseKey>;

const span = z
  .strictObject({
    from: z.iso.date().meta({ description: 'First day, local time', example: '2026-12-01' }),
    to: z.iso.date().meta({ description: 'Last day', example: '2026-12-05' }),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'lies before "from": correct one of the two',
  });

export const updates = z
  .strictObject({
    enabled: z.boolean().default(true).meta({
      description: 'false: Foyer never looks for updates, whatever else stands here',
      example: false,
    }),
    url: z.string().max(2_000).refine(isServerUrl, NOT_A_SERVER).optional().meta({
      description: 'The folder of a web server where releases lie; without it Foyer looks for none',
      example: 'https://updates.example.com/foyer/',
    }),
    publicKey: releaseKey.optional().meta({
      description:
        'Whose signature a release must bear, as "npm run sign-release -- --new-key=<file>" prints it; goes with "url"',
      example: EXAMPLE_KEY,
    }),
    channel: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/u, 'is no name of small letters, digits and hyphens')
      .default('latest')
      .meta({ description: 'Which releases: the first part of their file names there', example: 'latest' }),
    installAt: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'is no time such as 03:30')
      .default('03:30')
      .meta({
        description: 'By local time, from when and for two hours an update is installed, if nobody is there',
        example: '03:30',
      }),
    freezeBeforeHours: hours(
      48,
      'How long before the first doors of an event nothing is changed any more; rooms less than three days apart are one event',
    ),
    freezeAfterHours: hours(12, 'How long after the last doors of an event nothing is changed yet'),
    freezeDates: z
      .array(span)
      .max(100)
      .default([])
      .meta({
        description: 'Days on which nothing is changed, whatever the rooms say',
        example: [{ from: '2026-12-01', to: '2026-12-05' }],
      }),
  })
  .superRefine(
    ({ url, publicKey }: { url?: unknown; publicKey?: unknown }, context) => {
      if (url === undefined || publicKey !== undefined) return;
      context.addIssue({
        ...collision,
        path: ['publicKey'],
        message: 'is missing: with "url" give the public key that releases there are signed with',
      });
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .prefault({})
  .meta({
    description: 'Whether Foyer brings itself up to date; not at all without "url"',
    example: { url: 'https://updates.example.com/foyer/', publicKey: EXAMPLE_KEY },
  });

export type UpdatesConfig = z.output<typeof updates>;

/** From where, and whose signature counts; null: Foyer looks for no updates. */
export const updateSource = ({
  enabled,
  url,
  publicKey,
}: UpdatesConfig): { url: string; publicKey: ReleaseKey } | null =>
  enabled && url !== undefined && publicKey !== undefined ? { url, publicKey } : null;
