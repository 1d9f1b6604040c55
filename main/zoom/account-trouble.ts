// Remembers what was last wrong with the account as a whole, for staff: a right that is missing, credentials, silence.
// A missing right stays until a call that needs it works; everything else until Zoom answers any call.
import type { Failure } from '../../contracts/result.ts';
import type { Account, AccountFailure } from './account.ts';

export interface WatchedAccount extends Account {
  /** Null where nothing is known to be wrong. */
  trouble: () => Failure | null;
}

/** An answer about one room says nothing about the account. */
const OF_ALL_CALLS: readonly AccountFailure['problem'][] = [
  'account-refused',
  'account-throttled',
  'account-unreachable',
];

export function watchAccount(account: Account): WatchedAccount {
  let ofAllCalls: Failure | null = null;
  const missingScopes = new Map<string, Failure>();
  return {
    isConfigured: account.isConfigured,
    async ask(call) {
      const answered = await account.ask(call);
      if (!answered.ok && OF_ALL_CALLS.includes(answered.problem)) {
        ofAllCalls = answered;
      } else if (answered.ok || answered.code !== null) {
        // A number of Zoom's is an answer to us, too; a proxy's page has none.
        ofAllCalls = null;
        missingScopes.delete(call.scope);
      }
      if (!answered.ok && answered.problem === 'account-scope-missing') {
        missingScopes.set(call.scope, answered);
      }
      return answered;
    },
    trouble: () =>
      account.isConfigured
        ? (ofAllCalls ?? [...missingScopes.values()].at(-1) ?? null)
        : { ok: false, problem: 'account-missing' },
  };
}
