// The attributes by which Foyer is driven and watched from outside. Pure.
import type { Snapshot } from './visit/controller.ts';

export interface OutsideAttributes {
  /** Absent until main has answered: who sees `rooms` may tap one, and the visit before it is on record. */
  'data-screen'?: string;
  'data-problem'?: string;
  'data-zoom-code'?: number;
}

export function outsideAttributes({ venue, openingFailure, state }: Snapshot): OutsideAttributes {
  if (openingFailure !== null) return { 'data-screen': 'problem', 'data-problem': openingFailure.problem };
  if (venue === null) return {};
  if (state.screen !== 'problem') return { 'data-screen': state.screen };
  return {
    'data-screen': 'problem',
    'data-problem': state.problem,
    ...(state.zoomCode !== null && { 'data-zoom-code': state.zoomCode }),
  };
}
