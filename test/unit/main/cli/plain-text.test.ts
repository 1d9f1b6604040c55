// What reaches a terminal from other people's names.
import { expect, test } from 'vitest';
import { plainText, textTable } from '../../../../main/cli/plain-text.ts';

test.each(['\u001B[2JAda', '\u009B2JAda', 'A\nda', 'A\u202Eda', 'A\u2066da', 'A\u2028da', 'A\rda'])(
  'SECURITY: %j has nothing in it that a terminal obeys',
  (name) => {
    expect(plainText(name)).not.toMatch(/[\p{Cc}\u2028\u202E\u2066]/u);
    expect(textTable(['Name'], [[name]])).toHaveLength(2);
    expect(textTable(['Name'], [[name]])[1]).toBe(plainText(name).trimEnd());
  },
);

test('names of all kinds stay as they are', () => {
  expect(plainText('Zoë 山 👩‍🚀 שלום')).toBe('Zoë 山 👩‍🚀 שלום');
});

test('columns stand under their headings; a missing cell is an empty one', () => {
  expect(textTable(['Room', 'Name'], [['keynote', 'Ada'], ['b']])).toEqual([
    'Room     Name',
    'keynote  Ada',
    'b',
  ]);
});
