// Which passcodes an account takes, and that a made one is always within.
import { expect, test } from 'vitest';
import {
  brokenRules,
  makePasscode,
  NO_RULES,
  type PasscodeRules,
} from '../../../../main/zoom/passcode-rules.ts';

const rules = (some: Partial<PasscodeRules>): PasscodeRules => ({ ...NO_RULES, ...some });

const SENTENCES: [string, Partial<PasscodeRules>, string, RegExp][] = [
  ['empty', {}, '', /at least 1 /u],
  ['too short', { minLength: 8 }, 'Abc9x2z', /at least 8/u],
  ['longer than Zoom takes', {}, 'Kx7Kx7Kx7Kx', /at most 10/u],
  ['a space', {}, 'Kx7 mQ4', /letters from A to Z/u],
  ['a letter beyond ASCII', {}, 'Kx7émQ4', /letters from A to Z/u],
  ['a letter among digits', { isNumericOnly: true }, '83049x', /digits only/u],
  ['no letter', { needsLetter: true }, '830492', /needs a letter/u],
  ['no digit', { needsNumber: true }, 'KxmQ', /needs a digit/u],
  ['no small letter', { needsUpperAndLower: true }, 'KX7Q', /capital and a small/u],
  ['no capital letter', { needsUpperAndLower: true }, 'kx7q', /capital and a small/u],
  ['no sign', { needsSpecial: true }, 'Kx7Q', /needs a sign/u],
  ['equal ones', { refusedRun: 4 }, 'x1111', /4 characters in a row/u],
  ['equal ones of two cases', { refusedRun: 4 }, 'xaAaA', /4 characters in a row/u],
  ['rising', { refusedRun: 4 }, 'x6789', /in a row/u],
  ['falling', { refusedRun: 4 }, 'xDcBa', /in a row/u],
  ['neighbours on the keyboard', { refusedRun: 4 }, '7Qwer', /in a row/u],
  ['over the nought', { refusedRun: 4 }, 'x8901', /in a row/u],
  ['a word on every list', { refusesWeak: true }, 'Zoom92x', /easily guessed/u],
  ['few different characters', { refusesWeak: true }, '7x7x7x7q', /easily guessed/u],
];

test.each(SENTENCES)('%s is refused', (_what, some, passcode, sentence) => {
  const broken = brokenRules(passcode, rules(some));
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatch(sentence);
  if (passcode !== '') expect(broken[0]).not.toContain(passcode);
});

const TAKEN: [string, Partial<PasscodeRules>, string][] = [
  ['three neighbours where four are refused', { refusedRun: 4 }, 'abc1x@8fdh'],
  ['runs where no rule is against them', {}, '1234567890'],
  ['a weak one where no rule is against it', {}, 'zoom'],
  [
    'digits where letters are asked for and not allowed',
    { isNumericOnly: true, needsLetter: true },
    '830492',
  ],
  ['exactly as long as asked', { minLength: 10 }, 'Kx7mQ4vRt2'],
];

test.each(TAKEN)('%s is taken', (_what, some, passcode) => {
  expect(brokenRules(passcode, rules(some))).toEqual([]);
});

const ACCOUNTS: [string, PasscodeRules][] = [
  ['no rules', NO_RULES],
  ['digits only', rules({ isNumericOnly: true, needsLetter: true, needsSpecial: true })],
  ['signs', rules({ needsSpecial: true })],
  ['everything', { ...NO_RULES, minLength: 10, needsSpecial: true, refusedRun: 4, refusesWeak: true }],
  ['no two in a row', rules({ refusedRun: 2 })],
];

test.each(ACCOUNTS)('a made passcode fits: %s', (_what, account) => {
  const made = Array.from({ length: 300 }, () => makePasscode(account));
  for (const passcode of made) {
    expect(brokenRules(passcode, account)).toEqual([]);
    expect(brokenRules(passcode, rules({ minLength: 10, refusedRun: 3, refusesWeak: true }))).toEqual([]);
  }
  expect(new Set(made).size).toBeGreaterThan(290);
});

test('a made passcode has no characters that look alike, and one of each kind', () => {
  for (let i = 0; i < 300; i++) {
    const passcode = makePasscode(rules({ needsSpecial: true }));
    expect(passcode).toMatch(/^[A-HJ-NP-Za-kmnopq-z2-9@*]{10}$/u);
    expect(passcode).toMatch(/(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[@*])/u);
  }
});

test('SECURITY: the source is the one that is given, and by default not Math.random', () => {
  const asked: number[] = [];
  let at = 0;
  makePasscode(NO_RULES, (below) => {
    asked.push(below);
    at = (at * 31 + 17) % 1_009;
    return at % below;
  });
  expect(new Set(asked)).toEqual(new Set([24 + 25 + 8]));
  const before = Math.random;
  Math.random = () => {
    throw new Error('foreseeable');
  };
  try {
    expect(makePasscode(NO_RULES)).toHaveLength(10);
  } finally {
    Math.random = before;
  }
});

test('a source that gives always the same ends', () => {
  expect(() => makePasscode(NO_RULES, () => 0)).toThrow('no passcode fits');
});
