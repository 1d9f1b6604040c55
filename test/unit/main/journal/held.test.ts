// The bounded memory for records that are not on disk yet.
import { expect, test, vi } from 'vitest';
import { createHeldLines } from '../../../../main/journal/held.ts';
import { parseRecord } from '../../../../main/journal/entry.ts';
import { started } from './fresh-directory.ts';

const at = (second: number): Date => new Date(2026, 10, 21, 12, 0, second);
const read = (text: string | undefined) => (text ?? '').split('\n').slice(0, -1).map(parseRecord);

test('on overflow the oldest go, and their number stands in their place', () => {
  const held = createHeldLines(3);
  for (const second of [1, 2, 3, 4, 5]) held.add(at(second), started(second));
  expect(held.count()).toBe(3);
  expect(read(held.take()?.text)).toMatchObject([
    { kind: 'dropped', count: 2, at: at(2).toISOString() },
    { visitId: '3' },
    { visitId: '4' },
    { visitId: '5' },
  ]);
});

test('a count that could not be written is counted on, not lost', () => {
  const held = createHeldLines(2);
  for (const second of [1, 2, 3, 4]) held.add(at(second), started(second));
  held.take();
  held.add(at(5), started(5));
  held.putBack();
  expect(read(held.take()?.text)).toMatchObject([
    { kind: 'dropped', count: 3 },
    { visitId: '4' },
    { visitId: '5' },
  ]);
  held.wrote();
  expect(held.count()).toBe(0);
  expect(held.take()).toBeNull();
});

test('what is taken is held until it is written, and goes back to its old place', () => {
  const held = createHeldLines(10);
  held.add(at(1), started(1));
  held.take();
  held.add(at(2), started(2));
  expect(held.count()).toBe(2);
  held.putBack();
  expect(read(held.take()?.text)).toMatchObject([{ visitId: '1' }, { visitId: '2' }]);
});

test('only records of one day are taken together', () => {
  const held = createHeldLines(10);
  held.add(at(1), started(1));
  held.add(new Date(2026, 10, 22), started(2));
  expect(held.take()).toMatchObject({ fileName: 'visits-2026-11-21.jsonl' });
  held.wrote();
  expect(held.take()).toMatchObject({ fileName: 'visits-2026-11-22.jsonl' });
});

test('whoever waits is answered: when written, when the write failed, when dropped', () => {
  const [written, failed, dropped] = [vi.fn(), vi.fn(), vi.fn()];
  const held = createHeldLines(1);
  held.add(at(1), started(1), written);
  held.take();
  expect(written).not.toHaveBeenCalled();
  held.wrote();
  expect(written).toHaveBeenCalledOnce();
  held.add(at(2), started(2), dropped);
  held.add(at(3), started(3), failed);
  expect(dropped).toHaveBeenCalledOnce();
  held.take();
  held.putBack();
  expect(failed).toHaveBeenCalledOnce();
});
