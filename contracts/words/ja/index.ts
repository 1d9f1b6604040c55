// Japanese; checked against English.
import type { Words } from '../index.ts';
import { checksInJapanese } from './checks.ts';
import { devicesInJapanese } from './devices.ts';
import { problemsInJapanese } from './problems.ts';
import { screensInJapanese } from './screens.ts';
import { firstRunInJapanese } from './first-run.ts';
import { kioskInJapanese } from './kiosk.ts';
import { staffInJapanese } from './staff.ts';

export const japanese: Words = {
  ...screensInJapanese,
  problems: problemsInJapanese,
  checks: checksInJapanese,
  devices: devicesInJapanese,
  staff: staffInJapanese,
  kiosk: kioskInJapanese,
  firstRun: firstRunInJapanese,
};
