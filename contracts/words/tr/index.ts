// Turkish; checked against English.
import type { Words } from '../index.ts';
import { checksInTurkish } from './checks.ts';
import { devicesInTurkish } from './devices.ts';
import { problemsInTurkish } from './problems.ts';
import { screensInTurkish } from './screens.ts';
import { firstRunInTurkish } from './first-run.ts';
import { kioskInTurkish } from './kiosk.ts';
import { staffInTurkish } from './staff.ts';

export const turkish: Words = {
  ...screensInTurkish,
  problems: problemsInTurkish,
  checks: checksInTurkish,
  devices: devicesInTurkish,
  staff: staffInTurkish,
  kiosk: kioskInTurkish,
  firstRun: firstRunInTurkish,
};
