// Which languages the page for staff is in.
import { expect, test, vi } from 'vitest';
import { english, LANGUAGES, LANGUAGE_TAGS } from '../../../../contracts/words/index.ts';
import { loadAskStaffWords } from '../../../../main/kiosk/ask-staff-words.ts';

const tagsOf = (words: ReturnType<typeof loadAskStaffWords>) => words().map(({ language }) => language);

test.each(LANGUAGE_TAGS.filter((tag) => tag !== 'en'))('%s first, then English', async (tag) => {
  const words = loadAskStaffWords({ languages: [tag, 'en'], locale: 'en-GB' });
  await vi.waitFor(() => expect(tagsOf(words)).toEqual([tag, 'en']), { timeout: 20_000 });
  const [first] = words();
  expect(first.direction).toBe(LANGUAGES[tag].direction);
  expect(first.words).toEqual((await LANGUAGES[tag].load()).askStaff);
});

test('an English venue hears it once, and loads nothing', () => {
  const load = vi.fn(() => Promise.resolve(english));
  const words = loadAskStaffWords({ locale: 'en-GB' }, { ...LANGUAGES, en: { ...LANGUAGES.en, load } });
  expect(tagsOf(words)).toEqual(['en']);
  expect(load).not.toHaveBeenCalled();
});

test('English until the language is there, and where it does not load', async () => {
  const load = vi.fn(() => Promise.reject(new Error('no such chunk')));
  const words = loadAskStaffWords({ locale: 'de-DE' }, { ...LANGUAGES, de: { ...LANGUAGES.de, load } });
  expect(tagsOf(words)).toEqual(['en']);
  await Promise.allSettled([load.mock.results[0]?.value]);
  expect(tagsOf(words)).toEqual(['en']);
});
