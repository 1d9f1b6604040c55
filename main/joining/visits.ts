// The one visit that a kiosk can have at a time, from the first tap to the wipe. Decides what reports mean, keeps the
// record, and sees to it that no meeting page is made before what the last one left is wiped.
import type {
  FrameInvitation,
  RequestArguments,
  TicketAnswer,
  Verdict,
  VisitReport,
} from '../../contracts/channels.ts';
import type { IdleRule } from '../../contracts/idle-rule.ts';
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import type { View } from '../../contracts/room.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';
import { readEnd, readRefusal } from '../../contracts/zoom-problem.ts';
import type { JournalEntry, VisitOutcome } from '../journal/entry.ts';
import { createLadder, type LadderNeeds, type Refusal } from './ladder.ts';
import {
  beginVisit,
  entryOf,
  idsOf,
  personalWords,
  proofsOf,
  takeTokens,
  type Visit,
  type Visitor,
} from './one-visit.ts';
import type { Tickets } from './tickets.ts';
import { createVisitRecord } from './visit-record.ts';
import { createWipeOnce } from './wipe-once.ts';

interface Dependencies extends Omit<LadderNeeds, 'findRoom' | 'isCurrent' | 'record'> {
  journal: { record: (entry: JournalEntry) => Promise<void> };
  tickets: Tickets;
  /** Staff have opened their screen, and may try a room before its doors open. */
  mayTest: () => boolean;
  /** Clears cookies, storage and cached answers of the whole partition, Zoom's included. Rejects when it could not. */
  wipe: () => Promise<void>;
  /** No meeting page is made until a wipe succeeds. */
  onWipeFailed: (error: unknown) => void;
  invite: (view: View) => FrameInvitation;
  inviteDevices: () => FrameInvitation;
  newVisitId: () => string;
  /** 1 to 35 of [A-Za-z0-9]. */
  newCustomerKey: () => string;
}

export interface Visits {
  start: (asked: RequestArguments<'visit/start'>) => Promise<Result<null>>;
  frame: (asked: RequestArguments<'visit/frame'>) => Promise<Result<FrameInvitation>>;
  /** A page that tests camera, microphone and sound, beside a meeting page or without one. */
  deviceFrame: () => FrameInvitation;
  ticket: (asked: RequestArguments<'visit/ticket'>) => Promise<Result<TicketAnswer>>;
  report: (report: VisitReport) => Promise<Result<Verdict>>;
  /** Wipes and closes the record of the current visit, if there is one. */
  end: (outcome: VisitOutcome, rule?: IdleRule) => Promise<Result<null>>;
  /** The visit that is going on, if there is one. */
  current: () => { visitId: string; roomId: string } | null;
  /** What of the present visit must not get into the log: name, address, passcode, tokens. */
  personal: () => readonly string[];
}

const NOTED: Verdict = { kind: 'noted' };

/** Every answer that comes from elsewhere is waited for; the visit may be over by then. */
const OVER: Failure = failure('no-visit');

export function createVisits(dependencies: Dependencies): Visits {
  const { tickets, entries, journal, mayTest, invite, inviteDevices, newVisitId, newCustomerKey } =
    dependencies;
  let current: Visit | null = null;
  // SECURITY: a late answer gives the next visitor nothing (test/unit/main/joining/late-answers.test.ts).
  const isCurrent = (visit: Visit): boolean => visit === current;
  const record = createVisitRecord(journal);
  const ladder = createLadder({ ...dependencies, record, findRoom: tickets.findRoom, isCurrent });
  const { wipeOnce, markUsed } = createWipeOnce(dependencies.wipe, dependencies.onWipeFailed);

  const end: Visits['end'] = async (outcome, rule) => {
    const visit = current;
    // SECURITY: before anything is waited for, so that no ticket of this visit is issued while its page is still there.
    // The next visit's own waits for no wipe: it goes to the shell, is drawn anew for each question, and the shell hands
    // it to the page that comes after the wipe (test/unit/main/joining/late-answers.test.ts).
    current = null;
    const recorded =
      visit && record(visit, { kind: 'visit-ended', ...idsOf(visit), outcome, ...(rule && { rule }) });
    // A partition in memory ends with the app. A wipe that fails keeps the next meeting page out, not the shell.
    if (outcome !== 'quit') await wipeOnce().catch(() => undefined);
    await recorded;
    return success(null);
  };

  const climb = async (visit: Visit, refusal: Refusal) => {
    const refused = await ladder.climb(visit, refusal);
    return refused ? success(refused) : OVER;
  };

  const closed = async (visit: Visit, facts: ZoomFacts): Promise<Result<Verdict>> => {
    const end = readEnd(facts, visit.wasAdmitted);
    if (end.kind === 'problem') return climb(visit, { ...end, facts });
    const meant = end.kind === 'left' ? 'left' : end.why;
    await record(visit, { kind: 'closed', ...idsOf(visit), meant, facts });
    return success(end);
  };

  const pageLost = async (visit: Visit, how: 'hung' | 'gone'): Promise<Result<Verdict>> => {
    await record(visit, { kind: 'page-lost', ...idsOf(visit), how });
    return climb(visit, { problem: `meeting-page-${how}` });
  };

  const judge = async (visit: Visit, report: VisitReport): Promise<Result<Verdict>> => {
    switch (report.kind) {
      case 'held':
        await record(visit, { kind: 'held', ...idsOf(visit) });
        return success(NOTED);
      case 'joined':
        visit.wasAdmitted = true;
        await record(visit, { kind: 'joined', ...idsOf(visit) });
        return success(NOTED);
      case 'reconnecting':
        await record(visit, { kind: 'reconnecting', ...idsOf(visit), reason: report.reason });
        return success(NOTED);
      case 'refused':
        return climb(visit, { ...readRefusal(report.facts), facts: report.facts });
      case 'closed':
        return closed(visit, report.facts);
      case 'timed-out':
        await record(visit, { kind: 'timed-out', ...idsOf(visit), after: report.after });
        return climb(visit, { problem: 'join-timed-out', facts: report.facts });
      case 'page-hung':
        return pageLost(visit, 'hung');
      case 'page-gone':
        return pageLost(visit, 'gone');
    }
  };

  const issue = async (visit: Visit, visitor: Visitor): Promise<Result<TicketAnswer>> => {
    const { attempt } = visit;
    /** Not when the shell has given this page up and asked for another ticket either. */
    const isAwaited = (): boolean => isCurrent(visit) && visit.attempt === attempt;
    const prepared = await entries.prepare(visit);
    if (!isAwaited()) return OVER;
    if (!prepared.ok) return climb(visit, prepared);
    const issued = await tickets.issue(visit, visitor);
    if (!isAwaited()) return OVER;
    if (!issued.ok) return climb(visit, issued);
    const { ticket, verified } = issued.value;
    visit.ticket = ticket;
    takeTokens(visit);
    await record(visit, {
      kind: 'ticket',
      ...idsOf(visit),
      attempt: visit.attempt,
      customerKey: visit.customerKey,
      name: ticket.userName,
      entry: entryOf(visit),
      view: visit.room.view,
      registrantId: proofsOf(visit).registrant?.registrantId || null,
      person: visitor.person,
      verified,
    });
    return isAwaited() ? success({ kind: 'issued', ticket }) : OVER;
  };

  return {
    end,
    current: () => current && idsOf(current),
    personal: () => (current ? personalWords(current) : []),
    async start({ roomId, isTest = false }) {
      if (current) await end('gave-up');
      // SECURITY: doors are passed by staff only (test/unit/main/joining/visits.test.ts).
      if (isTest && !mayTest()) return failure('staff-locked');
      const found = tickets.findRoom(roomId, isTest);
      if (!found.ok) return found;
      const visitId = newVisitId();
      current = beginVisit({ visitId, customerKey: newCustomerKey(), isTest, room: found.value });
      await record(current, { kind: 'visit-started', ...idsOf(current), isTest });
      return success(null);
    },
    async frame({ roomId }) {
      // A page may be warmed whatever the doors say: it lets nobody in.
      const found = tickets.findRoom(roomId, true);
      if (!found.ok) return found;
      await wipeOnce();
      markUsed();
      return success(invite(found.value.view));
    },
    deviceFrame() {
      // SECURITY: what such a page might leave is wiped like a meeting page's (test/unit/main/joining/frame.test.ts).
      markUsed();
      return inviteDevices();
    },
    async ticket({ roomId, ...typed }) {
      const visit = current;
      if (visit?.room.id !== roomId) return failure('no-visit');
      const found = tickets.findRoom(roomId, visit.isTest);
      if (!found.ok) return success(ladder.askAPerson(visit, found.problem));
      const read = tickets.readVisitor(visit.room, typed);
      // What the visitor typed or the clock says is no refusal of Zoom's: nothing for the record.
      if (!read.ok) return success(ladder.askAPerson(visit, read.problem));
      visit.attempt += 1;
      visit.wasAdmitted = false;
      visit.invitation = typed.invitation ?? '';
      visit.visitor = read.value;
      return issue(visit, read.value);
    },
    async report(report) {
      return current ? judge(current, report) : failure('no-visit');
    },
  };
}
