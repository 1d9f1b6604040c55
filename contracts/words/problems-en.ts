// English words for every problem. A problem without words does not compile.
import type { ProblemCode } from '../problem.ts';
import type { ProblemWords } from './problem-words.ts';
import { accountProblems } from './problems-en-account.ts';
import { kioskProblems } from './problems-en-kiosk.ts';
import { personProblems } from './problems-en-person.ts';
import { roomProblems } from './problems-en-room.ts';

export const problemsInEnglish: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...roomProblems,
  ...personProblems,
  ...kioskProblems,
  ...accountProblems,
};
