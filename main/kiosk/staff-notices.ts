// What staff must hear of at this moment though nobody's visit is affected: one list, whoever adds to it.
import type { ProblemCode } from '../../contracts/problem.ts';

export interface StaffNotices {
  /** In the order in which they came. */
  list: () => ProblemCode[];
  /** Tells the screen only of a change. */
  set: (problem: ProblemCode, isOpen: boolean) => void;
}

export function createStaffNotices(tell: (open: ProblemCode[]) => void): StaffNotices {
  const open = new Set<ProblemCode>();
  return {
    list: () => [...open],
    set(problem, isOpen) {
      if (open.has(problem) === isOpen) return;
      if (isOpen) open.add(problem);
      else open.delete(problem);
      tell([...open]);
    },
  };
}
