// The venue file's idle section: what it says, and what the shell counts with.
import { expect, test } from 'vitest';
import { idleFields, idleLimits } from '../../../contracts/config-idle.ts';

const limits = (idle: object, mode: 'kiosk' | 'attendee' = 'kiosk') =>
  idleLimits(idleFields.parse(idle), mode);

test('without a word of the venue', () => {
  expect(limits({})).toEqual({
    screen: { afterSeconds: 60, askSeconds: 20 },
    waiting: { afterSeconds: 1_200, askSeconds: 60 },
    'not-started': { afterSeconds: 1_800, askSeconds: 60 },
    untouched: { afterSeconds: 2_700, askSeconds: 60 },
    alone: { afterSeconds: 600, askSeconds: 60 },
    'maximum-stay': { afterSeconds: 14_400, askSeconds: 60 },
  });
});

test('a fraction of a minute is one', () => {
  expect(limits({ aloneMinutes: 0.1, askSeconds: 5 }).alone).toEqual({ afterSeconds: 6, askSeconds: 5 });
});

test.each([
  ['screenSeconds', 30, 'screen', { afterSeconds: 30, askSeconds: 20 }],
  ['screenAskSeconds', 30, 'screen', { afterSeconds: 60, askSeconds: 30 }],
  ['waitingMinutes', 2, 'waiting', { afterSeconds: 120, askSeconds: 60 }],
  ['notStartedMinutes', 2, 'not-started', { afterSeconds: 120, askSeconds: 60 }],
  ['untouchedMinutes', 2, 'untouched', { afterSeconds: 120, askSeconds: 60 }],
  ['aloneMinutes', 2, 'alone', { afterSeconds: 120, askSeconds: 60 }],
  ['maximumStayMinutes', 2, 'maximum-stay', { afterSeconds: 120, askSeconds: 60 }],
])('"%s" is a limit of its own', (field, value, rule, limit) => {
  expect(limits({ [field]: value })).toEqual({ ...limits({}), [rule]: limit });
});

test('only the long rules, or none', () => {
  expect(limits({ rules: 'long' })).toMatchObject({ screen: null, alone: { afterSeconds: 600 } });
  expect(Object.values(limits({ rules: 'none' }))).toEqual([null, null, null, null, null, null]);
});

test('on a person’s own machine only the long ones, unless the venue says so', () => {
  expect(limits({}, 'attendee')).toEqual(limits({ rules: 'long' }));
  for (const rules of ['all', 'none']) expect(limits({ rules }, 'attendee')).toEqual(limits({ rules }));
});

// WCAG 2.2, success criterion 2.2.1: twenty seconds to say that more time is needed.
test('nobody has less than twenty seconds to answer, unless the venue says so', () => {
  for (const limit of Object.values(limits({}))) expect(limit?.askSeconds).toBeGreaterThanOrEqual(20);
});
