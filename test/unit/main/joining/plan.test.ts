import { expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule, type ProblemCode } from '../../../../contracts/problem.ts';
import { nextStep } from '../../../../main/joining/plan.ts';

const times = (problem: ProblemCode, count: number): ProblemCode[] =>
  Array.from({ length: count }, () => problem);

test('every problem ends with a person or goes on waiting for the start: none is retried for ever', () => {
  for (const problem of PROBLEM_CODES) {
    const { kind } = nextStep(problem, times(problem, 100));
    expect([problem, kind]).toEqual([
      problem,
      problem === 'room-not-started' ? 'wait-for-start' : 'ask-a-person',
    ]);
  }
});

test('a rule that counts is followed as often as it says', () => {
  for (const problem of PROBLEM_CODES) {
    const { retry } = problemRule(problem);
    if (retry.kind !== 'countdown' && retry.kind !== 'fresh-ticket') continue;
    expect(nextStep(problem, times(problem, retry.atMost - 1)).kind).not.toBe('ask-a-person');
    expect(nextStep(problem, times(problem, retry.atMost)).kind).toBe('ask-a-person');
  }
});

test('other problems before it do not count', () => {
  expect(nextStep('signature-expired', times('room-full', 9))).toEqual({ kind: 'join-again' });
});

test('the countdown is the one of the table', () => {
  expect(nextStep('room-full', [])).toEqual({ kind: 'count-down', seconds: 30 });
});

test('who drops out of a room is taken back at once, twice, and then by a countdown', () => {
  const steps = [0, 1, 2, 5].map(
    (count) => nextStep('connection-lost', times('connection-lost', count)).kind,
  );
  expect(steps).toEqual(['join-again', 'join-again', 'count-down', 'ask-a-person']);
});
