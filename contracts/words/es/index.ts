// Spanish; checked against English.
import type { Words } from '../index.ts';
import { checksInSpanish } from './checks.ts';
import { devicesInSpanish } from './devices.ts';
import { problemsInSpanish } from './problems.ts';
import { screensInSpanish } from './screens.ts';
import { firstRunInSpanish } from './first-run.ts';
import { kioskInSpanish } from './kiosk.ts';
import { staffInSpanish } from './staff.ts';

export const spanish: Words = {
  ...screensInSpanish,
  problems: problemsInSpanish,
  checks: checksInSpanish,
  devices: devicesInSpanish,
  staff: staffInSpanish,
  kiosk: kioskInSpanish,
  firstRun: firstRunInSpanish,
};
