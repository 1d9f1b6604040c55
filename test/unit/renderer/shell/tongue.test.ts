// A language on the screen: its times, and what its words do to the values in them.
import { describe, expect, test } from 'vitest';
import { isolateValues } from '../../../../contracts/words/isolate-values.ts';
import type { LanguageTag } from '../../../../contracts/words/index.ts';
import { clockTime } from '../../../../renderer/shell/agenda-times.ts';
import { localeIn } from '../../../../renderer/shell/tongue.ts';

const AFTERNOON = new Date(2026, 10, 28, 14, 5).getTime();
const timeIn = (tag: string, venue: string): string =>
  clockTime(AFTERNOON, localeIn(tag as LanguageTag, venue));

describe('times', () => {
  test("the venue's own way of writing where its language is spoken", () => {
    expect(localeIn('en', 'en-GB')).toBe('en-GB');
    expect(localeIn('en', 'en-GB-u-hc-h12')).toBe('en-GB-u-hc-h12');
  });

  test.each([
    ['de', 'en-GB', '14:05'],
    ['en', 'de-DE', '14:05'],
    ['en', 'ar', '2:05'],
    ['ar', 'en-GB', '2:05'],
  ])('%s at a venue of %s', (tag, venue, time) => {
    expect(timeIn(tag, venue)).toContain(time);
  });
});

describe('values in a right-to-left sentence', () => {
  const words = isolateValues({
    title: 'a plain sentence',
    going: (room: string) => `to ${room} now`,
    deep: { count: (number: number) => `${number} rooms`, maybe: (text: string | null) => `<${text ?? ''}>` },
  });

  test('text is isolated, numbers and plain sentences are as they were', () => {
    expect(words.going('Keynote')).toBe('to \u2068Keynote\u2069 now');
    expect(words.title).toBe('a plain sentence');
    expect(words.deep.count(3)).toBe('3 rooms');
    expect(words.deep.maybe(null)).toBe('<>');
    expect(words.deep.maybe('')).toBe('<>');
  });
});
