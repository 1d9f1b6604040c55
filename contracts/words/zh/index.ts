// Simplified Chinese; checked against English.
import type { Words } from '../index.ts';
import { checksInChinese } from './checks.ts';
import { devicesInChinese } from './devices.ts';
import { problemsInChinese } from './problems.ts';
import { screensInChinese } from './screens.ts';
import { firstRunInChinese } from './first-run.ts';
import { kioskInChinese } from './kiosk.ts';
import { staffInChinese } from './staff.ts';

export const chinese: Words = {
  ...screensInChinese,
  problems: problemsInChinese,
  checks: checksInChinese,
  devices: devicesInChinese,
  staff: staffInChinese,
  kiosk: kioskInChinese,
  firstRun: firstRunInChinese,
};
