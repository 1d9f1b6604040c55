// Korean; checked against English.
import type { Words } from '../index.ts';
import { checksInKorean } from './checks.ts';
import { devicesInKorean } from './devices.ts';
import { problemsInKorean } from './problems.ts';
import { screensInKorean } from './screens.ts';
import { firstRunInKorean } from './first-run.ts';
import { kioskInKorean } from './kiosk.ts';
import { staffInKorean } from './staff.ts';

export const korean: Words = {
  ...screensInKorean,
  problems: problemsInKorean,
  checks: checksInKorean,
  devices: devicesInKorean,
  staff: staffInKorean,
  kiosk: kioskInKorean,
  firstRun: firstRunInKorean,
};
