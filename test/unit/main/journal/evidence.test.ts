// The evidence report: counts per quarter hour, incidents over several kiosks, what was verified.
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { evidenceMarkdown } from '../../../../main/journal/evidence-markdown.ts';
import { gatherEvidence } from '../../../../main/journal/evidence.ts';
import { began, joined, joinedVisit, ms, opened, refused, refusedVisit, stream, ticket } from './records.ts';
import { FIRST, RANGE, SECOND, gather } from './two-kiosks.ts';

test('several kiosks are one story, by the time of their records', async () => {
  const { incidents, kiosks, timeline, rooms, ...rest } = await gather([FIRST, SECOND]);
  expect(incidents).toEqual([
    {
      problem: 'anonymous-refused',
      zoomCodes: [4012],
      sinceMs: ms('10:03:40'),
      lastMs: ms('10:40'),
      untilMs: ms('11:00:30'),
      since: '2026-11-21T10:03:40.000Z',
      last: '2026-11-21T10:40:00.000Z',
      until: '2026-11-21T11:00:30.000Z',
      visitCount: 3,
      refusalCount: 3,
      curedCount: 1,
      roomIds: ['hall', 'stage'],
      entries: ['open'],
      tried: [{ cure: 'other-entry', helped: true }],
      stillWorks: [{ roomId: 'hall', entry: 'registered' }],
      workedBefore: ['hall', 'stage'],
      workedAfter: ['hall', 'stage'],
    },
  ]);
  expect(kiosks).toEqual(
    [1, 2].map((kiosk) => ({
      label: `kiosk ${kiosk}`,
      runs: [{ appVersion: '0.1.0', sdkVersion: '6.2.0', view: 'component', isRehearsal: false }],
      unreadableLines: kiosk - 1,
      readError: null,
    })),
  );
  expect(timeline).toEqual([
    { from: '2026-11-21T09:45:00.000Z', tries: 2, successes: 2, codes: {} },
    { from: '2026-11-21T10:00:00.000Z', tries: 3, successes: 1, codes: { 4012: 2 } },
    { from: '2026-11-21T10:30:00.000Z', tries: 1, successes: 0, codes: { 4012: 1 } },
    { from: '2026-11-21T11:00:00.000Z', tries: 2, successes: 2, codes: {} },
  ]);
  expect(rooms).toEqual([
    { roomId: 'hall', entry: 'open', tries: 4, joined: 2, refused: 2 },
    { roomId: 'hall', entry: 'registered', tries: 1, joined: 1, refused: 0 },
    { roomId: 'stage', entry: 'open', tries: 3, joined: 2, refused: 1 },
  ]);
  expect(rest).toMatchObject({ visits: 7, tries: 8, joined: 5, refused: 3, isRehearsal: false });
});

test('a refused ticket is a try of its own; a drop-out and a reconnect are none', async () => {
  const { timeline } = await gather([
    [
      refused('10:00', 'a', 'hall', { problem: 'account-unreachable', zoomCode: null }),
      refused('10:01', 'a', 'hall', { problem: 'account-unreachable', zoomCode: null }),
      ...joinedVisit('10:02', 'a'),
      joined('10:03', 'a'),
      refused('10:05', 'a', 'hall', { problem: 'connection-lost', zoomCode: 4001 }),
    ],
  ]);
  expect(timeline).toEqual([
    {
      from: '2026-11-21T10:00:00.000Z',
      tries: 3,
      successes: 1,
      codes: { 4001: 1, 'account-unreachable': 2 },
    },
  ]);
});

test('the range is to the millisecond; what was before it only explains', async () => {
  const range = { fromMs: ms('10:00'), toMs: ms('11:00') };
  const {
    tries,
    joined: joins,
    refused: refusals,
  } = await gather(
    [
      [
        ticket('09:59:59', 'a'),
        refused('10:00', 'a'),
        ...refusedVisit('10:59:59', 'b'),
        ...refusedVisit('11:00', 'c'),
      ],
    ],
    range,
  );
  expect({ tries, joins, refusals }).toEqual({ tries: 1, joins: 0, refusals: 2 });
});

test('an incident that began before the range or lasts beyond it is told as a whole, as far as the range goes', async () => {
  const range = { fromMs: ms('10:30'), toMs: ms('11:00') };
  const { incidents } = await gather([FIRST, SECOND], range);
  expect(incidents).toMatchObject([
    { sinceMs: ms('10:03:40'), untilMs: null, visitCount: 3, workedBefore: [] },
  ]);
  expect((await gather([FIRST, SECOND], { fromMs: ms('11:30'), toMs: ms('12:00') })).incidents).toEqual([]);
});

test('what was verified: signatures, clock, passcode', async () => {
  const verified = { isSignatureSound: false, clockSkewSeconds: -2, passcode: 'venue-file' } as const;
  const notAsked = { isSignatureSound: true, clockSkewSeconds: null, passcode: 'zoom' } as const;
  expect(
    (
      await gather([
        [
          ticket('10:00', 'a'),
          ticket('10:01', 'b', 'hall', 'open', { verified }),
          ticket('10:02', 'c', 'hall', 'open', { verified: notAsked }),
        ],
      ])
    ).verified,
  ).toEqual({
    tickets: 3,
    soundSignatures: 2,
    clockSkewSeconds: { min: -2, max: 0.4 },
    passcode: { zoom: 2, staff: 0, 'venue-file': 1, none: 0 },
  });
  expect((await gather([[]])).verified.clockSkewSeconds).toBeNull();
});

test('of each code the last 50 tracking ids', async () => {
  const witness = (count: number) => ({ witness: { step: 'info' as const, trackingId: `WEB_${count}a` } });
  const { trackingIds } = await gather([
    [
      ...Array.from({ length: 60 }, (_, index) =>
        refused(`10:${String(index).padStart(2, '0')}`, 'a', 'hall', { facts: witness(index) }),
      ),
      refused('10:00', 'b', 'hall', { zoomCode: null, problem: 'join-timed-out', facts: witness(99) }),
    ],
  ]);
  expect(trackingIds).toHaveLength(51);
  expect(trackingIds[0]).toEqual({
    trackingId: 'WEB_99a',
    at: '2026-11-21T10:00:00.000Z',
    code: 'join-timed-out',
    kiosk: 'kiosk 1',
  });
  expect(trackingIds.at(-1)).toMatchObject({ trackingId: 'WEB_59a', code: '4012' });
});

test('test joins of staff are counted apart', async () => {
  const evidence = await gather([[began('10:00', 't', 'hall', true), ...joinedVisit('10:00', 't')]]);
  expect(evidence).toMatchObject({ tries: 0, joined: 0, testTries: 1, timeline: [] });
});

test('a rehearsal says so, and is left out beside real records', async () => {
  const rehearsed = [opened('09:00', true), ...refusedVisit('10:00', 'a'), ...refusedVisit('10:01', 'b')];
  const alone = await gather([rehearsed]);
  expect(alone).toMatchObject({ isRehearsal: true, tries: 2, incidents: [{ visitCount: 2 }] });
  expect(evidenceMarkdown(alone)).toMatch(/^# Rehearsal.*\n\n\*\*This is a rehearsal/u);
  const beside = await gather([rehearsed, [opened('09:00'), ...refusedVisit('10:02', 'c')]]);
  expect(beside).toMatchObject({ isRehearsal: false, tries: 1, incidents: [], rehearsalTriesLeftOut: 2 });
  expect(evidenceMarkdown(beside)).toContain('Rehearsals in this time are left out (2 tries).');
});

test('every version that ran in the range is named, and none that ran before', async () => {
  const journal = [
    opened('07:00', false, '0.0.9'),
    opened('08:00', false, '0.1.0'),
    opened('10:00', false, '0.2.0'),
  ];
  const { kiosks } = await gather([[...journal, opened('11:00', false, '0.2.0')]]);
  expect(kiosks[0]?.runs.map(({ appVersion }) => appVersion)).toEqual(['0.1.0', '0.2.0']);
});

test('a journal that breaks off in the middle is a report that says so', async () => {
  async function* broken(): AsyncGenerator<JournalRecord> {
    yield* stream(refusedVisit('10:00', 'a'));
    throw Object.assign(new Error(), { code: 'EIO' });
  }
  const evidence = await gatherEvidence({
    sources: [{ label: 'kiosk 1', records: broken(), unreadableCount: () => 0 }],
    range: RANGE,
    nowMs: ms('12:00'),
  });
  expect(evidence).toMatchObject({ refused: 1, kiosks: [{ readError: 'EIO' }] });
  expect(evidenceMarkdown(evidence)).toContain('not read to its end (EIO)');
});
