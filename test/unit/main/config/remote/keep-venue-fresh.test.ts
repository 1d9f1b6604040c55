// What a kiosk says of its signed venue file: once for each change, with the version that counts here.
import { afterEach, expect, test, vi } from 'vitest';
import { keepVenueFresh } from '../../../../../main/config/remote/keep-venue-fresh.ts';
import type { RemoteAnswer } from '../../../../../main/config/remote/remote-venue.ts';
import { createDesk } from './desk.ts';

const VERSION = 1_795_892_129;

const answer = (trouble: string | null): RemoteAnswer => ({
  venue: { signed: { version: VERSION, issuedAtMs: 0, expiresAtMs: 1, written: {} }, takenAtMs: 0 },
  trouble,
});

afterEach(() => {
  vi.useRealTimers();
});

test('the log names the version, and why a newer one is refused; staff are told, and told again when it is over', async () => {
  vi.useFakeTimers();
  const log = { info: vi.fn(), warn: vi.fn() };
  const set = vi.fn();
  let next = answer('is version 4, older than this one.');
  const source = { kept: () => Promise.resolve(next), ask: () => Promise.resolve(next) };
  const { publicKey } = await createDesk();
  const stop = keepVenueFresh({
    remote: { source, answer: answer(null), layer: null },
    config: { remote: { url: 'https://venue.example.com/expo.venue', publicKey, everySeconds: 15 } },
    isInUse: () => false,
    notices: { set },
    log,
    restart: () => undefined,
  });
  expect(log.info.mock.calls).toEqual([['signed venue file', { venueVersion: VERSION }]]);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(log.warn.mock.calls).toEqual([
    ['signed venue file', { venueVersion: VERSION, why: 'is version 4, older than this one.' }],
  ]);
  expect(set).toHaveBeenLastCalledWith('remote-venue-stale', true);
  next = answer(null);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(log.info).toHaveBeenCalledTimes(2);
  expect(set).toHaveBeenLastCalledWith('remote-venue-stale', false);
  stop();
});
