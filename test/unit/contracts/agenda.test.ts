// Rooms by the clock.
import { describe, expect, test } from 'vitest';
import { agenda, roomPhase } from '../../../contracts/agenda.ts';

describe('phase', () => {
  test.each([
    [null, null, 0, 'open'],
    [100, null, 99, 'later'],
    [100, null, 100, 'open'],
    [100, 200, 199, 'open'],
    [100, 200, 200, 'over'],
    [null, 200, 0, 'open'],
    [null, 200, 200, 'over'],
    // An end before the doors cannot be written in a venue file; over wins, since nobody is inside.
    [300, 200, 250, 'over'],
  ])('opens %s, closes %s, at %i: %s', (opensAtMs, closesAtMs, nowMs, phase) => {
    expect(roomPhase({ opensAtMs, closesAtMs }, nowMs)).toBe(phase);
  });
});

describe('agenda', () => {
  const room = (id: string, startsAtMs: number | null, closesAtMs: number | null) => ({
    id,
    startsAtMs,
    opensAtMs: startsAtMs === null ? null : startsAtMs - 10,
    closesAtMs,
  });
  const ids = (rooms: { id: string }[]): string => rooms.map(({ id }) => id).join(' ');

  test('now, next and over, each by start; without a start last, then as in the venue file', () => {
    const rooms = [
      room('lounge', null, null),
      room('evening', 900, 1_000),
      room('late', 105, 200),
      room('early', 50, 200),
      room('help', null, null),
      room('noon', 500, 600),
      room('breakfast', 10, 40),
      room('noon2', 500, 700),
    ];
    const before = structuredClone(rooms);
    const { now, next, over } = agenda(rooms, 100);
    expect(ids(now)).toBe('early late lounge help');
    expect(ids(next)).toBe('noon noon2 evening');
    expect(ids(over)).toBe('breakfast');
    expect(rooms).toEqual(before);
  });

  test('every room is in exactly one group at any time', () => {
    const rooms = [room('a', null, null), room('b', 20, 30), room('c', 5, null), room('d', null, 15)];
    for (let nowMs = -20; nowMs < 50; nowMs++) {
      const { now, next, over } = agenda(rooms, nowMs);
      expect([...now, ...next, ...over].map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  test('no rooms', () => {
    expect(agenda([], 0)).toEqual({ now: [], next: [], over: [] });
  });
});
