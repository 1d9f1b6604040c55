// Before the doors open, and after the room is over: the place that is kept, and the next talk without a name typed.
import { beforeEach, describe, expect, test } from 'vitest';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
const state = () => world.controller.snapshot().state;
const whole = (): string => JSON.stringify(world.controller.snapshot());

describe('a room that opens soon', () => {
  beforeEach(async () => {
    world.controller.act({ type: 'room-chosen', roomId: 'keynote', opensAtMs: world.now() + 90_000 });
    await settle();
    await world.giveName();
  });

  test('keeps the place, and main is asked for nothing before', async () => {
    expect(state()).toMatchObject({ screen: 'place-kept', name: 'Ada' });
    expect(world.controller.snapshot().secondsLeft).toBe(90);
    await world.clock.pass(30);
    expect(world.controller.snapshot().secondsLeft).toBe(60);
    expect(world.log).toEqual(['shellOpened']);
    // Main cannot know, so it is told with the shell's beat.
    expect(world.controller.isSomebodyThere()).toBe(true);
  });

  test('is entered by itself when the doors open', async () => {
    await world.clock.pass(90);
    expect(world.screen()).toBe('joining');
    await world.say({ kind: 'warm' });
    expect(world.log.slice(1)).toEqual([
      'freshFrame',
      'startVisit keynote',
      'page 1 opened',
      'ticket Ada',
      'page 1 told join',
    ]);
  });

  test('can be given up, and the name with it', async () => {
    world.controller.act({ type: 'leave' });
    await world.clock.pass(200);
    expect(world.screen()).toBe('rooms');
    expect(whole()).not.toContain('Ada');
    expect(world.log.join()).not.toContain('startVisit');
  });
});

test('doors that have opened while the name was typed are open', async () => {
  world.controller.act({ type: 'room-chosen', roomId: 'keynote', opensAtMs: world.now() + 5_000 });
  await world.clock.pass(10);
  await world.giveName();
  await world.clock.pass(0);
  expect(world.screen()).toBe('joining');
});

describe('the next talk', () => {
  const goOn = async (): Promise<void> => {
    world.controller.act({ type: 'go-on' });
    await settle();
  };
  beforeEach(async () => {
    world.addTalk({ startsAtMs: world.now() });
    await world.toInRoom();
  });
  const leave = async (): Promise<void> => {
    world.controller.act({ type: 'leave' });
    await world.say({ kind: 'closed', facts: {} });
  };

  test('is offered after leaving, and entered as another visit in a fresh page', async () => {
    await leave();
    expect(state()).toMatchObject({ screen: 'thanks', onward: { roomId: 'talk', name: 'Ada' } });
    await goOn();
    expect(state()).toMatchObject({ screen: 'joining', roomId: 'talk', name: 'Ada', attempt: 1 });
    expect(world.log.slice(-7)).toEqual([
      'page 1 ending',
      'page 1 gone',
      'endVisit left',
      'freshFrame',
      'startVisit talk',
      'page 2 opened',
      'ticket Ada',
    ]);
  });

  test.each([
    ['ended-by-host', true],
    ['time-limit', true],
    ['removed', false],
    ['elsewhere', false],
  ] as const)('after %s: %s', async (why, isOffered) => {
    world.main.verdict = { kind: 'ended', why };
    await world.say({ kind: 'closed', facts: {} });
    expect(state()).toMatchObject({ screen: 'ended', why });
    expect('onward' in state()).toBe(isOffered);
    expect(whole().includes('Ada')).toBe(isOffered);
  });

  test('is forgotten with the name when nobody touches it', async () => {
    await leave();
    await world.clock.pass(DURATIONS.onward - 1);
    world.controller.noteInput();
    await world.clock.pass(DURATIONS.onward - 1);
    expect(world.screen()).toBe('thanks');
    expect(world.controller.snapshot().secondsLeft).toBe(1);
    await world.clock.pass(1);
    expect(world.screen()).toBe('rooms');
    expect(whole()).not.toContain('Ada');
  });

  test('is forgotten after a minute, whoever goes on touching it', async () => {
    await leave();
    for (let half = 0; half < 2 * DURATIONS.onwardAtMost; half += 1) {
      expect(world.screen()).toBe('thanks');
      world.controller.noteInput();
      await world.clock.pass(0.5);
    }
    expect(world.screen()).toBe('rooms');
    expect(whole()).not.toContain('Ada');
  });

  test('asks for what it needs more, with the name in its field', async () => {
    world.addTalk({ startsAtMs: world.now(), entry: 'invited' });
    await leave();
    await goOn();
    expect(state()).toMatchObject({ screen: 'name', roomId: 'talk', name: 'Ada', invitation: '' });
  });

  test('waits at the door of one that opens soon', async () => {
    world.addTalk({ startsAtMs: world.now() + 600_000, opensAtMs: world.now() + 60_000 });
    await leave();
    await goOn();
    expect(state()).toMatchObject({ screen: 'place-kept', name: 'Ada' });
    await world.clock.pass(60);
    expect(world.screen()).toBe('joining');
  });
});

test('without another talk the screen goes as before, and the name at once', async () => {
  await world.toInRoom();
  world.controller.act({ type: 'leave' });
  expect(state()).toEqual({ screen: 'thanks', roomId: 'keynote' });
  expect(whole()).not.toContain('Ada');
  await world.clock.pass(DURATIONS.thanks);
  expect(world.screen()).toBe('rooms');
});

test('a test by staff goes on nowhere', async () => {
  world.addTalk({ startsAtMs: world.now() });
  world.controller.startTest('keynote');
  await settle();
  await world.say({ kind: 'warm' });
  await world.giveName('Test');
  await world.say({ kind: 'joined' });
  world.controller.act({ type: 'leave' });
  expect(state()).toEqual({ screen: 'thanks', roomId: 'keynote' });
});
