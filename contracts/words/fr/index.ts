// French; checked against English.
import type { Words } from '../index.ts';
import { checksInFrench } from './checks.ts';
import { problemsInFrench } from './problems.ts';
import { screensInFrench } from './screens.ts';
import { staffInFrench } from './staff.ts';

export const french: Words = {
  ...screensInFrench,
  problems: problemsInFrench,
  checks: checksInFrench,
  staff: staffInFrench,
};
