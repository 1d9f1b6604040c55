// The one visit that a kiosk can have at a time, from the first tap to the wipe. Decides what reports mean, keeps the
// record, and sees to it that no meeting page is made before what the last one left is wiped.
import type { FrameInvitation, RequestArguments, Verdict, VisitReport } from '../../contracts/channels.ts';
import type { ProblemCode } from '../../contracts/problem.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';
import { readEnd, readRefusal } from '../../contracts/zoom-problem.ts';
import type { JournalEntry, VisitOutcome } from '../journal/entry.ts';
import { nextStep } from './plan.ts';
import type { Tickets } from './tickets.ts';

interface Visit {
  visitId: string;
  roomId: string;
  customerKey: string;
  /** Joins asked for so far. */
  attempt: number;
  wasAdmitted: boolean;
  refusals: ProblemCode[];
  /** Words of this visitor's that must not get into the log. */
  personal: readonly string[];
}

interface Dependencies {
  tickets: Pick<Tickets, 'issue' | 'roomProblem'>;
  journal: { record: (entry: JournalEntry) => Promise<void> };
  /** Clears cookies, storage and cached answers of the whole partition, Zoom's included. Rejects when it could not. */
  wipe: () => Promise<void>;
  invite: () => FrameInvitation;
  newVisitId: () => string;
  /** 1 to 35 of [A-Za-z0-9]. */
  newCustomerKey: () => string;
}

export interface Visits {
  start: (asked: RequestArguments<'visit/start'>) => Promise<Result<null>>;
  frame: () => Promise<Result<FrameInvitation>>;
  ticket: (asked: RequestArguments<'visit/ticket'>) => Promise<Result<Ticket>>;
  report: (report: VisitReport) => Promise<Result<Verdict>>;
  /** Wipes and closes the record of the current visit, if there is one. */
  end: (outcome: VisitOutcome) => Promise<Result<null>>;
  /** The present visitor's name, address and passcode, for the log to mask. */
  personal: () => readonly string[];
}

const NOTED: Verdict = { kind: 'noted' };

export function createVisits({ tickets, journal, wipe, invite, ...make }: Dependencies): Visits {
  let current: Visit | null = null;
  let isClean = true;
  let wiping: Promise<void> = Promise.resolve();

  /**
   * SECURITY: nothing of a visit reaches the next one (test/e2e/residue.spec.ts).
   * Rejects when it could not be wiped; the next call tries again.
   */
  const wipeOnce = (): Promise<void> => {
    const wiped = wiping.then(async () => {
      if (isClean) return;
      await wipe();
      isClean = true;
    });
    wiping = wiped.catch(() => undefined);
    return wiped;
  };

  const end: Visits['end'] = async (outcome) => {
    const visit = current;
    current = null;
    const recorded = visit && journal.record({ kind: 'visit-ended', ...idsOf(visit), outcome });
    // A partition in memory ends with the app. A wipe that fails keeps the next meeting page out, not the shell.
    if (outcome !== 'quit') await wipeOnce().catch(() => undefined);
    await recorded;
    return success(null);
  };

  const refuse = async (
    visit: Visit,
    reading: { problem: ProblemCode; zoomCode: number | null; isKnown?: boolean; isContradictory?: boolean },
    facts: ZoomFacts,
  ): Promise<Verdict> => {
    const { problem, zoomCode, isKnown = true, isContradictory = false } = reading;
    const next = nextStep(problem, visit.refusals);
    visit.refusals.push(problem);
    await journal.record({
      kind: 'refused',
      ...idsOf(visit),
      attempt: visit.attempt,
      problem,
      zoomCode,
      isKnown,
      isContradictory,
      facts,
    });
    return { kind: 'refused', problem, zoomCode, next };
  };

  const closed = async (visit: Visit, facts: ZoomFacts): Promise<Verdict> => {
    const end = readEnd(facts, visit.wasAdmitted);
    if (end.kind === 'problem') return refuse(visit, end, facts);
    const meant = end.kind === 'left' ? 'left' : end.why;
    await journal.record({ kind: 'closed', ...idsOf(visit), meant, facts });
    return end;
  };

  const pageLost = async (visit: Visit, how: 'hung' | 'gone'): Promise<Verdict> => {
    await journal.record({ kind: 'page-lost', ...idsOf(visit), how });
    return refuse(visit, { problem: `meeting-page-${how}`, zoomCode: null }, {});
  };

  const judge = async (visit: Visit, report: VisitReport): Promise<Verdict> => {
    switch (report.kind) {
      case 'held':
        await journal.record({ kind: 'held', ...idsOf(visit) });
        return NOTED;
      case 'joined':
        visit.wasAdmitted = true;
        await journal.record({ kind: 'joined', ...idsOf(visit) });
        return NOTED;
      case 'reconnecting':
        await journal.record({ kind: 'reconnecting', ...idsOf(visit), reason: report.reason });
        return NOTED;
      case 'refused':
        return refuse(visit, readRefusal(report.facts), report.facts);
      case 'closed':
        return closed(visit, report.facts);
      case 'timed-out':
        await journal.record({ kind: 'timed-out', ...idsOf(visit), after: report.after });
        return refuse(visit, { problem: 'join-timed-out', zoomCode: null }, report.facts);
      case 'page-hung':
        return pageLost(visit, 'hung');
      case 'page-gone':
        return pageLost(visit, 'gone');
    }
  };

  return {
    end,
    personal: () => current?.personal ?? [],
    async start({ roomId }) {
      if (current) await end('gave-up');
      const problem = tickets.roomProblem(roomId);
      if (problem) return failure(problem);
      current = {
        visitId: make.newVisitId(),
        roomId,
        customerKey: make.newCustomerKey(),
        attempt: 0,
        wasAdmitted: false,
        refusals: [],
        personal: [],
      };
      await journal.record({ kind: 'visit-started', ...idsOf(current) });
      return success(null);
    },
    async frame() {
      await wipeOnce();
      isClean = false;
      return success(invite());
    },
    async ticket({ roomId, name, email }) {
      const visit = current;
      const roomProblem = tickets.roomProblem(roomId);
      if (roomProblem) return failure(roomProblem);
      if (visit?.roomId !== roomId) return failure('no-visit');
      const { customerKey } = visit;
      const issued = await tickets.issue({ roomId, name, email: email ?? '', customerKey });
      if (!issued.ok) return issued;
      visit.attempt += 1;
      visit.wasAdmitted = false;
      const { userName, userEmail, passcode } = issued.value;
      visit.personal = [userName, userEmail, passcode].filter((word) => word !== '');
      await journal.record({
        kind: 'ticket',
        ...idsOf(visit),
        attempt: visit.attempt,
        customerKey,
        name: userName,
      });
      return issued;
    },
    async report(report) {
      if (!current) return failure('no-visit');
      return success(await judge(current, report));
    },
  };
}

const idsOf = ({ visitId, roomId }: Visit): { visitId: string; roomId: string } => ({ visitId, roomId });
