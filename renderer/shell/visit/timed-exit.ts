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
      return state.retrySeconds === null ? null : { seconds: state.retrySeconds, event: { type: 'retry' } };
    case 'not-started':
      if (state.askAgainSeconds === null) return null;
      return { seconds: state.askAgainSeconds, event: { type: 'retry' } };
    case 'ended':
      return { seconds: DURATIONS.ended, event: { type: 'done' } };
    case 'thanks':
      return { seconds: DURATIONS.thanks, event: { type: 'done' } };
    default:
      return null;
  }
}
