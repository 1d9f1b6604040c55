// Public keys that a venue file names, as JWK (RFC 7517, RFC 8037): whose signature counts.
import { z } from 'zod';

/** 32 bytes in base64url. @param printedBy the command to copy it from. */
const coordinate = (printedBy: string) =>
  z.string().regex(/^[A-Za-z0-9_-]{43}$/u, `is not what "${printedBy}" prints`);

export const EXAMPLE_KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const;

export const ed25519Key = (printedBy: string) =>
  z.strictObject({
    kty: z.literal('OKP').meta({ description: 'The kind of key', example: EXAMPLE_KEY.kty }),
    crv: z.literal('Ed25519').meta({ description: 'The curve', example: EXAMPLE_KEY.crv }),
    x: coordinate(printedBy).meta({ description: 'The key itself', example: EXAMPLE_KEY.x }),
  });

/** ES256, where somebody's key store has no other. */
export const p256Key = (printedBy: string) =>
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinate(printedBy),
    y: coordinate(printedBy),
  });

export type PublicKey = z.output<ReturnType<typeof ed25519Key>> | z.output<ReturnType<typeof p256Key>>;
