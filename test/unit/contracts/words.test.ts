// Words for people: complete, and each in the voice of its reader.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../contracts/problem.ts';
import { english } from '../../../contracts/words/index.ts';

/** What a visitor can do nothing with. */
const JARGON =
  /\d|\b(sdk|api|token|signature|jwt|error|invalid|failed|failure|code|server|client|credential|config\w*|app|account|passcode|browser|process|zoom)\b/iu;
/** "You did", "you must": words that put the fault on the visitor. */
const BLAME = /\byou (must|have to|failed|entered|typed)\b|\b(wrong|incorrect|illegal|forbidden)\b/iu;

/** Every leaf of the words: sentences, and functions that make one. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const make = words as (...values: unknown[]) => string;
    return [[path, make(...Array.from({ length: make.length }, () => 2))]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

test('no sentence is empty or unfinished', () => {
  for (const [path, sentence] of sentences(english)) {
    expect(sentence.trim(), path).toBe(sentence);
    expect(sentence, path).toMatch(/\S/u);
    expect(sentence, path).not.toMatch(/undefined|null|NaN|TODO|\$\{|\{\w+\}/u);
  }
});

describe.each(PROBLEM_CODES)('%s', (code) => {
  const { title, visitor, staff, it: forIt } = english.problems[code];

  test('says something different to each reader', () => {
    expect(new Set([title, visitor, staff, forIt]).size).toBeGreaterThanOrEqual(3);
    for (const text of [visitor, staff, forIt]) expect(text).toMatch(/\.$|example\.com$/u);
    expect(title).not.toMatch(/\.$/u);
    expect(title.length).toBeLessThanOrEqual(52);
  });

  test('is calm and plain to the visitor', () => {
    for (const text of [title, visitor]) {
      // A code is what is printed on an invitation.
      expect(text.replace('Please type the code', '')).not.toMatch(JARGON);
      expect(text.replace('You did nothing wrong.', '')).not.toMatch(BLAME);
    }
  });

  test('tells staff what to do, as an order', () => {
    expect(staff).toMatch(/^(Ask|Check|Compare|Help|If|Let|Look|Offer|Send|Show|Start|Tell|Try|Type|Wait) /u);
  });
});

test('numbers have their own plural', () => {
  expect(english.problem.retryIn(1)).toContain('1 second');
  expect(english.problem.retryIn(1)).not.toContain('seconds');
  expect(english.notStarted.nextLook(30)).toContain('30 seconds');
});

test('a refusal that nobody knows has words that hold for anything', () => {
  expect(english.problems['refused-unknown'].visitor).toMatch(/ask our staff/u);
  expect(english.problems['refused-unknown'].it).toMatch(/number/u);
});

test.each([
  // A fault of Zoom's or of the signing server is not looked for in the venue's network.
  ['account-unreachable', 'it', /HTTP number.*Zoom’s side.*status\.zoom\.us/u],
  ['signer-unreachable', 'it', /HTTP number.*signing server/u],
  // Its silence may last minutes, whatever is counted down.
  ['account-throttled', 'visitor', /minutes/u],
  ['account-throttled', 'staff', /fewer calls/u],
  ['kiosk-user-unknown', 'it', /"signedInAs"/u],
  ['registration-off', 'it', /"entry" to "open"/u],
] as const)('%s, %s: what its cause asks for', (problem, reader, wanted) => {
  expect(english.problems[problem][reader]).toMatch(wanted);
});

test('a refused registration may have any cause', () => {
  const { title, visitor, staff } = english.problems['registration-refused'];
  expect([title, visitor, staff].join(' ')).not.toMatch(/panelist|host’s/u);
});
