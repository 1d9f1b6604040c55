// What one record does to one outage: a refusal joins it, a join closes it or shows what still works, time forgets it.
// Pure, and by the records' times, so that a record that comes late changes what it would have changed in its place.
import type { Incident } from '../../contracts/incident.ts';
import { CURES, type Cure, type ProblemCode } from '../../contracts/problem.ts';
import type { Entry } from '../../contracts/room.ts';
import type { Attempt } from './follow-visits.ts';
import { emptySet, type GrowingSet } from './growing-set.ts';

/** Two visits hit within this time are one outage; and one that comes back within it was never over. */
export const TOGETHER_MS = 10 * 60_000;
/** Nothing refused for so long while the same entry works in another room: the affected one is just not used any more. */
const QUIET_MS = 6 * 3_600_000;
/** Nothing refused for so long: nobody came back to show that it is over, and it must not stay open for ever. */
const FORGOTTEN_MS = 24 * 3_600_000;

export type Refusal = Extract<Attempt, { kind: 'refusal' }>;

/** `cured`: for which problems Foyer had changed something in this visit just before; null: it is not known which. */
export type Join = Extract<Attempt, { kind: 'join' }> & { cured: readonly (ProblemCode | null)[] };

/** A cure in one visit. */
export interface Trial {
  visitId: string;
  cure: Cure;
  problem: ProblemCode | null;
  isDone: boolean;
  /** Nothing was refused to the visit since, and it is not in yet. */
  isPending: boolean;
  helped: boolean;
}

interface Place {
  roomId: string;
  entry: Entry;
  /** The first time. */
  atMs: number;
}

export interface FoldedIncident {
  problem: ProblemCode;
  zoomCodes: ReadonlySet<number>;
  sinceMs: number;
  lastMs: number;
  untilMs: number | null;
  visitIds: GrowingSet;
  /** Of `visitIds`: who got in by a cure. */
  curedIds: GrowingSet;
  refusalCount: number;
  /** Which entry was refused where. */
  hits: readonly Place[];
  tried: ReadonlyMap<Cure, boolean>;
  /** Who got in meanwhile, by which entry and where. */
  works: readonly Place[];
  /** The last join by a refused entry in another room. */
  elsewhereMs: number | null;
}

function withPlace(places: readonly Place[], { roomId, entry, atMs }: Place): readonly Place[] {
  const before = places.find((place) => place.roomId === roomId && place.entry === entry);
  const first = { roomId, entry, atMs: Math.min(atMs, before?.atMs ?? atMs) };
  return [...places.filter((place) => place !== before), first];
}

export function newIncident({ problem, atMs }: Refusal): FoldedIncident {
  return {
    problem,
    zoomCodes: new Set(),
    sinceMs: atMs,
    lastMs: atMs,
    untilMs: null,
    visitIds: emptySet(),
    curedIds: emptySet(),
    refusalCount: 0,
    hits: [],
    tried: new Map(),
    works: [],
    elsewhereMs: null,
  };
}

/**
 * Whether a refusal of the same problem is one more of this outage: it is open, or was closed minutes ago and comes back in
 * a room that was hit. Elsewhere one visitor alone opens nothing again: that takes two, as at the beginning.
 */
export function isPartOf({ sinceMs, untilMs, hits }: FoldedIncident, { atMs, roomId }: Refusal): boolean {
  if (atMs < sinceMs - TOGETHER_MS) return false;
  if (untilMs === null || atMs <= untilMs) return true;
  return atMs <= untilMs + TOGETHER_MS && hits.some((hit) => hit.roomId === roomId);
}

export function withRefusal(incident: FoldedIncident, refusal: Refusal): FoldedIncident {
  const { atMs, visitId, refused } = refusal;
  const { zoomCodes, untilMs } = incident;
  return {
    ...incident,
    zoomCodes: refused.zoomCode === null ? zoomCodes : new Set([...zoomCodes, refused.zoomCode]),
    sinceMs: Math.min(incident.sinceMs, atMs),
    lastMs: Math.max(incident.lastMs, atMs),
    untilMs: untilMs !== null && atMs > untilMs ? null : untilMs,
    visitIds: incident.visitIds.with(visitId),
    refusalCount: incident.refusalCount + 1,
    hits: withPlace(incident.hits, refusal),
  };
}

/**
 * Only what was refused and works again ends it: the same entry into the same room, by a join that Zoom took after the
 * last refusal and without a cure's help. Every other join shows what still works.
 */
export function withJoin(incident: FoldedIncident, join: Join): FoldedIncident {
  const { problem, hits, sinceMs, lastMs, untilMs } = incident;
  if (join.acceptedAtMs < sinceMs || (untilMs !== null && join.atMs >= untilMs)) return incident;
  const isHelped = join.cured.some((cured) => cured === null || cured === problem);
  const sameEntry = hits.filter(({ entry }) => entry === join.entry);
  const isSamePlace = sameEntry.some(({ roomId }) => roomId === join.roomId);
  if (isSamePlace && !isHelped && join.acceptedAtMs >= lastMs) return { ...incident, untilMs: join.atMs };
  const isElsewhere = sameEntry.length > 0 && !isSamePlace;
  return {
    ...incident,
    works: withPlace(incident.works, join),
    elsewhereMs: isElsewhere ? Math.max(incident.elsewhereMs ?? 0, join.atMs) : incident.elsewhereMs,
  };
}

export function withTrials(incident: FoldedIncident, trials: readonly Trial[]): FoldedIncident {
  const own = trials.filter(
    ({ visitId, problem }) =>
      incident.visitIds.has(visitId) && (problem === null || problem === incident.problem),
  );
  const isNews = ({ visitId, cure, helped }: Trial): boolean =>
    !incident.tried.has(cure) ||
    (helped && (incident.tried.get(cure) === false || !incident.curedIds.has(visitId)));
  if (!own.some(isNews)) return incident;
  const tried = new Map(incident.tried);
  let { curedIds } = incident;
  for (const { visitId, cure, helped } of own) {
    tried.set(cure, helped || tried.get(cure) === true);
    if (helped) curedIds = curedIds.with(visitId);
  }
  return { ...incident, tried, curedIds };
}

/** Closed at its last refusal when it is certain that no join will come to close it. */
export function settled(incident: FoldedIncident, nowMs: number): FoldedIncident {
  const { lastMs, untilMs, elsewhereMs } = incident;
  const quietMs = nowMs - lastMs;
  const worksElsewhere = elsewhereMs !== null && elsewhereMs > lastMs;
  const isOver = untilMs === null && (quietMs >= FORGOTTEN_MS || (quietMs >= QUIET_MS && worksElsewhere));
  return isOver ? { ...incident, untilMs: lastMs } : incident;
}

export function viewIncident(incident: FoldedIncident): Incident {
  const { problem, sinceMs, lastMs, untilMs, refusalCount, tried } = incident;
  const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => a.atMs - b.atMs);
  return {
    problem,
    zoomCodes: [...incident.zoomCodes].toSorted((a, b) => a - b),
    sinceMs,
    lastMs,
    untilMs,
    visitCount: incident.visitIds.size,
    refusalCount,
    roomIds: [...new Set(inOrder(incident.hits).map(({ roomId }) => roomId))],
    tried: CURES.filter((cure) => tried.has(cure)).map((cure) => ({
      cure,
      helped: tried.get(cure) === true,
    })),
    stillWorks: inOrder(incident.works).map(({ roomId, entry }) => ({ roomId, entry })),
  };
}
