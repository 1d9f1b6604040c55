// The retry rules of the closed list: what Foyer may try again by itself is bounded, and policies are never retried.
import { expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule, type ProblemCode } from '../../../contracts/problem.ts';

const POLICIES: ProblemCode[] = [
  'app-not-approved',
  'anonymous-refused',
  'token-refused',
  'authorizer-absent',
  'app-blocked',
  'web-joining-off',
  'sign-in-required',
  'removed-before',
  'refused-from-waiting-room',
];

test.each(POLICIES)('%s waits for a person', (code) => {
  expect(problemRule(code).retry).toEqual({ kind: 'never' });
});

test.each(PROBLEM_CODES)(
  '%s is retried a bounded number of times, seconds apart, or shows that it waits',
  (code) => {
    const { retry } = problemRule(code);
    if ('atMost' in retry)
      expect(retry.atMost).toSatisfy((n: number) => Number.isInteger(n) && n >= 1 && n <= 10);
    if ('afterSeconds' in retry) expect(retry.afterSeconds).toBeGreaterThanOrEqual(5);
  },
);

test('an unseen retry happens once, for the one thing that a fresh ticket can cure', () => {
  const unseen = PROBLEM_CODES.filter((code) => problemRule(code).retry.kind === 'fresh-ticket');
  expect(unseen).toEqual(['signature-expired']);
  expect(problemRule('signature-expired').retry).toEqual({ kind: 'fresh-ticket', atMost: 1 });
});

test('only a room that has not started is asked for without end', () => {
  const endless = PROBLEM_CODES.filter((code) => problemRule(code).retry.kind === 'until-started');
  expect(endless).toEqual(['room-not-started']);
});

test.each(PROBLEM_CODES.filter((code) => problemRule(code).severity === 'it'))(
  '%s needs IT, so counting down for the visitor would be a false hope',
  (code) => {
    expect(['never', 'fresh-ticket']).toContain(problemRule(code).retry.kind);
  },
);
