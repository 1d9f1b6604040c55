// What main's verdicts, refusals and failures are to the visit. Pure.
import type { Refused, Verdict } from '../../../contracts/channels.ts';
import type { Failure } from '../../../contracts/result.ts';
import type { VisitEvent } from '../../../contracts/visit.ts';

export const asRefusal = ({ problem, zoomCode, detail, next }: Omit<Refused, 'kind'>): VisitEvent => ({
  type: 'refused',
  problem,
  zoomCode,
  next,
  ...(detail !== null && { detail }),
});

/** Null: main only notes it. */
export function asVerdict(verdict: Verdict): VisitEvent | null {
  switch (verdict.kind) {
    case 'refused':
      return asRefusal(verdict);
    case 'ended':
      return { type: 'ended', why: verdict.why };
    case 'left':
      return { type: 'leave' };
    case 'noted':
      return null;
  }
}

/** Main answered with no verdict: a person is left, whom the screen always offers (StaffHelp.tsx). */
export const asFailure = ({ problem, id, detail }: Failure): VisitEvent => ({
  type: 'refused',
  problem,
  zoomCode: null,
  next: { kind: 'ask-a-person', ways: [] },
  ...(id !== undefined && { reference: id }),
  ...(detail !== undefined && { detail }),
});
