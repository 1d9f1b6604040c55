// A kiosk's telemetry and a collector on loopback that keeps what it gets.
import { vi } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { createCollector } from '../../../../main/outside/collector.ts';
import { createTelemetry, type Moment } from '../../../../main/outside/telemetry.ts';
import { ms } from '../journal/records.ts';
import { startCollector, type Attribute } from './collector-server.ts';

export async function openTelemetry({ hasTraces = true } = {}) {
  const server = await startCollector();
  const clock = { ms: 0 };
  const moment: { -readonly [K in keyof Moment]: Moment[K] } = {
    openIncidents: [],
    openProblems: [],
    heldRecords: 0,
  };
  const onTrouble = vi.fn();
  const telemetry = createTelemetry({
    resource: { 'service.name': 'foyer', 'service.version': '0.1.0', 'service.instance.id': 'hall-2' },
    collector: createCollector({
      url: server.url,
      fetch,
      monotonicMs: () => clock.ms,
      random: () => 1,
      onTrouble,
    }),
    hasTraces,
    startMs: ms('09:00'),
    now: () => ms('11:00'),
    moment: () => moment,
    knownWhys: ['night'],
  });
  const note = (records: readonly JournalRecord[]): void => records.forEach(telemetry.note);
  const bodies = (path: string) =>
    server.sent.filter((one) => one.path === path).map(({ body }) => JSON.parse(body) as never);
  return { ...server, clock, moment, onTrouble, telemetry, note, bodies };
}

interface DataPoint {
  attributes: Attribute[];
  asDouble?: number;
  [field: string]: unknown;
}
interface Sum {
  name: string;
  unit: string;
  sum?: { aggregationTemporality: number; isMonotonic: boolean; dataPoints: DataPoint[] };
  gauge?: { dataPoints: DataPoint[] };
  histogram?: { aggregationTemporality: number; dataPoints: DataPoint[] };
}

export const metricsOf = (body: { resourceMetrics: { scopeMetrics: { metrics: Sum[] }[] }[] }): Sum[] =>
  body.resourceMetrics[0]?.scopeMetrics[0]?.metrics ?? [];

/** How many each body has. */
export const visitsIn = (bodies: { resourceSpans: { scopeSpans: { spans: unknown[] }[] }[] }[]) =>
  bodies.map((body) => body.resourceSpans[0]?.scopeSpans[0]?.spans.length);

/** 'foyer.joins hall open' → value, of the last body. */
export function values(bodies: readonly never[]): Record<string, number> {
  const metrics = metricsOf(bodies.at(-1) ?? ({ resourceMetrics: [] } as never));
  const rows = metrics.flatMap(({ name, sum, gauge }) =>
    (sum ?? gauge)?.dataPoints.map((point) => [
      [name, ...point.attributes.map(({ value }) => value.stringValue)].join(' '),
      point.asDouble,
    ]),
  );
  return Object.fromEntries(rows.filter((row) => row !== undefined)) as Record<string, number>;
}
