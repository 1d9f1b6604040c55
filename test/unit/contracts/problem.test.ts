// The rules of the closed list: what Foyer may try again by itself is bounded, policies are never retried, and nobody
// is shown a way round a person's decision.
import { expect, test } from 'vitest';
import {
  CURES,
  PROBLEM_CODES,
  problemRule,
  type Cure,
  type ProblemCode,
} from '../../../contracts/problem.ts';

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
    if ('atMost' in retry) {
      expect(retry.atMost).toSatisfy((n: number) => Number.isInteger(n) && n >= 1 && n <= 10);
      expect(retry.atOnce).toBeLessThan(retry.atMost);
    }
    if ('afterSeconds' in retry) expect(retry.afterSeconds).toBeGreaterThanOrEqual(5);
  },
);

test('each cure is for the problems that it can cure', () => {
  const curedBy = (cure: Cure): ProblemCode[] =>
    PROBLEM_CODES.filter((code) => problemRule(code).cures?.includes(cure));
  expect(Object.fromEntries(CURES.map((cure) => [cure, curedBy(cure)]))).toEqual({
    'correct-clock': ['signer-answer-wrong', 'signature-expired', 'signature-refused'],
    'read-passcode': ['passcode-wrong'],
    'other-entry': [
      'room-unknown',
      'registration-required',
      'sign-in-required',
      'app-not-approved',
      'anonymous-refused',
      'token-refused',
      'authorizer-absent',
    ],
    overflow: ['room-full'],
  });
});

test('only a drop-out is joined again at once', () => {
  const atOnce = PROBLEM_CODES.filter((code) => {
    const { retry } = problemRule(code);
    return retry.kind === 'countdown' && retry.atOnce > 0;
  });
  expect(atOnce).toEqual(['connection-lost']);
});

test('only a room that has not started is asked for without end', () => {
  const endless = PROBLEM_CODES.filter((code) => problemRule(code).retry.kind === 'until-started');
  expect(endless).toEqual(['room-not-started']);
});

test.each(PROBLEM_CODES.filter((code) => problemRule(code).severity === 'it'))(
  '%s needs IT, so counting down for the visitor would be a false hope',
  (code) => {
    expect(problemRule(code).retry.kind).toBe('never');
  },
);

test.each<ProblemCode>([
  'removed-before',
  'refused-from-waiting-room',
  'not-invited',
  'invitation-tries-exceeded',
  'registration-off',
  'registration-closed',
  'registration-limit',
  'registration-refused',
  'registration-pending',
  'information-barrier',
  'room-locked',
  'kiosk-user-is-host',
])('SECURITY: %s was decided by somebody, and no other device goes round it', (code) => {
  expect(problemRule(code).mayUseOwnPhone).toBeUndefined();
});

test('what makes an incident is nothing that a visitor did', () => {
  for (const code of PROBLEM_CODES) {
    if (problemRule(code).isOutage) expect([code, problemRule(code).severity]).not.toEqual([code, 'visitor']);
  }
});
