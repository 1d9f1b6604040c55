// Sends what was counted, and the visits that are over, to the venue's collector every so often. Counts are running totals,
// so one that was not taken is in the next; visits wait, and when too many do the oldest are given up and counted.
import type { JournalRecord } from '../journal/entry.ts';
import type { Collector } from './collector.ts';
import type { MetricKey } from './metrics.ts';
import { metricsBody, tracesBody, type Resource } from './otlp.ts';
import { createTally, type Point } from './tally.ts';
import { createVisitSpans, type VisitSpan } from './visit-spans.ts';

/** What is so at this moment. */
export interface Moment {
  openIncidents: readonly { problem: string }[];
  /** What staff are told without a visit. */
  openProblems: readonly string[];
  heldRecords: number;
}

export interface Telemetry {
  note: (record: JournalRecord) => void;
  /** Sends now unless the collector is left alone or a sending is under way. Never rejects. */
  send: () => Promise<void>;
  /** The last counts of this run, whatever the collector said before. Never rejects; within the collector's patience. */
  sendLast: () => Promise<void>;
}

interface Parts {
  resource: Resource;
  collector: Collector;
  hasTraces: boolean;
  /** Unix milliseconds. */
  startMs: number;
  now: () => number;
  moment: () => Moment;
  /** What may be restarted for: these series are there from the start. */
  knownWhys: readonly string[];
}

/** Some hours of a busy kiosk, and a megabyte. */
const MOST_SPANS = 500;
const SPANS_AT_A_TIME = 100;

export function createTelemetry(parts: Parts): Telemetry {
  const { resource, collector, hasTraces, startMs, now, moment } = parts;
  const tally = createTally();
  for (const why of parts.knownWhys) tally.add('restarts', 0, { 'foyer.why': why });
  let spans: VisitSpan[] = [];
  let isSending = false;
  /** A gauge that is sent no more would keep its last value outside: what was open once is sent as 0. */
  const onceOpen: Record<'openIncidents' | 'openProblems', Set<string>> = {
    openIncidents: new Set(),
    openProblems: new Set(),
  };

  const noteSpan = createVisitSpans((span) => {
    spans.push(span);
    if (spans.length <= MOST_SPANS) return;
    spans.shift();
    tally.add('droppedSpans', 1);
  });

  function openByProblem(metric: keyof typeof onceOpen, problems: readonly string[]): Point[] {
    for (const problem of problems) onceOpen[metric].add(problem);
    return [...onceOpen[metric]].map((problem) => ({
      metric,
      attributes: { 'foyer.problem': problem },
      value: problems.filter((one) => one === problem).length,
    }));
  }

  function gauges(): Point[] {
    const { openIncidents, openProblems, heldRecords } = moment();
    const plain = (metric: MetricKey, value: number): Point => ({ metric, attributes: {}, value });
    return [
      plain('startTime', Math.floor(startMs / 1_000)),
      plain('heldRecords', heldRecords),
      ...openByProblem(
        'openIncidents',
        openIncidents.map(({ problem }) => problem),
      ),
      ...openByProblem('openProblems', openProblems),
    ];
  }

  const bodyOf = (points: readonly Point[]): object =>
    metricsBody(resource, [...points, ...gauges()], { startMs, nowMs: now() });

  /** @returns whether it listens: one that takes visits only refuses counts. */
  async function sendMetrics(): Promise<boolean> {
    const { points, taken } = tally.read();
    const answer = await collector.send('/v1/metrics', bodyOf(points));
    if (answer === 'taken') taken();
    return answer !== 'later';
  }

  async function sendSpans(): Promise<void> {
    while (spans.length > 0) {
      const batch = spans.slice(0, SPANS_AT_A_TIME);
      const answer = await collector.send('/v1/traces', tracesBody(resource, batch));
      if (answer === 'later') return;
      // Meanwhile the oldest may have been given up.
      spans = spans.filter((span) => !batch.includes(span));
      if (answer === 'refused') {
        tally.add('droppedSpans', batch.length);
        return;
      }
    }
  }

  return {
    note(record) {
      tally.note(record);
      if (hasTraces) noteSpan(record);
    },
    async send() {
      if (isSending || !collector.mayAsk()) return;
      isSending = true;
      try {
        if (await sendMetrics()) await sendSpans();
      } finally {
        isSending = false;
      }
    },
    async sendLast() {
      const answer = await collector.send('/v1/metrics', bodyOf(tally.readLast()));
      if (answer !== 'later') await sendSpans();
    },
  };
}
