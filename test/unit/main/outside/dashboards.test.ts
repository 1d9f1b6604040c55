// The dashboards ask for what Foyer sends, under the names that Prometheus has for it, and the document says the same.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { resourceOf } from '../../../../main/outside/build-outside.ts';
import { METRICS } from '../../../../main/outside/metrics.ts';
import { allSeries, labelsOfResource } from './prometheus-names.ts';

const RESOURCES = path.join(import.meta.dirname, '../../../../resources');
const dashboards = readdirSync(path.join(RESOURCES, 'dashboards')).filter((name) => name.endsWith('.json'));

interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
  templating: { list: { definition?: string }[] };
}

const readDashboard = (name: string): Dashboard =>
  JSON.parse(readFileSync(path.join(RESOURCES, 'dashboards', name), 'utf8')) as Dashboard;

const questionsOf = ({ panels, templating }: Dashboard): string[] => [
  ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ...templating.list.flatMap(({ definition }) => definition ?? []),
];

const resource = resourceOf({
  config: venueFile.parse({
    venue: { name: 'Expo' },
    kiosk: { name: 'Hall 2' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
  }),
  app: { getVersion: () => '0.1.0' },
  sdkVersion: '6.2.0',
  isRehearsal: false,
});
/** `job` and `instance` are made of service.name and service.instance.id. */
const known = new Map([...allSeries(), ['target_info', labelsOfResource(resource)]]);
const OF_ALL = ['job', 'instance'];

/** Names that are followed by a selector or a range, or stand first in label_values. */
const seriesIn = (question: string): string[] =>
  question.match(/\b(?:foyer_[a-z_]+|target_info)(?=[{[,])/gu) ?? [];
const labelsIn = (question: string): string[] => [
  ...[...question.matchAll(/(\w+)=~?"/gu)].map(([, label = '']) => label),
  ...[...question.matchAll(/by \(([^)]*)\)/gu)].flatMap(([, list = '']) => list.split(', ')),
];

describe.each(dashboards)('%s', (name) => {
  const questions = questionsOf(readDashboard(name));

  test.each(questions)('%s', (question) => {
    const series = seriesIn(question).filter((one) => !labelsIn(question).includes(one));
    expect(series).not.toEqual([]);
    for (const one of series) {
      expect([...known.keys()]).toContain(one);
      expect([...OF_ALL, ...(known.get(one) ?? [])]).toEqual(expect.arrayContaining(labelsIn(question)));
    }
  });

  test('it leaves nothing out that Foyer sends', () => {
    const asked = new Set(questions.flatMap(seriesIn));
    const missing = [...allSeries().keys()].filter((one) => !asked.has(one) && !/_(?:sum|count)$/u.test(one));
    expect(missing).toEqual([]);
  });
});

describe('resources/monitoring/README.md', () => {
  const text = readFileSync(path.join(RESOURCES, 'monitoring/README.md'), 'utf8');

  test.each(Object.values(METRICS).map(({ name }) => name))('has %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });

  test.each([...known.keys()].filter((one) => !/_(?:sum|count)$/u.test(one)))('has %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });

  test.each(Object.keys(resource))('has %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });
});
