// Polish words for every problem. A problem without words does not compile.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';
import { accountProblems } from './problems-account.ts';
import { kioskProblems } from './problems-kiosk.ts';
import { personProblems } from './problems-person.ts';
import { roomProblems } from './problems-room.ts';

export const problemsInPolish: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...roomProblems,
  ...personProblems,
  ...kioskProblems,
  ...accountProblems,
};
