// Whom the watchdog takes for somebody, as it is joined in a kiosk: also who has no visit yet.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { success } from '../../../../contracts/result.ts';
import { buildWatch } from '../../../../main/kiosk/build-watch.ts';

vi.mock('electron', () => ({ BrowserWindow: class {}, Menu: {} }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch() {
  const restart = vi.fn();
  const world = { isStaffOpen: false };
  const window = Object.assign(new EventEmitter(), {
    webContents: new EventEmitter(),
    isDestroyed: () => false,
    loadURL: () => Promise.resolve(),
  });
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const built = buildWatch({
    app: new EventEmitter() as never,
    window: window as never,
    pages: { shellOrigin: 's', meetingOrigin: 'm', shellUrl: 's/' },
    config: venueFile.parse({
      venue: { name: 'Expo' },
      rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    }),
    visits: { current: () => null, end: async () => success(null) },
    isStaffOpen: () => world.isStaffOpen,
    record: async () => undefined,
    log,
    runRecord: {
      now: () => ({ restartsAtMs: [], unacceleratedSinceBootMs: null, isOpen: true }),
      change: () => true,
    } as never,
    restart,
    mainErrors: { onTrouble: () => undefined },
    isLocked: () => true,
    lockWindow: () => undefined,
    isQuitting: () => false,
    onFirstLoaded: () => undefined,
    onAskStaff: () => undefined,
  });
  return { ...built, restart, world };
}

test('who types or waits for the doors is not cut off; what waited for it follows', () => {
  const { watchdog, pulse, isSomebodyThere, restart } = watch();
  pulse.beat({ isSomebodyThere: true });
  expect(isSomebodyThere()).toBe(true);
  watchdog.note('main-error');
  vi.advanceTimersByTime(5_000);
  expect(restart).not.toHaveBeenCalled();
  pulse.beat({ isSomebodyThere: false });
  vi.advanceTimersByTime(5_000);
  expect(restart).toHaveBeenCalledExactlyOnceWith('main-error');
});

test('a machine that slept tells them so, once', () => {
  const { watchdog, pulse } = watch();
  pulse.beat({ isSomebodyThere: true });
  watchdog.note('slept');
  watchdog.note('slept');
  expect([watchdog.takeInterruption(), watchdog.takeInterruption()]).toEqual(['slept', null]);
});
