// The account's own rules for passcodes, as a table, and a passcode made within them. People read it aloud and type it
// at a phone's keypad, so it holds no characters that look alike.
import { randomInt } from 'node:crypto';

export interface PasscodeRules {
  minLength: number;
  needsLetter: boolean;
  needsNumber: boolean;
  needsUpperAndLower: boolean;
  needsSpecial: boolean;
  isNumericOnly: boolean;
  /** So many equal or neighbouring characters in a row are refused (4: `abcd`, `1111`); 0: no such rule. */
  refusedRun: number;
  refusesWeak: boolean;
}

export const NO_RULES: PasscodeRules = {
  minLength: 1,
  needsLetter: false,
  needsNumber: false,
  needsUpperAndLower: false,
  needsSpecial: false,
  isNumericOnly: false,
  refusedRun: 0,
  refusesWeak: false,
};

/** ZOOM: `password` of a meeting takes at most 10 characters (REST, create a meeting). Always as long, which fits every minimum. */
export const PASSCODE_LENGTH = 10;

/** Runs that a made passcode never has: the account's own limit is 4 to 8, and "consecutive" is defined nowhere. */
const SHORTEST_RUN = 3;

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnopqrstuvwxyz';
const DIGITS = '23456789';
/** Nothing looks like a digit where there are only digits. */
const ALL_DIGITS = '0123456789';
/** ZOOM: of the specials that creating a meeting takes, those that changing it takes too, without dashes (REST). */
const SPECIALS = '@*';

const reversed = (text: string): string => Array.from(text).reverse().join('');

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SEQUENCES = [...ROWS, ...ROWS.map(reversed)];

function hasRun(passcode: string, length: number): boolean {
  const text = passcode.toLowerCase();
  for (let start = 0; start + length <= text.length; start++) {
    const part = text.slice(start, start + length);
    if (new Set(part).size === 1 || SEQUENCES.some((row) => row.includes(part))) return true;
  }
  return false;
}

/** Zoom's own list is not public; these are on everybody's. */
const WEAK_WORDS = /pass|zoom|welcome|admin|secret|letmein|meeting|webinar|test|abc|123/iu;
const LEAST_DIFFERENT = 4;
const isWeak = (passcode: string): boolean =>
  WEAK_WORDS.test(passcode) || new Set(passcode.toLowerCase()).size < LEAST_DIFFERENT;

const RULES: readonly {
  isBroken: (passcode: string, rules: PasscodeRules) => boolean;
  sentence: (rules: PasscodeRules) => string;
}[] = [
  {
    // Empty is "none", and a room without one is what Zoom gives one that nobody knows.
    isBroken: (passcode, { minLength }) => passcode.length < Math.max(1, minLength),
    sentence: ({ minLength }) => `it needs at least ${Math.max(1, minLength)} characters`,
  },
  {
    isBroken: (passcode) => passcode.length > PASSCODE_LENGTH,
    sentence: () => `it may have at most ${PASSCODE_LENGTH} characters`,
  },
  {
    // A space is lost when it is typed or read out; letters beyond ASCII are not on every keyboard.
    isBroken: (passcode) => !/^[!-~]*$/u.test(passcode),
    sentence: () => 'it may have letters from A to Z, digits and signs such as @ and * only',
  },
  {
    isBroken: (passcode, { isNumericOnly }) => isNumericOnly && /\D/u.test(passcode),
    sentence: () => 'it may have digits only',
  },
  {
    isBroken: (passcode, rules) => rules.needsLetter && !rules.isNumericOnly && !/[A-Za-z]/u.test(passcode),
    sentence: () => 'it needs a letter',
  },
  {
    isBroken: (passcode, { needsNumber }) => needsNumber && !/\d/u.test(passcode),
    sentence: () => 'it needs a digit',
  },
  {
    isBroken: (passcode, rules) =>
      rules.needsUpperAndLower &&
      !rules.isNumericOnly &&
      !(/[A-Z]/u.test(passcode) && /[a-z]/u.test(passcode)),
    sentence: () => 'it needs a capital and a small letter',
  },
  {
    isBroken: (passcode, rules) =>
      rules.needsSpecial && !rules.isNumericOnly && !/[^A-Za-z0-9]/u.test(passcode),
    sentence: () => 'it needs a sign such as @ or *',
  },
  {
    isBroken: (passcode, { refusedRun }) => refusedRun > 1 && hasRun(passcode, refusedRun),
    sentence: ({ refusedRun }) =>
      `it may not have ${refusedRun} characters in a row that are equal or neighbours (1111, abcd, qwer)`,
  },
  {
    isBroken: (passcode, { refusesWeak }) => refusesWeak && isWeak(passcode),
    sentence: () => 'it is easily guessed',
  },
];

/** One clause for each rule that the passcode breaks, without the passcode; empty: it may be used. */
export const brokenRules = (passcode: string, rules: PasscodeRules): string[] =>
  RULES.filter(({ isBroken }) => isBroken(passcode, rules)).map(({ sentence }) => sentence(rules));

/** Of these the passcode is made; each of them stands in it at least once. */
function alphabets({ isNumericOnly, needsSpecial }: PasscodeRules): readonly string[] {
  if (isNumericOnly) return [ALL_DIGITS];
  return needsSpecial ? [UPPER, LOWER, DIGITS, SPECIALS] : [UPPER, LOWER, DIGITS];
}

/** A made passcode is within the account's rules and within ours, which are harder. */
function hardened(rules: PasscodeRules): PasscodeRules {
  const refusedRun = rules.refusedRun > 1 ? Math.min(rules.refusedRun, SHORTEST_RUN) : SHORTEST_RUN;
  return {
    ...rules,
    needsLetter: true,
    needsNumber: true,
    needsUpperAndLower: true,
    refusedRun,
    refusesWeak: true,
  };
}

/** At worst one try in five is good. */
const MOST_TRIES = 1_000;

/**
 * A passcode of 10 characters. Only for rules that 10 characters can meet (`minLength`).
 * @param random from 0 (included) to `below` (excluded), equally likely.
 */
// SECURITY: made by the system's cryptographic source, which nobody can foresee (test/unit/main/zoom/passcode-rules.test.ts).
export function makePasscode(rules: PasscodeRules, random: (below: number) => number = randomInt): string {
  const all = alphabets(rules).join('');
  const asked = hardened(rules);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const passcode = Array.from({ length: PASSCODE_LENGTH }, () => all.charAt(random(all.length))).join('');
    if (brokenRules(passcode, asked).length === 0) return passcode;
  }
  throw new Error('no passcode fits the rules');
}
