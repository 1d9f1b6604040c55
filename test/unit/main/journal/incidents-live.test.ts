// Outages while they happen: who is told when, what a restart remembers, and that rehearsals stay apart.
import { expect, test } from 'vitest';
import type { Incident } from '../../../../contracts/incident.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { createIncidents } from '../../../../main/journal/incidents.ts';
import { joinedVisit, ms, opened, refusedVisit, stream } from './records.ts';

const DAY_MS = 86_400_000;

function live(nowMs = ms('12:00')) {
  const told: (readonly Incident[])[] = [];
  const clock = { nowMs };
  const incidents = createIncidents({ now: () => clock.nowMs, onChange: (open) => told.push(open) });
  const note = (records: readonly JournalRecord[]): void =>
    records.forEach((record) => incidents.note(record));
  return { incidents, note, told, clock };
}

const OUTAGE = [...refusedVisit('10:03', 'a'), ...refusedVisit('10:05', 'b')];

test('staff are told when one opens, grows and ends, and of nothing else', () => {
  const { incidents, note, told } = live(ms('10:10'));
  note([opened('09:00'), ...refusedVisit('10:03', 'a'), ...joinedVisit('10:04', 'x', 'stage')]);
  expect(told).toEqual([]);
  note(refusedVisit('10:05', 'b'));
  expect(told).toHaveLength(1);
  note(refusedVisit('10:06', 'c'));
  expect(told.map(([one]) => one?.visitCount)).toEqual([2, 3]);
  note(joinedVisit('10:08', 'd'));
  expect(told).toHaveLength(3);
  expect(told[2]).toEqual([]);
  expect(incidents.open()).toEqual([]);
  expect(incidents.recent()).toMatchObject([{ untilMs: ms('10:08') }]);
});

test('open ones come first, then the latest, of the last seven days', () => {
  const { incidents, note, clock } = live(ms('15:00'));
  note([...OUTAGE, ...joinedVisit('11:00', 'c')]);
  note([...refusedVisit('12:00', 'd'), ...refusedVisit('12:01', 'e'), ...joinedVisit('12:30', 'f')]);
  note([...refusedVisit('14:00', 'g'), ...refusedVisit('14:01', 'h')]);
  expect(incidents.recent().map(({ sinceMs }) => sinceMs)).toEqual([ms('14:00'), ms('12:00'), ms('10:03')]);
  clock.nowMs = ms('11:00') + 7 * DAY_MS;
  expect(incidents.recent().map(({ sinceMs }) => sinceMs)).toEqual([ms('14:00'), ms('12:00')]);
});

test('time alone closes one when somebody asks, and that is told', () => {
  const { incidents, note, told, clock } = live(ms('10:10'));
  note(OUTAGE);
  clock.nowMs = ms('10:05') + DAY_MS;
  expect(incidents.open()).toEqual([]);
  expect(told.at(-1)).toEqual([]);
});

test('a restart in the middle: what the journal holds counts on, and what comes meanwhile waits', async () => {
  const { incidents, note, told } = live(ms('10:10'));
  const seeded = incidents.seed(stream([opened('09:00'), ...OUTAGE, ...refusedVisit('10:11', 'late')]));
  note([opened('10:10'), ...refusedVisit('10:11', 'late'), ...refusedVisit('10:12', 'later')]);
  expect(told).toEqual([]);
  await seeded;
  // 'late' is in the journal and was noted: it counts once.
  expect(incidents.open()).toMatchObject([{ sinceMs: ms('10:03'), visitCount: 4, refusalCount: 4 }]);
  expect(told).toHaveLength(1);
});

test('a journal that cannot be read costs the past, not the present', async () => {
  const { incidents, note } = live();
  async function* broken(): AsyncGenerator<JournalRecord> {
    yield* stream(refusedVisit('10:03', 'a'));
    throw Object.assign(new Error('gone'), { code: 'EIO' });
  }
  const seeded = incidents.seed(broken());
  note(refusedVisit('10:05', 'b'));
  await expect(seeded).rejects.toThrow('gone');
  expect(incidents.open()).toMatchObject([{ visitCount: 2 }]);
});

test('a rehearsal never mixes with what Zoom really did', () => {
  const { incidents, note } = live();
  note([opened('09:00', true), ...refusedVisit('10:03', 'a'), ...refusedVisit('10:04', 'b')]);
  expect(incidents.open()).toHaveLength(1);
  note([opened('10:05'), ...refusedVisit('10:06', 'c')]);
  expect(incidents.recent()).toEqual([]);
  note([opened('10:07', true), ...joinedVisit('10:08', 'd')]);
  expect(incidents.recent()).toMatchObject([{ visitCount: 2, untilMs: ms('10:08') }]);
});

test('a journal on a silent disk is not waited for: what happens now counts after a bounded time', async () => {
  const { incidents, note, told } = live(ms('10:10'));
  let answer = (): void => {};
  async function* silent(): AsyncGenerator<JournalRecord> {
    yield* stream(refusedVisit('10:03', 'a'));
    await new Promise<void>((resolve) => (answer = resolve));
    yield* stream(refusedVisit('10:04', 'too late'));
  }
  const seeded = incidents.seed(silent(), 20);
  note(refusedVisit('10:05', 'b'));
  await expect(seeded).rejects.toThrow('no answer');
  expect(incidents.open()).toMatchObject([{ visitCount: 2 }]);
  answer();
  await new Promise((resolve) => setImmediate(resolve));
  note(refusedVisit('10:11', 'c'));
  expect(incidents.open()).toMatchObject([{ visitCount: 3 }]);
  expect(told).toHaveLength(2);
});
