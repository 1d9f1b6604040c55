// Where a kiosk looks for its venue's signed file. The file itself: main/config/remote.
import { z } from 'zod';
import { ed25519Key, EXAMPLE_KEY, p256Key } from './public-key.ts';
import { isFileUrl, NOT_A_FILE } from './server-url.ts';

const PRINTED_BY = 'foyer venue keys';

export const venuePublicKey = z.discriminatedUnion('kty', [ed25519Key(PRINTED_BY), p256Key(PRINTED_BY)]);

export type VenuePublicKey = z.output<typeof venuePublicKey>;

export const remote = z
  .strictObject({
    url: z.string().max(2_000).refine(isFileUrl, NOT_A_FILE).meta({
      description: 'Where the signed venue file lies',
      example: 'https://venue.example.com/expo.venue',
    }),
    publicKey: venuePublicKey.meta({
      description: 'Whose signature counts, as "foyer venue keys" prints it',
      example: EXAMPLE_KEY,
    }),
    everySeconds: z
      .int()
      .min(15)
      .max(86_400)
      .default(60)
      .meta({ description: 'How often a kiosk looks for a newer one', example: 60 }),
  })
  .optional()
  .meta({
    description:
      'A signed venue file on a web server of the venue: rooms change on every kiosk without a visit to it',
    example: { url: 'https://venue.example.com/expo.venue', publicKey: EXAMPLE_KEY },
  });

export type RemoteVenueConfig = NonNullable<z.output<typeof remote>>;
