// Which action a problem offers.
import { expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule } from '../../../../contracts/problem.ts';
import { wayOn } from '../../../../renderer/shell/problem-way-on.ts';

test('what main retries by itself can be retried by hand too', () => {
  const counted = PROBLEM_CODES.filter((code) => problemRule(code).retry.kind === 'countdown');
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.map(wayOn)).toEqual(counted.map(() => 'retry'));
});

test('what was typed leads back to its own field', () => {
  const typed = PROBLEM_CODES.filter((code) => /^(name|email|invitation)-|^not-invited/u.test(code)).map(
    (code) => [code, wayOn(code)],
  );
  expect(typed).toEqual([
    ['name-empty', 'change-name'],
    ['name-too-long', 'change-name'],
    ['name-has-markup', 'change-name'],
    ['name-has-hidden-characters', 'change-name'],
    ['email-invalid', 'change-email'],
    ['invitation-empty', 'change-invitation'],
    ['not-invited', 'change-invitation'],
    // Not typed again for some minutes.
    ['invitation-tries-exceeded', 'back'],
    ['email-required', 'enter-email'],
    ['email-refused', 'change-email'],
  ]);
});

test('a rule of Zoom’s for apps is not retried blindly', () => {
  for (const code of [
    'app-not-approved',
    'anonymous-refused',
    'token-refused',
    'app-blocked',
    'web-joining-off',
  ] as const) {
    expect(wayOn(code)).toBe('back');
  }
});
