// What every check must be able to say: a name, and one sentence with its action per finding. A language that lacks one
// does not compile.
import type { CheckId, CheckResult, Finding } from '../check.ts';

export interface CheckWords<F extends string = string> {
  name: string;
  findings: Readonly<Record<F, string>>;
}

export type ChecksWords = { readonly [Id in CheckId]: CheckWords<Finding<Id>> };

/** The check's name, and the sentence for what was found. */
export function checkWords(
  { id, finding }: Pick<CheckResult, 'id' | 'finding'>,
  checks: ChecksWords,
): { name: string; sentence: string } {
  const { name, findings }: CheckWords = checks[id];
  return { name, sentence: findings[finding] ?? finding };
}
