// A visit as a span: from the first tap to the wipe, with each try to get in as an event. Made of the journal's records;
// the trace has the visit's own id, so that it leads to the lines of log and journal.
import type { JournalRecord } from '../journal/entry.ts';
import { roomName } from './tally.ts';

type Value = string | number | boolean;

export interface SpanEvent {
  name: string;
  atMs: number;
  attributes: Readonly<Record<string, Value>>;
}

export interface VisitSpan {
  visitId: string;
  startMs: number;
  endMs: number;
  attributes: Readonly<Record<string, Value>>;
  events: readonly SpanEvent[];
  /** The last refusal of a visit in which nobody got in. */
  failed: string | null;
}

type Of<K extends JournalRecord['kind']> = Extract<JournalRecord, { kind: K }>;
type InVisit = Exclude<Extract<JournalRecord, { visitId: string }>['kind'], 'visit-started' | 'visit-ended'>;

/** SECURITY: what of each record goes along; a name, a person and Zoom's sentences do not (test/unit/main/outside/build-outside.test.ts). */
const EVENTS: { readonly [K in InVisit]: (record: Of<K>) => Readonly<Record<string, Value>> } = {
  ticket: ({ attempt, entry, view }) => ({
    'foyer.attempt': attempt,
    'foyer.entry': entry,
    'foyer.view': view,
  }),
  tried: ({ cure, outcome }) => ({ 'foyer.cure': cure, 'foyer.outcome': outcome }),
  moved: ({ roomId }) => ({ 'foyer.room': roomName(roomId) }),
  held: () => ({}),
  joined: () => ({}),
  reconnecting: () => ({}),
  refused: ({ problem, zoomCode, attempt, entry }) => ({
    'foyer.problem': problem,
    ...(zoomCode !== null && { 'foyer.zoom.code': zoomCode }),
    'foyer.attempt': attempt,
    'foyer.entry': entry,
  }),
  closed: ({ meant }) => ({ 'foyer.meant': meant }),
  'timed-out': ({ after }) => ({ 'foyer.after': after }),
  'page-lost': ({ how }) => ({ 'foyer.how': how }),
};

/** A visitor who taps all day. */
const MOST_EVENTS = 100;

interface Open {
  visitId: string;
  startMs: number;
  roomId: string;
  events: SpanEvent[];
  hasJoined: boolean;
  lastProblem: string | null;
}

/** @param onEnd a visit is over; staff's own tests of a room are left out. A kiosk has one visit at a time. */
export function createVisitSpans(onEnd: (span: VisitSpan) => void): (record: JournalRecord) => void {
  let open: Open | null = null;

  function end(visit: Open, { outcome }: Of<'visit-ended'>, endMs: number): void {
    onEnd({
      visitId: visit.visitId,
      startMs: visit.startMs,
      endMs,
      attributes: {
        'foyer.room': roomName(visit.roomId),
        'foyer.outcome': outcome,
        'foyer.joined': visit.hasJoined,
      },
      events: visit.events,
      failed: visit.hasJoined ? null : visit.lastProblem,
    });
  }

  return (record) => {
    if (!('visitId' in record)) return;
    const atMs = Date.parse(record.at);
    if (record.kind === 'visit-started') {
      const { visitId, roomId, isTest } = record;
      open = isTest
        ? null
        : { visitId, startMs: atMs, roomId, events: [], hasJoined: false, lastProblem: null };
      return;
    }
    if (open?.visitId !== record.visitId) return;
    if (record.kind === 'visit-ended') {
      end(open, record, atMs);
      open = null;
      return;
    }
    if (record.kind === 'joined') open.hasJoined = true;
    if (record.kind === 'refused') open.lastProblem = record.problem;
    if (open.events.length >= MOST_EVENTS) return;
    const attributesOf = EVENTS[record.kind] as (one: typeof record) => Readonly<Record<string, Value>>;
    open.events.push({ name: record.kind, atMs, attributes: attributesOf(record) });
  };
}
