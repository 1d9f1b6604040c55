// Which languages the venue offers its visitors, as the venue file says it.
import { z } from 'zod';
import { LANGUAGE_TAGS, type LanguageTag } from './words/languages.ts';

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const languages = z
  .array(z.enum(LANGUAGE_TAGS))
  .min(1)
  .superRefine((tags, context) => {
    tags.forEach((tag, index) => {
      if (tags.indexOf(tag) === index) return;
      context.addIssue({
        code: 'custom',
        params: { isCollision: true },
        path: [index],
        message: 'is offered twice: keep it once',
      });
    });
  })
  .optional()
  .meta({
    description:
      'What visitors may choose, the first before they choose; without it all that Foyer speaks, beginning with that of "locale"',
    example: ['en'],
  });

/** What visitors may choose from, the one that is shown first at the beginning. Never empty. */
export function offeredLanguages(venue: {
  languages?: readonly LanguageTag[] | undefined;
  locale: string;
}): readonly LanguageTag[] {
  if (venue.languages !== undefined) return venue.languages;
  const own = LANGUAGE_TAGS.find((tag) => tag === new Intl.Locale(venue.locale).language) ?? 'en';
  return [own, ...LANGUAGE_TAGS.filter((tag) => tag !== own)];
}
