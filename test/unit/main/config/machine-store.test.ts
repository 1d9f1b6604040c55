// What was chosen on this machine is found again, and a file that is damaged is no reason to stop.
import { expect, test } from 'vitest';
import { createMachineStore } from '../../../../main/config/machine-store.ts';

function storeOf(content: Record<string, unknown>) {
  const get = (key: string): unknown => content[key];
  const set = (key: string, value: unknown): void => void (content[key] = value);
  return createMachineStore({ openStore: () => ({ get, set }) });
}

test('what was kept is found', () => {
  const store = storeOf({});
  expect(store.find('staffPinHash')).toBeNull();
  expect(store.keep('staffPinHash', 'scrypt$15$a$b')).toBe(true);
  expect(store.find('staffPinHash')).toBe('scrypt$15$a$b');
});

test('a value of another kind was never chosen', () => {
  expect(storeOf({ staffPinHash: 12 }).find('staffPinHash')).toBeNull();
});

test('a damaged file is nothing chosen, and nothing is reported as kept', () => {
  const store = createMachineStore({
    openStore: () => {
      throw new SyntaxError('damaged');
    },
  });
  expect(store.find('staffPinHash')).toBeNull();
  expect(store.keep('staffPinHash', 'scrypt$15$a$b')).toBe(false);
});
