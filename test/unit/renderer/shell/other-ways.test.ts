// The ways on of a problem screen: what is shown of them, and that there always is one.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../../contracts/problem.ts';
import type { Way } from '../../../../contracts/visit.ts';
import { groupedNumber, numbersByCountry } from '../../../../renderer/shell/other-ways.ts';
import { ProblemScreen } from '../../../../renderer/shell/screens/ProblemScreen.tsx';
import { StaffWayInUse, type StaffWay } from '../../../../renderer/shell/staff-way.ts';

const URL = 'https://zoom.us/j/81000000002?pwd=abc.1';
const PHONE: Way = { kind: 'own-phone', url: URL, passcode: '481516', isPersonal: false };
const DIAL_IN: Way = {
  kind: 'dial-in',
  numbers: [{ country: 'DE', number: '+49 69 1' }],
  meetingNumber: '81000000002',
  passcode: '2342',
};

function draw(given: Partial<Parameters<typeof ProblemScreen>[0]>, staffWay: StaffWay = null): string {
  const screen = createElement(ProblemScreen, {
    problem: 'anonymous-refused',
    zoomCode: 4012,
    reference: undefined,
    detail: undefined,
    ways: [],
    secondsLeft: null,
    isClearing: false,
    roomId: 'keynote',
    onRetry: () => undefined,
    onCorrect: () => undefined,
    onBack: () => undefined,
    ...given,
  });
  return renderToStaticMarkup(createElement(StaffWayInUse.Provider, { value: staffWay }, screen));
}
const waysOf = (markup: string): string[] =>
  [...markup.matchAll(/data-way="([^"]+)"/gu)].map(([, way]) => way ?? '');

test('a countdown says what comes: another try, or that the screen goes', () => {
  expect(draw({ secondsLeft: 7 })).toContain('We try again in 7 seconds');
  expect(draw({ secondsLeft: 7, isClearing: true })).toContain('This screen is cleared in 7 seconds');
});

test.each(PROBLEM_CODES)('%s has a way on even if main names none', (problem) => {
  expect(waysOf(draw({ problem }))).toEqual(['staff']);
});

test('every way that main names is there once', () => {
  const ways: Way[] = [PHONE, DIAL_IN, { kind: 'staff', contact: 'the desk at the door' }];
  const markup = draw({ ways });
  expect(waysOf(markup)).toEqual(['own-phone', 'dial-in', 'staff']);
  expect(markup).toContain('Our staff are at the desk at the door');
  expect(markup).toContain(`data-url="${URL}"`);
  expect(markup).toMatch(/481516.*810 0000 0002.*2342.*Germany.*\+49 69 1/su);
  expect(markup).not.toContain('is-quiet');
});

test('with a countdown they are there too, quieter', () => {
  const markup = draw({ problem: 'zoom-unreachable', ways: [PHONE], secondsLeft: 7 });
  expect(waysOf(markup)).toEqual(['own-phone', 'staff']);
  expect(markup).toContain('ways is-quiet');
  expect(markup).toContain('We try again in 7 seconds');
});

test('a personal link says so, and a link that holds the passcode shows none', () => {
  expect(draw({ ways: [PHONE] })).not.toContain('yours alone');
  const markup = draw({ ways: [{ ...PHONE, isPersonal: true, passcode: null }] });
  expect(markup).toContain('This link is yours alone');
  expect(markup).not.toContain('Passcode');
});

test('a link that no camera could read is left out, and not the screen with it', () => {
  expect(waysOf(draw({ ways: [{ ...PHONE, url: `${URL}${'x'.repeat(5_000)}` }] }))).toEqual(['staff']);
});

test('one action is the big one, whatever ways there are', () => {
  for (const problem of PROBLEM_CODES) {
    expect(draw({ problem, ways: [PHONE, DIAL_IN] }).match(/is-primary/gu)).toHaveLength(1);
  }
});

test('staff read what IT needs, and find their screen where it can be opened', () => {
  const markup = draw({ detail: 'meeting:read:meeting' }, { open: () => undefined });
  expect(markup).toContain('<code>meeting:read:meeting</code>');
  expect(markup).toContain('data-action="staff"');
  expect(draw({})).not.toContain('data-action="staff"');
});

describe('numbers', () => {
  test.each([
    ['81000000002', '810 0000 0002'],
    ['8100000002', '810 000 0002'],
    ['810000002', '810 000 002'],
  ])('%s is written %s', (digits, grouped) => expect(groupedNumber(digits)).toBe(grouped));

  test('by country, codes as names, in the order in which they came', () => {
    const numbers = [
      { country: 'AT', number: '+43 1' },
      { country: 'DE', number: '+49 1' },
      { country: 'AT', number: '+43 2' },
      { country: 'AT', number: '+43 1' },
      { country: 'Elsewhere', number: '+99' },
      { country: 'XQ', number: '+98' },
    ];
    expect(numbersByCountry(numbers, 'en')).toEqual([
      { country: 'Austria', numbers: ['+43 1', '+43 2'] },
      { country: 'Germany', numbers: ['+49 1'] },
      { country: 'Elsewhere', numbers: ['+99'] },
      { country: 'XQ', numbers: ['+98'] },
    ]);
  });
});
