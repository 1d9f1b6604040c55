// The steps of set-up: nothing is skipped, nothing that was typed is lost, and no secret stays longer than it must.
import { describe, expect, test } from 'vitest';
import { MOST_ROOMS } from '../../../../../contracts/first-run.ts';
import {
  atStart,
  draftOf,
  firstRun,
  isAnswered,
  roomMistakes,
  roomOf,
  type FirstRunEvent,
  type FirstRunState,
} from '../../../../../renderer/shell/first-run/steps.ts';

const FRESH = atStart({ credentials: null, hasPin: false });
const run = (state: FirstRunState, ...events: FirstRunEvent[]): FirstRunState =>
  events.reduce((before, event) => firstRun(before, event), state);
const next: FirstRunEvent = { type: 'next' };
const back: FirstRunEvent = { type: 'back' };
const room = (link: string, title: string): FirstRunEvent[] => [
  { type: 'room-typed', field: 'link', value: link },
  { type: 'room-typed', field: 'title', value: title },
];
const named: FirstRunEvent = { type: 'typed', field: 'name', value: 'Expo' };
const TO_ROOM: FirstRunEvent[] = [
  named,
  next,
  { type: 'pin-chosen' },
  next,
  { type: 'typed', field: 'clientId', value: 'id' },
  { type: 'typed', field: 'clientSecret', value: 'hush' },
  { type: 'credentials-kept' },
  next,
];
const atRoom = run(FRESH, ...TO_ROOM);
const filled = run(atRoom, ...room('81000000001', 'Keynote'));

test('one question after the other', () => {
  expect(atRoom.step).toBe('room');
  const atCheck = run(filled, next);
  expect(atCheck.step).toBe('check');
  expect(run(atCheck, next).step).toBe('ready');
  expect(run(atCheck, next, next).step).toBe('ready');
  expect(draftOf(atCheck, 'de')).toEqual({
    name: 'Expo',
    language: 'de',
    rooms: [{ link: '81000000001', title: 'Keynote', passcode: '' }],
  });
});

test.each<[string, FirstRunState]>([
  ['venue', FRESH],
  ['venue', run(FRESH, { type: 'typed', field: 'name', value: '  ' })],
  ['pin', run(FRESH, named, next)],
  ['credentials', run(FRESH, named, next, { type: 'pin-chosen' }, next)],
  ['room', atRoom],
  ['room', run(atRoom, ...room('next Monday', 'Keynote'))],
  ['room', run(atRoom, ...room('81000000001', ' '))],
])('%s without its answer does not go on, and says why from then on', (step, state) => {
  expect(state).toMatchObject({ step, hasTried: false });
  expect(isAnswered(state)).toBe(false);
  expect(run(state, next)).toEqual({ ...state, hasTried: true });
});

test('credentials that are there already are not asked for', () => {
  const state = run(atStart({ credentials: 'environment', hasPin: true }), named, next, next, next);
  expect(state.step).toBe('room');
});

describe('back', () => {
  test('keeps what was typed, on every step', () => {
    const state = run(filled, next, next, back, back, back, back, back);
    expect(state).toMatchObject({ step: 'venue', name: 'Expo', hasPin: true, credentials: 'store' });
    expect(run(state, next, next, next)).toEqual(filled);
  });

  test('keeps credentials that were not kept by main yet', () => {
    const typed = run(
      atRoom,
      back,
      { type: 'credentials-again' },
      { type: 'typed', field: 'clientSecret', value: 'new' },
    );
    expect(run(typed, back, next)).toMatchObject({
      step: 'credentials',
      clientId: 'id',
      clientSecret: 'new',
    });
  });

  test('from the first step leads nowhere', () => {
    expect(run(FRESH, back).step).toBe('venue');
  });

  test('a mistake is not held against what is shown next', () => {
    expect(run(atRoom, next, back).hasTried).toBe(false);
  });
});

test('SECURITY: the secret is gone as soon as main has it', () => {
  expect(JSON.stringify(atRoom)).not.toContain('hush');
  expect(atRoom.clientId).toBe('id');
});

describe('several rooms', () => {
  const add: FirstRunEvent = { type: 'room-added' };
  const two = run(filled, add, ...room('81000000002', 'Panel'));

  test('each on a screen of its own, forwards and back', () => {
    expect(two.at).toBe(1);
    const first = run(two, back);
    expect(roomOf(first).title).toBe('Keynote');
    expect(run(first, next)).toMatchObject({ step: 'room', at: 1 });
    expect(run(two, next).step).toBe('check');
    expect(run(two, next, back)).toMatchObject({ step: 'room', at: 1 });
  });

  test('none is added to one that is not right', () => {
    expect(run(atRoom, add)).toEqual({ ...atRoom, hasTried: true });
  });

  test('an empty one goes when one goes back from it, a begun one stays', () => {
    expect(run(filled, add, back)).toMatchObject({ step: 'room', at: 0, rooms: filled.rooms });
    const begun = run(filled, add, { type: 'room-typed', field: 'title', value: 'Panel' }, back);
    expect(begun).toMatchObject({ at: 0, rooms: [{}, { title: 'Panel' }] });
  });

  test('one is taken out', () => {
    expect(run(two, { type: 'room-removed' })).toMatchObject({ at: 0, rooms: [{ title: 'Keynote' }] });
    expect(run(two, back, { type: 'room-removed' })).toMatchObject({ at: 0, rooms: [{ title: 'Panel' }] });
    expect(run(filled, { type: 'room-removed' }).rooms).toEqual(FRESH.rooms);
  });

  test('no more than main takes', () => {
    let state = filled;
    for (let count = 1; count < MOST_ROOMS + 3; count++)
      state = run(state, add, ...room('81000000002', 'Panel'));
    expect(state.rooms).toHaveLength(MOST_ROOMS);
  });
});

test('what is longer than main takes is cut', () => {
  const long = 'x'.repeat(5_000);
  const state = run(FRESH, { type: 'typed', field: 'name', value: long }, ...room(long, long));
  expect([state.name.length, roomOf(state).link.length, roomOf(state).title.length]).toEqual([
    80, 4_000, 120,
  ]);
});

test('a host’s start link is named as what it is', () => {
  expect(roomMistakes({ link: 'https://zoom.us/s/81000000001', title: 'Keynote', passcode: '' })).toEqual({
    link: 'host',
  });
});
