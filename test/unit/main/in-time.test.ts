import { expect, test } from 'vitest';
import { inTime } from '../../../main/in-time.ts';

test('all in time', () =>
  expect(inTime(1_000, [Promise.resolve(1), Promise.resolve(2)])).resolves.toBeUndefined());
test('one fails', () =>
  expect(inTime(1_000, [Promise.reject(new Error('no')), Promise.resolve()])).rejects.toThrow('no'));
test('one never answers', () =>
  expect(inTime(10, [new Promise(() => undefined)])).rejects.toThrow('within 10 ms'));
