// Bounded looking: late and broken probes are things that were not seen.
import { expect, test, vi } from 'vitest';
import { createLook, fewAtATime } from '../../../../main/health/look.ts';

const never = () => new Promise<never>(() => undefined);

test('what the probe saw', async () => {
  const onBug = vi.fn();
  const look = createLook({ probeMs: 10_000, wholeMs: 10_000 }, onBug);
  expect(await look(() => Promise.resolve(7))).toBe(7);
  expect(await look(() => Promise.resolve(null))).toBeNull();
  expect(onBug).not.toHaveBeenCalled();
});

test('a probe that hangs was not seen', async () => {
  const onBug = vi.fn();
  expect(await createLook({ probeMs: 5, wholeMs: 10_000 }, onBug)(never)).toBeNull();
  expect(onBug).not.toHaveBeenCalled();
});

test('a probe that throws, at once or later, was not seen, and is told', async () => {
  const bug = new Error('a bug');
  const onBug = vi.fn();
  const look = createLook({ probeMs: 10_000, wholeMs: 10_000 }, onBug);
  expect(await look(() => Promise.reject(bug))).toBeNull();
  expect(
    await look(() => {
      throw bug;
    }),
  ).toBeNull();
  expect(onBug.mock.calls).toEqual([[bug], [bug]]);
});

test('when the time of all is over, nothing is begun', async () => {
  const look = createLook({ probeMs: 10_000, wholeMs: 5 }, vi.fn());
  expect(await look(never)).toBeNull();
  const probe = vi.fn(() => Promise.resolve(1));
  expect(await look(probe)).toBeNull();
  expect(probe).not.toHaveBeenCalled();
});

test('few at a time, in order', async () => {
  let running = 0;
  let most = 0;
  const answers = await fewAtATime(3, [5, 4, 3, 2, 1, 0], async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect(answers).toEqual([50, 40, 30, 20, 10, 0]);
  expect(most).toBe(3);
  expect(await fewAtATime(3, [], () => Promise.resolve(1))).toEqual([]);
});
