// What staff are told of the account: the last thing that is wrong with it as a whole.
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Account, AccountFailure } from '../../../../main/zoom/account.ts';
import { watchAccount } from '../../../../main/zoom/account-trouble.ts';

const failed = (problem: AccountFailure['problem'], detail: string): AccountFailure => ({
  ok: false,
  problem,
  detail,
  code: null,
  httpStatus: null,
});
const call = (scope: string) => ({ method: 'GET', path: '/x', scope, answer: z.unknown() }) as const;

function watched(isConfigured = true) {
  let next: AccountFailure | null = null;
  const account: Account = {
    isConfigured,
    ask: ({ answer }) => Promise.resolve(next ?? { ok: true, value: answer.parse(1) }),
  };
  const { ask, trouble } = watchAccount(account);
  return {
    trouble,
    meets: async (scope: string, failure: AccountFailure | null) => {
      next = failure;
      return ask(call(scope));
    },
  };
}

test('a missing right stays until a call that needs it works', async () => {
  const { trouble, meets } = watched();
  expect(trouble()).toBeNull();
  await meets('a', failed('account-scope-missing', 'a'));
  await meets('b', null);
  expect(trouble()).toMatchObject({ problem: 'account-scope-missing', detail: 'a' });
  await meets('a', null);
  expect(trouble()).toBeNull();
});

test.each(['account-unreachable', 'account-throttled', 'account-refused'] as const)(
  '%s ends with any call that works, and hides no missing right',
  async (problem) => {
    const { trouble, meets } = watched();
    await meets('a', failed('account-scope-missing', 'a'));
    await meets('b', failed(problem, 'x'));
    expect(trouble()).toMatchObject({ problem });
    await meets('c', null);
    expect(trouble()).toMatchObject({ problem: 'account-scope-missing', detail: 'a' });
  },
);

test('a number of Zoom’s is an answer to us, a proxy’s page is none', async () => {
  const { trouble, meets } = watched();
  await meets('a', failed('account-unreachable', 'x'));
  await meets('a', failed('account-answer-wrong', 'HTTP 200'));
  expect(trouble()).toMatchObject({ problem: 'account-unreachable' });
  await meets('b', { ...failed('account-answer-wrong', 'Zoom 3001'), code: 3001 });
  expect(trouble()).toBeNull();
});

test('what is wrong with one room is not', async () => {
  const { trouble, meets } = watched();
  await meets('a', failed('account-answer-wrong', 'HTTP 404'));
  expect(trouble()).toBeNull();
});

test('none configured', () => {
  expect(watched(false).trouble()).toEqual({ ok: false, problem: 'account-missing' });
});
