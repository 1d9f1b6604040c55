// An account whose answers a test writes down by "METHOD path"; what was asked can be read afterwards.
import type { Account, AccountCall, AccountFailure } from '../../../../main/zoom/account.ts';

export const refusedBy = (
  problem: AccountFailure['problem'],
  some: Partial<Pick<AccountFailure, 'code' | 'httpStatus' | 'detail'>> = {},
): AccountFailure => ({ ok: false, problem, code: null, httpStatus: null, ...some });

type Answer = (call: AccountCall<unknown>) => AccountFailure | { body: unknown };

/** Bodies go through the call's own schema, as in the real one. */
export function createFakeAccount(answers: Readonly<Record<string, Answer>>): {
  account: Account;
  asked: AccountCall<unknown>[];
} {
  const asked: AccountCall<unknown>[] = [];
  const account: Account = {
    isConfigured: true,
    ask: (call) => {
      asked.push(call);
      const answer = answers[`${call.method} ${call.path}`]?.(call) ?? refusedBy('account-unreachable');
      if ('ok' in answer) return Promise.resolve(answer);
      const parsed = call.answer.safeParse(answer.body);
      return Promise.resolve(
        parsed.success ? { ok: true, value: parsed.data } : refusedBy('account-answer-wrong'),
      );
    },
  };
  return { account, asked };
}
