// Where a kiosk looks for its venue's signed file. The file itself: main/config/remote.
import { z } from 'zod';

const BASE64URL_32 = /^[A-Za-z0-9_-]{43}$/u;

const coordinate = z.string().regex(BASE64URL_32, 'is not what "foyer venue keys" prints');

/** A public key as JWK (RFC 7517): Ed25519, or ES256 where a venue's key store has no other. */
export const venuePublicKey = z.discriminatedUnion('kty', [
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate }),
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
]);

export type VenuePublicKey = z.output<typeof venuePublicKey>;

const EXAMPLE_KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;

/** SECURITY: https, or a rehearsal's own machine; nobody on the way says what visitors see (test/unit/contracts/config-remote.test.ts). */
const isFileUrl = (text: string): boolean =>
  /^(?:https:\/\/[^/?#@\s]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)\/[^?#\s]*$/u.test(text);

export const remote = z
  .strictObject({
    url: z
      .string()
      .max(2_000)
      .refine(
        isFileUrl,
        'must start with https:// (http:// only on this machine), name a file and hold no secret',
      )
      .meta({
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
