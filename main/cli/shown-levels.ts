// How a command writes the level of a finding, worst first.
import type { CheckLevel } from '../../contracts/check.ts';

export const SHOWN: Readonly<Record<CheckLevel, string>> = {
  red: 'RED',
  amber: 'AMBER',
  unknown: '?',
  green: 'GREEN',
};
export const LEVELS = Object.keys(SHOWN) as CheckLevel[];
