// Every sentence that a person can read on the screen. One language is one folder and one object of type Words; English
// is the one that is always there.
import { english } from './en/index.ts';

export { english };
export type Words = typeof english;
export { LANGUAGES, LANGUAGE_TAGS, type LanguageTag, type ZoomLanguage } from './languages.ts';
export { checkWords, type CheckWords } from './check-words.ts';
export type { ProblemWords } from './problem-words.ts';
