// Italian; checked against English.
import type { Words } from '../index.ts';
import { checksInItalian } from './checks.ts';
import { problemsInItalian } from './problems.ts';
import { screensInItalian } from './screens.ts';
import { staffInItalian } from './staff.ts';

export const italian: Words = {
  ...screensInItalian,
  problems: problemsInItalian,
  checks: checksInItalian,
  staff: staffInItalian,
};
