// Turkish; checked against English.
import type { Words } from '../index.ts';
import { checksInTurkish } from './checks.ts';
import { problemsInTurkish } from './problems.ts';
import { screensInTurkish } from './screens.ts';
import { staffInTurkish } from './staff.ts';

export const turkish: Words = {
  ...screensInTurkish,
  problems: problemsInTurkish,
  checks: checksInTurkish,
  staff: staffInTurkish,
};
