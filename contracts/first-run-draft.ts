// What set-up sends to main: as it was typed. Main looks at it again as a venue file.
import { z } from 'zod';
import { LANGUAGE_TAGS } from './words/languages.ts';

const room = z.strictObject({
  /** A Zoom link, or an invitation with one in it, or a meeting number. */
  link: z.string().max(4_000),
  title: z.string().max(120),
  /** '' where there is none, or where it is in the link. */
  passcode: z.string().max(32),
});
export type FirstRunRoom = z.infer<typeof room>;

export const firstRunDraft = z.strictObject({
  name: z.string().max(80),
  language: z.enum(LANGUAGE_TAGS),
  rooms: z.array(room).min(1).max(20),
});
export type FirstRunDraft = z.infer<typeof firstRunDraft>;
