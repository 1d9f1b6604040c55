// Counts for the evidence report: what was tried, what came of it, and what was known to be right. Staff's own test
// visits are counted apart: they are no visitors.
import type { Entry } from '../../contracts/room.ts';
import type { JournalRecord, Verified } from './entry.ts';
import { safeCode, safeTrackingId } from './evidence-masks.ts';
import { followVisits, type Attempt, type FollowedVisits } from './follow-visits.ts';
import { createQuarterHours, type Quarter } from './quarter-hours.ts';

/** Of each code: enough for Zoom's support to find any of them. */
const MOST_TRACKING_IDS = 50;

interface RoomTotal {
  roomId: string;
  entry: Entry;
  tries: number;
  joined: number;
  refused: number;
}

interface TrackingId {
  trackingId: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Zoom's code, or Foyer's own name of the problem. */
  code: string;
  kiosk: string;
}

interface Verification {
  /** Tickets that were issued. */
  tickets: number;
  soundSignatures: number;
  /** This machine's clock less Zoom's; null: never asked. */
  clockSkewSeconds: { min: number; max: number } | null;
  /** Where the passcode came from, by tickets. */
  passcode: Readonly<Record<Verified['passcode'], number>>;
}

export interface Counts {
  quarters: readonly Quarter[];
  quartersLeftOut: number;
  rooms: readonly RoomTotal[];
  verified: Verification;
  trackingIds: readonly TrackingId[];
  visits: number;
  tries: number;
  joined: number;
  refused: number;
  testTries: number;
}

export interface Tally {
  /** Also records from before the range, in order: they say how a visit began. */
  take(record: JournalRecord, kiosk: string): void;
  counts(): Counts;
  /** First and last join of a place in the range; Unix milliseconds. */
  joins(place: { roomId: string; entry: Entry }): { firstMs: number; lastMs: number } | null;
}

const keyOf = ({ roomId, entry }: { roomId: string; entry: Entry }): string => `${roomId} ${entry}`;

export function createTally(range: { fromMs: number; toMs: number }): Tally {
  let visits: FollowedVisits = new Map();
  const quarterHours = createQuarterHours();
  const rooms = new Map<string, RoomTotal>();
  const joinTimes = new Map<string, { firstMs: number; lastMs: number }>();
  const trackingIds = new Map<string, TrackingId[]>();
  const visitIds = new Set<string>();
  const skews: number[] = [];
  const passcode = { zoom: 0, staff: 0, 'venue-file': 0, none: 0 };
  const total = { tickets: 0, soundSignatures: 0, tries: 0, joined: 0, refused: 0, testTries: 0 };

  function noteJoin({ atMs, ...place }: Attempt & { kind: 'join' }): void {
    const { firstMs = atMs, lastMs = atMs } = joinTimes.get(keyOf(place)) ?? {};
    joinTimes.set(keyOf(place), { firstMs: Math.min(firstMs, atMs), lastMs: Math.max(lastMs, atMs) });
  }

  function noteVerified({ isSignatureSound, clockSkewSeconds, passcode: source }: Verified): void {
    total.tickets += 1;
    if (isSignatureSound) total.soundSignatures += 1;
    if (clockSkewSeconds !== null) skews.push(clockSkewSeconds);
    passcode[source] += 1;
  }

  function noteRefusal({ atMs, problem, refused }: Attempt & { kind: 'refusal' }, kiosk: string): void {
    const code = String(safeCode(refused.zoomCode) ?? problem);
    quarterHours.countCode(atMs, code);
    const trackingId = safeTrackingId(refused.facts.witness?.trackingId);
    if (trackingId === null) return;
    const known = trackingIds.get(code) ?? [];
    known.push({ trackingId, at: new Date(atMs).toISOString(), code, kiosk });
    trackingIds.set(code, known.slice(-MOST_TRACKING_IDS));
  }

  function count(attempt: Exclude<Attempt, { kind: 'cure' }>, kiosk: string): void {
    const { atMs, roomId, entry } = attempt;
    const room = rooms.get(keyOf(attempt)) ?? { roomId, entry, tries: 0, joined: 0, refused: 0 };
    rooms.set(keyOf(attempt), room);
    visitIds.add(attempt.visitId);
    if (attempt.kind === 'try' || (attempt.kind === 'refusal' && attempt.isTry)) {
      room.tries += 1;
      total.tries += 1;
      quarterHours.count(atMs, 'tries');
    }
    if (attempt.kind === 'try') noteVerified(attempt.ticket.verified);
    if (attempt.kind === 'join') {
      noteJoin(attempt);
      room.joined += 1;
      total.joined += 1;
      quarterHours.count(atMs, 'successes');
    }
    if (attempt.kind === 'refusal') {
      room.refused += 1;
      total.refused += 1;
      noteRefusal(attempt, kiosk);
    }
  }

  return {
    take(record, kiosk) {
      const followed = followVisits(visits, record);
      ({ visits } = followed);
      const { attempt } = followed;
      if (!attempt || attempt.kind === 'cure') return;
      const isInRange = attempt.atMs >= range.fromMs && attempt.atMs < range.toMs;
      if (attempt.isTest) {
        if (isInRange && attempt.kind === 'try') total.testTries += 1;
        return;
      }
      if (isInRange) count(attempt, kiosk);
    },
    joins: (place) => joinTimes.get(keyOf(place)) ?? null,
    counts() {
      const { quarters, leftOut } = quarterHours.rows();
      const { tickets, soundSignatures, ...rest } = total;
      const clockSkewSeconds =
        skews.length === 0
          ? null
          : skews.reduce(
              (found, skew) => ({ min: Math.min(found.min, skew), max: Math.max(found.max, skew) }),
              {
                min: Infinity,
                max: -Infinity,
              },
            );
      return {
        ...rest,
        visits: visitIds.size,
        quarters,
        quartersLeftOut: leftOut,
        rooms: [...rooms.values()].toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
        verified: { tickets, soundSignatures, clockSkewSeconds, passcode },
        trackingIds: [...trackingIds.values()].flat().toSorted((a, b) => a.at.localeCompare(b.at)),
      };
    },
  };
}
