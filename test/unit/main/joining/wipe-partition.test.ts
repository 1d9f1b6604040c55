// What is taken away after a visit, and that it is said when it could not be.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wipePartition } from '../../../../main/joining/wipe-partition.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pages = { shellOrigin: 'http://localhost:1', meetingOrigin: 'http://localhost:2' };

function leave() {
  const session = {
    clearStorageData: vi.fn(() => Promise.resolve()),
    clearAuthCache: vi.fn(() => Promise.resolve()),
    clearData: vi.fn(() => Promise.resolve()),
  };
  const clipboard = { clear: vi.fn() };
  return {
    session,
    clipboard,
    wipe: (mode: 'kiosk' | 'attendee') => wipePartition({ session, clipboard, pages, mode }),
  };
}

test.each(['kiosk', 'attendee'] as const)(
  'SECURITY: storage, sign-ins and what Zoom answered, of every origin; our own files stay (%s)',
  async (mode) => {
    const { session, wipe } = leave();
    await wipe(mode);
    expect(session.clearStorageData).toHaveBeenCalledExactlyOnceWith();
    expect(session.clearAuthCache).toHaveBeenCalledOnce();
    expect(session.clearData).toHaveBeenCalledExactlyOnceWith({
      dataTypes: ['cache'],
      excludeOrigins: ['http://localhost:1', 'http://localhost:2'],
    });
  },
);

test('SECURITY: a kiosk’s clipboard too; a person’s own is theirs', async () => {
  const kiosk = leave();
  await kiosk.wipe('kiosk');
  expect(kiosk.clipboard.clear).toHaveBeenCalledOnce();
  const own = leave();
  await own.wipe('attendee');
  expect(own.clipboard.clear).not.toHaveBeenCalled();
});

test.each(['clearStorageData', 'clearAuthCache', 'clearData'] as const)(
  'rejects where %s fails or never answers',
  async (step) => {
    const { session, wipe } = leave();
    session[step].mockRejectedValueOnce(new Error('busy'));
    await expect(wipe('kiosk')).rejects.toThrow('busy');
    session[step].mockReturnValueOnce(new Promise(() => undefined));
    const late = expect(wipe('kiosk')).rejects.toThrow('no answer within');
    await vi.advanceTimersByTimeAsync(60_000);
    await late;
  },
);
