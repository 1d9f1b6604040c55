// The keys of the PIN pad.
import { expect, test } from 'vitest';
import {
  digitsAfter,
  mayUnlock,
  PIN_KEYS,
  pinKeyOf,
  type PinKey,
} from '../../../../../renderer/shell/staff/pin-keys.ts';

const type = (keys: readonly PinKey[]): string => keys.reduce(digitsAfter, '');

test('digits, and Delete takes the last one', () => {
  expect(type(['2', '7', 'erase', '0', 'unlock'])).toBe('20');
  expect(type(['erase', '1'])).toBe('1');
});

test('no more than twelve, and none of them opens before six', () => {
  expect(type(Array<PinKey>(15).fill('4'))).toHaveLength(12);
  expect([5, 6, 12].map((length) => mayUnlock('4'.repeat(length)))).toEqual([false, true, true]);
});

test('a keyboard types the same keys, and nothing else', () => {
  expect(['0', '9', 'Backspace', 'Delete', 'Enter'].map(pinKeyOf)).toEqual([
    '0',
    '9',
    'erase',
    'erase',
    'unlock',
  ]);
  expect(['a', '', ' ', 'Tab', 'erase', 'unlock', 'Escape', '４', 'F1'].map(pinKeyOf)).toEqual(
    Array(9).fill(null),
  );
  expect(PIN_KEYS).toHaveLength(12);
});
