import { beforeEach, expect, test, vi } from 'vitest';
import type { RemoteAnswer } from '../../../../../main/config/remote/remote-venue.ts';
import { watchRemote } from '../../../../../main/config/remote/watch-remote.ts';

const version = (number: number): RemoteAnswer => ({
  venue: { signed: { version: number, issuedAtMs: 0, expiresAtMs: 0, written: {} }, takenAtMs: 0 },
  trouble: null,
});
const SAME = version(1);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function open(isUsed = true, answer = SAME) {
  let isInUse = false;
  const ask = vi.fn(() => Promise.resolve(answer));
  const restart = vi.fn<(why: string) => void>();
  const onAnswer = vi.fn<(answer: RemoteAnswer) => void>();
  const stop = watchRemote({
    source: { ask },
    startedWith: { version: 1, isUsed },
    everySeconds: 60,
    isInUse: () => isInUse,
    onAnswer,
    restart,
    every: (ms, action) => {
      const timer = setInterval(action, ms);
      return () => clearInterval(timer);
    },
  });
  return {
    ask,
    restart,
    onAnswer,
    stop,
    serve: (next: RemoteAnswer) => (answer = next),
    use: (is: boolean) => (isInUse = is),
  };
}

test('asks at once and every minute, and stops', async () => {
  const { ask, onAnswer, stop, restart } = open();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(onAnswer).toHaveBeenLastCalledWith(SAME);
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(restart).not.toHaveBeenCalled();
});

test('a newer one: restarts at once where nobody is there', async () => {
  const { serve, restart } = open();
  await vi.advanceTimersByTimeAsync(0);
  serve(version(2));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(restart).toHaveBeenCalledWith('venue-file');
});

test('never under a visitor: as soon as they have gone', async () => {
  const { serve, restart, use, ask } = open();
  use(true);
  serve(version(2));
  await vi.advanceTimersByTimeAsync(300_000);
  expect(restart).not.toHaveBeenCalled();
  // What is here now is not asked for again.
  expect(ask.mock.calls.length).toBeLessThanOrEqual(2);
  use(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(restart).toHaveBeenCalledWith('venue-file');
});

test('one that could not be used is taken by a restart once it can, and not before', async () => {
  const { serve, restart } = open(false, { ...SAME, trouble: 'theme.logo is not there' });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(restart).not.toHaveBeenCalled();
  serve(SAME);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(restart).toHaveBeenCalledWith('venue-file');
});

test('a slow server is asked once at a time', async () => {
  const { ask } = open();
  ask.mockImplementation(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(2);
});
