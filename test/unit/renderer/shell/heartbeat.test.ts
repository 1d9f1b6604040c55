// The heartbeat of a meeting page.
import { expect, test } from 'vitest';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { startHeartbeat } from '../../../../renderer/shell/visit/heartbeat.ts';
import { createFakeClock } from './fakes.ts';

function start(answers: (id: number) => boolean) {
  const clock = createFakeClock();
  const seen = { pings: 0, silences: 0 };
  const heartbeat = startHeartbeat(
    clock,
    (id) => {
      seen.pings += 1;
      if (answers(id)) heartbeat.pong();
    },
    () => (seen.silences += 1),
  );
  return { clock, heartbeat, seen };
}

test('a page that answers is never silent', async () => {
  const { clock, seen } = start(() => true);
  await clock.pass(100);
  expect(seen).toEqual({ pings: 100, silences: 0 });
});

test('a page that misses some turns and comes back is not silent', async () => {
  const { clock, seen } = start((id) => id % DURATIONS.silentPings === 0);
  await clock.pass(100);
  expect(seen.silences).toBe(0);
});

test.each([
  ['while the SDK starts', DURATIONS.silentPingsAtStart, false],
  ['once it has settled', DURATIONS.silentPings, true],
])(
  'a silent page is reported once, after the agreed number of pings: %s',
  async (_when, pings, isSettled) => {
    const { clock, heartbeat, seen } = start(() => false);
    if (isSettled) heartbeat.settle();
    await clock.pass(pings);
    expect(seen).toEqual({ pings, silences: 0 });
    await clock.pass(100);
    expect(seen).toEqual({ pings, silences: 1 });
  },
);

test('a stopped heartbeat is quiet', async () => {
  const { clock, heartbeat, seen } = start(() => false);
  heartbeat.stop();
  await clock.pass(100);
  expect(seen).toEqual({ pings: 0, silences: 0 });
});
