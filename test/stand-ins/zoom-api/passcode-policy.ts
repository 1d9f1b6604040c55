// The account's rules for passcodes: what Zoom accepts, and what it makes up when nobody gave one.
import { randomInt } from 'node:crypto';

/** As in `GET /users/{userId}/settings`; 0 and false ask for nothing. */
export interface PasscodeRequirement {
  length: number;
  have_letter: boolean;
  have_number: boolean;
  have_upper_and_lower_characters: boolean;
  have_special_character: boolean;
  only_allow_numeric: boolean;
  /** Runs of this many equal or ascending characters are refused. */
  consecutive_characters_length: number;
  weak_enhance_detection: boolean;
}

export const NO_REQUIREMENT: PasscodeRequirement = {
  length: 0,
  have_letter: false,
  have_number: false,
  have_upper_and_lower_characters: false,
  have_special_character: false,
  only_allow_numeric: false,
  consecutive_characters_length: 0,
  weak_enhance_detection: false,
};

const LONGEST = 10;
const DIGITS = '23456789';
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

type Rule = (passcode: string, requirement: PasscodeRequirement) => boolean;

/** Each is true where the passcode is fine. ZOOM: updating takes fewer special characters than creating (SPEC). */
const RULES: readonly Rule[] = [
  (passcode) => passcode.length <= LONGEST,
  (passcode) => /^[A-Za-z0-9@\-_*!#$%&+=.?]*$/.test(passcode),
  (passcode, { length }) => passcode.length >= length,
  (passcode, { have_letter: wanted }) => !wanted || /[A-Za-z]/.test(passcode),
  (passcode, { have_number: wanted }) => !wanted || /\d/.test(passcode),
  (passcode, { have_upper_and_lower_characters: wanted }) =>
    !wanted || (/[a-z]/.test(passcode) && /[A-Z]/.test(passcode)),
  (passcode, { have_special_character: wanted }) => !wanted || /[^A-Za-z0-9]/.test(passcode),
  (passcode, { only_allow_numeric: wanted }) => !wanted || /^\d*$/.test(passcode),
  (passcode, { consecutive_characters_length: longest }) => longest === 0 || longestRun(passcode) < longest,
];

export const isAllowed = (passcode: string, requirement: PasscodeRequirement): boolean =>
  RULES.every((rule) => rule(passcode, requirement));

/** Six digits where the account asks for nothing else, as Zoom does. */
export function generatePasscode(requirement: PasscodeRequirement): string {
  const { have_letter, have_upper_and_lower_characters, have_special_character } = requirement;
  const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));
  const required = [
    pick(DIGITS),
    ...(have_special_character ? ['@'] : []),
    ...(have_letter || have_upper_and_lower_characters ? [pick(LETTERS)] : []),
    ...(have_upper_and_lower_characters ? [pick(LETTERS).toUpperCase()] : []),
  ].join('');
  for (;;) {
    let passcode = required;
    while (passcode.length < Math.max(6, requirement.length)) passcode += pick(DIGITS);
    if (isAllowed(passcode, requirement)) return passcode;
  }
}

function longestRun(passcode: string): number {
  let longest = 1;
  for (const step of [0, 1]) {
    let run = 1;
    for (let at = 1; at < passcode.length; at++) {
      run = passcode.charCodeAt(at) - passcode.charCodeAt(at - 1) === step ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
