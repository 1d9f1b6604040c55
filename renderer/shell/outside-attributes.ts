// The attributes by which Foyer is driven and watched from outside. Pure.
import { screenOf, type Snapshot } from './visit/snapshot.ts';

export interface OutsideAttributes {
  /** Absent until main has answered: who sees `rooms` may tap one, and the visit before it is on record. */
  'data-screen'?: string;
  'data-problem'?: string;
  'data-zoom-code'?: number;
}

export function outsideAttributes(snapshot: Snapshot): OutsideAttributes {
  const { venue, openingFailure, state } = snapshot;
  if (openingFailure !== null) return { 'data-screen': 'problem', 'data-problem': openingFailure.problem };
  if (venue === null) return {};
  if (state.screen !== 'problem') return { 'data-screen': screenOf(snapshot) };
  return {
    'data-screen': 'problem',
    'data-problem': state.problem,
    ...(state.zoomCode !== null && { 'data-zoom-code': state.zoomCode }),
  };
}
