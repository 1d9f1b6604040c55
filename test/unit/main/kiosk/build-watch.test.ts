// What the watchdog is joined with in a kiosk: whom it takes for somebody, and what becomes of the page for staff.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { success } from '../../../../contracts/result.ts';
import { buildWatch } from '../../../../main/kiosk/build-watch.ts';

const shown = vi.hoisted(() => ({ done: [] as string[] }));
vi.mock('electron', () => {
  class BrowserWindow {
    webContents = { on: () => undefined, setWindowOpenHandler: () => undefined };
    once = (): void => undefined;
    loadURL = (): Promise<void> => Promise.resolve();
    isDestroyed = (): boolean => false;
    getBounds = () => ({ x: 0, y: 0, width: 1_920, height: 1_080 });
    setKiosk = (isKiosk: boolean): void => void shown.done.push(`kiosk ${isKiosk}`);
    setBounds = ({ width }: { width: number }): void => void shown.done.push(`width ${width}`);
    show = (): void => undefined;
  }
  return { BrowserWindow, Menu: {} };
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch({ isFull = false } = {}) {
  const restart = vi.fn();
  const bounds = { x: 0, y: 0, width: 1_024, height: 768 };
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => [{ bounds, workArea: bounds }],
    getPrimaryDisplay: () => ({ bounds, workArea: bounds }),
  });
  const window = Object.assign(new EventEmitter(), {
    webContents: new EventEmitter(),
    isDestroyed: () => false,
    destroy: () => undefined,
    loadURL: () => Promise.resolve(),
  });
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const built = buildWatch({
    app: new EventEmitter() as never,
    hardware: { screen: screen as never },
    window: window as never,
    pages: { shellOrigin: 's', meetingOrigin: 'm', shellUrl: 's/' },
    config: venueFile.parse({
      venue: { name: 'Expo' },
      rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    }),
    visits: { current: () => null, end: async () => success(null) },
    isStaffOpen: () => false,
    record: async () => undefined,
    log,
    runRecord: {
      now: () => ({ restartsAtMs: [], unacceleratedSinceBootMs: null, isOpen: true }),
      change: () => !isFull,
    } as never,
    restart,
    mainErrors: { onTrouble: () => undefined },
    isLocked: () => true,
    lockWindow: () => undefined,
    isQuitting: () => false,
    onFirstLoaded: () => undefined,
    onAskStaff: () => undefined,
  });
  return { ...built, restart, screen };
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

test('the page for staff fills another display as the kiosk did', () => {
  // A disk that is full: no restart is granted.
  const { watchdog, screen } = watch({ isFull: true });
  watchdog.note('main-error');
  expect(shown.done).toEqual([]);
  screen.emit('display-added');
  vi.advanceTimersByTime(1_000);
  expect(shown.done).toEqual(['kiosk false', 'width 1024', 'kiosk true']);
});
