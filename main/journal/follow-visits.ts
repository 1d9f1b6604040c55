// Reads the journal as attempts to get in: which record is a new try, which one is its end, by which entry. Not every
// 'joined' is a way in (a reconnect is one too) and not every 'refused' follows a ticket; both are told apart here.
import type { Cure, ProblemCode } from '../../contracts/problem.ts';
import type { Entry } from '../../contracts/room.ts';
import type { JournalRecord } from './entry.ts';

type Ticket = Extract<JournalRecord, { kind: 'ticket' }>;
type Refused = Extract<JournalRecord, { kind: 'refused' }>;

interface OfVisit {
  atMs: number;
  visitId: string;
  roomId: string;
  /** Staff tried the room by hand. */
  isTest: boolean;
}

export type Attempt = OfVisit &
  (
    | { kind: 'try'; entry: Entry; ticket: Ticket }
    /** isTry: no ticket could be issued, so the refusal is the whole try. */
    | { kind: 'refusal'; entry: Entry; problem: ProblemCode; isTry: boolean; refused: Refused }
    /** `acceptedAtMs`: when Zoom took the join; before `atMs` where the visitor was held in the waiting room. */
    | { kind: 'join'; entry: Entry; acceptedAtMs: number }
    | { kind: 'cure'; cure: Cure; problem: ProblemCode | null; isDone: boolean }
  );

interface Followed {
  isTest: boolean;
  /** The join under way: the entry of its ticket, and when Zoom took it. Null after its end. */
  pending: { entry: Entry; heldAtMs: number | null } | null;
  isIn: boolean;
}

export type FollowedVisits = ReadonlyMap<string, Followed>;

/** Visits that never end (the machine was switched off) must not pile up; a kiosk has one at a time. */
const MOST_VISITS = 100;

const UNKNOWN: Followed = { isTest: false, pending: null, isIn: false };

function withVisit(visits: FollowedVisits, visitId: string, followed: Followed): FollowedVisits {
  const next = new Map(visits);
  next.delete(visitId);
  next.set(visitId, followed);
  const [oldest] = next.keys();
  if (next.size > MOST_VISITS && oldest !== undefined) next.delete(oldest);
  return next;
}

/** One record on. Pure; a visit whose beginning is not there is taken as it comes. */
export function followVisits(
  visits: FollowedVisits,
  record: JournalRecord,
): { visits: FollowedVisits; attempt: Attempt | null } {
  if (!('visitId' in record)) return { visits, attempt: null };
  const { visitId, roomId } = record;
  const visit = visits.get(visitId) ?? UNKNOWN;
  const { isTest } = visit;
  const of = { atMs: Date.parse(record.at), visitId, roomId, isTest };
  const become = (next: Followed, attempt: Attempt | null = null) => ({
    visits: withVisit(visits, visitId, next),
    attempt,
  });
  switch (record.kind) {
    case 'visit-started':
      return become({ ...UNKNOWN, isTest: record.isTest });
    case 'ticket': {
      const { entry } = record;
      const next = { isTest, pending: { entry, heldAtMs: null }, isIn: false };
      return become(next, { ...of, kind: 'try', entry, ticket: record });
    }
    case 'held':
      if (!visit.pending || visit.pending.heldAtMs !== null) return { visits, attempt: null };
      return become({ ...visit, pending: { ...visit.pending, heldAtMs: of.atMs } });
    case 'joined': {
      if (!visit.pending) return { visits, attempt: null };
      const { entry, heldAtMs } = visit.pending;
      const join = { ...of, kind: 'join', entry, acceptedAtMs: heldAtMs ?? of.atMs } as const;
      return become({ isTest, pending: null, isIn: true }, join);
    }
    case 'refused': {
      const { entry, problem } = record;
      const isTry = !visit.pending && !visit.isIn;
      const refusal = { ...of, kind: 'refusal', entry, problem, isTry, refused: record } as const;
      return become({ isTest, pending: null, isIn: false }, refusal);
    }
    case 'tried': {
      const { cure, problem, outcome } = record;
      return { visits, attempt: { ...of, kind: 'cure', cure, problem, isDone: outcome === 'done' } };
    }
    case 'visit-ended': {
      const next = new Map(visits);
      next.delete(visitId);
      return { visits: next, attempt: null };
    }
    default:
      return { visits, attempt: null };
  }
}
