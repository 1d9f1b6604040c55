// The keyboard of each language. Latin ones are a few letters and always there; the others are loaded with their
// language.
import type { KeyboardName } from '../../../contracts/words/languages.ts';
import type { Board } from './board.ts';
import { LATIN, latinBoard } from './boards/latin.ts';

const OTHERS: Record<Exclude<KeyboardName, keyof typeof LATIN>, () => Promise<{ board: Board }>> = {
  japanese: () => import('./boards/japanese.ts'),
  korean: () => import('./boards/korean.ts'),
  chinese: () => import('./boards/chinese.ts'),
  arabic: () => import('./boards/arabic.ts'),
};

export const ENGLISH_BOARD = latinBoard(LATIN.english);

const isLatin = (name: KeyboardName): name is keyof typeof LATIN => name in LATIN;

/** Rejects where its chunk cannot be loaded. */
export const loadBoard = async (name: KeyboardName): Promise<Board> =>
  isLatin(name) ? latinBoard(LATIN[name]) : (await OTHERS[name]()).board;
