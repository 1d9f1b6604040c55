// The running counts, of this run only. Fed with the journal's records and nothing else, so that nothing is counted twice;
// of rehearsals too, since their collector is told so (telemetry.ts). Staff's own tests of a room are not counted.
import { redact } from '../../contracts/redact.ts';
import { followVisits, type FollowedVisits } from '../journal/follow-visits.ts';
import type { JournalRecord } from '../journal/entry.ts';
import { JOIN_BOUNDS_SECONDS, metricRow, type Attributes, type MetricKey } from './metrics.ts';

export interface Histogram {
  count: number;
  sum: number;
  /** One more than JOIN_BOUNDS_SECONDS. */
  buckets: readonly number[];
}

export interface Point {
  metric: MetricKey;
  attributes: Attributes;
  value: number | Histogram;
}

export interface Tally {
  note: (record: JournalRecord) => void;
  add: (metric: MetricKey, by: number, attributes?: Attributes) => void;
  /**
   * All counts. A series that no collector has had yet reads 0 this once: Prometheus sees an increase only between two
   * values, and the first refusal with a new number would go unseen. `taken` says that the collector has them.
   */
  read: () => { points: readonly Point[]; taken: () => void };
  /** The counts as they are, for the last sending of a run. */
  readLast: () => readonly Point[];
}

interface Series {
  point: Point;
  isKnownOutside: boolean;
}

const EMPTY: Histogram = { count: 0, sum: 0, buckets: Array<number>(JOIN_BOUNDS_SECONDS.length + 1).fill(0) };
/** Rooms by problems by numbers: a venue of 200 rooms in an outage stays below it. */
const MOST_SERIES = 2_000;

const zeroOf = (metric: MetricKey): Point['value'] => (metricRow(metric).kind === 'histogram' ? EMPTY : 0);

function withValue(before: Point['value'], by: number): Point['value'] {
  if (typeof before === 'number') return before + by;
  const at = JOIN_BOUNDS_SECONDS.findIndex((bound) => by <= bound);
  const bucket = at === -1 ? JOIN_BOUNDS_SECONDS.length : at;
  return {
    count: before.count + 1,
    sum: before.sum + by,
    buckets: before.buckets.map((count, index) => (index === bucket ? count + 1 : count)),
  };
}

/** As many digits as a meeting number has, also in groups; a date or a hall's number has fewer. */
const LIKE_A_NUMBER = /(?:\d[\s-]?){9}/u;

/** SECURITY: an id that somebody made of a meeting number is masked (test/unit/main/outside/build-outside.test.ts). */
export const roomName = (roomId: string): string => (LIKE_A_NUMBER.test(roomId) ? redact(roomId) : roomId);

export function createTally(): Tally {
  const all = new Map<string, Series>();
  let visits: FollowedVisits = new Map();
  /** Of the visit at hand: when its ticket was made, and whether it then waited for a start. */
  let ticket: { visitId: string; atMs: number } | null = null;
  let waitedFor: string | null = null;

  function add(metric: MetricKey, by: number, attributes: Attributes = {}): void {
    const key = `${metric} ${JSON.stringify(attributes)}`;
    const series = all.get(key) ?? {
      point: { metric, attributes, value: zeroOf(metric) },
      isKnownOutside: false,
    };
    if (!all.has(key) && all.size >= MOST_SERIES) return;
    series.point = { ...series.point, value: withValue(series.point.value, by) };
    all.set(key, series);
  }

  function noteAttempt(record: JournalRecord): void {
    const followed = followVisits(visits, record);
    ({ visits } = followed);
    const { attempt } = followed;
    if (!attempt || attempt.isTest) return;
    const { visitId, roomId } = attempt;
    const room = roomName(roomId);
    if (attempt.kind === 'try') ticket = { visitId, atMs: attempt.atMs };
    if (attempt.kind === 'refusal') {
      const { problem, refused } = attempt;
      const code = refused.zoomCode === null ? 'none' : String(refused.zoomCode);
      add('refusals', 1, { 'foyer.room': room, 'foyer.problem': problem, 'foyer.zoom.code': code });
      waitedFor = problem === 'room-not-started' ? visitId : null;
    }
    if (attempt.kind === 'join') {
      const { entry } = attempt;
      add('joins', 1, { 'foyer.room': room, 'foyer.entry': entry });
      // Who waited for a start has a ticket that was written late (joining/visit-record.ts): its time says nothing.
      const isTimed = ticket?.visitId === visitId && waitedFor !== visitId;
      if (ticket && isTimed) {
        add('joinSeconds', Math.max(0, attempt.acceptedAtMs - ticket.atMs) / 1_000, { 'foyer.entry': entry });
      }
    }
  }

  add('droppedSpans', 0);
  return {
    add,
    note(record) {
      const isTest = 'visitId' in record && (visits.get(record.visitId)?.isTest ?? false);
      noteAttempt(record);
      if (record.kind === 'visit-ended' && !isTest) add('visits', 1, { 'foyer.outcome': record.outcome });
      if (record.kind === 'trouble') add('troubles', 1, { 'foyer.trouble': record.trouble });
      if (record.kind === 'restarting') add('restarts', 1, { 'foyer.why': record.why });
    },
    read() {
      const read = [...all.values()];
      return {
        points: read.map(({ point, isKnownOutside }) =>
          isKnownOutside ? point : { ...point, value: zeroOf(point.metric) },
        ),
        taken() {
          for (const series of read) series.isKnownOutside = true;
        },
      };
    },
    readLast: () => [...all.values()].map(({ point }) => point),
  };
}
