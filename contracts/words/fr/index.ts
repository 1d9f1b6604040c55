// French; checked against English.
import type { Words } from '../index.ts';
import { checksInFrench } from './checks.ts';
import { devicesInFrench } from './devices.ts';
import { problemsInFrench } from './problems.ts';
import { screensInFrench } from './screens.ts';
import { firstRunInFrench } from './first-run.ts';
import { kioskInFrench } from './kiosk.ts';
import { staffInFrench } from './staff.ts';

export const french: Words = {
  ...screensInFrench,
  problems: problemsInFrench,
  checks: checksInFrench,
  devices: devicesInFrench,
  staff: staffInFrench,
  kiosk: kioskInFrench,
  firstRun: firstRunInFrench,
};
