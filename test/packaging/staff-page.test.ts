// The page for staff to print: it loads nothing, and the words that it quotes stand on the kiosk's screens.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../contracts/words/index.ts';
import { root } from './pack.ts';

const page = readFileSync(path.join(root, 'resources/staff-page/staff.html'), 'utf8');

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
const onScreens = new Set(textsIn(english));

test('it runs and loads nothing', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\ssrc=|\shref=|url\(|@import|https?:/iu);
});

const quoted = [...new Set([...page.matchAll(/<b>([^<]+)<\/b>/gu)].map(([, words = '']) => words))];
test('words are quoted', () => expect(quoted.length).toBeGreaterThan(12));
test.each(quoted)('"%s" stands on a screen', (words) => {
  expect(onScreens).toContain(words);
});
