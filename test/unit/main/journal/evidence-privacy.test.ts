// SECURITY: the report leaves the venue. Everything personal or secret is planted in every free field of every record,
// and neither form of the report may hold any of it.
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { maskRoomId, safeTrackingId } from '../../../../main/journal/evidence-masks.ts';
import { evidenceMarkdown } from '../../../../main/journal/evidence-markdown.ts';
import { gatherEvidence } from '../../../../main/journal/evidence.ts';
import { ms, stream } from './records.ts';

const PLANTS = [
  'Ada Lovelace',
  'ada@example.com',
  '81000000002',
  '810 0000 0002',
  '810-0000-0002',
  'pwd=hunter2',
  'eyJhbGciOiJIUzI1NiJ9.eyJzZGtLZXkiOiJrIn0.c2lnbmF0dXJlLW9mLXNvbWVib2R5',
  'aB3dE5gH7jK9mN1pQ3sT5vW7',
  'https://zoom.us/j/81000000002?tk=aB3dE5gH7jK9mN1pQ3sT5vW7',
];
const SECRETS = [
  /lovelace/iu,
  /@example/u,
  /81000000002/u,
  /810.?0000.?0002/u,
  /hunter2/u,
  /eyJ/u,
  /aB3dE5gH/u,
  /zoom\.us/u,
  /visit-of-/u,
];

/** One visit with the plant wherever a text may stand. */
function plantedVisit(plant: string, index: number): JournalRecord[] {
  const at = new Date(ms('10:00') + index * 1_000).toISOString();
  const of = { at, visitId: `visit-of-${plant}`, roomId: plant };
  const facts = {
    sdk: { errorCode: 4012, type: plant, reason: plant },
    witness: {
      step: 'info' as const,
      httpStatus: 200,
      code: 81_000_000_002,
      message: plant,
      trackingId: plant,
    },
  };
  const refused = {
    ...of,
    kind: 'refused' as const,
    problem: 'anonymous-refused' as const,
    zoomCode: 81_000_000_002,
    isKnown: true,
    isContradictory: false,
    facts,
    attempt: 1,
    entry: 'open' as const,
    detail: plant,
  };
  return [
    {
      at,
      kind: 'opened',
      appVersion: plant,
      sdkVersion: plant,
      isRehearsal: false,
      view: 'component',
      lastRun: null,
    },
    { at, kind: 'repaired', file: plant, cutBytes: 1, keptIn: plant },
    { at, kind: 'unrepaired', file: plant, code: plant },
    { at, kind: 'passcode-changed', roomId: plant, source: 'zoom' },
    { ...of, kind: 'visit-started', isTest: false },
    {
      ...of,
      kind: 'ticket',
      customerKey: plant,
      name: plant,
      attempt: 1,
      entry: 'open',
      view: 'client',
      registrantId: plant,
      person: plant,
      verified: { isSignatureSound: true, clockSkewSeconds: 1, passcode: 'zoom' },
    },
    refused,
    { ...of, kind: 'moved', fromRoomId: plant },
    { ...of, kind: 'tried', cure: 'other-entry', outcome: 'done', problem: null },
    { ...of, kind: 'reconnecting', reason: plant },
    { ...of, kind: 'closed', facts, meant: 'removed' },
    { ...of, kind: 'joined' },
    { ...of, kind: 'visit-ended', outcome: 'left' },
  ];
}

test.each([
  ['alone', (plant: string) => plant],
  ['in a sentence', (plant: string) => `room of ${plant}, please`],
  ['behind a prefix', (plant: string) => `room-${plant}`],
  ['as a tracking id', (plant: string) => `WEB_${plant}`],
])('nothing planted is in either form of the report: %s', async (_how, written) => {
  const evidence = await gatherEvidence({
    sources: [
      {
        label: 'kiosk 1',
        records: stream(PLANTS.map(written).flatMap(plantedVisit)),
        unreadableCount: () => 1,
      },
    ],
    range: { fromMs: ms('09:00'), toMs: ms('12:00') },
    nowMs: ms('12:00'),
  });
  expect(evidence.incidents).toHaveLength(1);
  expect(evidence.refused).toBe(PLANTS.length);
  for (const form of [JSON.stringify(evidence), evidenceMarkdown(evidence)]) {
    for (const secret of SECRETS) expect(form).not.toMatch(secret);
  }
});

test.each([
  ['hall', 'hall'],
  ['opening-keynote_hall-2026-B', 'opening-keynote_hall-2026-B'],
  ['room-81000000002', 'room-[number]'],
  ['810-0000-0002', '[number]'],
  ['a b', '[room]'],
  ['a|b', '[room]'],
])('room id %s is shown as %s', (roomId, shown) => {
  expect(maskRoomId(roomId)).toBe(shown);
});

test.each([
  ['WEB_0d1c2b3a4f5e6d7c8b9a0f1e2d3c4b5a', true],
  ['WEB_7f3d0f0e-22f5-4a51-9a3a-1f2e3d4c5b6a', true],
  ['v=2.0;clid=us02;rid=WEB_c9d4fe4f9ff81c1a8c8d44ccfb56b7f4', true],
  ['WEB_81000000002', false],
  ['81000000002', false],
  ['Ada_Lovelace', false],
  ['WEB_1 Ada', false],
  ['WEB_1|x', false],
  [undefined, false],
])('tracking id %s passes: %s', (trackingId, passes) => {
  expect(safeTrackingId(trackingId)).toBe(passes ? trackingId : null);
});
