// A kiosk with one room goes to the name field without anybody: a visit begins only with a person.
import { beforeEach, expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { ROOM, VENUE } from './fake-venue.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const begun = (): string[] => world.log.filter((line) => line.startsWith('startVisit'));

test('the page is warmed, and no visit begins', async () => {
  await world.chooseRoomByItself();
  await world.say({ kind: 'warm' });
  await world.clock.pass(3600);
  expect(world.screen()).toBe('name');
  expect(world.pages).toHaveLength(1);
  expect(begun()).toEqual([]);
});

test('the visit begins with the name, in the warm page, before the ticket is asked for', async () => {
  world.main.hasSlowStarts = true;
  await world.chooseRoomByItself();
  await world.say({ kind: 'warm' });
  await world.giveName();
  expect(world.log.at(-1)).toBe('startVisit keynote');
  world.main.finishStart();
  await settle();
  expect(world.log.slice(-3)).toEqual(['startVisit keynote', 'ticket Ada', 'page 1 told join']);
});

test('who gives up before it has begun asks for no ticket', async () => {
  world.main.hasSlowStarts = true;
  await world.chooseRoomByItself();
  await world.giveName();
  world.controller.act({ type: 'leave' });
  world.main.finishStart();
  await settle();
  expect(world.log.join()).not.toContain('ticket');
  expect(world.log.at(-1)).toBe('endVisit gave-up');
});

test('a visit that may not begin is a problem, and begins with the next try', async () => {
  world.main.startFails = failure('room-not-open');
  await world.chooseRoomByItself();
  await world.giveName();
  expect(world.controller.snapshot().state).toMatchObject({ screen: 'problem', problem: 'room-not-open' });
  expect(world.log.join()).not.toContain('ticket');
  world.main.startFails = null;
  world.controller.act({ type: 'retry' });
  await settle();
  expect(begun()).toHaveLength(2);
  expect(world.log.at(-1)).toBe('ticket Ada');
});

test('the end of one visit lets the next one begin', async () => {
  await world.toInRoom();
  world.controller.act({ type: 'leave' });
  await world.say({ kind: 'closed', facts: {} });
  world.controller.act({ type: 'done' });
  await world.chooseRoomByItself();
  await world.giveName('Grace');
  expect(begun()).toHaveLength(2);
});

test('a page that breaks before anybody came is replaced and not reported', async () => {
  await world.chooseRoomByItself();
  world.page().onTrouble('page-hung');
  await settle();
  expect(world.reports).toEqual([]);
  await world.giveName();
  expect(world.pages).toHaveLength(2);
});

test('somebody is there from the first touch, until the name field is left or the kiosk rests', async () => {
  const { isSomebodyThere } = world.controller;
  await world.chooseRoomByItself();
  expect(isSomebodyThere()).toBe(false);
  world.controller.noteInput();
  expect(isSomebodyThere()).toBe(true);
  // Main still knows of no visit.
  expect(begun()).toEqual([]);
  world.controller.act({ type: 'walked-away', rule: 'screen' });
  expect(isSomebodyThere()).toBe(false);
});

test('a name that somebody types is covered by nothing; it is asked for, and goes', async () => {
  await world.chooseRoomByItself();
  world.controller.noteInput();
  world.controller.rest();
  expect(world.controller.snapshot().isAtRest).toBe(false);
  await world.clock.pass(VENUE.idle.screen?.afterSeconds ?? 0);
  expect(world.controller.snapshot().asking).not.toBeNull();
  world.controller.rest();
  expect(world.controller.snapshot().isAtRest).toBe(false);
  await world.clock.pass(VENUE.idle.screen?.askSeconds ?? 0);
  await world.chooseRoomByItself();
  world.controller.rest();
  expect(world.controller.snapshot().isAtRest).toBe(true);
});

test.each([false, true])(
  'goes back to the rooms when the doors have closed; at rest: %s',
  async (isAtRest) => {
    const closesAtMs = world.now() + 60_000;
    const oneRoom = await createWorld({ venue: { ...VENUE, rooms: [{ ...ROOM, closesAtMs }] } });
    await oneRoom.chooseRoomByItself();
    if (isAtRest) oneRoom.controller.rest();
    await oneRoom.clock.pass(59);
    expect(oneRoom.screen()).toBe('name');
    await oneRoom.clock.pass(DURATIONS.agenda);
    expect(oneRoom.screen()).toBe('rooms');
  },
);

test('who chose the room stays in its name field when the doors have closed', async () => {
  const closesAtMs = world.now() + 10_000;
  const oneRoom = await createWorld({ venue: { ...VENUE, rooms: [{ ...ROOM, closesAtMs }] } });
  await oneRoom.chooseRoom();
  await oneRoom.clock.pass(10 + DURATIONS.agenda);
  expect(oneRoom.screen()).toBe('name');
});
