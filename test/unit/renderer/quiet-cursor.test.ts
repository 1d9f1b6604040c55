// The mouse pointer goes when no mouse moves, and comes back with it; a finger brings none.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installQuietCursor } from '../../../renderer/quiet-cursor.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('hidden at rest, shown by a mouse, not by a finger', () => {
  const classes = new Set<string>();
  const target = new EventTarget();
  const classList = {
    add: (name: string) => classes.add(name),
    remove: (name: string) => classes.delete(name),
  };
  installQuietCursor({ root: { classList: classList as unknown as DOMTokenList }, target });
  const move = (pointerType: string): void => {
    target.dispatchEvent(Object.assign(new Event('pointermove'), { pointerType }));
  };
  vi.advanceTimersByTime(3_000);
  expect(classes.size).toBe(1);
  move('mouse');
  expect(classes.size).toBe(0);
  vi.advanceTimersByTime(2_999);
  expect(classes.size).toBe(0);
  vi.advanceTimersByTime(1);
  expect(classes.size).toBe(1);
  move('mouse');
  move('touch');
  expect(classes.size).toBe(1);
});
