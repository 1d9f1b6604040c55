// German; checked against English.
import type { Words } from '../index.ts';
import { checksInGerman } from './checks.ts';
import { problemsInGerman } from './problems.ts';
import { screensInGerman } from './screens.ts';
import { staffInGerman } from './staff.ts';

export const german: Words = {
  ...screensInGerman,
  problems: problemsInGerman,
  checks: checksInGerman,
  staff: staffInGerman,
};
