// Words for people: complete, and each in the voice of its reader.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../contracts/problem.ts';
import { english, LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../../../contracts/words/index.ts';

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

/** What may be as it is in English: words that another language spells alike. */
const AS_IN_ENGLISH = new Set<string>([
  'Camera',
  'Code',
  'Detail',
  'Incidents',
  'Kiosk',
  'Later',
  'Link',
  'Name',
  'No',
  'Passcode',
  'Signature',
  'Test',
]);

/** Every leaf by its path, whether it is a sentence or makes one. */
function leaves(words: unknown, path = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const shapeOf = (words: unknown): string[] =>
  leaves(words)
    .map(([path, leaf]) => (typeof leaf === 'function' ? `${path}(${leaf.length})` : path))
    .toSorted();

/** What a function of the words makes of values that nobody could have written into it. */
const textOf = (leaf: unknown, values: readonly unknown[]): string =>
  (leaf as (...values: readonly unknown[]) => string)(...values);

describe.each(LANGUAGE_TAGS)('%s', async (tag) => {
  const words = await LANGUAGES[tag].load();
  const sameAsEnglish = new Map(leaves(english));

  test('has a tag that begins with its own', () => {
    expect(new Intl.Locale(words.language).language).toBe(tag);
  });

  test('has the shape of English', () => {
    expect(shapeOf(words)).toEqual(shapeOf(english));
  });

  test('has no sentence that is empty or unfinished', () => {
    for (const [path, sentence] of sentences(words)) {
      expect(sentence.trim(), path).toBe(sentence);
      expect(sentence, path).toMatch(/\S/u);
      expect(sentence, path).not.toMatch(/\b(?:undefined|null|NaN|TODO)\b|\$\{|\{\w+\}|\[object/u);
    }
  });

  test('ends a sentence where English does', () => {
    for (const [path, leaf] of leaves(words)) {
      const inEnglish = sameAsEnglish.get(path);
      if (typeof leaf !== 'string' || typeof inEnglish !== 'string') continue;
      if (!/ .*\.$/u.test(inEnglish)) continue;
      expect(leaf, path).toMatch(/(?:[.。?？؟…]|example\.com)[”“»\u2069]?$/u);
    }
  });

  test.skipIf(tag === 'en')('leaves nothing in English', () => {
    const left = leaves(words).filter(
      ([path, leaf]) => typeof leaf === 'string' && leaf === sameAsEnglish.get(path),
    );
    expect(left.filter(([, leaf]) => !AS_IN_ENGLISH.has(leaf as string))).toEqual([]);
  });

  test('puts its values into the text', () => {
    for (const [path, leaf] of leaves(words)) {
      if (typeof leaf !== 'function') continue;
      const inEnglish = sameAsEnglish.get(path);
      const marks = ['Qxqa', 'Qxqb', 'Qxqc', 'Qxqd'].slice(0, leaf.length);
      const wanted = textOf(inEnglish, marks);
      const got = textOf(leaf, marks);
      for (const mark of marks) if (wanted.includes(mark)) expect(got, path).toContain(mark);
    }
  });

  test('has headlines, not sentences, over its problems', () => {
    for (const code of PROBLEM_CODES) {
      const { title, visitor, staff, it: forIt } = words.problems[code];
      expect(title, code).not.toMatch(/[.。]$/u);
      expect(new Set([title, visitor, staff, forIt]).size, code).toBeGreaterThanOrEqual(3);
    }
  });

  test('counts', () => {
    for (const count of [1, 2, 5, 100]) {
      const counted = [
        words.problem.retryIn(count),
        words.notStarted.nextLook(count),
        words.stillThere.secondsLeft(count),
        words.placeKept.opensIn(count * 60),
        words.name.privacy(count),
        words.staff.newRoom.minutes(count),
      ];
      // Arabic says one and two without a figure.
      const figure =
        tag === 'ar' && count <= 2 ? /\p{L}/u : new RegExp(String.raw`(?<!\d)${count}(?!\d)`, 'u');
      for (const sentence of counted) expect(sentence).toMatch(figure);
    }
  });

  test('has its own forms of a number', () => {
    const noun = (count: number): string => words.stillThere.secondsLeft(count).replace(/\d+/u, '').trim();
    const forms = new Intl.PluralRules(tag);
    const counts = [1, 2, 5, 100];
    // Turkish has a plural, but not after a number.
    const categories = tag === 'tr' ? 1 : new Set(counts.map((count) => forms.select(count))).size;
    const spelt = new Set(counts.map(noun)).size;
    // In Arabic the hundreds and the tens of seconds are written alike.
    if (tag === 'ar') expect(spelt).toBe(4);
    else expect(spelt).toBe(categories);
  });
});

test.each<[LanguageTag, readonly string[]]>([
  ['en', ['1 second', '2 seconds', '5 seconds', '100 seconds']],
  ['de', ['1 Sekunde', '2 Sekunden', '5 Sekunden', '100 Sekunden']],
  ['fr', ['1 seconde', '2 secondes', '5 secondes', '100 secondes']],
  ['pl', ['1 sekunda', '2 sekundy', '5 sekund', '100 sekund']],
  ['tr', ['1 saniye', '2 saniye', '5 saniye', '100 saniye']],
  ['ar', ['ثانية واحدة', 'ثانيتان', '5 ثوانٍ', '100 ثانية']],
  ['ja', ['1秒', '2秒', '5秒', '100秒']],
  ['zh', ['1 秒', '2 秒', '5 秒', '100 秒']],
])('%s counts seconds in its own way', async (tag, wanted) => {
  const { stillThere } = await LANGUAGES[tag].load();
  expect([1, 2, 5, 100].map((count) => stillThere.secondsLeft(count))).toEqual(wanted);
});

test.each<[LanguageTag, readonly string[]]>([
  ['en', ['1 minute', '2 minutes', '5 minutes', '100 minutes']],
  ['es', ['1 minuto', '2 minutos', '5 minutos', '100 minutos']],
  ['pl', ['1 minutę', '2 minuty', '5 minut', '100 minut']],
  ['ar', ['دقيقة واحدة', 'دقيقتين', '5 دقائق', '100 دقيقة']],
])('%s: a minute that has begun counts', async (tag, wanted) => {
  const { placeKept } = await LANGUAGES[tag].load();
  for (const [index, count] of [1, 2, 5, 100].entries()) {
    expect(placeKept.opensIn(count * 60)).toContain(wanted[index]);
    if (count > 1) expect(placeKept.opensIn(count * 60 - 59)).toContain(wanted[index]);
  }
});
