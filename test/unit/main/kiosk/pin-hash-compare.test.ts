// SECURITY: how long it takes to compare tells nothing of where two hashes differ. Only that the call is made can be seen.
import { timingSafeEqual } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { hashPin, isPinOf, parsePinHash } from '../../../../main/kiosk/pin-hash.ts';

vi.mock('node:crypto', async (importOriginal) => {
  const real = await importOriginal<{ timingSafeEqual: typeof timingSafeEqual }>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

test('hashes are compared in a time that does not depend on them', async () => {
  const parsed = parsePinHash(await hashPin('270815'));
  if (!parsed) throw new Error('not parsed');
  expect(await isPinOf('270815', parsed)).toBe(true);
  expect(await isPinOf('270816', parsed)).toBe(false);
  expect(timingSafeEqual).toHaveBeenCalledTimes(2);
});
