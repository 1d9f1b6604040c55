// Every version stays as it was, also where two grow out of the same one.
import { expect, test } from 'vitest';
import { emptySet } from '../../../../main/journal/growing-set.ts';

test('a version knows its own members and no later ones', () => {
  const one = emptySet().with('a');
  const two = one.with('b');
  expect([one.size, one.has('a'), one.has('b')]).toEqual([1, true, false]);
  expect([two.size, two.has('a'), two.has('b')]).toEqual([2, true, true]);
  expect(two.with('a')).toBe(two);
  expect(emptySet().has('a')).toBe(false);
});

test('two branches do not see each other', () => {
  const stem = emptySet().with('a').with('b');
  const left = stem.with('left').with('x');
  const right = stem.with('right').with('y').with('x');
  expect([left.size, left.has('right'), left.has('b'), left.has('x')]).toEqual([4, false, true, true]);
  expect([right.size, right.has('left'), right.has('b'), right.has('x')]).toEqual([5, false, true, true]);
  expect([stem.size, stem.has('left'), stem.has('right')]).toEqual([2, false, false]);
});
