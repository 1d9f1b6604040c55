// Choosing the first PIN, and nothing after it.
import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { createSetUpHandlers } from '../../../../main/ipc/set-up-channels.ts';

function setUp(needsSetUp: boolean, answer: ReturnType<typeof failure> | ReturnType<typeof success<null>>) {
  const choosePin = vi.fn(() => Promise.resolve(answer));
  const onChosen = vi.fn();
  const handlers = createSetUpHandlers({ needsSetUp: () => needsSetUp, choosePin, onChosen });
  return { choosePin, onChosen, choose: () => handlers['set-up/choose-pin']({ pin: '270815' }) };
}

test('the kiosk locks when it has its PIN', async () => {
  const { choose, onChosen } = setUp(true, success(null));
  expect((await choose()).ok).toBe(true);
  expect(onChosen).toHaveBeenCalledOnce();
});

test('and not before', async () => {
  const { choose, onChosen } = setUp(true, failure('bad-request', 'easy'));
  expect(await choose()).toMatchObject({ detail: 'easy' });
  expect(onChosen).not.toHaveBeenCalled();
});

test('SECURITY: outside set-up no PIN is looked at', async () => {
  const { choose, choosePin } = setUp(false, success(null));
  expect(await choose()).toMatchObject({ problem: 'bad-request' });
  expect(choosePin).not.toHaveBeenCalled();
});
