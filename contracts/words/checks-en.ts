// English words for every check: staff screen, command line and report take them from here.
import type { CheckId, CheckResult } from '../check.ts';
import { kioskChecks, type CheckWords } from './checks-en-kiosk.ts';
import { roomChecks } from './checks-en-room.ts';

export const checksInEnglish: Readonly<Record<CheckId, CheckWords>> = { ...kioskChecks, ...roomChecks };

/** The check's name, and the sentence for what was found. */
export function checkWords({ id, finding }: Pick<CheckResult, 'id' | 'finding'>): {
  name: string;
  sentence: string;
} {
  const { name, findings } = checksInEnglish[id];
  return { name, sentence: findings[finding] ?? finding };
}
