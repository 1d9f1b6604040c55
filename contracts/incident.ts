// One outage as staff see it: the same problem for several visits within minutes, from the first refusal to the first
// join that works again. Folded from the journal (main/journal/incidents.ts); nothing personal.
import type { Cure, ProblemCode } from './problem.ts';
import type { Entry } from './room.ts';

export interface Incident {
  problem: ProblemCode;
  /** Every number that Zoom gave for it, ascending. */
  zoomCodes: readonly number[];
  /** The first refusal. Unix milliseconds, as all times here. */
  sinceMs: number;
  /** The last refusal. */
  lastMs: number;
  /** The join that worked again; null while it is open. */
  untilMs: number | null;
  /** Visits that were refused so at least once. */
  visitCount: number;
  refusalCount: number;
  /** In the order in which they were hit. */
  roomIds: readonly string[];
  /** What Foyer tried by itself, and whether it ever helped. */
  tried: readonly { cure: Cure; helped: boolean }[];
  /** What people got in by meanwhile. */
  stillWorks: readonly { roomId: string; entry: Entry }[];
}
