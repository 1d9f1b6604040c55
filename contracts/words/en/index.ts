// English: the language that all others are checked against.
import { checksInEnglish } from './checks.ts';
import { devicesInEnglish } from './devices.ts';
import { problemsInEnglish } from './problems.ts';
import { screensInEnglish } from './screens.ts';
import { firstRunInEnglish } from './first-run.ts';
import { kioskInEnglish } from './kiosk.ts';
import { staffInEnglish } from './staff.ts';

export const english = {
  ...screensInEnglish,
  problems: problemsInEnglish,
  checks: checksInEnglish,
  devices: devicesInEnglish,
  staff: staffInEnglish,
  kiosk: kioskInEnglish,
  firstRun: firstRunInEnglish,
};
