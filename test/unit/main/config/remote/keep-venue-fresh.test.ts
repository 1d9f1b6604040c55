// What a kiosk says of its signed venue file: once for each change, with the version that counts here.
import { afterEach, expect, test, vi } from 'vitest';
import { keepVenueFresh } from '../../../../../main/config/remote/keep-venue-fresh.ts';
import type { Remote } from '../../../../../main/config/remote/remote-layer.ts';
import type { RemoteAnswer } from '../../../../../main/config/remote/remote-venue.ts';
import { createDesk } from './desk.ts';

const VERSION = 1_795_892_129;

const answer = (trouble: string | null): RemoteAnswer => ({
  venue: { signed: { version: VERSION, issuedAtMs: 0, expiresAtMs: 1, written: {} }, takenAtMs: 0 },
  trouble,
});

async function open(started: Pick<Remote, 'answer' | 'layer'>) {
  const log = { info: vi.fn(), warn: vi.fn() };
  const set = vi.fn();
  const restart = vi.fn<(why: string) => void>();
  let next = started.answer;
  const source = { kept: () => Promise.resolve(next), ask: () => Promise.resolve(next) };
  const { publicKey } = await createDesk();
  vi.useFakeTimers();
  const serve = (served: RemoteAnswer): RemoteAnswer => (next = served);
  const watch = (): (() => void) =>
    keepVenueFresh({
      remote: { source, ...started },
      config: { remote: { url: 'https://venue.example.com/expo.venue', publicKey, everySeconds: 15 } },
      isInUse: () => false,
      notices: { set },
      log,
      restart,
    });
  return { log, set, restart, serve, watch };
}

afterEach(() => {
  vi.useRealTimers();
});

test('the log names the version, and why a newer one is refused; staff are told, and told again when it is over', async () => {
  const { log, set, restart, serve, watch } = await open({
    answer: answer(null),
    layer: { origin: 'remote', label: 'signed', written: {} },
  });
  serve(answer('is version 4, older than this one.'));
  const stop = watch();
  expect(log.info.mock.calls).toEqual([['signed venue file', { venueVersion: VERSION }]]);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(log.warn.mock.calls).toEqual([
    ['signed venue file', { venueVersion: VERSION, why: 'is version 4, older than this one.' }],
  ]);
  expect(set).toHaveBeenLastCalledWith('remote-venue-stale', true);
  serve(answer(null));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(log.info).toHaveBeenCalledTimes(2);
  expect(set).toHaveBeenLastCalledWith('remote-venue-stale', false);
  expect(restart).not.toHaveBeenCalled();
  stop();
});

test('what this run was started without is taken as soon as it goes with the settings', async () => {
  const { restart, serve, watch } = await open({ answer: answer('theme.logo is not there'), layer: null });
  const stop = watch();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(restart).not.toHaveBeenCalled();
  serve(answer(null));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(restart).toHaveBeenCalledWith('venue-file');
  stop();
});
