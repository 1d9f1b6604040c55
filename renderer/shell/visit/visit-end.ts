// What main is told when a visit is over on the screen. Pure.
import type { VisitEnd } from '../../../contracts/channels.ts';
import type { Screen, VisitEvent, VisitState } from '../../../contracts/visit.ts';

/** Main's visit is over on these already. */
const HAS_NO_VISIT: readonly Screen[] = ['ended', 'thanks', 'interrupted'];

/** Null: the visit goes on, or was over before. */
export function visitEnd(after: VisitState, before: VisitState, event: VisitEvent): VisitEnd | null {
  switch (after.screen) {
    case 'ended':
      return { outcome: event.type === 'stay-over' ? 'stay-over' : 'ended' };
    case 'thanks':
      return { outcome: 'left' };
    case 'rooms':
      if (HAS_NO_VISIT.includes(before.screen)) return null;
      return event.type === 'walked-away'
        ? { outcome: 'walked-away', rule: event.rule }
        : { outcome: 'gave-up' };
    default:
      return null;
  }
}
