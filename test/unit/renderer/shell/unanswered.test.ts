// When main does not answer as hoped: never a blank page, never a screen that hangs.
import { beforeEach, expect, test } from 'vitest';
import { createWorld, settle, VENUE, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

test('a shell that cannot open says why, and opens on a second try', async () => {
  world.main.isRejecting = true;
  await world.controller.open();
  expect(world.controller.snapshot().openingProblem).toBe('internal');
  world.main.isRejecting = false;
  await world.controller.open();
  expect(world.controller.snapshot()).toMatchObject({ openingProblem: null, venue: VENUE });
});

test('a room that may not be entered is a problem at once, and is asked for again on retry', async () => {
  world.main.startFails = 'room-not-open';
  await world.chooseRoom();
  expect(world.controller.snapshot().state).toMatchObject({ screen: 'problem', problem: 'room-not-open' });
  world.main.startFails = null;
  world.controller.act({ type: 'retry' });
  await settle();
  expect(world.screen()).toBe('name');
  expect(world.log.filter((line) => line.startsWith('startVisit'))).toHaveLength(2);
});

test.each(['ticketFails', 'frameFails'] as const)('%s becomes a problem of the join', async (fails) => {
  world.main[fails] = 'credentials-refused';
  await world.chooseRoom();
  if (fails === 'ticketFails') await world.say({ kind: 'warm' });
  expect(world.screen()).toBe('name');
  await world.giveName();
  expect(world.controller.snapshot().state).toMatchObject({
    screen: 'problem',
    problem: 'credentials-refused',
  });
});

test('a rejected bridge is an internal problem, not a hanging screen', async () => {
  await world.chooseRoom();
  await world.say({ kind: 'warm' });
  world.main.isRejecting = true;
  await world.giveName();
  expect(world.controller.snapshot().state).toMatchObject({ screen: 'problem', problem: 'internal' });
});

test('a failure to note an admission keeps the visitor in the room', async () => {
  await world.toJoining();
  world.main.isRejecting = true;
  await world.say({ kind: 'joined' });
  expect(world.screen()).toBe('in-room');
});
