// A failure as a command says it: what IT looks at, and the scope or number behind it.
import type { Failure } from '../../contracts/result.ts';
import { english } from '../../contracts/words/index.ts';
import type { CommandEnd } from './command.ts';

/** Exit code 2 where it cannot be done from here at all, else 1. */
export function failed({ problem, detail }: Failure): CommandEnd {
  const { it } = english.problems[problem];
  const err = detail === undefined ? `${it}\n` : `${it} (${detail})\n`;
  return { exitCode: problem === 'account-missing' ? 2 : 1, out: '', err };
}
