// How the collector is spoken to, with a real one on loopback: what is tried again, when, and what is not.
import { expect, test, vi } from 'vitest';
import { createCollector } from '../../../../main/outside/collector.ts';
import type { Fetch } from '../../../../main/zoom/fetch.ts';
import { startCollector } from './collector-server.ts';

async function stage(path = '') {
  const server = await startCollector();
  const clock = { ms: 0 };
  const onTrouble = vi.fn();
  const collector = createCollector({
    url: `${server.url}${path}`,
    fetch,
    monotonicMs: () => clock.ms,
    random: () => 1,
    onTrouble,
  });
  return { ...server, clock, onTrouble, collector, send: () => collector.send('/v1/metrics', { a: 1 }) };
}

test.each(['', '/', '/otlp', '/otlp/'])('posted as JSON below "%s"', async (path) => {
  const { send, sent } = await stage(path);
  expect(await send()).toBe('taken');
  expect(sent).toEqual([
    { path: `${path.replace(/\/$/u, '')}/v1/metrics`, contentType: 'application/json', body: '{"a":1}' },
  ]);
});

test.each([
  [400, 'refused'],
  [401, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [500, 'refused'],
  [429, 'later'],
  [502, 'later'],
  [503, 'later'],
  [504, 'later'],
])('%d: %s', async (status, taken) => {
  const { send, answer, onTrouble, collector } = await stage();
  answer.status = status;
  expect(await send()).toBe(taken);
  expect(onTrouble.mock.calls).toEqual([[true, String(status)]]);
  expect(collector.mayAsk()).toBe(false);
});

test('nobody there: it is left alone, longer each time, up to ten minutes', async () => {
  const { collector, close, send, clock, onTrouble } = await stage();
  await close();
  const pauses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    expect(await send()).toBe('later');
    const fromMs = clock.ms;
    while (!collector.mayAsk()) clock.ms += 1_000;
    pauses.push((clock.ms - fromMs) / 1_000);
  }
  expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600, 600, 600, 600]);
  // Node's own name for it, and of the message nothing.
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith(true, 'ECONNREFUSED');
});

test('Retry-After is kept to, but not for a day', async () => {
  const { collector, send, answer, clock } = await stage();
  answer.status = 503;
  answer.headers = { 'retry-after': '90' };
  await send();
  clock.ms = 89_000;
  expect(collector.mayAsk()).toBe(false);
  clock.ms = 90_000;
  expect(collector.mayAsk()).toBe(true);
  answer.headers = { 'retry-after': '86400' };
  await send();
  clock.ms += 600_000;
  expect(collector.mayAsk()).toBe(true);
});

test('it is there again: said once, and asked at once', async () => {
  const { collector, send, answer, onTrouble } = await stage();
  answer.status = 503;
  await send();
  answer.status = 200;
  expect(await send()).toBe('taken');
  expect(await send()).toBe('taken');
  expect(onTrouble.mock.calls).toEqual([
    [true, '503'],
    [false, ''],
  ]);
  answer.status = 503;
  await send();
  expect(collector.mayAsk()).toBe(false);
});

test('SECURITY: it goes where the venue said, not where that leads on', async () => {
  const elsewhere = await startCollector();
  const { send, answer } = await stage();
  answer.status = 307;
  answer.headers = { location: `${elsewhere.url}/v1/metrics` };
  expect(await send()).toBe('later');
  expect(elsewhere.sent).toEqual([]);
});

test('one that never answers is waited for a while only', async () => {
  vi.useFakeTimers();
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const silent: Fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
    });
  const aborting = new AbortController();
  timeout.mockReturnValue(aborting.signal);
  const collector = createCollector({
    url: 'http://localhost',
    fetch: silent,
    monotonicMs: () => 0,
    random: () => 1,
    onTrouble: () => undefined,
  });
  const sending = collector.send('/v1/traces', {});
  aborting.abort();
  expect(await sending).toBe('later');
  expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
  vi.useRealTimers();
  timeout.mockRestore();
});
