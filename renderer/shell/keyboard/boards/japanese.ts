// Kana in the order of the fifty sounds, as kiosks in Japan have it. Marks and small kana are put on the kana before the
// caret. No kanji, which would want a dictionary: whoever needs them types them on a hardware keyboard.
import type { Writing } from '../board.ts';
import { besideLatin } from './beside-latin.ts';

const HIRAGANA = [
  'あ か さ た な は ま や ら わ {bksp}',
  'い き し ち に ひ み ゆ り を {dakuten}',
  'う く す つ ぬ ふ む よ る ん {handakuten}',
  'え け せ て ね へ め ー れ ・ {small}',
  'お こ そ と の ほ も - ろ . {kana}',
  '{latin} {space} {enter}',
];

/** Unicode keeps katakana in the order of hiragana, this much further on. */
const KATAKANA_AFTER = 0x60;
const katakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_AFTER));

const LARGE = 'あいうえおつやゆよわアイウエオツヤユヨワ';
const SMALL = 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ';
const MARKS: Readonly<Record<string, string>> = { '{dakuten}': '\u3099', '{handakuten}': '\u309A' };

function resized(kana: string): string {
  if (kana === '') return '';
  return SMALL[LARGE.indexOf(kana)] ?? LARGE[SMALL.indexOf(kana)] ?? kana;
}

/** Puts the mark on, or takes it off where it was; a kana that cannot have it stays. */
function marked(kana: string, mark: string): string {
  const [plain = '', before] = kana.normalize('NFD');
  if (before === mark) return plain;
  const composed = (plain + mark).normalize('NFC');
  return composed.length === 1 ? composed : kana;
}

export function writeKana(before: string, key: string): Writing | null {
  const last = before.at(-1) ?? '';
  const mark = MARKS[key];
  if (mark !== undefined) return { take: last.length, text: last === '' ? '' : marked(last, mark) };
  return key === '{small}' ? { take: last.length, text: resized(last) } : null;
}

export const board = besideLatin({
  layers: { hiragana: HIRAGANA, katakana: HIRAGANA.map(katakana) },
  first: 'hiragana',
  turns: { hiragana: { '{kana}': 'katakana' }, katakana: { '{kana}': 'hiragana' } },
  captions: {
    '{dakuten}': { caption: '゛', name: '濁点' },
    '{handakuten}': { caption: '゜', name: '半濁点' },
    '{small}': { caption: '小', name: '小さい文字' },
    '{kana}': { caption: 'カナ', name: 'ひらがなとカタカナの切り替え' },
  },
  ownCaption: 'あ',
  write: writeKana,
});
