// Who is asked beside Zoom: the signing server, and staff with their screen.
import { z } from 'zod';
import { isServerUrl, NOT_A_SERVER } from './server-url.ts';

export const signer = z
  .strictObject({
    url: z
      .string()
      .max(2_000)
      .refine(isServerUrl, NOT_A_SERVER)
      .meta({ description: 'Signs instead of this machine', example: 'https://sign.example.com/' }),
    caFile: z.string().optional().meta({
      description: "The server's own certificate authority, as PEM",
      example: '/etc/foyer/ca.pem',
    }),
    clientCertificate: z
      .strictObject({
        certificateFile: z.string().meta({ description: 'PEM', example: '/etc/foyer/kiosk.pem' }),
        keyFile: z.string().meta({ description: 'PEM', example: '/etc/foyer/kiosk.key' }),
      })
      .optional()
      .meta({
        description: 'How this kiosk shows who it is',
        example: { certificateFile: '/etc/foyer/kiosk.pem', keyFile: '/etc/foyer/kiosk.key' },
      }),
  })
  .optional()
  .meta({
    description: 'A signing server, where no SDK secret may be on the kiosk',
    example: { url: 'https://sign.example.com/' },
  });

export const staff = z
  .strictObject({
    pinHash: z
      .string()
      .regex(/^scrypt\$1[5-7]\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/u, 'is not what "foyer pin" prints')
      .optional()
      .meta({
        description: 'The staff PIN, as "foyer pin" prints it',
        example: 'scrypt$15$…$…',
      }),
    mayLeaveKiosk: z.enum(['to-window', 'quit', 'never']).default('to-window').meta({
      description: 'What staff may do with a locked kiosk: unlock its window, quit Foyer, or neither',
      example: 'to-window',
    }),
    callUrl: z.string().max(2_000).refine(isServerUrl, NOT_A_SERVER).optional().meta({
      description: 'Gets a POST with kiosk, room and time when a visitor calls for staff',
      example: 'https://call.example.com/foyer',
    }),
    mayEnterPasscode: z.boolean().default(false).meta({
      description: 'Staff may type a new passcode for a room on their screen',
      example: false,
    }),
  })
  .prefault({})
  .meta({ description: 'The screen for staff', example: { mayEnterPasscode: true } });
