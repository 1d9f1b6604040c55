// Counts and visits in OTLP's JSON, pure. Verified with opentelemetry-proto: docs/specification.md, examples/metrics.json and
// trace.json. What a reader would get wrong: 64-bit numbers are text, ids are hexadecimal and not base64, enums are numbers.
import { createHash } from 'node:crypto';
import { JOIN_BOUNDS_SECONDS, metricRow, type MetricKey } from './metrics.ts';
import type { Point } from './tally.ts';
import type { VisitSpan } from './visit-spans.ts';

type Value = string | number | boolean;
/** Who sends: name → value. */
export type Resource = Readonly<Record<string, Value>>;

/** AGGREGATION_TEMPORALITY_CUMULATIVE */
const CUMULATIVE = 2;
/** SPAN_KIND_INTERNAL, STATUS_CODE_ERROR */
const INTERNAL = 1;
const FAILED = 2;

const nanos = (ms: number): string => `${Math.round(ms)}000000`;

function valueOf(value: Value): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const attributesOf = (all: Readonly<Record<string, Value>>): object[] =>
  Object.entries(all).map(([key, value]) => ({ key, value: valueOf(value) }));

const scopeOf = (resource: Resource): object => ({ name: 'foyer', version: resource['service.version'] });

interface Times {
  /** Counts are of this run. Unix milliseconds. */
  startMs: number;
  nowMs: number;
}

function dataPoint({ attributes, value }: Point, { startMs, nowMs }: Times): object {
  const of = {
    attributes: attributesOf(attributes),
    startTimeUnixNano: nanos(startMs),
    timeUnixNano: nanos(nowMs),
  };
  if (typeof value === 'number') return { ...of, asDouble: value };
  const { count, sum, buckets } = value;
  return {
    ...of,
    count: String(count),
    sum,
    bucketCounts: buckets.map(String),
    explicitBounds: JOIN_BOUNDS_SECONDS,
  };
}

function metricOf(key: MetricKey, points: readonly Point[], times: Times): object {
  const { name, unit, description, kind } = metricRow(key);
  const dataPoints = points.map((point) => dataPoint(point, times));
  const of = { name, unit, description };
  switch (kind) {
    case 'counter':
      return { ...of, sum: { aggregationTemporality: CUMULATIVE, isMonotonic: true, dataPoints } };
    case 'histogram':
      return { ...of, histogram: { aggregationTemporality: CUMULATIVE, dataPoints } };
    case 'gauge':
      return { ...of, gauge: { dataPoints } };
  }
}

/** The body for /v1/metrics. */
export function metricsBody(resource: Resource, points: readonly Point[], times: Times): object {
  const keys = [...new Set(points.map(({ metric }) => metric))];
  const metrics = keys.map((key) =>
    metricOf(
      key,
      points.filter(({ metric }) => metric === key),
      times,
    ),
  );
  const scopeMetrics = [{ scope: scopeOf(resource), metrics }];
  return { resourceMetrics: [{ resource: { attributes: attributesOf(resource) }, scopeMetrics }] };
}

/** 16 hexadecimal digits, the same for the same visit: a span that is sent twice is one. */
const spanIdOf = (visitId: string): string => createHash('sha256').update(visitId).digest('hex').slice(0, 16);

function spanOf({ visitId, startMs, endMs, attributes, events, failed }: VisitSpan): object {
  return {
    traceId: visitId.replaceAll('-', ''),
    spanId: spanIdOf(visitId),
    name: 'visit',
    kind: INTERNAL,
    startTimeUnixNano: nanos(startMs),
    endTimeUnixNano: nanos(endMs),
    attributes: attributesOf({ 'foyer.visit': visitId, ...attributes }),
    events: events.map((event) => ({
      timeUnixNano: nanos(event.atMs),
      name: event.name,
      attributes: attributesOf(event.attributes),
    })),
    status: failed === null ? {} : { code: FAILED, message: failed },
  };
}

/** The body for /v1/traces. A visit's id is a UUID: without its dashes it is a trace's. */
export function tracesBody(resource: Resource, spans: readonly VisitSpan[]): object {
  const scopeSpans = [{ scope: scopeOf(resource), spans: spans.map(spanOf) }];
  return { resourceSpans: [{ resource: { attributes: attributesOf(resource) }, scopeSpans }] };
}
