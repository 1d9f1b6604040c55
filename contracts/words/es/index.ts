// Spanish; checked against English.
import type { Words } from '../index.ts';
import { checksInSpanish } from './checks.ts';
import { problemsInSpanish } from './problems.ts';
import { screensInSpanish } from './screens.ts';
import { staffInSpanish } from './staff.ts';

export const spanish: Words = {
  ...screensInSpanish,
  problems: problemsInSpanish,
  checks: checksInSpanish,
  staff: staffInSpanish,
};
