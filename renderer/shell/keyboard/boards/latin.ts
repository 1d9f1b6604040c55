// Keyboards in Latin letters: three rows of each language's own order, and behind one key the accented letters of names
// that are common in Europe, those of the language first.
import type { Board } from '../board.ts';

interface Letters {
  /** For capitals: in Turkish that of i is İ. */
  tag: string;
  rows: readonly [string, string, string];
  /** Accented letters that its names need and its rows have no room for. */
  own: string;
}

export const LATIN = {
  english: { tag: 'en', rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], own: '' },
  german: { tag: 'de', rows: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'], own: '' },
  french: { tag: 'fr', rows: ['azertyuiop', 'qsdfghjklm', 'wxcvbnéèç'], own: 'àâêëîïôùûüÿœæ' },
  spanish: { tag: 'es', rows: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'], own: 'áéíóúü' },
  italian: { tag: 'it', rows: ['qwertyuiop', 'asdfghjklò', 'zxcvbnmèà'], own: 'ùìé' },
  portuguese: { tag: 'pt', rows: ['qwertyuiop', 'asdfghjklç', 'zxcvbnmãé'], own: 'áàâêíóôõúü' },
  dutch: { tag: 'nl', rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], own: 'ëïéèöüá' },
  polish: { tag: 'pl', rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], own: 'ąćęłńóśźż' },
  turkish: { tag: 'tr', rows: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'], own: 'âîû' },
} as const satisfies Record<string, Letters>;

const COMMON = 'áàâäãåæąāçéèêëęėíìîïóòôöõøœñńłúùûüßśšžżýćčđð';
/** Accented letters in a row; what is left over stands beside the space. */
const ROW = 10;
const LAST_ROW = 9;
const LEFT_OVER = 5;

const spaced = (letters: Iterable<string>): string => [...letters].join(' ');

/** One letter each: the upper case of ß that a program gives would be two. */
const capital = (letter: string, tag: string): string =>
  letter === 'ß' ? 'ẞ' : letter.toLocaleUpperCase(tag);

function letterRows([first = '', second = '', third = '']: readonly string[], switchKey: string): string[] {
  return [
    '1 2 3 4 5 6 7 8 9 0 {bksp}',
    spaced(first),
    `${spaced(second)} '`,
    `{shift} ${spaced(third)} - .`,
    `${switchKey} @ _ + {space} {enter}`,
  ];
}

/** Plain letters and capitals, with a key to something else. */
export function plainLayers(
  { tag, rows }: Pick<Letters, 'tag' | 'rows'>,
  switchKey: string,
): Pick<Board['layers'], 'letters' | 'capitals'> {
  const upper = rows.map((row) => Array.from(row, (letter) => capital(letter, tag)).join(''));
  return { letters: letterRows(rows, switchKey), capitals: letterRows(upper, switchKey) };
}

function accentRows(letters: readonly string[]): string[] {
  const row = (from: number, count: number): string => spaced(letters.slice(from, from + count));
  return [
    `${row(0, ROW)} {bksp}`,
    row(ROW, ROW),
    row(2 * ROW, ROW),
    `{shift} ${row(3 * ROW, LAST_ROW)}`,
    ['{letters}', row(3 * ROW + LAST_ROW, LEFT_OVER), '{space} {enter}'].filter(Boolean).join(' '),
  ];
}

/** Capitals hold for one letter; a space leads back to plain letters. */
const TURNS: Board['turns'] = {
  letters: { '{shift}': 'capitals', '{accents}': 'accents' },
  capitals: { '{shift}': 'letters', '{accents}': 'accentedCapitals', '*': 'letters' },
  accents: { '{shift}': 'accentedCapitals', '{letters}': 'letters', '{space}': 'letters' },
  accentedCapitals: { '{shift}': 'accents', '{letters}': 'capitals', '{space}': 'letters', '*': 'accents' },
};

export function latinBoard({ tag, rows, own }: Letters): Board {
  const onRows = new Set(rows.join(''));
  const accents = [...new Set(own + COMMON)]
    .filter((letter) => !onRows.has(letter))
    .slice(0, 3 * ROW + LAST_ROW + LEFT_OVER);
  return {
    layers: {
      ...plainLayers({ tag, rows }, '{accents}'),
      accents: accentRows(accents),
      accentedCapitals: accentRows(accents.map((letter) => capital(letter, tag))),
    },
    first: 'letters',
    turns: TURNS,
    captions: { '{accents}': { caption: 'áéñ' }, '{letters}': { caption: 'abc' } },
  };
}
