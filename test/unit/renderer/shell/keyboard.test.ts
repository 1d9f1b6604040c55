// What a key of the on-screen keyboard does to the text and to the keyboard itself.
import { describe, expect, test } from 'vitest';
import { beginsWord, layoutAfter, LAYOUTS } from '../../../../renderer/shell/keyboard/layouts.ts';
import { editFor } from '../../../../renderer/shell/keyboard/type-into.ts';

describe('editing', () => {
  test.each([
    ['a letter at the caret', 'x', 'ab', 1, 1, { text: 'x', from: 1, to: 1 }],
    ['a letter over a selection', 'x', 'abc', 0, 2, { text: 'x', from: 0, to: 2 }],
    ['a space', '{space}', 'ab', 2, 2, { text: ' ', from: 2, to: 2 }],
    ['backspace', '{bksp}', 'ab', 2, 2, { text: '', from: 1, to: 2 }],
    ['backspace over a selection', '{bksp}', 'abc', 1, 3, { text: '', from: 1, to: 3 }],
    ['backspace at the start', '{bksp}', 'ab', 0, 0, null],
    ['backspace takes one visible character', '{bksp}', 'A👩‍🚀', 6, 6, { text: '', from: 1, to: 6 }],
    ['shift writes nothing', '{shift}', 'ab', 1, 1, null],
  ] as const)('%s', (_what, key, value, start, end, edit) => {
    expect(editFor(key, value, start, end)).toEqual(edit);
  });
});

describe('layouts', () => {
  test('every layout can be left, and has the keys that every layout needs', () => {
    for (const rows of Object.values(LAYOUTS)) {
      const keys = rows.join(' ').split(' ');
      expect(keys).toEqual(expect.arrayContaining(['{bksp}', '{shift}', '{space}', '{enter}']));
      expect(keys.includes('{accents}') || keys.includes('{letters}')).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('capitals hold for one letter', () => {
    expect(layoutAfter('{shift}', 'letters')).toBe('capitals');
    expect(layoutAfter('A', 'capitals')).toBe('letters');
    expect(layoutAfter('É', 'accentedCapitals')).toBe('accents');
    expect(layoutAfter('{bksp}', 'capitals')).toBe('capitals');
  });

  test('words begin after nothing, a space and a dash', () => {
    expect(['', 'Ada ', 'Jean-'].map(beginsWord)).toEqual([true, true, true]);
    expect(beginsWord('Ada')).toBe(false);
  });
});
