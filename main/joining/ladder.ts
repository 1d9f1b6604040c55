// What happens after a refusal, Zoom's or our own: it goes into the journal, then the plan is asked for the next rung
// until one is worth a join, a wait or a person. Bounded: each round adds a trial, and the plan asks for none twice.
import type { Refused } from '../../contracts/channels.ts';
import { problemRule, type ProblemCode } from '../../contracts/problem.ts';
import type { Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { NextStep, Way } from '../../contracts/visit.ts';
import type { ZoomFacts } from '../../contracts/zoom-facts.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import { createCures, type CuresNeed } from './cures.ts';
import { entryOf, idsOf, keepTokens, type Visit } from './one-visit.ts';
import { plan, type CureStep, type Situation, type Step } from './plan.ts';
import type { RecordOfVisit } from './visit-record.ts';
import { waysOn } from './ways.ts';

export interface LadderNeeds extends CuresNeed {
  knownRooms: Pick<KnownRooms, 'passcode' | 'refresh' | 'isAskable' | 'details' | 'forgetEntered'>;
  /** A room whose doors are open to this visit. */
  findRoom: (roomId: string, isTest: boolean) => Result<Room>;
  record: RecordOfVisit;
  /** Where staff are, in the venue's words. */
  staffContact: string | null;
  isCurrent: (visit: Visit) => boolean;
}

/** What was refused, and what is known about it. */
export interface Refusal {
  problem: ProblemCode;
  zoomCode?: number | null;
  isKnown?: boolean;
  isContradictory?: boolean;
  detail?: string | undefined;
  facts?: ZoomFacts;
}

export interface Ladder {
  /** Null: the visit ended while a cure was tried; nobody waits for an answer. */
  climb: (visit: Visit, refusal: Refusal) => Promise<Refused | null>;
  /** Nothing was joined with: no refusal for the journal, only an answer. */
  askAPerson: (visit: Visit, problem: ProblemCode) => Refused;
}

export function createLadder(needs: LadderNeeds): Ladder {
  const { knownRooms, findRoom, record, entries, staffContact, isCurrent } = needs;
  const cures = createCures(needs);

  /** SECURITY: of whoever stands here now, who may have typed other details (test/unit/main/joining/own-link.test.ts). */
  const ownLink = ({ registration, visitor }: Visit): string | null =>
    registration && registration.name === visitor?.name && registration.email === visitor.email
      ? registration.registrant.personalLink
      : null;

  const waysFor = (visit: Visit, problem: ProblemCode): readonly Way[] => {
    const { room } = visit;
    return waysOn({
      room,
      problem,
      details: knownRooms.details(room.id),
      passcode: knownRooms.passcode(room),
      wasPasscodeRead: visit.wasPasscodeRead,
      personalLink: ownLink(visit),
      staffContact,
    });
  };

  function situationOf(visit: Visit, { problem, zoomCode = null }: Refusal): Situation {
    const { room, isTest, entries, invitation, trials, ticket } = visit;
    const overflow = room.overflowRoomId === null ? null : findRoom(room.overflowRoomId, isTest);
    return {
      problem,
      zoomCode,
      room,
      entries,
      invitation,
      trials,
      hasToken: ticket !== null && ticket.tk !== '',
      refusals: visit.refusals.slice(0, -1),
      canAskZoom: knownRooms.isAskable(room),
      overflowRoom: overflow?.ok ? overflow.value : null,
    };
  }

  async function tryCure(visit: Visit, step: CureStep, problem: ProblemCode) {
    const before = idsOf(visit);
    const { cure } = step;
    visit.trials.push({
      cure,
      roomId: before.roomId,
      entry: step.cure === 'other-entry' ? step.entry : null,
    });
    const end = await cures.run(step, visit);
    if (!isCurrent(visit)) return null;
    await record(visit, { kind: 'tried', ...before, cure, outcome: end.outcome, problem });
    if (cure === 'overflow') {
      await record(visit, { kind: 'moved', ...idsOf(visit), fromRoomId: before.roomId });
    }
    return end;
  }

  async function nextOf(
    visit: Visit,
    problem: ProblemCode,
    step: Exclude<Step, CureStep>,
  ): Promise<NextStep> {
    switch (step.kind) {
      case 'join-again':
      case 'wait-for-start':
        return step;
      case 'count-down':
      case 'ask-a-person':
        // An account that has just failed would only make the visitor wait.
        if (problemRule(problem).mayUseOwnPhone && !problem.startsWith('account-')) {
          await entries.obtainLink(visit);
        }
        return { ...step, ways: waysFor(visit, problem) };
    }
  }

  async function climb(visit: Visit, refusal: Refusal): Promise<Refused | null> {
    const { problem, zoomCode = null, isKnown = true, isContradictory = false, facts = {} } = refusal;
    let detail = refusal.detail ?? null;
    visit.refusals.push(problem);
    keepTokens(visit, problem);
    await record(visit, {
      kind: 'refused',
      ...idsOf(visit),
      attempt: visit.attempt,
      entry: entryOf(visit),
      problem,
      zoomCode,
      isKnown,
      isContradictory,
      facts,
      detail,
    });
    const answer = (next: NextStep): Refused => ({ kind: 'refused', problem, zoomCode, detail, next });
    for (;;) {
      if (!isCurrent(visit)) return null;
      const step = plan(situationOf(visit, refusal));
      if (step.kind !== 'cure') {
        const next = await nextOf(visit, problem, step);
        return isCurrent(visit) ? answer(next) : null;
      }
      const end = await tryCure(visit, step, problem);
      if (end === null) return null;
      if (step.cure === 'overflow') return answer({ kind: 'move', roomId: step.room.id });
      if (end.isWorthJoining) return answer({ kind: 'join-again' });
      detail = end.detail ?? detail;
    }
  }

  return {
    climb,
    askAPerson: (visit, problem) => ({
      kind: 'refused',
      problem,
      zoomCode: null,
      detail: null,
      next: { kind: 'ask-a-person', ways: waysFor(visit, problem) },
    }),
  };
}
