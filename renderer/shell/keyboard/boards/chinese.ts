// Pinyin: syllables are typed in Latin letters, and the characters for them are offered above the keys. What is typed
// stands in the field until one is chosen, and stays if none is.
import chinese from 'simple-keyboard-layouts/build/layouts/chinese';
import type { Candidate } from '../board.ts';
import { besideLatin } from './beside-latin.ts';

/** The package's own types lack this part of it. Characters of a syllable are parted by spaces. */
const { layoutCandidates = {} } = chinese as { layoutCandidates?: Readonly<Record<string, string>> };

/** Syllable → characters, the most common first. */
const SYLLABLES = new Map(
  Object.entries(layoutCandidates).map(([syllable, text]) => [syllable, text.split(' ')]),
);
const LONGEST = Math.max(...Array.from(SYLLABLES.keys(), (syllable) => syllable.length));
/** Offers for a syllable that is only begun. */
const AT_MOST = 20;

/** Small letters before the caret that belong to no Latin word. */
const RUN = /(?<![A-Za-z])[a-z]+$/u;

export function pinyinCandidates(before: string): readonly Candidate[] {
  const run = RUN.exec(before)?.[0];
  if (run === undefined) return [];
  // The longest syllable is the one that is meant.
  for (let length = Math.min(LONGEST, run.length); length > 0; length -= 1) {
    const characters = SYLLABLES.get(run.slice(0, length));
    const rest = run.slice(length);
    if (characters) return characters.map((caption) => ({ caption, take: run.length, text: caption + rest }));
  }
  const begun = [...SYLLABLES].filter(([syllable]) => syllable.startsWith(run)).slice(0, AT_MOST);
  return begun.flatMap(([, [caption]]) =>
    caption === undefined ? [] : [{ caption, take: run.length, text: caption }],
  );
}

export const board = besideLatin({
  layers: {
    pinyin: [
      '1 2 3 4 5 6 7 8 9 0 {bksp}',
      'q w e r t y u i o p',
      'a s d f g h j k l',
      'z x c v b n m ·',
      '{latin} {space} {enter}',
    ],
  },
  first: 'pinyin',
  turns: {},
  captions: {},
  ownCaption: '拼音',
  candidates: pinyinCandidates,
});
