// Requests of one visit, in the order in which they come.
import type { Visits } from '../joining/visits.ts';
import type { Handlers } from './handle.ts';

type VisitRequest = 'visit/start' | 'visit/frame' | 'visit/ticket' | 'visit/report' | 'visit/end';

export const createVisitHandlers = (visits: Visits): Pick<Handlers, VisitRequest> => ({
  'visit/start': visits.start,
  'visit/frame': visits.frame,
  'visit/ticket': visits.ticket,
  'visit/report': visits.report,
  'visit/end': (how) => visits.end(how.outcome, how.outcome === 'walked-away' ? how.rule : undefined),
});
