// Where a text stops being JSON. The judge is JSON.parse: both must agree on each text, broken ones included.
import { expect, test } from 'vitest';
import { locateJsonError, locateRepeatedName } from '../../../../main/config/locate-json-error.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const SAMPLE = JSON.stringify(
  { a: [1, -2.5e3, true, false, null, 'x "q" \\ \u0007 \u{1F600}'], b: { c: {}, d: [] }, e: '' },
  null,
  1,
);

test('agrees with JSON.parse on every single-character damage', () => {
  const inserts = [
    '',
    ',',
    '"',
    '}',
    ']',
    '{',
    '[',
    ':',
    '0',
    '.',
    '-',
    'e',
    'x',
    '\\',
    '\n',
    '/',
    "'",
    '\u00A0',
    '\0',
  ];
  let broken = 0;
  for (let at = 0; at <= SAMPLE.length; at++) {
    for (const insert of inserts) {
      for (const removed of [0, 1]) {
        const text = SAMPLE.slice(0, at) + insert + SAMPLE.slice(at + removed);
        expect([text, locateJsonError(text) === null]).toEqual([text, isJson(text)]);
        if (!isJson(text)) broken++;
      }
    }
  }
  expect(broken).toBeGreaterThan(1_000);
});

test.each([
  '01',
  '1.',
  '.5',
  '+1',
  '1e',
  '-',
  'tru',
  'truee',
  'NaN',
  '"\\x"',
  '"\\u12"',
  '{"a"}',
  '[1 2]',
  '1 2',
  '',
])('%s is not JSON', (text) => {
  expect(isJson(text)).toBe(false);
  expect(locateJsonError(text)).not.toBeNull();
});

test.each([
  ['{\n  "a": 1,\n}', 3, 1, '"}"', 'Take out the comma before it.'],
  ['{\r\n  "a": 1\r\n  "b": 2}', 3, 3, 'a double quote', 'A comma is missing before it.'],
  ['{ "😀": oops }', 1, 9, '"o"', 'Names and texts must stand in double quotes.'],
  ['{ "a": 1 # one\n}', 1, 10, '"#"', 'Comments are not possible in this file: take it out.'],
  ['["a\n"]', 1, 4, 'the end of the line', 'A quote is missing: text must end on the line where it begins.'],
  ['{"a": \u200B1}', 1, 7, 'an invisible character', 'Expected a value.'],
  ['{"a" 1}', 1, 6, '"1"', 'Expected ":".'],
  ['[1', 1, 3, 'the end of the file', 'The file ends too early: a quote or a closing bracket is missing.'],
  ['[1]]', 1, 4, '"]"', 'Expected the end of the file.'],
])('%j', (text, line, column, found, hint) => {
  expect(locateJsonError(text)).toEqual({ line, column, found, hint });
});

test('a million brackets are an answer, not an overflow', () => {
  expect(locateJsonError('['.repeat(1_000_000))?.hint).toBe('Expected fewer brackets inside each other.');
});

test('a megabyte of text in one string is read', () => {
  expect(locateJsonError(JSON.stringify({ a: 'x"'.repeat(350_000) }))).toBeNull();
});

test.each([
  ['{\n  "a": 1,\n  "a": 2\n}', { line: 3, column: 3, name: 'a' }],
  // The same name, written in another way.
  ['{ "a": 1, "\\u0061": 2 }', { line: 1, column: 11, name: '\\u0061' }],
  ['[{ "b": { "a": 1, "a": { "a": 1 } } }]', { line: 1, column: 19, name: 'a' }],
  // In another { } it is another name.
  ['{ "a": { "a": [{ "a": 1 }, { "a": "a" }] }, "b": "a" }', null],
])('a name that stands twice: %j', (text, place) => {
  expect(locateRepeatedName(text)).toEqual(place);
  expect(locateJsonError(text)).toBeNull();
});
