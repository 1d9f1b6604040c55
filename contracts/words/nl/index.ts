// Dutch; checked against English.
import type { Words } from '../index.ts';
import { checksInDutch } from './checks.ts';
import { problemsInDutch } from './problems.ts';
import { screensInDutch } from './screens.ts';
import { staffInDutch } from './staff.ts';

export const dutch: Words = {
  ...screensInDutch,
  problems: problemsInDutch,
  checks: checksInDutch,
  staff: staffInDutch,
};
