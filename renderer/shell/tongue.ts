// A language as the screens speak it: its words and its keyboard. Loading fails at most into English: a visitor who asked for another one can still
// read, and is told nothing that they could do nothing about.
import { english, LANGUAGES, type LanguageTag, type Words } from '../../contracts/words/index.ts';
import { isolateValues } from '../../contracts/words/isolate-values.ts';
import type { Board } from './keyboard/board.ts';
import { ENGLISH_BOARD, loadBoard } from './keyboard/boards.ts';

export interface Tongue {
  tag: LanguageTag;
  words: Words;
  board: Board;
}

export type LoadTongue = (tag: LanguageTag) => Promise<Tongue>;

export const ENGLISH: Tongue = { tag: 'en', words: english, board: ENGLISH_BOARD };

/** Never rejects. */
export async function loadTongue(tag: LanguageTag): Promise<Tongue> {
  const { direction, keyboard, load } = LANGUAGES[tag];
  try {
    const [words, board] = await Promise.all([load(), loadBoard(keyboard)]);
    return { tag, words: direction === 'rtl' ? isolateValues(words) : words, board };
  } catch {
    return ENGLISH;
  }
}

/**
 * In which form dates and times are written: in the chosen language, after the customs of the venue's region. Digits are
 * the ones that are also on the keyboard and in meeting numbers.
 * @param venueLocale as the venue file says it.
 */
export function localeIn(tag: LanguageTag, venueLocale: string): string {
  const venue = new Intl.Locale(venueLocale);
  if (venue.language === tag) return venueLocale;
  const { region } = venue.maximize();
  return new Intl.Locale(tag, {
    ...(region !== undefined && { region }),
    numberingSystem: 'latn',
  }).toString();
}
