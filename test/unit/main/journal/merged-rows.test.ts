// One person's rows as one stay.
import { expect, test } from 'vitest';
import { mergeRows } from '../../../../main/journal/merged-rows.ts';
import { at, key, row } from './report-rows.ts';

test("one person's rows become one stay", () => {
  const own = { customerKey: key('a') };
  const rows = [
    row(20, 30, own),
    row(0, 2, { ...own, isWaitingRoom: true }),
    row(2, 10, own),
    row(8, 14, { ...own, breakoutId: 'b1' }),
  ];
  expect(mergeRows(rows)).toMatchObject({
    joinMs: at(2),
    leaveMs: at(30),
    seconds: 22 * 60,
    parts: [
      { kind: 'waiting-room', joinMs: at(0), leaveMs: at(2) },
      { kind: 'meeting', joinMs: at(2), leaveMs: at(10) },
      { kind: 'breakout', joinMs: at(8), leaveMs: at(14) },
      { kind: 'rejoin', joinMs: at(20), leaveMs: at(30) },
    ],
  });
});

test('a row without an end leaves the stay without one, and counts what Zoom counted', () => {
  const own = { customerKey: key('a') };
  const rows = [row(0, 10, own), row(12, null, { ...own, seconds: 90 })];
  expect(mergeRows(rows)).toMatchObject({ leaveMs: null, seconds: 690 });
});

test('who was only in the waiting room was not in', () => {
  const rows = [row(0, 10, { customerKey: key('a'), isWaitingRoom: true })];
  expect(mergeRows(rows)).toMatchObject({ joinMs: null, leaveMs: null, seconds: 0 });
});
