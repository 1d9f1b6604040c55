// Korean; checked against English.
import type { Words } from '../index.ts';
import { checksInKorean } from './checks.ts';
import { problemsInKorean } from './problems.ts';
import { screensInKorean } from './screens.ts';
import { staffInKorean } from './staff.ts';

export const korean: Words = {
  ...screensInKorean,
  problems: problemsInKorean,
  checks: checksInKorean,
  staff: staffInKorean,
};
