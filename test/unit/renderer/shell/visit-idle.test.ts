// Nobody there any more: what the controller asks, what takes it back, and what main is told of the end.
import { beforeEach, describe, expect, test } from 'vitest';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { VENUE } from './fake-venue.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const limit = (rule: keyof typeof VENUE.idle): { afterSeconds: number; askSeconds: number } => {
  const found = VENUE.idle[rule];
  if (!found) throw new Error(`${rule} is off`);
  return found;
};
const asking = () => world.controller.snapshot().asking;
const whole = (): string => JSON.stringify(world.controller.snapshot());
async function untilOver(rule: keyof typeof VENUE.idle): Promise<void> {
  const { afterSeconds, askSeconds } = limit(rule);
  await world.clock.pass(afterSeconds + askSeconds);
}

test('a name field that nobody touches any more goes back to the rooms', async () => {
  await world.chooseRoom();
  const { afterSeconds, askSeconds } = limit('screen');
  await world.clock.pass(afterSeconds);
  expect(asking()).toEqual({ rule: 'screen', secondsLeft: askSeconds, isAcknowledged: false });
  await world.clock.pass(askSeconds);
  expect(world.screen()).toBe('rooms');
  expect(asking()).toBeNull();
  expect(world.log.slice(-3)).toEqual(['page 1 ending', 'page 1 gone', 'endVisit walked-away (screen)']);
});

test('a touch takes it back at once', async () => {
  await world.chooseRoom();
  await world.clock.pass(limit('screen').afterSeconds + 1);
  world.controller.noteInput();
  expect(asking()).toBeNull();
  await world.clock.pass(limit('screen').afterSeconds - 1);
  expect(asking()).toBeNull();
  expect(world.screen()).toBe('name');
});

test('a join that takes long is not asked', async () => {
  await world.toJoining();
  await world.clock.pass(DURATIONS.join - 1);
  expect(asking()).toBeNull();
  expect(world.screen()).toBe('joining');
});

test.each([
  ['waiting', 'held'],
  ['untouched', 'joined'],
] as const)('%s ends the visit and leaves Zoom', async (rule, kind) => {
  await world.toJoining();
  await world.say({ kind });
  await untilOver(rule);
  await world.clock.pass(DURATIONS.goodbye);
  expect(world.screen()).toBe('rooms');
  expect(world.log.slice(-4)).toEqual([
    'page 1 told leave',
    'page 1 ending',
    'page 1 gone',
    `endVisit walked-away (${rule})`,
  ]);
  expect(whole()).not.toContain('Ada');
});

describe('in a room', () => {
  beforeEach(() => world.toInRoom());

  test('input inside the meeting page counts', async () => {
    const { afterSeconds } = limit('untouched');
    await world.clock.pass(afterSeconds - 1);
    await world.say({ kind: 'input' });
    await world.clock.pass(afterSeconds - 1);
    expect(asking()).toBeNull();
    await world.clock.pass(1);
    expect(asking()).toMatchObject({ rule: 'untouched' });
    await world.say({ kind: 'input' });
    expect(asking()).toBeNull();
  });

  test('talking counts until it is over', async () => {
    const { afterSeconds } = limit('untouched');
    await world.say({ kind: 'talking', isTalking: true });
    await world.clock.pass(2 * afterSeconds);
    expect(asking()).toBeNull();
    await world.say({ kind: 'talking', isTalking: false });
    await world.clock.pass(afterSeconds);
    expect(asking()).toMatchObject({ rule: 'untouched' });
  });

  test('being alone counts, until somebody comes', async () => {
    await world.say({ kind: 'alone', isAlone: true });
    await world.clock.pass(limit('alone').afterSeconds);
    expect(asking()).toMatchObject({ rule: 'alone' });
    await world.say({ kind: 'alone', isAlone: false });
    await world.clock.pass(1);
    expect(asking()).toBeNull();
  });

  test('a dropped line changes nothing of it', async () => {
    await world.clock.pass(limit('untouched').afterSeconds - 1);
    await world.say({ kind: 'reconnecting', reason: 'socket' });
    await world.say({ kind: 'joined' });
    await world.clock.pass(1);
    expect(asking()).toMatchObject({ rule: 'untouched' });
  });

  test('what was told of one room does not count in the next', async () => {
    await world.say({ kind: 'talking', isTalking: true });
    world.controller.act({ type: 'leave' });
    await world.say({ kind: 'closed', facts: {} });
    world.controller.act({ type: 'done' });
    await world.toInRoom();
    await world.clock.pass(limit('untouched').afterSeconds);
    expect(asking()).toMatchObject({ rule: 'untouched' });
  });

  test('the longest stay ends with a word, whatever the visitor touches', async () => {
    await world.say({ kind: 'talking', isTalking: true });
    const { afterSeconds, askSeconds } = limit('maximum-stay');
    await world.clock.pass(afterSeconds);
    expect(asking()).toMatchObject({ rule: 'maximum-stay' });
    world.controller.noteInput();
    expect(asking()).toMatchObject({ rule: 'maximum-stay', isAcknowledged: true });
    await world.clock.pass(askSeconds);
    expect(world.controller.snapshot().state).toEqual({
      screen: 'ended',
      roomId: 'keynote',
      why: 'maximum-stay',
    });
    await world.clock.pass(DURATIONS.goodbye);
    expect(world.log.at(-1)).toBe('endVisit stay-over');
  });
});

test('in a webinar nobody counts as alone', async () => {
  world.controller.act({ type: 'room-chosen', roomId: 'webinar' });
  await settle();
  await world.say({ kind: 'warm' });
  await world.giveName();
  await world.say({ kind: 'joined' });
  await world.say({ kind: 'alone', isAlone: true });
  await world.clock.pass(2 * limit('alone').afterSeconds);
  expect(asking()).toBeNull();
});

test('nothing is counted while the rooms are shown, nor while staff are at it', async () => {
  await world.clock.pass(86_400);
  world.controller.openStaff();
  await world.clock.pass(86_400);
  expect(asking()).toBeNull();
  await world.chooseRoom();
  await settle();
  await world.clock.pass(limit('screen').afterSeconds - 1);
  expect(asking()).toBeNull();
});
