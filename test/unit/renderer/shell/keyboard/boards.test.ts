// Every keyboard of the table: whole, wide enough for a finger, with a way to Latin letters and back.
import { describe, expect, test } from 'vitest';
import type { KeyboardName } from '../../../../../contracts/words/languages.ts';
import { beginsWord, layerAfter, type Board } from '../../../../../renderer/shell/keyboard/board.ts';
import { loadBoard } from '../../../../../renderer/shell/keyboard/boards.ts';

/** Letters without which its names cannot be written. */
const NAMES: Record<KeyboardName, string> = {
  english: 'qz',
  german: 'äöüß',
  french: 'éèçœ',
  spanish: 'ñáéíóúü',
  italian: 'àèéìòù',
  portuguese: 'ãõçáâêô',
  dutch: 'ëï',
  polish: 'ąćęłńóśźż',
  turkish: 'ıiğüşöç',
  japanese: 'あんー',
  korean: 'ㄱㅎㅏㅣ',
  chinese: 'zq',
  arabic: 'ابيةىأإآءؤئ',
};
const BOARDS = await Promise.all(
  (Object.keys(NAMES) as KeyboardName[]).map(async (name): Promise<[KeyboardName, Board]> => [
    name,
    await loadBoard(name),
  ]),
);
const keysOf = (rows: readonly string[] | undefined): string[] => (rows ?? []).join(' ').split(' ');
/** So many keys of 44 pixels and their gaps are what 640 pixels hold: a screen of 1280 at twice the size. */
const MOST_IN_A_ROW = 12;

describe.each(BOARDS)('%s', (name, board) => {
  test('every layer has what every layer needs, each key once, none too narrow', () => {
    expect(Object.keys(board.layers)).toContain(board.first);
    for (const rows of Object.values(board.layers)) {
      const keys = keysOf(rows);
      expect(keys).toEqual(expect.arrayContaining(['{bksp}', '{space}', '{enter}']));
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rows) expect(row.split(' ').length, row).toBeLessThanOrEqual(MOST_IN_A_ROW);
    }
  });

  test('has the letters of its names', () => {
    const keys = Object.values(board.layers).flatMap(keysOf);
    for (const letter of NAMES[name]) expect(keys).toContain(letter);
  });

  test('an address can be typed, and every layer can be reached and left', () => {
    const latin = 'abcdefghijklmnopqrstuvwxyz0123456789@._-+'.split('');
    const letters = Object.values(board.layers).flatMap(keysOf);
    expect(letters).toEqual(expect.arrayContaining(latin));
    const reached = new Set([board.first, 'letters']);
    for (const layer of reached) {
      for (const key of keysOf(board.layers[layer])) reached.add(layerAfter(board, key, layer));
    }
    expect([...reached].sort()).toEqual(Object.keys(board.layers).sort());
    for (const layer of reached) {
      const next = keysOf(board.layers[layer]).map((key) => layerAfter(board, key, layer));
      expect(next.some((other) => other !== layer)).toBe(true);
    }
  });

  test('its own keys have captions', () => {
    const known = ['{bksp}', '{shift}', '{space}', '{enter}', ...Object.keys(board.captions)];
    const own = Object.values(board.layers)
      .flatMap(keysOf)
      .filter((key) => /^\{.+\}$/u.test(key));
    expect(own.filter((key) => !known.includes(key))).toEqual([]);
  });
});

test('Latin letters are one key away on the boards of other scripts, and back', () => {
  for (const [, board] of BOARDS.filter(([, { first }]) => first !== 'letters')) {
    expect(layerAfter(board, '{latin}', board.first)).toBe('letters');
    expect(layerAfter(board, '{own}', 'letters')).toBe(board.first);
  }
});

test('capitals hold for one letter, and are those of the language', async () => {
  const board = await loadBoard('turkish');
  expect(layerAfter(board, '{shift}', 'letters')).toBe('capitals');
  expect(layerAfter(board, 'A', 'capitals')).toBe('letters');
  expect(layerAfter(board, '{bksp}', 'capitals')).toBe('capitals');
  expect(layerAfter(board, 'É', 'accentedCapitals')).toBe('accents');
  expect(keysOf(board.layers.capitals)).toEqual(expect.arrayContaining(['İ', 'I']));
  expect(keysOf((await loadBoard('german')).layers.capitals)).toContain('ẞ');
});

test('words begin after nothing, a space and a dash', () => {
  expect(['', 'Ada ', 'Jean-'].map(beginsWord)).toEqual([true, true, true]);
  expect(beginsWord('Ada')).toBe(false);
});
