// Every sentence that a person can read on the screen. One language is one object of type Words.
import { screensInEnglish } from './en.ts';
import { problemsInEnglish } from './problems-en.ts';

export const english = { ...screensInEnglish, problems: problemsInEnglish };

export type Words = typeof english;
export type { ProblemWords } from './problem-words.ts';
