// What the venue offers its visitors.
import { expect, test } from 'vitest';
import { languages, offeredLanguages } from '../../../contracts/config-languages.ts';
import { LANGUAGE_TAGS } from '../../../contracts/words/languages.ts';

test('what the venue file says, in its order', () => {
  expect(offeredLanguages({ languages: ['en'], locale: 'de-DE' })).toEqual(['en']);
});

test('without it all that there are, that of the times first', () => {
  for (const tag of LANGUAGE_TAGS) {
    const offered = offeredLanguages({ locale: new Intl.Locale(tag).maximize().toString() });
    expect(offered[0]).toBe(tag);
    expect([...offered].sort()).toEqual([...LANGUAGE_TAGS].sort());
  }
  expect(offeredLanguages({ locale: 'fi-FI' })[0]).toBe('en');
});

test('an empty list, a language that Foyer lacks and one twice are mistakes', () => {
  expect(languages.safeParse([]).success).toBe(false);
  expect(languages.safeParse(['xx']).success).toBe(false);
  expect(languages.safeParse(['en', 'en']).success).toBe(false);
  expect(languages.safeParse(['en']).success).toBe(true);
});
