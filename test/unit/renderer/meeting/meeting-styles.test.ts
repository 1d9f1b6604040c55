// What moves in the meeting page by our doing: only for whoever wants motion, and without painting beside Zoom's video.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(
  path.join(import.meta.dirname, '../../../../renderer/meeting/meeting.css'),
  'utf8',
).replace(/\/\*[\s\S]*?\*\//gu, '');

/** The text between the braces that follow this. */
function blocksAfter(head: RegExp): string[] {
  return [...css.matchAll(head)].map(({ 0: { length }, index }) => {
    const begin = index + length;
    let depth = 1;
    let end = begin;
    for (; depth > 0 && end < css.length; end += 1) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
    }
    return css.slice(begin, end - 1);
  });
}
const animations = (text: string): string[] => text.match(/\banimation(?:-name)?:[^;]*/gu) ?? [];

test('nothing moves but for whoever wants motion', () => {
  const wanted = blocksAfter(/@media \(prefers-reduced-motion: no-preference\) \{/gu).join('');
  expect(animations(wanted)).not.toEqual([]);
  expect(animations(css)).toEqual(animations(wanted));
});

test('what moves is only shown and hidden, or moved as it is', () => {
  const changed = blocksAfter(/@keyframes [\w-]+ \{/gu).flatMap(
    (block) => block.match(/[\w-]+(?=:)/gu) ?? [],
  );
  expect(changed).not.toEqual([]);
  expect(changed.filter((property) => property !== 'opacity' && property !== 'transform')).toEqual([]);
});
