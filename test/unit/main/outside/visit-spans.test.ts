// A visit as a span: its times, its events, what became of it.
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { createVisitSpans, type VisitSpan } from '../../../../main/outside/visit-spans.ts';
import { began, ended, ms, refused, ticket } from '../journal/records.ts';
import { visitOf } from './visit.ts';

function spansOf(records: readonly JournalRecord[]): VisitSpan[] {
  const spans: VisitSpan[] = [];
  const note = createVisitSpans((span) => spans.push(span));
  records.forEach(note);
  return spans;
}

test('from the first tap to the wipe, with each try', () => {
  expect(spansOf(visitOf('v'))).toEqual([
    {
      visitId: 'v',
      startMs: ms('10:00:00'),
      endMs: ms('10:30:00'),
      attributes: { 'foyer.room': 'hall', 'foyer.outcome': 'left', 'foyer.joined': true },
      failed: null,
      events: [
        {
          name: 'ticket',
          atMs: ms('10:00:10'),
          attributes: { 'foyer.attempt': 1, 'foyer.entry': 'open', 'foyer.view': 'component' },
        },
        {
          name: 'refused',
          atMs: ms('10:00:12'),
          attributes: {
            'foyer.problem': 'anonymous-refused',
            'foyer.zoom.code': 4012,
            'foyer.attempt': 1,
            'foyer.entry': 'open',
          },
        },
        {
          name: 'ticket',
          atMs: ms('10:00:20'),
          attributes: { 'foyer.attempt': 2, 'foyer.entry': 'registered', 'foyer.view': 'component' },
        },
        { name: 'joined', atMs: ms('10:00:24'), attributes: {} },
      ],
    },
  ]);
});

test('nobody got in: the last refusal says why', () => {
  const records = [
    began('10:00', 'v'),
    ticket('10:01', 'v'),
    refused('10:02', 'v', 'hall', { problem: 'room-full', zoomCode: null }),
    ended('10:03', 'v'),
  ];
  expect(spansOf(records)).toMatchObject([{ failed: 'room-full', attributes: { 'foyer.joined': false } }]);
});

test('staff’s tests and late records of a visit that is over make none', () => {
  expect(spansOf([...visitOf('t', 'hall', true), ticket('11:00', 'gone'), ended('11:01', 'gone')])).toEqual(
    [],
  );
});

test('a visit with a thousand tries keeps a hundred', () => {
  const tries = Array.from({ length: 1_000 }, () => ticket('10:01', 'v'));
  const [span] = spansOf([began('10:00', 'v'), ...tries, ended('10:03', 'v')]);
  expect(span?.events).toHaveLength(100);
});
