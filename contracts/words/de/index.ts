// German; checked against English.
import type { Words } from '../index.ts';
import { checksInGerman } from './checks.ts';
import { devicesInGerman } from './devices.ts';
import { problemsInGerman } from './problems.ts';
import { screensInGerman } from './screens.ts';
import { firstRunInGerman } from './first-run.ts';
import { kioskInGerman } from './kiosk.ts';
import { staffInGerman } from './staff.ts';

export const german: Words = {
  ...screensInGerman,
  problems: problemsInGerman,
  checks: checksInGerman,
  devices: devicesInGerman,
  staff: staffInGerman,
  kiosk: kioskInGerman,
  firstRun: firstRunInGerman,
};
