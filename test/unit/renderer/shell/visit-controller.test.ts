// A visit from the first touch to the wipe, with a fake main, a fake meeting page and a fake clock.
import { beforeEach, describe, expect, test } from 'vitest';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const afterOpening = (): string[] => world.log.slice(1);

describe('a visit that goes well', () => {
  test('happens in this order and no other', async () => {
    await world.toInRoom();
    world.controller.act({ type: 'leave' });
    await settle();
    expect(world.screen()).toBe('thanks');
    await world.say({ kind: 'closed', facts: {} });
    expect(afterOpening()).toEqual([
      'startVisit keynote',
      'freshFrame',
      'page 1 opened',
      'ticket Ada',
      'page 1 told join',
      'report joined',
      'page 1 told leave',
      'page 1 ending',
      'page 1 gone',
      'endVisit left',
    ]);
    await world.clock.pass(DURATIONS.thanks);
    expect(world.screen()).toBe('rooms');
  });

  test('the join waits for a page that is still warming', async () => {
    await world.chooseRoom();
    await world.giveName();
    expect(world.log).not.toContain('page 1 told join');
    await world.say({ kind: 'warm' });
    expect(world.log).toContain('page 1 told join');
  });

  test('the waiting room and a dropped line are screens of their own', async () => {
    await world.toJoining();
    await world.say({ kind: 'held' });
    expect(world.screen()).toBe('waiting-room');
    await world.say({ kind: 'joined' });
    await world.say({ kind: 'reconnecting', reason: 'socket' });
    expect(world.controller.snapshot().state).toMatchObject({ screen: 'in-room', isReconnecting: true });
    await world.say({ kind: 'joined' });
    expect(world.controller.snapshot().state).toMatchObject({ isReconnecting: false });
  });

  test('marks of camera, microphone and audio are shown and forgotten', async () => {
    await world.toInRoom();
    await world.say({ kind: 'audio', isJoined: true });
    await world.say({ kind: 'camera', isOn: false });
    await world.say({ kind: 'microphone', isOn: true });
    await world.say({ kind: 'device-trouble', device: 'camera', why: 'busy' });
    await world.say({ kind: 'device-trouble', device: 'microphone', why: 'missing' });
    await world.say({ kind: 'device-trouble', device: 'microphone', why: null });
    expect(world.controller.snapshot().marks).toEqual({
      isAudioJoined: true,
      isCameraOn: false,
      isMicrophoneOn: true,
      troubles: { camera: 'busy' },
    });
    world.controller.act({ type: 'leave' });
    expect(world.controller.snapshot().marks).toEqual({
      isAudioJoined: null,
      isCameraOn: null,
      isMicrophoneOn: null,
      troubles: {},
    });
  });
});

describe('leaving', () => {
  test('does not wait longer than agreed for a page that says no goodbye', async () => {
    await world.toInRoom();
    world.controller.act({ type: 'leave' });
    await settle();
    expect(world.log.at(-1)).toBe('page 1 told leave');
    await world.clock.pass(DURATIONS.goodbye);
    expect(world.log.slice(-3)).toEqual(['page 1 ending', 'page 1 gone', 'endVisit left']);
  });

  test('Zoom’s own leave button ends the visit in the same way', async () => {
    await world.toInRoom();
    world.main.verdict = { kind: 'left' };
    await world.say({ kind: 'closed', facts: { sdk: { reason: 'closed by user request' } } });
    expect(world.screen()).toBe('thanks');
    expect(world.log).not.toContain('page 1 told leave');
    expect(world.log.at(-1)).toBe('endVisit left');
  });

  test('giving up at the name field says nothing to Zoom', async () => {
    await world.chooseRoom();
    world.controller.act({ type: 'leave' });
    await settle();
    expect(world.screen()).toBe('rooms');
    expect(world.log.slice(-3)).toEqual(['page 1 ending', 'page 1 gone', 'endVisit gave-up']);
  });

  test('cancelling a join that was posted tells Zoom', async () => {
    await world.toJoining();
    world.controller.act({ type: 'leave' });
    await settle();
    expect(world.screen()).toBe('rooms');
    expect(world.log).toContain('page 1 told leave');
  });

  test('an end that the host made is shown, then the rooms come back', async () => {
    await world.toInRoom();
    world.main.verdict = { kind: 'ended', why: 'ended-by-host' };
    await world.say({ kind: 'closed', facts: {} });
    expect(world.screen()).toBe('ended');
    expect(world.log.at(-1)).toBe('endVisit ended');
    await world.clock.pass(DURATIONS.ended);
    expect(world.screen()).toBe('rooms');
  });
});

describe('one page at a time', () => {
  test('a room tapped during the wipe shows the name field at once, and its page comes after', async () => {
    world.main.hasSlowEnds = true;
    await world.toInRoom();
    world.controller.act({ type: 'leave' });
    await world.say({ kind: 'closed', facts: {} });
    world.controller.act({ type: 'done' });
    await world.chooseRoom();
    await world.giveName('Grace');
    expect(world.screen()).toBe('joining');
    expect(world.log.at(-1)).toBe('page 1 ending');
    world.page().finishEnd();
    await settle();
    expect(world.log.slice(-6)).toEqual([
      'page 1 gone',
      'endVisit left',
      'startVisit keynote',
      'freshFrame',
      'page 2 opened',
      'ticket Grace',
    ]);
    await world.say({ kind: 'warm' });
    expect(world.log.at(-1)).toBe('page 2 told join');
  });

  test('a retry asks for a fresh page only when the old one is gone', async () => {
    world.main.hasSlowEnds = true;
    await world.toJoining();
    world.main.verdict = {
      kind: 'refused',
      problem: 'zoom-error',
      zoomCode: 1,
      detail: null,
      next: { kind: 'join-again' },
    };
    await world.say({ kind: 'refused', facts: {} });
    expect(world.log.filter((line) => line === 'freshFrame')).toHaveLength(1);
    world.page().finishEnd();
    await settle();
    expect(world.log.slice(-4)).toEqual(['page 1 gone', 'freshFrame', 'page 2 opened', 'ticket Ada']);
  });

  test('an old page has no say any more', async () => {
    world.main.hasSlowEnds = true;
    await world.toJoining();
    const [old] = world.pages;
    world.controller.act({ type: 'leave' });
    await world.chooseRoom();
    await world.giveName();
    for (const fact of [{ kind: 'joined' }, { kind: 'audio', isJoined: true }, { kind: 'held' }] as const) {
      old?.onFact(fact);
    }
    old?.onTrouble('page-gone');
    await settle();
    expect(world.screen()).toBe('joining');
    expect(world.controller.snapshot().marks.isAudioJoined).toBeNull();
    expect(world.reports).toEqual([]);
  });

  test('a verdict on an old page does not touch the next visit', async () => {
    await world.toInRoom();
    world.main.verdict = { kind: 'ended', why: 'removed' };
    world.page().onFact({ kind: 'closed', facts: {} });
    world.controller.act({ type: 'leave' });
    world.controller.act({ type: 'done' });
    world.controller.act({ type: 'room-chosen', roomId: 'keynote' });
    world.controller.act({ type: 'name-given', name: 'Grace', email: '' });
    await settle();
    expect(world.screen()).toBe('joining');
  });

  test('a visit given up before its page came opens none', async () => {
    world.controller.act({ type: 'room-chosen', roomId: 'keynote' });
    world.controller.act({ type: 'leave' });
    await settle();
    expect(world.pages).toHaveLength(0);
    expect(afterOpening()).toEqual(['startVisit keynote', 'endVisit gave-up']);
  });
});
