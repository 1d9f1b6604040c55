// WCAG's contrast, and the nearest colour that reaches it.
import { expect, test } from 'vitest';
import {
  BLACK,
  colourOf,
  contrast,
  hexOf,
  isHexColour,
  mix,
  nearestReadable,
  WHITE,
} from '../../../contracts/colour.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The two greys that WCAG's own examples stand on.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s is %d, whichever is first', (one, other, wanted) => {
  expect(contrast(colourOf(one), colourOf(other))).toBeCloseTo(wanted, 2);
  expect(contrast(colourOf(other), colourOf(one))).toBeCloseTo(wanted, 2);
});

test('written as it is read, and mixed as CSS mixes', () => {
  expect(hexOf(colourOf('#0d1116'))).toBe('#0d1116');
  expect(hexOf(mix(BLACK, WHITE, 0.5))).toBe('#808080');
  expect(['#abc', '#12161B', 'red', '#12161b00', '12161b'].map(isHexColour)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('what can be read already stays as it is', () => {
  expect(nearestReadable(colourOf('#767676'), [WHITE], 4.5)).toEqual(colourOf('#767676'));
});

test('the nearest is the first step that reaches it, not the far end', () => {
  const found = nearestReadable(colourOf('#999999'), [WHITE], 4.5) ?? WHITE;
  expect(contrast(found, WHITE)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(found, WHITE)).toBeLessThan(4.7);
});

test('no colour can be read on black and white at once', () => {
  expect(nearestReadable(colourOf('#808080'), [WHITE, BLACK], 4.6)).toBeNull();
});
