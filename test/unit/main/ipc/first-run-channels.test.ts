// Set-up's requests, each to its one deed.
import { expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { createFirstRunHandlers } from '../../../../main/ipc/first-run-channels.ts';

const DRAFT = { name: 'Expo', language: 'en' as const, rooms: [] };

function setUp(clipboard = '') {
  const firstRun = {
    view: () => ({ language: 'en' as const, credentials: null, hasPin: false, isRehearsal: false }),
    choosePin: vi.fn(() => Promise.resolve(success(null))),
    keepCredentials: vi.fn(() => Promise.resolve(success('kept' as const))),
    check: vi.fn(() => Promise.resolve(failure('bad-request', 'venue'))),
    finish: vi.fn(() => Promise.resolve(success(null))),
  };
  return {
    firstRun,
    handlers: createFirstRunHandlers({ firstRun, readClipboard: () => Promise.resolve(clipboard) }),
  };
}

test.each([
  ['  https://zoom.us/j/81000000001\r\n', 'https://zoom.us/j/81000000001'],
  [
    'Join Zoom Meeting\nhttps://zoom.us/j/81000000001\n\nPasscode: a',
    'Join Zoom Meeting https://zoom.us/j/81000000001 Passcode: a',
  ],
  ['x'.repeat(9_000), 'x'.repeat(4_000)],
  ['', ''],
])('the clipboard as one line that fits', async (clipboard, text) => {
  expect(await setUp(clipboard).handlers['first-run/paste'](undefined)).toEqual(success({ text }));
});

test('what was typed reaches its deed', async () => {
  const { handlers, firstRun } = setUp();
  await handlers['first-run/pin']({ pin: '270815' });
  expect(firstRun.choosePin).toHaveBeenCalledExactlyOnceWith('270815');
  await handlers['first-run/credentials']({ clientId: 'id', clientSecret: 'hush', mayBePlainText: false });
  expect(firstRun.keepCredentials).toHaveBeenCalledExactlyOnceWith(
    { clientId: 'id', clientSecret: 'hush' },
    false,
  );
  expect(await handlers['first-run/check'](DRAFT)).toMatchObject({ detail: 'venue' });
  await handlers['first-run/finish']({ draft: DRAFT, fillsScreen: true });
  expect(firstRun.finish).toHaveBeenCalledExactlyOnceWith(DRAFT, true);
});
