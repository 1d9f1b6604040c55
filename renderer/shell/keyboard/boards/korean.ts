// Hangul on the standard two-set layout. A jamo joins the syllable before the caret, and Delete takes the last one off
// again: nothing is remembered between two keys, so that a caret that was moved cannot confuse it.
import { assemble, removeLastCharacter } from 'es-hangul';
import type { Writing } from '../board.ts';
import { besideLatin } from './beside-latin.ts';

const JAMO = /^[ㄱ-ㅣ]$/u;
const HANGUL = /[ㄱ-ㅣ가-힣]$/u;

export function writeHangul(before: string, key: string): Writing | null {
  const last = HANGUL.exec(before)?.[0] ?? '';
  if (key === '{bksp}') return last === '' ? null : { take: 1, text: removeLastCharacter(last) };
  return JAMO.test(key) ? { take: last.length, text: assemble([last, key]) } : null;
}

const rows = (first: string): string[] => [
  '1 2 3 4 5 6 7 8 9 0 {bksp}',
  first,
  'ㅁ ㄴ ㅇ ㄹ ㅎ ㅗ ㅓ ㅏ ㅣ',
  '{shift} ㅋ ㅌ ㅊ ㅍ ㅠ ㅜ ㅡ - .',
  '{latin} {space} {enter}',
];

export const board = besideLatin({
  layers: { hangul: rows('ㅂ ㅈ ㄷ ㄱ ㅅ ㅛ ㅕ ㅑ ㅐ ㅔ'), doubled: rows('ㅃ ㅉ ㄸ ㄲ ㅆ ㅛ ㅕ ㅑ ㅒ ㅖ') },
  first: 'hangul',
  turns: { hangul: { '{shift}': 'doubled' }, doubled: { '{shift}': 'hangul', '*': 'hangul' } },
  captions: {},
  ownCaption: '한글',
  write: writeHangul,
});
