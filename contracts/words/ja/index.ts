// Japanese; checked against English.
import type { Words } from '../index.ts';
import { checksInJapanese } from './checks.ts';
import { problemsInJapanese } from './problems.ts';
import { screensInJapanese } from './screens.ts';
import { staffInJapanese } from './staff.ts';

export const japanese: Words = {
  ...screensInJapanese,
  problems: problemsInJapanese,
  checks: checksInJapanese,
  staff: staffInJapanese,
};
