// Every sentence that a person can read on the screen. One language is one object of type Words.
import { checksInEnglish } from './checks-en.ts';
import { screensInEnglish } from './en.ts';
import { problemsInEnglish } from './problems-en.ts';
import { staffInEnglish } from './staff-en.ts';

export const english = {
  ...screensInEnglish,
  problems: problemsInEnglish,
  checks: checksInEnglish,
  staff: staffInEnglish,
};

export type Words = typeof english;
export type { ProblemWords } from './problem-words.ts';
