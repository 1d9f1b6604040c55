// What a key of the on-screen keyboard does to the text.
import { describe, expect, test } from 'vitest';
import { editFor } from '../../../../../renderer/shell/keyboard/type-into.ts';

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
