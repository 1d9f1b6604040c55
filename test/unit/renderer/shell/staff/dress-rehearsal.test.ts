// The dress rehearsal shows every screen there is, with nobody's real content.
import { expect, test } from 'vitest';
import { english } from '../../../../../contracts/words/index.ts';
import { dressRehearsal } from '../../../../../renderer/shell/staff/dress-rehearsal.ts';
import { screenOf } from '../../../../../renderer/shell/visit/snapshot.ts';
import { VENUE } from '../fake-venue.ts';

const SCREENS = [
  'attract',
  'rooms',
  'interrupted',
  'name',
  'joining',
  'waiting-room',
  'not-started',
  'in-room',
  'problem',
  'ended',
  'thanks',
];

test('every screen, each with a room that it can find', () => {
  const samples = dressRehearsal(VENUE, english, Date.now());
  const shown = new Set(samples.map(screenOf));
  expect(SCREENS.filter((screen) => !shown.has(screen))).toEqual([]);
  for (const { venue, state } of samples) {
    if ('roomId' in state) expect(venue?.rooms.map(({ id }) => id)).toContain(state.roomId);
  }
  expect(samples.at(-1)?.openingFailure).not.toBeNull();
});

test('the made-up room is on no list of rooms', () => {
  const [first] = dressRehearsal(VENUE, english, Date.now());
  expect(first?.venue?.rooms.filter(({ isListed }) => isListed)).toEqual(VENUE.rooms);
});
