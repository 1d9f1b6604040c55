// What follows a refusal. Pure: the problem and what this visit was refused with before → the next step.
import { problemRule, type ProblemCode } from '../../contracts/problem.ts';
import type { NextStep } from '../../contracts/visit.ts';

const ASK_A_PERSON: NextStep = { kind: 'ask-a-person' };

/** @param earlier problems of this visit's earlier refusals, oldest first, without the present one. */
export function nextStep(problem: ProblemCode, earlier: readonly ProblemCode[]): NextStep {
  const { retry } = problemRule(problem);
  const timesBefore = earlier.filter((before) => before === problem).length;
  switch (retry.kind) {
    case 'never':
      return ASK_A_PERSON;
    case 'fresh-ticket':
      return timesBefore < retry.atMost ? { kind: 'join-again' } : ASK_A_PERSON;
    case 'countdown':
      if (timesBefore < retry.atOnce) return { kind: 'join-again' };
      return timesBefore < retry.atMost ? { kind: 'count-down', seconds: retry.afterSeconds } : ASK_A_PERSON;
    case 'until-started':
      return { kind: 'wait-for-start', askAgainSeconds: retry.afterSeconds };
  }
}
