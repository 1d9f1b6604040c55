// The venue file's section on looks: colours, logo, font, pictures. Colours that cannot be read are mistakes of the venue
// file: they are found here, and not by whoever stands before the screen.
import { z } from 'zod';
import { isHexColour } from './colour.ts';
import { collision } from './config-rooms.ts';
import {
  colourMistakes,
  SCHEMES,
  STANDARD_COLOURS,
  TEXT_RATIO,
  type ColourMistake,
  type Scheme,
} from './palette.ts';

const hex = z.string().refine(isHexColour, 'must be a colour as #rrggbb');
const colour = (standard: string, description: string) =>
  hex.default(standard).meta({ description, example: standard });

/** In the venue file's own folder or below it. Which kinds there are is in main/config/venue-files.ts. */
const file = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(300)
    // SECURITY: no way up, no absolute path, no drive, no address (test/unit/main/config/venue-files.test.ts).
    .refine(
      (name) =>
        !/^[/\\]|[\\:]|\p{Cc}/u.test(name) && !name.split('/').some((part) => ['', '.', '..'].includes(part)),
      'must be the name of a file in the folder of the venue file or below it, with / between folders',
    )
    .optional()
    .meta({ description, example });

const colours = (scheme: Scheme) =>
  z
    .strictObject({
      ground: colour(STANDARD_COLOURS[scheme].ground, 'Behind everything'),
      ink: colour(STANDARD_COLOURS[scheme].ink, 'Text'),
      signal: colour(STANDARD_COLOURS[scheme].signal, 'The one colour that says "here"'),
      onSignal: hex.nullable().default(null).meta({
        description: 'Text on the signal; by default near-black or white, whichever is read better',
        example: '#12161b',
      }),
    })
    .prefault({})
    .meta({ description: `Colours of the ${scheme} look`, example: { signal: '#ffd23f' } });

const ON: Readonly<Record<ColourMistake['on'], string>> = {
  ground: 'the ground and its cards',
  ink: 'its text, and no other text can be read on it either',
  signal: 'the signal colour',
};

const sentence = ({ ratio, on, nearest }: ColourMistake): string =>
  `has a contrast of ${ratio}:1 with ${ON[on]}; text needs ${TEXT_RATIO}:1. ` +
  (nearest === null ? 'Take a much darker or lighter one' : `The nearest that does: "${nearest}"`);

export const theme = z
  .strictObject({
    scheme: z
      .enum(['auto', ...SCHEMES])
      .default('auto')
      .meta({
        description: 'dark or light; auto: as the operating system says',
        example: 'dark',
      }),
    dark: colours('dark'),
    light: colours('light'),
    logo: file('Beside the name of the venue: svg, png or webp', 'brand/logo.svg'),
    fontFamily: z
      .string()
      .regex(/^[\p{L}\p{N} -]{1,60}$/u, 'must be the name of one font family')
      .optional()
      .meta({ description: 'A font of the operating system', example: 'Segoe UI' }),
    fontFile: file("The venue's own font, woff2", 'brand/venue.woff2'),
    background: file(
      'Picture behind the screens, veiled as far as text needs it: jpg, png, webp or avif',
      'brand/hall.jpg',
    ),
  })
  .prefault({})
  .superRefine((value, context) => {
    for (const scheme of SCHEMES) {
      for (const mistake of colourMistakes(value[scheme])) {
        context.addIssue({ ...collision, path: [scheme, mistake.field], message: sentence(mistake) });
      }
    }
  })
  .meta({ description: 'How Foyer looks', example: { scheme: 'dark', dark: { signal: '#ffd23f' } } });

export const attract = z
  .strictObject({
    afterSeconds: z.int().min(0).max(3_600).default(60).meta({
      description: 'How long nobody touches the rooms until the kiosk invites people; 0: never',
      example: 60,
    }),
    picture: file('Shown then: jpg, png, webp or avif', 'brand/welcome.jpg'),
    video: file('Shown then instead, looped and without sound: mp4 or webm', 'brand/welcome.mp4'),
  })
  .prefault({})
  .meta({
    description: 'What a kiosk shows while nobody is there',
    example: { picture: 'brand/welcome.jpg' },
  });
