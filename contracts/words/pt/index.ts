// Portuguese as in Portugal, which is what Zoom's SDK has; checked against English.
import type { Words } from '../index.ts';
import { checksInPortuguese } from './checks.ts';
import { devicesInPortuguese } from './devices.ts';
import { problemsInPortuguese } from './problems.ts';
import { screensInPortuguese } from './screens.ts';
import { firstRunInPortuguese } from './first-run.ts';
import { kioskInPortuguese } from './kiosk.ts';
import { staffInPortuguese } from './staff.ts';

export const portuguese: Words = {
  ...screensInPortuguese,
  problems: problemsInPortuguese,
  checks: checksInPortuguese,
  devices: devicesInPortuguese,
  staff: staffInPortuguese,
  kiosk: kioskInPortuguese,
  firstRun: firstRunInPortuguese,
};
