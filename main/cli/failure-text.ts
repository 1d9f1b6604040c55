// A failure as a command says it: what IT looks at, and the scope or number behind it.
import type { ProblemCode } from '../../contracts/problem.ts';
import type { Failure } from '../../contracts/result.ts';
import { english } from '../../contracts/words/index.ts';
import type { CommandEnd } from './command.ts';

/** A command does not wait for minutes, as a kiosk does. */
const THROTTLED =
  'Zoom’s REST API answered 429: a rate limit of the whole account, or of the day. Try again at the time that is named ' +
  'here; where none is, in a minute.';

/** The screens' sentence is about a room's entry, and a command may be about no room yet. */
const MISSING =
  'This needs Zoom’s REST API. Set FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID and FOYER_ACCOUNT_CLIENT_SECRET, or store ' +
  'them once with --store-account.';

const IN_A_COMMAND: Partial<Record<ProblemCode, string>> = {
  'account-throttled': THROTTLED,
  'account-missing': MISSING,
};

export const explain = (problem: ProblemCode): string =>
  IN_A_COMMAND[problem] ?? english.problems[problem].it;

/** Exit code 2 where it cannot be done from here at all, else 1. */
export function failed({ problem, detail }: Failure): CommandEnd {
  const why = explain(problem);
  const err = detail === undefined ? `${why}\n` : `${why} (${detail})\n`;
  return { exitCode: problem === 'account-missing' ? 2 : 1, out: '', err };
}
