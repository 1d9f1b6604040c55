// Which names are taken, and how they are tidied. Names of real people in every script must pass.
import { describe, expect, test } from 'vitest';
import { isEmail, nameProblem, nameUnits, tidyName } from '../../../contracts/visitor-name.ts';

const STRANGE = [
  'e\u200E\u0301',
  ' \u3164 x\u115F\u00A0y\n',
  '\u200F\u200F',
  'A\u030A',
  '\u1100\u1160\u11A8',
  '\uD83D',
  '葛\u{E0100}城',
];

describe('names of people', () => {
  test.each([
    'Ada Lovelace',
    'A',
    "Conan O'Brien",
    'Jean-Luc d’Ormesson',
    'Müller & Söhne',
    'José',
    'Jose\u0301',
    'Nguyễn Thị Ánh',
    'Владимир',
    '山田太郎',
    '葛\u{E0100}城',
    '김민준',
    'محمد علی',
    'می\u200Cخواهم',
    'דוד בן־גוריון',
    'क्\u200Dष',
    '😀',
    '👩\u200D👩\u200D👧',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'Table 7',
    '007',
    'Ada <ada>',
    'I ♥ JavaScript',
    'description',
  ])('%s', (name) => {
    expect(nameProblem(name)).toBeNull();
  });
});

describe('length as Zoom counts: 128, and 2 for each unit above code 128', () => {
  test.each([
    ['a'.repeat(128), null],
    ['a'.repeat(129), 'name-too-long'],
    ['名'.repeat(64), null],
    ['名'.repeat(65), 'name-too-long'],
    ['é'.repeat(64), null],
    ['e\u0301'.repeat(64), null],
    ['é'.repeat(64) + 'a', 'name-too-long'],
    ['😀'.repeat(32), null],
    ['😀'.repeat(33), 'name-too-long'],
    [`  ${'a'.repeat(128)}  `, null],
    ['a'.repeat(10_000), 'name-too-long'],
    ['<'.repeat(10_000), 'name-too-long'],
    ['< '.repeat(5_000), 'name-too-long'],
    ['😀'.repeat(5_000), 'name-too-long'],
  ])('%#', (name, wanted) => {
    expect(nameProblem(name)).toBe(wanted);
  });

  test('units', () => {
    expect([nameUnits(''), nameUnits('az\u0080'), nameUnits('\u0081'), nameUnits('😀')]).toEqual([
      0, 3, 2, 4,
    ]);
  });
});

describe('empty', () => {
  test.each([
    '',
    ' ',
    '\u00A0\u2003\u3000',
    '\u200E\u200F',
    '\u3164',
    '\u115F\u1160',
    '\uFFA0',
    '\u2800',
    '\u200D',
    '\u0301',
    '\uFE0F',
  ])('%j', (name) => {
    expect(nameProblem(name)).toBe('name-empty');
  });
});

describe('SECURITY: markup', () => {
  test.each([
    '<script',
    '<script>alert(1)</script>',
    'Ada <SCRIPT src=x>',
    '< script',
    '</script>',
    '<\n/ script',
    '<\u200Escript>',
  ])('%j', (name) => {
    expect(nameProblem(name)).toBe('name-has-markup');
  });
});

describe('SECURITY: characters that nobody sees', () => {
  test.each([
    ['zero width space', '\u200B'],
    ['word joiner', '\u2060'],
    ['soft hyphen', '\u00AD'],
    ['right-to-left override', '\u202E'],
    ['left-to-right isolate', '\u2066'],
    ['Arabic letter mark', '\u061C'],
    ['Mongolian vowel separator', '\u180E'],
    ['deprecated format character', '\u206D'],
    ['NUL', '\0'],
    ['escape', '\u001B'],
    ['delete', '\u007F'],
    ['C1 control', '\u0090'],
    ['interlinear annotation', '\uFFF9'],
    ['tag', '\u{E0041}'],
    ['lone high surrogate', '\uD83D'],
    ['lone low surrogate', '\uDE00'],
  ])('%s', (_name, character) => {
    expect(nameProblem(`Ada${character}Lovelace`)).toBe('name-has-hidden-characters');
    expect(nameProblem(character)).toMatch(/^name-(has-hidden-characters|empty)$/u);
  });
});

describe('tidied', () => {
  test.each([
    ['  Ada   Lovelace  ', 'Ada Lovelace'],
    ['Ada\u00A0\u2003Lovelace', 'Ada Lovelace'],
    ['Ada\uFEFFLovelace', 'Ada Lovelace'],
    ['Ada\tLove\nlace', 'Ada Love lace'],
    ['Jose\u0301', 'José'],
    ['\u200FAda\u200E', 'Ada'],
    ['\u3164Ada\u3164', 'Ada'],
    ['Ada', 'Ada'],
  ])('%j', (typed, wanted) => {
    expect(tidyName(typed)).toBe(wanted);
  });

  test('twice is the same as once', () => {
    for (const typed of STRANGE) expect(tidyName(tidyName(typed))).toBe(tidyName(typed));
  });
});

describe('e-mail', () => {
  test.each([
    'ada@example.org',
    'ada+expo@mail.example.co.uk',
    'ada@münchen.example',
    `${'a'.repeat(88)}@example.org`,
  ])('%s', (email) => {
    expect(isEmail(email)).toBe(true);
  });

  test.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'a da@example.org',
    'ada@example.org\n',
    'ada@@example.org',
    '<ada@example.org>',
    `${'a'.repeat(89)}@example.org`,
  ])('%j is refused', (email) => {
    expect(isEmail(email)).toBe(false);
  });
});
