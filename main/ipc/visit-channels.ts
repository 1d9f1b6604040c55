// Requests of one visit, in the order in which they come.
import { failure, success } from '../../contracts/result.ts';
import type { Visits } from '../joining/visits.ts';
import type { Handlers } from './handle.ts';

type VisitRequest =
  'visit/start' | 'visit/frame' | 'visit/devices' | 'visit/ticket' | 'visit/report' | 'visit/end';

/** `mayTestDevices`: the venue lets visitors. */
type Dependencies = Visits & { mayTestDevices: boolean };

export const createVisitHandlers = (visits: Dependencies): Pick<Handlers, VisitRequest> => ({
  'visit/start': visits.start,
  'visit/frame': visits.frame,
  'visit/devices': async () =>
    // SECURITY: the venue decides, not the screen (test/unit/main/ipc/visit-channels.test.ts).
    visits.mayTestDevices
      ? success(visits.deviceFrame())
      : failure('bad-request', '"devices.visitorTest" is off in the venue file'),
  'visit/ticket': visits.ticket,
  'visit/report': visits.report,
  'visit/end': (how) => visits.end(how.outcome, how.outcome === 'walked-away' ? how.rule : undefined),
});
