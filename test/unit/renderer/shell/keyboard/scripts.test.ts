// What the keys of other scripts make of the text before the caret: syllables, marks, offers of characters.
import { describe, expect, test } from 'vitest';
import type { Board } from '../../../../../renderer/shell/keyboard/board.ts';
import { pinyinCandidates } from '../../../../../renderer/shell/keyboard/boards/chinese.ts';
import { writeKana } from '../../../../../renderer/shell/keyboard/boards/japanese.ts';
import { writeHangul } from '../../../../../renderer/shell/keyboard/boards/korean.ts';
import { editFor } from '../../../../../renderer/shell/keyboard/type-into.ts';

/** A text typed key by key at its end. */
function typed(keys: readonly string[], write: Board['write']): string {
  let text = '';
  for (const key of keys) {
    const edit = editFor(key, text, text.length, text.length, write);
    if (edit) text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  }
  return text;
}

describe('hangul', () => {
  test.each([
    ['ㅎㅏㄴ', '한'],
    ['ㅎㅏㄴㄱㅡㄹ', '한글'],
    ['ㄱㅏㄴㅏ', '가나'],
    ['ㄱㅏㅂㅅ', '값'],
    ['ㄱㅏㅂㅅㅣ', '갑시'],
    ['ㅇㅗㅏ', '와'],
    ['ㄱㅣㅁ', '김'],
    ['ㅃㅏㄹ', '빨'],
  ])('%s is %s', (jamo, text) => {
    expect(typed(jamo.split(''), writeHangul)).toBe(text);
  });

  test('Delete takes jamo by jamo off the last syllable, and other text as ever', () => {
    const after = (count: number): string =>
      typed([...'ㅎㅏㄴ'.split(''), ...Array<string>(count).fill('{bksp}')], writeHangul);
    expect([1, 2, 3].map(after)).toEqual(['하', 'ㅎ', '']);
    expect(typed(['a', 'b', '{bksp}'], writeHangul)).toBe('a');
  });

  test('Latin letters and spaces stay outside', () => {
    expect(typed(['ㄱ', 'ㅏ', '{space}', 'ㅏ', 'a', 'ㄴ'], writeHangul)).toBe('가 ㅏaㄴ');
  });
});

describe('kana', () => {
  test.each([
    [['か', '{dakuten}'], 'が'],
    [['か', '{dakuten}', '{dakuten}'], 'か'],
    [['は', '{handakuten}'], 'ぱ'],
    [['は', '{dakuten}', '{handakuten}'], 'ぱ'],
    [['つ', '{small}'], 'っ'],
    [['ョ', '{small}'], 'ヨ'],
    [['ウ', '{dakuten}'], 'ヴ'],
    [['あ', '{handakuten}'], 'あ'],
    [['{dakuten}', '{small}'], ''],
    [['や', 'ま', 'た', '{dakuten}'], 'やまだ'],
  ] as const)('%j is %s', (keys, text) => {
    expect(typed(keys, writeKana)).toBe(text);
  });
});

describe('pinyin', () => {
  test('offers the characters of the longest syllable', () => {
    expect(pinyinCandidates('wang')[0]).toEqual({ caption: '王', take: 4, text: '王' });
    expect(pinyinCandidates('xian').map(({ caption }) => caption)).toContain('先');
  });

  test('what follows stays for the next choice', () => {
    expect(pinyinCandidates('wangfang')[0]).toEqual({ caption: '王', take: 8, text: '王fang' });
    expect(pinyinCandidates('王fang')[0]?.take).toBe(4);
  });

  test('a syllable that is only begun has offers too', () => {
    expect(pinyinCandidates('zh').length).toBeGreaterThan(3);
  });

  test('a Latin name, and no letter at all, have none', () => {
    for (const before of ['', 'Grace', '王', 'Ada ']) expect(pinyinCandidates(before)).toEqual([]);
  });
});
