// Italian; checked against English.
import type { Words } from '../index.ts';
import { checksInItalian } from './checks.ts';
import { devicesInItalian } from './devices.ts';
import { problemsInItalian } from './problems.ts';
import { screensInItalian } from './screens.ts';
import { firstRunInItalian } from './first-run.ts';
import { kioskInItalian } from './kiosk.ts';
import { staffInItalian } from './staff.ts';

export const italian: Words = {
  ...screensInItalian,
  problems: problemsInItalian,
  checks: checksInItalian,
  devices: devicesInItalian,
  staff: staffInItalian,
  kiosk: kioskInItalian,
  firstRun: firstRunInItalian,
};
