// What a metric of ours is called in Prometheus, after a collector with its usual rules: dots become underscores, a unit in
// braces is dropped, seconds and counters get their endings (opentelemetry-collector-contrib, pkg/translator/prometheus).
import { METRICS, metricRow, type MetricKey } from '../../../../main/outside/metrics.ts';

const asLabel = (name: string): string => name.replaceAll('.', '_');

/** Every series of one metric. */
export function seriesOf(key: MetricKey): string[] {
  const { name, unit, kind } = metricRow(key);
  const base = `${asLabel(name)}${unit === 's' ? '_seconds' : ''}`;
  if (kind === 'counter') return [`${base}_total`];
  return kind === 'histogram' ? [`${base}_bucket`, `${base}_sum`, `${base}_count`] : [base];
}

/** Series → the labels that it has. */
export function allSeries(): Map<string, readonly string[]> {
  const keys = Object.keys(METRICS) as MetricKey[];
  return new Map(
    keys.flatMap((key) => {
      const labels = metricRow(key).attributes.map(asLabel);
      return seriesOf(key).map((name): [string, readonly string[]] => [
        name,
        name.endsWith('_bucket') ? [...labels, 'le'] : labels,
      ]);
    }),
  );
}

/** What the collector makes of who sends. */
export const labelsOfResource = (resource: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(resource).map(asLabel);
