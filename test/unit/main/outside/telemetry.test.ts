// What the venue's collector gets, with a real one on loopback: bodies as the protocol has them, nothing twice, nothing
// for ever.
import { describe, expect, test } from 'vitest';
import { ms } from '../journal/records.ts';
import { metricsOf, openTelemetry, values, visitsIn } from './telemetry-stage.ts';
import { visitOf } from './visit.ts';

const VISIT = '7d1a2f3c-81ab-4c00-9d00-1234567890ab';

test('metrics, as opentelemetry-proto has them in JSON', async () => {
  const { telemetry, note, bodies } = await openTelemetry();
  note(visitOf(VISIT));
  await telemetry.send();
  await telemetry.send();
  const body = bodies('/v1/metrics').at(-1) as never;
  expect(body).toMatchObject({
    resourceMetrics: [
      {
        resource: {
          attributes: [
            { key: 'service.name', value: { stringValue: 'foyer' } },
            { key: 'service.version', value: { stringValue: '0.1.0' } },
            { key: 'service.instance.id', value: { stringValue: 'hall-2' } },
          ],
        },
        scopeMetrics: [{ scope: { name: 'foyer', version: '0.1.0' } }],
      },
    ],
  });
  const find = (name: string) => metricsOf(body).find((metric) => metric.name === name);
  const times = { startTimeUnixNano: `${ms('09:00')}000000`, timeUnixNano: `${ms('11:00')}000000` };
  expect(find('foyer.joins')).toMatchObject({
    unit: '{join}',
    sum: {
      aggregationTemporality: 2,
      isMonotonic: true,
      dataPoints: [
        {
          ...times,
          asDouble: 1,
          attributes: [
            { key: 'foyer.room', value: { stringValue: 'hall' } },
            { key: 'foyer.entry', value: { stringValue: 'registered' } },
          ],
        },
      ],
    },
  });
  expect(find('foyer.join.duration')).toMatchObject({
    unit: 's',
    histogram: {
      aggregationTemporality: 2,
      dataPoints: [
        {
          ...times,
          count: '1',
          sum: 4,
          bucketCounts: ['0', '0', '0', '0', '1', '0', '0', '0', '0', '0', '0'],
          explicitBounds: [0.5, 1, 2, 3, 5, 8, 13, 21, 34, 55],
        },
      ],
    },
  });
  expect(find('foyer.start.time')).toMatchObject({
    gauge: { dataPoints: [{ asDouble: ms('09:00') / 1_000 }] },
  });
});

test('a visit as a trace: its id, its times, its events, once', async () => {
  const { telemetry, note, bodies } = await openTelemetry();
  note(visitOf(VISIT));
  await telemetry.send();
  await telemetry.send();
  const traces = bodies('/v1/traces') as { resourceSpans: { scopeSpans: { spans: unknown[] }[] }[] }[];
  expect(traces).toHaveLength(1);
  expect(traces[0]?.resourceSpans[0]?.scopeSpans[0]?.spans).toMatchObject([
    {
      traceId: '7d1a2f3c81ab4c009d001234567890ab',
      spanId: expect.stringMatching(/^[\da-f]{16}$/u) as string,
      name: 'visit',
      kind: 1,
      startTimeUnixNano: `${ms('10:00:00')}000000`,
      endTimeUnixNano: `${ms('10:30:00')}000000`,
      status: {},
      events: [
        { name: 'ticket' },
        {
          name: 'refused',
          timeUnixNano: `${ms('10:00:12')}000000`,
          attributes: expect.arrayContaining([
            { key: 'foyer.zoom.code', value: { intValue: '4012' } },
          ]) as never,
        },
        { name: 'ticket' },
        { name: 'joined' },
      ],
    },
  ]);
});

test('"traces": false', async () => {
  const { telemetry, note, bodies } = await openTelemetry({ hasTraces: false });
  note(visitOf());
  await telemetry.send();
  await telemetry.sendLast();
  expect([bodies('/v1/metrics').length, bodies('/v1/traces').length]).toEqual([2, 0]);
});

test('what is open is a gauge; what was and is no more is sent as 0', async () => {
  const { telemetry, bodies, moment } = await openTelemetry();
  moment.openIncidents = [{ problem: 'anonymous-refused' }, { problem: 'anonymous-refused' }];
  moment.openProblems = ['journal-unwritable'];
  moment.heldRecords = 3;
  await telemetry.send();
  expect(values(bodies('/v1/metrics'))).toMatchObject({
    'foyer.incidents.open anonymous-refused': 2,
    'foyer.problems.open journal-unwritable': 1,
    'foyer.journal.held': 3,
  });
  moment.openIncidents = [];
  moment.openProblems = [];
  await telemetry.send();
  expect(values(bodies('/v1/metrics'))).toMatchObject({
    'foyer.incidents.open anonymous-refused': 0,
    'foyer.problems.open journal-unwritable': 0,
  });
});

test('what a restart can be for is there before the first one; the last sending has the counts as they are', async () => {
  const { telemetry, bodies, note } = await openTelemetry();
  await telemetry.send();
  expect(values(bodies('/v1/metrics'))).toMatchObject({ 'foyer.restarts night': 0 });
  note([{ at: '2026-11-21T10:00:00.000Z', kind: 'restarting', why: 'night' }, ...visitOf()]);
  await telemetry.sendLast();
  expect(values(bodies('/v1/metrics'))).toMatchObject({
    'foyer.restarts night': 1,
    'foyer.joins hall registered': 1,
  });
});

describe('a collector that does not take it', () => {
  test('is left alone; then it has every count and every visit', async () => {
    const { telemetry, note, bodies, answer, sent, clock } = await openTelemetry();
    answer.status = 503;
    note(visitOf());
    await telemetry.send();
    await telemetry.send();
    expect(sent).toHaveLength(1);
    answer.status = 200;
    clock.ms = 600_000;
    note(visitOf());
    await telemetry.send();
    await telemetry.send();
    expect(values(bodies('/v1/metrics'))).toMatchObject({ 'foyer.joins hall registered': 2 });
    expect(visitsIn(bodies('/v1/traces'))).toEqual([2]);
  });

  test('for long: the oldest visits are given up, and counted', async () => {
    const { telemetry, note, bodies, answer, clock } = await openTelemetry();
    answer.status = 503;
    await telemetry.send();
    for (let count = 0; count < 520; count += 1) note(visitOf());
    answer.status = 200;
    clock.ms = 600_000;
    await telemetry.send();
    expect(visitsIn(bodies('/v1/traces'))).toEqual(Array(5).fill(100));
    await telemetry.send();
    expect(values(bodies('/v1/metrics'))).toMatchObject({ 'foyer.telemetry.dropped': 20 });
  });

  test('visits only: it gets them, and its refusal of counts is told once', async () => {
    const { telemetry, note, bodies, answer, clock, onTrouble } = await openTelemetry();
    answer.metricsStatus = 404;
    for (let count = 1; count <= 2; count += 1) {
      note(visitOf());
      clock.ms += 600_000;
      await telemetry.send();
    }
    expect(visitsIn(bodies('/v1/traces'))).toEqual([1, 1]);
    note(visitOf());
    await telemetry.sendLast();
    expect(visitsIn(bodies('/v1/traces'))).toEqual([1, 1, 1]);
    expect(onTrouble.mock.calls).toEqual([[true, '404']]);
  });

  test('a sending that is under way is not begun again', async () => {
    const { telemetry, sent } = await openTelemetry();
    await Promise.all([telemetry.send(), telemetry.send()]);
    expect(sent).toHaveLength(1);
  });
});
