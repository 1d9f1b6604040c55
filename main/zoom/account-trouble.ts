// Remembers what was last wrong with the account as a whole, for staff: a right that is missing, credentials, silence.
// A call of the same kind that works again clears it.
import type { Failure } from '../../contracts/result.ts';
import type { Account, AccountFailure } from './account.ts';

export interface WatchedAccount extends Account {
  /** Null where nothing is known to be wrong. */
  trouble: () => Failure | null;
}

/** An answer about one room says nothing about the account. */
const OF_THE_ACCOUNT: readonly AccountFailure['problem'][] = [
  'account-missing',
  'account-refused',
  'account-scope-missing',
  'account-throttled',
  'account-unreachable',
];

export function watchAccount(account: Account): WatchedAccount {
  const troubles = new Map<string, Failure>();
  return {
    isConfigured: account.isConfigured,
    async ask(call) {
      const answered = await account.ask(call);
      troubles.delete(call.scope);
      if (!answered.ok && OF_THE_ACCOUNT.includes(answered.problem)) troubles.set(call.scope, answered);
      return answered;
    },
    trouble: () =>
      account.isConfigured
        ? ([...troubles.values()].at(-1) ?? null)
        : { ok: false, problem: 'account-missing' },
  };
}
