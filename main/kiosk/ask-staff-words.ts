// What the page for staff says and in which languages: the venue's first one, then English for whoever comes to mend it.
import { offeredLanguages } from '../../contracts/config-languages.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import { english, LANGUAGES } from '../../contracts/words/index.ts';
import type { Spoken } from './ask-staff-page.ts';

/** Never empty. */
type Said = readonly [Spoken, ...Spoken[]];

const ENGLISH: Spoken = { words: english.askStaff, language: 'en', direction: 'ltr' };

/**
 * Loads that one language now: when the page is needed, the disk may be what is broken. Until it is there, and where it
 * does not load, English is spoken alone.
 */
export function loadAskStaffWords(
  venue: Pick<VenueConfig['venue'], 'languages' | 'locale'>,
  languages = LANGUAGES,
): () => Said {
  const [first = 'en'] = offeredLanguages(venue);
  let spoken: Said = [ENGLISH];
  if (first !== 'en') {
    const { direction, load } = languages[first];
    void load().then(
      ({ askStaff }) => (spoken = [{ words: askStaff, language: first, direction }, ENGLISH]),
      () => undefined,
    );
  }
  return () => spoken;
}
