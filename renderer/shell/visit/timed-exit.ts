// Screens that go on by themselves: how long, and what happens then. Pure.
import { hasOwnLink } from '../../../contracts/idle.ts';
import type { VisitEvent, VisitState } from '../../../contracts/visit.ts';
import { DURATIONS } from './clock.ts';

export interface TimedExit {
  seconds: number;
  event: VisitEvent;
  /** Whoever touches the screen is still reading it: it begins its seconds anew, and is gone after these in any case. */
  atMostSeconds?: number;
}

export function timedExit(state: VisitState): TimedExit | null {
  switch (state.screen) {
    case 'problem':
      if (state.retrySeconds !== null) return { seconds: state.retrySeconds, event: { type: 'retry' } };
      // A link that is one visitor's own must not be there for the next.
      return hasOwnLink(state) ? { seconds: DURATIONS.personalLink, event: { type: 'done' } } : null;
    case 'not-started':
      if (state.askAgainSeconds === null) return null;
      return { seconds: state.askAgainSeconds, event: { type: 'retry' } };
    case 'interrupted':
      return { seconds: DURATIONS.interrupted, event: { type: 'done' } };
    case 'ended':
    case 'thanks':
      return state.onward === undefined
        ? { seconds: DURATIONS[state.screen], event: { type: 'done' } }
        : { seconds: DURATIONS.onward, event: { type: 'done' }, atMostSeconds: DURATIONS.onwardAtMost };
    default:
      return null;
  }
}
