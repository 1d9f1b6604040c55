// What a kiosk's screens say and offer, as they are first drawn: the banner above them, the staff's notices on those
// that stand empty, the clock and the way back on the name.
import { createElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { english } from '../../../../contracts/words/index.ts';
import { Banner } from '../../../../renderer/shell/parts/Banner.tsx';
import { CurrentScreen } from '../../../../renderer/shell/screens/CurrentScreen.tsx';
import { dressRehearsal } from '../../../../renderer/shell/staff/dress-rehearsal.ts';
import { AT_START, screenOf, type Snapshot } from '../../../../renderer/shell/visit/snapshot.ts';
import { ROOM, VENUE } from './fake-venue.ts';
import { draw, nothing, read } from './staff/drawn.ts';

const DEAF = {
  act: nothing,
  open: () => Promise.resolve(),
  wake: nothing,
  rememberName: nothing,
  speech: { speak: () => Promise.resolve(), speakAsAtFirst: nothing },
};
const screen = (snapshot: Snapshot) => createElement(CurrentScreen, { snapshot, controller: DEAF });
const { offline } = english.rooms;
const called = english.problems['staff-called'].staff;

describe('the banner', () => {
  const troubled = {
    ...VENUE,
    isOffline: true,
    staffNotices: ['staff-called' as const, 'journal-unwritable' as const],
  };
  const drawn = (snapshot: Snapshot): string => read(createElement(Banner, { snapshot }));
  const screens = dressRehearsal(troubled, english, 0)
    .filter(({ venue }) => venue !== null)
    .map((snapshot) => [screenOf(snapshot), snapshot] as const);

  test.each(screens.filter(([name]) => name !== 'in-room'))('says it on the screen %s', (_name, snapshot) => {
    expect(drawn(snapshot)).toContain(called);
    expect(drawn(snapshot)).toContain(offline);
  });

  test.each([
    ['in the room', screens.find(([name]) => name === 'in-room')?.[1]],
    ['to staff', { ...AT_START, venue: troubled, isStaffOpen: true }],
    ['before there is a venue', AT_START],
    ['when all is well', { ...AT_START, venue: VENUE }],
  ])('says nothing %s, and is there', (_when, snapshot) => {
    expect(snapshot).toBeDefined();
    expect(draw(createElement(Banner, { snapshot: snapshot ?? AT_START }))).toMatch(
      /^<div [^>]*aria-live="polite"><\/div>$/u,
    );
  });

  test.each([
    ['rooms', false],
    ['attract', true],
  ])('leaves the other notices to the screen %s, which does not say the same again', (name, isAtRest) => {
    const snapshot = { ...AT_START, venue: troubled, isAtRest };
    expect(screenOf(snapshot)).toBe(name);
    expect(drawn(snapshot)).not.toContain(english.problems['journal-unwritable'].staff);
    const said = read(screen(snapshot));
    expect(said).toContain(english.problems['journal-unwritable'].staff);
    expect(said).not.toContain(called);
    expect(said).not.toContain(offline);
  });
});

describe('the name', () => {
  const venue = { ...VENUE, rooms: [ROOM] };
  const state = { screen: 'name', roomId: ROOM.id, name: '', email: '', invitation: '' } as const;
  const CLOCK = 'class="wall-clock"';
  const BACK = 'data-action="back"';
  // React's word that an effect, here the one that puts the focus into the field, does not run when it is only drawn.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(nothing));

  test('of the one room, where nobody chose it, is the first screen: a clock for staff, and nothing to go back to', () => {
    const html = draw(screen({ ...AT_START, venue, state: { ...state, isByItself: true } }));
    expect(html).toContain(CLOCK);
    expect(html).not.toContain(BACK);
  });

  test.each([
    ['chose the one room', {}],
    ['wants a place kept in it', { opensAtMs: Date.now() + 60_000 }],
  ])('has a way back for who %s', (_who, more) => {
    const html = draw(screen({ ...AT_START, venue, state: { ...state, ...more } }));
    expect(html).toContain(BACK);
    expect(html).not.toContain(CLOCK);
  });
});
