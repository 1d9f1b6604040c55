// Who counts as gone, and when: every situation, what each rule counts, and what never ends by itself.
import { describe, expect, test } from 'vitest';
import { IDLE_RULES, type IdleLimits, type IdleRule } from '../../../contracts/idle-rule.ts';
import { isSomebodyThere, move, passSecond, shownAsking, STILL, touch } from '../../../contracts/idle.ts';
import { START, type VisitState } from '../../../contracts/visit.ts';
import { timedExit } from '../../../renderer/shell/visit/timed-exit.ts';
import { firstQuestion, LIMITS, OWN_LINK, pass, STATES, type StateName } from './idle-stage.ts';

test.each<[StateName, [IdleRule, number] | null]>([
  ['rooms', null],
  ['attract', null],
  ['typing', ['screen', 60]],
  ['joining', null],
  ['place-kept', ['not-started', 1_800]],
  ['waiting-room', ['waiting', 1_200]],
  ['not-started', ['not-started', 1_800]],
  ['in-room', ['untouched', 2_700]],
  ['stopped', ['screen', 60]],
  ['retrying', ['waiting', 1_200]],
  ['own-link', null],
  ['ended', null],
  ['thanks', null],
  ['interrupted', null],
])('%s: %j', (name, expected) => {
  expect(firstQuestion(name)).toEqual(expected);
});

test('the table above is whole', () => {
  expect(Object.keys(STATES)).toHaveLength(14);
});

test.each(Object.keys(STATES) as StateName[])('%s has one clock to its end at most', (name) => {
  const leavesByItself = timedExit(STATES[name])?.event.type === 'done';
  if (leavesByItself) expect(firstQuestion(name)).toBeNull();
});

test.each(['joining', 'waiting-room', 'in-room', 'not-started', 'place-kept'] as const)(
  'the short rule never asks in %s',
  (name) => {
    const onlyShort = Object.fromEntries(
      IDLE_RULES.map((rule) => [rule, rule === 'screen' ? LIMITS.screen : null]),
    ) as unknown as IdleLimits;
    expect(firstQuestion(name, { limits: onlyShort })).toBeNull();
  },
);

test.each(Object.keys(STATES) as StateName[])('%s: whether somebody is there', (name) => {
  const isFirstScreen = name === 'rooms' || name === 'attract';
  expect(isSomebodyThere(STATES[name], STILL)).toBe(!isFirstScreen);
  // A touch on the rooms begins nothing yet; one on the name field does.
  expect(isSomebodyThere(STATES[name], touch(STILL))).toBe(name !== 'rooms');
});

test('a rule that is off never asks', () => {
  const none = Object.fromEntries(IDLE_RULES.map((rule) => [rule, null])) as unknown as IdleLimits;
  for (const name of Object.keys(STATES) as StateName[]) {
    expect(firstQuestion(name, { limits: none, isAlone: true })).toBeNull();
  }
});

describe('the question', () => {
  test('counts down to nothing, and is over then', () => {
    const asked = pass(STILL, 'typing', 60);
    expect(asked.asking).toEqual({ rule: 'screen', secondsLeft: 20, isAcknowledged: false });
    expect(pass(asked, 'typing', 19).asking).toMatchObject({ secondsLeft: 1 });
    expect(pass(asked, 'typing', 20).asking).toMatchObject({ secondsLeft: 0 });
  });

  test.each(['typing', 'waiting-room', 'not-started', 'in-room'] as const)(
    'is taken back by a touch in %s, and the whole time begins anew',
    (name) => {
      const [rule, after] = firstQuestion(name) ?? ['screen', 0];
      const touched = touch(pass(STILL, name, after + 5));
      expect(touched.asking).toBeNull();
      expect(pass(touched, name, after - 1).asking).toBeNull();
      expect(pass(touched, name, after).asking).toMatchObject({ rule });
    },
  );

  test('begins anew when another rule asks', () => {
    const asked = pass({ ...STILL, stay: 14_340 }, 'in-room', 59, { isAlone: true });
    const alone = { ...asked, asking: { rule: 'alone', secondsLeft: 5, isAcknowledged: true } as const };
    expect(pass(alone, 'in-room', 1).asking).toEqual({
      rule: 'maximum-stay',
      secondsLeft: 64,
      isAcknowledged: false,
    });
  });

  test('stays with what changes on the same screen', () => {
    const asked = pass(STILL, 'in-room', 2_710);
    expect(move(asked, STATES['in-room'], { ...STATES['in-room'], isReconnecting: true })).toBe(asked);
  });

  test('goes when the visit goes on', () => {
    const asked = pass(STILL, 'waiting-room', 1_210);
    const moved = move(asked, STATES['waiting-room'], STATES['in-room']);
    expect(moved.asking).toBeNull();
    expect(pass(moved, 'in-room', 2_699).asking).toBeNull();
  });
});

test('a name field that somebody has touched is not the first screen any more', () => {
  const touched = touch(STILL);
  expect(pass(touched, 'attract', 60).asking).toMatchObject({ rule: 'screen' });
  const again = move(touched, START, STATES.attract);
  expect(pass(again, 'attract', 3_600).asking).toBeNull();
});

test('a link that is everybody’s keeps no screen', () => {
  const state: VisitState = { ...STATES.stopped, ways: [{ ...OWN_LINK, isPersonal: false }] };
  const asked = passSecond(
    { ...STILL, quiet: 59, here: 59 },
    { state, isAlone: false, isTalking: false },
    LIMITS,
  );
  expect(asked.asking).toMatchObject({ rule: 'screen' });
});

test('a screen that has just come gets its whole time, however long nobody touched the one before', () => {
  const waited = pass(STILL, 'waiting-room', 1_000);
  const refused = move(waited, STATES['waiting-room'], STATES.stopped);
  expect(pass(refused, 'stopped', 59).asking).toBeNull();
  expect(pass(refused, 'stopped', 60).asking).not.toBeNull();
});

test('tries that follow each other are one wait: a full room does not keep a kiosk for ever', () => {
  let still = STILL;
  let asked = 0;
  for (let round = 0; round < 60 && still.asking?.secondsLeft !== 0; round += 1) {
    still = pass(move(still, STATES.joining, STATES.retrying), 'retrying', 30);
    if (still.asking) asked += 1;
    const joining = move(still, STATES.retrying, STATES.joining);
    expect(shownAsking(joining, STATES.joining)).toBeNull();
    still = pass(joining, 'joining', 5);
  }
  // 1,200 seconds at 35 a round, then 60 seconds of question at 30 a round.
  expect(asked).toBeGreaterThanOrEqual(2);
  expect(still.asking).toMatchObject({ rule: 'waiting' });
  const stopped = move(still, STATES.joining, STATES.stopped);
  expect(stopped.asking).toBeNull();
});

describe('in a room', () => {
  test('who talks is there', () => {
    const talked = pass(STILL, 'in-room', 5_000, { isTalking: true });
    expect(talked.asking).toBeNull();
    expect(pass(talked, 'in-room', 2_699).asking).toBeNull();
  });

  test('alone is asked sooner, from when the others have gone', () => {
    const company = pass(STILL, 'in-room', 1_000);
    expect(pass(company, 'in-room', 599, { isAlone: true }).asking).toBeNull();
    expect(pass(company, 'in-room', 600, { isAlone: true }).asking).toMatchObject({ rule: 'alone' });
  });

  test('alone and touched, or talking, is somebody', () => {
    const alone = pass(STILL, 'in-room', 610, { isAlone: true });
    expect(touch(alone).asking).toBeNull();
    expect(pass(touch(alone), 'in-room', 599, { isAlone: true }).asking).toBeNull();
    expect(pass(alone, 'in-room', 1, { isAlone: true, isTalking: true }).asking).toBeNull();
  });

  test('who was sent back to the waiting room and let in again is alone from then on', () => {
    const alone = pass(STILL, 'in-room', 500, { isAlone: true });
    const held = move(alone, STATES['in-room'], STATES['waiting-room']);
    const again = move(held, STATES['waiting-room'], STATES['in-room']);
    expect(again.alone).toBe(0);
  });

  test('who comes takes the question back', () => {
    const alone = pass(STILL, 'in-room', 610, { isAlone: true });
    expect(alone.asking).not.toBeNull();
    expect(pass(alone, 'in-room', 1).asking).toBeNull();
  });
});

describe('the maximum stay', () => {
  const busy = { isTalking: true };
  test('counts from the name to the end, over all screens', () => {
    const waited = move(pass(STILL, 'waiting-room', 1_000, busy), STATES['waiting-room'], STATES['in-room']);
    expect(pass(waited, 'in-room', 13_399, busy).asking).toBeNull();
    expect(pass(waited, 'in-room', 13_400, busy).asking).toMatchObject({ rule: 'maximum-stay' });
  });

  test.each(['waiting-room', 'not-started', 'place-kept', 'in-room'] as const)(
    'is asked in %s, whoever is there, and before any other rule',
    (name) => {
      const long = { ...STILL, stay: 14_399, quiet: 9_999, here: 9_999, alone: 9_999 };
      for (const still of [long, touch(long)]) {
        expect(pass(still, name, 1, { isAlone: true }).asking).toMatchObject({ rule: 'maximum-stay' });
      }
    },
  );

  test('is read and not put off', () => {
    const asked = pass(STILL, 'in-room', 14_400, busy);
    const read = touch(asked);
    expect(read.asking).toEqual({ rule: 'maximum-stay', secondsLeft: 64, isAcknowledged: true });
    expect(pass(read, 'in-room', 64, busy).asking).toMatchObject({ secondsLeft: 0, isAcknowledged: true });
  });

  test('begins anew with the next visit', () => {
    const long = pass(STILL, 'in-room', 14_000, busy);
    const thanks = pass(long, 'thanks', 1);
    expect(pass(thanks, 'in-room', 1_000, busy).asking).toBeNull();
  });
});
