// A visit in the log: what of a record is told, and under which id.
import { expect, test, vi } from 'vitest';
import { logVisit } from '../../../../main/outside/visit-lines.ts';
import { ended, joined, opened, refused, ticket } from '../journal/records.ts';

function told(record: Parameters<typeof logVisit>[1]) {
  const log = { info: vi.fn(), warn: vi.fn() };
  logVisit(log, record);
  return [
    ...log.info.mock.calls.map((call) => ['info', ...call]),
    ...log.warn.mock.calls.map((call) => ['warn', ...call]),
  ];
}

test('how a visit goes, and what went wrong in it', () => {
  expect(told(joined('10:00', 'v'))).toEqual([['info', 'visit: joined', { visitId: 'v', roomId: 'hall' }]]);
  expect(told(refused('10:00', 'v'))).toEqual([
    [
      'warn',
      'visit: refused',
      {
        visitId: 'v',
        roomId: 'hall',
        problem: 'anonymous-refused',
        zoomCode: 4012,
        isKnown: true,
        attempt: 1,
        entry: 'open',
      },
    ],
  ]);
  expect(told(ended('10:00', 'v'))).toMatchObject([['info', 'visit: visit-ended', { outcome: 'left' }]]);
});

test('SECURITY: nobody is named, by name, key, person or registration', () => {
  const record = ticket('10:00', 'v', 'hall', 'invited', {
    person: 'ada@example.com',
    registrantId: 'reg-1',
  });
  const said = JSON.stringify(told(record));
  expect(said).toContain('"entry":"invited"');
  expect(said).not.toMatch(/Visitor|key-v|ada@|reg-1/u);
});

test('what is of no visit has a line of its own elsewhere', () => {
  expect(told(opened('10:00'))).toEqual([]);
});
