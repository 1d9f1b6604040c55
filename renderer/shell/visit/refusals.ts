// What main's refusals and failures are to the visit. Pure.
import type { Refused } from '../../../contracts/channels.ts';
import type { Failure } from '../../../contracts/result.ts';
import type { VisitEvent } from '../../../contracts/visit.ts';

export const asRefusal = ({ problem, zoomCode, detail, next }: Omit<Refused, 'kind'>): VisitEvent => ({
  type: 'refused',
  problem,
  zoomCode,
  next,
  ...(detail !== null && { detail }),
});

/** Main answered with no verdict: a person is left, whom the screen always offers (StaffHelp.tsx). */
export const asFailure = ({ problem, id, detail }: Failure): VisitEvent => ({
  type: 'refused',
  problem,
  zoomCode: null,
  next: { kind: 'ask-a-person', ways: [] },
  ...(id !== undefined && { reference: id }),
  ...(detail !== undefined && { detail }),
});
