// Which talk comes next, and what still has to be typed for it.
import { expect, test } from 'vitest';
import { opensSoon } from '../../../contracts/agenda.ts';
import { nextTalk } from '../../../contracts/next-talk.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import { ROOM } from '../renderer/shell/fake-venue.ts';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;
/** Doors open 15 minutes before the start and close 75 minutes after it. */
const talk = (id: string, startsInMinutes: number, more: Partial<RoomCard> = {}): RoomCard => {
  const startsAtMs = NOW + startsInMinutes * MINUTE;
  return {
    ...ROOM,
    id,
    startsAtMs,
    opensAtMs: startsAtMs - 15 * MINUTE,
    closesAtMs: startsAtMs + 75 * MINUTE,
    ...more,
  };
};
const from = { roomId: 'left', name: 'Ada', email: '' };
const next = (rooms: RoomCard[], given = from) => nextTalk({ rooms, keepPlaceMinutes: 10 }, given, NOW);

test('the one that begins next, before those that have begun', () => {
  expect(next([talk('began', -5), talk('later', 12), talk('next', 6)])).toMatchObject({
    roomId: 'next',
    opensAtMs: null,
    asksDetails: false,
    name: 'Ada',
  });
});

test('else the one that began last', () => {
  expect(next([talk('early', -60), talk('late', -5)])?.roomId).toBe('late');
});

test('one whose doors open soon, with the time', () => {
  expect(next([talk('soon', 20)])).toMatchObject({ roomId: 'soon', opensAtMs: NOW + 5 * MINUTE });
});

test.each([
  ['the room that was left', talk('left', 0)],
  ['a room that opens too late', talk('a', 26)],
  ['a room that is over', talk('a', -80)],
  ['a room that this kiosk does not list', talk('a', 0, { isListed: false })],
  ['a room without a start', { ...ROOM, id: 'a' }],
])('never %s', (_what, room) => {
  expect(next([room])).toBeNull();
});

test.each([
  ['an invitation', talk('a', 0, { entry: 'invited' }), from],
  ['an e-mail address that was not given', talk('a', 0, { asksEmail: true }), from],
  ['a name, where a badge was enough', talk('a', 0), { ...from, name: '' }],
])('asks for %s', (_what, room, given) => {
  expect(next([room], given)).toMatchObject({ asksDetails: true });
});

test('an address that was given goes along', () => {
  const given = { ...from, email: 'ada@example.org' };
  expect(next([talk('a', 0, { asksEmail: true })], given)).toMatchObject({
    asksDetails: false,
    email: 'ada@example.org',
  });
});

test('a place is kept within the venue’s time only', () => {
  const room = talk('a', 25);
  expect(opensSoon(room, NOW, 10)).toBe(true);
  expect(opensSoon(room, NOW, 9.9)).toBe(false);
  expect(opensSoon(room, NOW, 0)).toBe(false);
  expect(opensSoon(talk('a', 0), NOW, 10)).toBe(false);
  expect(opensSoon(talk('a', -100), NOW, 10)).toBe(false);
});
