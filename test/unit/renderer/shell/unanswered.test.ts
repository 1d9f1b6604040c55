// When main does not answer as hoped: never a blank page, never a screen that hangs.
import { beforeEach, expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import { VENUE } from './fake-venue.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

test('a shell that cannot open says why, and opens on a second try', async () => {
  world.main.isRejecting = true;
  await world.controller.open();
  expect(world.controller.snapshot().openingFailure).toMatchObject({ problem: 'internal' });
  world.main.isRejecting = false;
  await world.controller.open();
  expect(world.controller.snapshot()).toMatchObject({ openingFailure: null, venue: VENUE });
});

test('where nobody taps, it tries again by itself, and no more once it is open', async () => {
  const asked = (): number => world.log.filter((line) => line.startsWith('shellOpened')).length;
  world.main.isRejecting = true;
  await world.controller.open();
  await world.clock.pass(25);
  expect(world.controller.snapshot().openingFailure).toMatchObject({ problem: 'internal' });
  world.main.isRejecting = false;
  await world.clock.pass(10);
  expect(world.controller.snapshot()).toMatchObject({ openingFailure: null, venue: VENUE });
  const asks = asked();
  expect(asks).toBeGreaterThan(2);
  await world.clock.pass(60);
  expect(asked()).toBe(asks);
});

test('a room that may not be entered is a problem at once, and is asked for again on retry', async () => {
  world.main.startFails = failure('room-not-open');
  await world.chooseRoom();
  expect(world.controller.snapshot().state).toMatchObject({ screen: 'problem', problem: 'room-not-open' });
  world.main.startFails = null;
  world.controller.act({ type: 'retry' });
  await settle();
  expect(world.screen()).toBe('name');
  expect(world.log.filter((line) => line.startsWith('startVisit'))).toHaveLength(2);
});

test.each(['ticketFails', 'frameFails'] as const)('%s becomes a problem of the join', async (fails) => {
  world.main[fails] = failure('credentials-refused');
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

test('the number of the line in the log comes with the problem, and goes with it', async () => {
  world.main.ticketFails = { ...failure('internal'), id: '0a1b2c3d' };
  await world.toJoining();
  expect(world.controller.snapshot().state).toMatchObject({ problem: 'internal', reference: '0a1b2c3d' });
  world.main.ticketFails = failure('internal');
  world.controller.act({ type: 'retry' });
  await settle();
  expect(world.controller.snapshot().state).toMatchObject({ problem: 'internal' });
  expect(world.controller.snapshot().state).not.toHaveProperty('reference');
});

test('a page that fails to go away does not keep the next visitor out', async () => {
  world.main.hasFailingEnds = true;
  await world.chooseRoom();
  world.controller.act({ type: 'leave' });
  await settle();
  world.main.hasFailingEnds = false;
  await world.toJoining();
  expect(world.log.at(-1)).toBe('page 2 told join');
});
