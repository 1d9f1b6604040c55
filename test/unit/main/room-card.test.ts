// What the shell may know of a room, and when its doors are open.
import { expect, test } from 'vitest';
import { doorsOf, roomCard } from '../../../main/room-card.ts';
import { venueFile } from '../../../contracts/config.ts';
import { AT_MS } from './joining/kiosk.ts';
import { makeRoom } from './joining/rooms.ts';

const MINUTE_MS = 60_000;
const DOORS = { openMinutes: 15, closeMinutes: 10 };

test('doors as the venue says', () => {
  const venue = { name: 'Expo', doorsOpenMinutes: 5, doorsCloseMinutes: 7 };
  const rooms = [{ id: 'keynote', title: 'Keynote', joinLink: 'https://zoom.us/j/81000000002' }];
  expect(doorsOf(venueFile.parse({ venue, rooms }).venue)).toEqual({ openMinutes: 5, closeMinutes: 7 });
});

test('doors open before the start', () => {
  const times = { startsAtMs: AT_MS, endsAtMs: AT_MS + 1 };
  expect(roomCard(makeRoom(times), DOORS)).toMatchObject({
    ...times,
    opensAtMs: AT_MS - 15 * MINUTE_MS,
    closesAtMs: AT_MS + 1 + 10 * MINUTE_MS,
  });
  expect(roomCard(makeRoom(times), { ...DOORS, openMinutes: 0 }).opensAtMs).toBe(AT_MS);
  expect(roomCard(makeRoom(), DOORS)).toMatchObject({ opensAtMs: null, closesAtMs: null });
});

test('SECURITY: no number, passcode, token, link or guest, and exactly the contract’s fields', () => {
  const joinLink = 'https://zoom.us/j/81000000002?pwd=abc123';
  const card = roomCard(makeRoom({ entry: 'invited', email: 'asked', tk: 'a-token', joinLink }), DOORS);
  expect(card).toEqual({
    id: 'keynote',
    title: 'Opening keynote',
    subtitle: null,
    kind: 'meeting',
    entry: 'invited',
    asksEmail: true,
    opensAtMs: null,
    startsAtMs: null,
    endsAtMs: null,
    closesAtMs: null,
  });
});
