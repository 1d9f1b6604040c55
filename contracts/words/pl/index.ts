// Polish; checked against English.
import type { Words } from '../index.ts';
import { checksInPolish } from './checks.ts';
import { devicesInPolish } from './devices.ts';
import { problemsInPolish } from './problems.ts';
import { screensInPolish } from './screens.ts';
import { firstRunInPolish } from './first-run.ts';
import { kioskInPolish } from './kiosk.ts';
import { staffInPolish } from './staff.ts';

export const polish: Words = {
  ...screensInPolish,
  problems: problemsInPolish,
  checks: checksInPolish,
  devices: devicesInPolish,
  staff: staffInPolish,
  kiosk: kioskInPolish,
  firstRun: firstRunInPolish,
};
