// Dutch; checked against English.
import type { Words } from '../index.ts';
import { checksInDutch } from './checks.ts';
import { devicesInDutch } from './devices.ts';
import { problemsInDutch } from './problems.ts';
import { screensInDutch } from './screens.ts';
import { firstRunInDutch } from './first-run.ts';
import { kioskInDutch } from './kiosk.ts';
import { staffInDutch } from './staff.ts';

export const dutch: Words = {
  ...screensInDutch,
  problems: problemsInDutch,
  checks: checksInDutch,
  devices: devicesInDutch,
  staff: staffInDutch,
  kiosk: kioskInDutch,
  firstRun: firstRunInDutch,
};
