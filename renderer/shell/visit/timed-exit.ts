// Screens that go on by themselves: how long, and what happens then. Pure.
import type { VisitEvent, VisitState } from '../../../contracts/visit.ts';
import { DURATIONS } from './clock.ts';

export interface TimedExit {
  seconds: number;
  event: VisitEvent;
}

export function timedExit(state: VisitState): TimedExit | null {
  switch (state.screen) {
    case 'problem':
      if (state.retrySeconds !== null) return { seconds: state.retrySeconds, event: { type: 'retry' } };
      // A link that is one visitor's own must not be there for the next.
      return state.ways.some((way) => way.kind === 'own-phone' && way.isPersonal)
        ? { seconds: DURATIONS.personalLink, event: { type: 'done' } }
        : null;
    case 'not-started':
      if (state.askAgainSeconds === null) return null;
      return { seconds: state.askAgainSeconds, event: { type: 'retry' } };
    case 'ended':
      return { seconds: DURATIONS.ended, event: { type: 'done' } };
    case 'interrupted':
      return { seconds: DURATIONS.interrupted, event: { type: 'done' } };
    case 'thanks':
      return { seconds: DURATIONS.thanks, event: { type: 'done' } };
    default:
      return null;
  }
}
