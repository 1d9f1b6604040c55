// Arabic; checked against English. Signs and addresses in Latin script stand in isolates (\u2066…\u2069): the line's
// direction would turn them round.
import type { Words } from '../index.ts';
import { checksInArabic } from './checks.ts';
import { devicesInArabic } from './devices.ts';
import { problemsInArabic } from './problems.ts';
import { screensInArabic } from './screens.ts';
import { firstRunInArabic } from './first-run.ts';
import { kioskInArabic } from './kiosk.ts';
import { staffInArabic } from './staff.ts';

export const arabic: Words = {
  ...screensInArabic,
  problems: problemsInArabic,
  checks: checksInArabic,
  devices: devicesInArabic,
  staff: staffInArabic,
  kiosk: kioskInArabic,
  firstRun: firstRunInArabic,
};
