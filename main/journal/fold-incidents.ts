// The journal folded into outages, one record after the other; pure. An outage is the same problem for two visits within
// ten minutes; a single visitor's retries are none, and neither are staff's own test visits. Minutes after its end one
// refusal in a room that was hit opens it again; in other rooms two are needed, and are an outage of their own.
import { problemRule } from '../../contracts/problem.ts';
import type { JournalRecord } from './entry.ts';
import { followVisits, type Attempt, type FollowedVisits } from './follow-visits.ts';
import {
  TOGETHER_MS,
  isPartOf,
  newIncident,
  settled,
  withJoin,
  withRefusal,
  withTrials,
  type FoldedIncident,
  type Join,
  type Refusal,
  type Trial,
} from './one-incident.ts';

export interface IncidentsState {
  visits: FollowedVisits;
  /** Refusals that may become an outage, and joins: of the last ten minutes. */
  alone: readonly Refusal[];
  joins: readonly Join[];
  /** Cures in visits that go on, or that `alone` tells of. */
  trials: readonly Trial[];
  /** In the order in which they were seen to be outages. */
  incidents: readonly FoldedIncident[];
}

export const NO_INCIDENTS: IncidentsState = {
  visits: new Map(),
  alone: [],
  joins: [],
  trials: [],
  incidents: [],
};

const isNear = (a: { atMs: number }, b: { atMs: number }): boolean =>
  Math.abs(a.atMs - b.atMs) <= TOGETHER_MS;

/** The same list where no element has changed. */
function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((one, index) => one === list[index]) ? list : next;
}

function foldRefusal(state: IncidentsState, refusal: Refusal): IncidentsState {
  const trials = mapped(state.trials, (trial) =>
    trial.visitId === refusal.visitId && trial.isPending ? { ...trial, isPending: false } : trial,
  );
  if (!problemRule(refusal.problem).isOutage) return { ...state, trials };

  const near = state.alone.filter((other) => isNear(other, refusal));
  const known = state.incidents.findLast(
    (incident) => incident.problem === refusal.problem && isPartOf(incident, refusal),
  );
  if (known) {
    // Those alone and joins of the last minutes are looked at again: they came between an end that was none and this one.
    const meanwhile = near.filter(({ problem }) => problem === refusal.problem);
    const refusals = [refusal, ...meanwhile];
    const next = state.joins.reduce(withJoin, refusals.reduce(withRefusal, known));
    return {
      ...state,
      trials,
      alone: state.alone.filter((other) => !meanwhile.includes(other)),
      incidents: mapped(state.incidents, (one) => (one === known ? next : one)),
    };
  }

  // A visit that is refused again and again counts from its first time.
  const alone = state.alone.filter(({ visitId, problem }) =>
    near.some((other) => other.visitId === visitId && other.problem === problem),
  );
  const together = [...alone.filter(({ problem }) => problem === refusal.problem), refusal];
  if (together.every(({ visitId }) => visitId === refusal.visitId)) {
    return { ...state, trials, alone: [...alone, refusal] };
  }
  const opened = state.joins.reduce(withJoin, together.reduce(withRefusal, newIncident(refusal)));
  return {
    ...state,
    trials,
    alone: alone.filter(({ problem }) => problem !== refusal.problem),
    incidents: [...state.incidents, opened],
  };
}

function foldJoin(state: IncidentsState, attempt: Extract<Attempt, { kind: 'join' }>): IncidentsState {
  const isHelping = ({ visitId, isPending, isDone }: Trial): boolean =>
    visitId === attempt.visitId && isPending && isDone;
  const cured = state.trials.filter(isHelping).map(({ problem }) => problem);
  const join = { ...attempt, cured };
  return {
    ...state,
    trials: mapped(state.trials, (trial) =>
      isHelping(trial) ? { ...trial, isPending: false, helped: true } : trial,
    ),
    joins: [...state.joins.filter((other) => isNear(other, join)), join],
    incidents: mapped(state.incidents, (incident) => withJoin(incident, join)),
  };
}

function foldAttempt(state: IncidentsState, attempt: Attempt): IncidentsState {
  switch (attempt.kind) {
    case 'try':
      return state;
    case 'refusal':
      return foldRefusal(state, attempt);
    case 'join':
      return foldJoin(state, attempt);
    case 'cure': {
      const { visitId, cure, problem, isDone } = attempt;
      const trial = { visitId, cure, problem, isDone, isPending: true, helped: false };
      return { ...state, trials: [...state.trials, trial] };
    }
  }
}

/** Closes what nothing can close any more. The same state where nothing changes. */
export function settleIncidents(state: IncidentsState, nowMs: number): IncidentsState {
  const incidents = mapped(state.incidents, (incident) => settled(incident, nowMs));
  return incidents === state.incidents ? state : { ...state, incidents };
}

/**
 * One record on. The records are of one kind: all of rehearsals, or none (mode-reader.ts). `incidents` stays the
 * same object while no outage changes.
 */
export function foldIncidents(before: IncidentsState, record: JournalRecord): IncidentsState {
  const { visits, attempt } = followVisits(before.visits, record);
  const current = settleIncidents({ ...before, visits }, Date.parse(record.at));
  if (!attempt || attempt.isTest) return current;
  const folded = foldAttempt(current, attempt);
  const trials = folded.trials.filter(
    ({ visitId }) => visits.has(visitId) || folded.alone.some((refusal) => refusal.visitId === visitId),
  );
  return { ...folded, trials, incidents: mapped(folded.incidents, (one) => withTrials(one, folded.trials)) };
}
