// The hidden way to the staff screen, what it ends, and the test that begins there.
import { beforeEach, expect, test } from 'vitest';
import { isStaffChord } from '../../../../renderer/shell/staff-way.ts';
import { screenOf } from '../../../../renderer/shell/visit/snapshot.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
const shown = (): string => screenOf(world.controller.snapshot());

test('it opens over the rooms and closes to them', () => {
  world.controller.openStaff();
  expect(shown()).toBe('staff');
  world.controller.closeStaff();
  expect(shown()).toBe('rooms');
});

test.each(['name', 'joining', 'waiting-room', 'problem'])(
  'on the screen %s it ends the visit first',
  async (screen) => {
    await world.chooseRoom();
    if (screen !== 'name') {
      await world.say({ kind: 'warm' });
      await world.giveName('Grace');
    }
    if (screen === 'waiting-room') await world.say({ kind: 'held' });
    if (screen === 'problem') {
      world.main.verdict = {
        kind: 'refused',
        problem: 'room-full',
        zoomCode: 4005,
        detail: null,
        next: { kind: 'count-down', seconds: 5, ways: [] },
      };
      await world.say({ kind: 'refused', facts: {} });
    }
    expect(world.screen()).toBe(screen);
    world.controller.openStaff();
    await settle();
    await world.clock.pass(60);
    expect(JSON.stringify(world.controller.snapshot())).not.toContain('Grace');
    expect(shown()).toBe('staff');
    expect(world.log.at(-1)).toBe('endVisit gave-up');
  },
);

test.each(['thanks', 'ended'])('after a visit, on the screen %s, it opens at once', async (screen) => {
  await world.toInRoom();
  world.main.verdict = { kind: 'ended', why: 'removed' };
  if (screen === 'ended') await world.say({ kind: 'closed', facts: {} });
  else world.controller.act({ type: 'leave' });
  expect(world.screen()).toBe(screen);
  world.controller.openStaff();
  expect(shown()).toBe('staff');
});

test('it does not open while somebody is in a room', async () => {
  await world.toInRoom();
  world.controller.openStaff();
  expect(shown()).toBe('in-room');
  expect(world.controller.snapshot().isStaffOpen).toBe(false);
});

test('a test goes to the name field of a room, and tells main that it is one', async () => {
  world.controller.openStaff();
  world.controller.startTest('overflow');
  await settle();
  expect(shown()).toBe('name');
  expect(world.controller.snapshot()).toMatchObject({ isTest: true, state: { roomId: 'overflow' } });
  expect(world.log).toContain('startVisit overflow as a test');
});

test('the visit after a test is none', async () => {
  world.controller.startTest('overflow');
  await settle();
  world.controller.act({ type: 'leave' });
  expect(world.controller.snapshot().isTest).toBe(false);
  await world.chooseRoom();
  expect(world.log.at(-3)).toBe('startVisit keynote');
});

test('what main tells of outages and notices reaches the venue on the screen', () => {
  world.tell.notices(['journal-unwritable']);
  world.tell.incidents([]);
  expect(world.controller.snapshot().venue).toMatchObject({
    name: 'Expo',
    staffNotices: ['journal-unwritable'],
  });
});

test('the chord is Ctrl+Alt+S, and no AltGr that writes a letter', () => {
  const chord = { ctrlKey: true, altKey: true, code: 'KeyS', getModifierState: () => false };
  expect(isStaffChord(chord)).toBe(true);
  expect(isStaffChord({ ...chord, ctrlKey: false })).toBe(false);
  expect(isStaffChord({ ...chord, altKey: false })).toBe(false);
  expect(isStaffChord({ ...chord, code: 'KeyD' })).toBe(false);
  expect(isStaffChord({ ...chord, getModifierState: (key) => key === 'AltGraph' })).toBe(false);
});
