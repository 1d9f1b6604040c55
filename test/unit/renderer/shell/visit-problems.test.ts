// Refusals, broken pages and missed deadlines: what follows, and which page each of them uses.
import { beforeEach, describe, expect, test } from 'vitest';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const refuseWith = async (next: object): Promise<void> => {
  world.main.verdict = {
    kind: 'refused',
    problem: 'zoom-error',
    zoomCode: 4009,
    detail: null,
    next,
  } as World['main']['verdict'];
  await world.say({ kind: 'refused', facts: {} });
};

describe('each step that main may order', () => {
  test('join-again: unseen, with a fresh page and a fresh ticket', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'join-again' });
    expect(world.controller.snapshot().state).toMatchObject({ screen: 'joining', attempt: 2 });
    await world.say({ kind: 'warm' });
    expect(world.log.slice(-6)).toEqual([
      'page 1 ending',
      'page 1 gone',
      'freshFrame',
      'page 2 opened',
      'ticket Ada',
      'page 2 told join',
    ]);
  });

  test('count-down: visible, then a join by itself', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'count-down', seconds: 3, ways: [] });
    expect(world.controller.snapshot()).toMatchObject({
      secondsLeft: 3,
      state: { screen: 'problem', zoomCode: 4009 },
    });
    expect(world.log.at(-1)).toBe('page 1 gone');
    await world.clock.pass(1);
    expect(world.controller.snapshot().secondsLeft).toBe(2);
    await world.clock.pass(2);
    expect(world.controller.snapshot().state).toMatchObject({ screen: 'joining', attempt: 2 });
  });

  test('SECURITY: a link that is this visitor’s own does not stay for the next one', async () => {
    await world.toJoining();
    const way = {
      kind: 'own-phone',
      url: 'https://zoom.us/w/81000000002?tk=t',
      passcode: null,
      isPersonal: true,
    };
    await refuseWith({ kind: 'ask-a-person', ways: [way] });
    await world.clock.pass(DURATIONS.personalLink - 1);
    expect(world.screen()).toBe('problem');
    await world.clock.pass(1);
    expect(world.screen()).toBe('rooms');
    expect(JSON.stringify(world.controller.snapshot())).not.toContain('tk=t');
  });

  test('an open link may stay as long as somebody is there', async () => {
    await world.toJoining();
    const way = {
      kind: 'own-phone',
      url: 'https://zoom.us/j/81000000002',
      passcode: null,
      isPersonal: false,
    };
    await refuseWith({ kind: 'ask-a-person', ways: [way] });
    for (let seconds = 0; seconds <= DURATIONS.personalLink; seconds += 30) {
      await world.clock.pass(30);
      world.controller.noteInput();
    }
    expect(world.screen()).toBe('problem');
  });

  test('a tap before the countdown ends stops it', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'count-down', seconds: 10, ways: [] });
    world.controller.act({ type: 'leave' });
    await world.clock.pass(30);
    expect(world.screen()).toBe('rooms');
    expect(world.log.at(-1)).toBe('endVisit gave-up');
  });

  test('a tap on Try again starts the next countdown afresh', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'count-down', seconds: 10, ways: [] });
    await world.clock.pass(4);
    world.controller.act({ type: 'retry' });
    await settle();
    await refuseWith({ kind: 'count-down', seconds: 10, ways: [] });
    await world.clock.pass(7);
    expect(world.controller.snapshot()).toMatchObject({ secondsLeft: 3, state: { screen: 'problem' } });
  });

  test('wait-for-start: asks again by itself until it has started', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'wait-for-start', askAgainSeconds: 30 });
    expect(world.screen()).toBe('not-started');
    await world.clock.pass(30);
    // Asked anew in a fresh page, and the visitor sees no other screen meanwhile.
    expect(world.controller.snapshot()).toMatchObject({
      secondsLeft: null,
      state: { screen: 'not-started', attempt: 2, askAgainSeconds: null },
    });
    await refuseWith({ kind: 'wait-for-start', askAgainSeconds: 30 });
    expect(world.controller.snapshot()).toMatchObject({ secondsLeft: 30, state: { screen: 'not-started' } });
    await world.clock.pass(30);
    await world.say({ kind: 'warm' });
    await world.say({ kind: 'joined' });
    expect(world.screen()).toBe('in-room');
  });

  test('ask-a-person: stays, and a tap tries again', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'ask-a-person', ways: [] });
    expect(world.controller.snapshot()).toMatchObject({ secondsLeft: null });
    world.controller.act({ type: 'retry' });
    await settle();
    expect(world.log.slice(-2)).toEqual(['page 2 opened', 'ticket Ada']);
  });

  test('correct: back to the field with what was typed, in the same visit', async () => {
    await world.toJoining();
    await refuseWith({ kind: 'ask-a-person', ways: [] });
    world.controller.act({ type: 'correct' });
    await settle();
    expect(world.controller.snapshot().state).toMatchObject({
      screen: 'name',
      name: 'Ada',
      problem: 'zoom-error',
    });
    expect(world.log.filter((line) => line.startsWith('startVisit'))).toHaveLength(1);
    await world.say({ kind: 'warm' });
    world.controller.act({ type: 'name-given', name: 'Ada', email: 'ada@example.org' });
    await settle();
    expect(world.log.slice(-2)).toEqual(['ticket Ada ada@example.org', 'page 2 told join']);
  });
});

describe('a broken page', () => {
  test.each(['page-hung', 'page-gone'] as const)(
    '%s in the room is reported and taken away',
    async (trouble) => {
      await world.toInRoom();
      world.main.verdict = {
        kind: 'refused',
        problem: 'meeting-page-gone',
        zoomCode: null,
        detail: null,
        next: { kind: 'ask-a-person', ways: [] },
      };
      world.page().onTrouble(trouble);
      await settle();
      expect(world.reports.at(-1)).toEqual({ kind: trouble });
      expect(world.screen()).toBe('problem');
      expect(world.log.at(-1)).toBe('page 1 gone');
      expect(world.log).not.toContain('page 1 told leave');
    },
  );

  test('while the visitor types only main hears of it, and the join takes a fresh page', async () => {
    await world.chooseRoom();
    world.main.verdict = {
      kind: 'refused',
      problem: 'meeting-page-gone',
      zoomCode: null,
      detail: null,
      next: { kind: 'ask-a-person', ways: [] },
    };
    world.page().onTrouble('page-gone');
    await settle();
    expect(world.screen()).toBe('name');
    expect(world.reports).toEqual([{ kind: 'page-gone' }]);
    await world.giveName();
    await world.say({ kind: 'warm' });
    expect(world.log).toContain('page 1 gone');
    expect(world.log.slice(-4)).toEqual(['freshFrame', 'page 2 opened', 'ticket Ada', 'page 2 told join']);
  });

  test('a page that cannot load Zoom says so instead of waiting for the clock', async () => {
    await world.chooseRoom();
    await world.giveName();
    await world.say({ kind: 'warm-failed', message: 'no script' });
    expect(world.reports).toEqual([
      { kind: 'timed-out', after: 'warm', facts: { sdk: { reason: 'no script' } } },
    ]);
  });

  test('only the first end of a page counts', async () => {
    await world.toJoining();
    world.page().onFact({ kind: 'refused', facts: {} });
    world.page().onFact({ kind: 'closed', facts: {} });
    world.page().onTrouble('page-gone');
    await settle();
    expect(world.reports.map(({ kind }) => kind)).toEqual(['refused']);
  });
});

describe('the clocks', () => {
  test('a page that does not get warm in time is reported', async () => {
    await world.chooseRoom();
    await world.giveName();
    await world.clock.pass(DURATIONS.warm - 1);
    expect(world.reports).toEqual([]);
    await world.clock.pass(1);
    expect(world.reports).toEqual([{ kind: 'timed-out', after: 'warm', facts: {} }]);
  });

  test('a join without an answer is reported', async () => {
    await world.toJoining();
    await world.clock.pass(DURATIONS.join - 1);
    expect(world.reports).toEqual([]);
    await world.clock.pass(1);
    expect(world.reports).toEqual([{ kind: 'timed-out', after: 'join', facts: {} }]);
  });

  test.each(['held', 'joined'] as const)('%s stops the clock of the join', async (kind) => {
    await world.toJoining();
    await world.say({ kind });
    await world.clock.pass(DURATIONS.join * 2);
    expect(world.reports).toEqual([{ kind }]);
  });

  test('a warm page may wait for the name as long as somebody types', async () => {
    await world.chooseRoom();
    await world.say({ kind: 'warm' });
    for (let minute = 0; minute < 20; minute += 1) {
      await world.clock.pass(30);
      world.controller.noteInput();
    }
    await world.giveName();
    expect(world.log).toContain('page 1 told join');
  });
});
