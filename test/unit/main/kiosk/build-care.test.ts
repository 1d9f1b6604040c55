// What the venue file says of the machine reaches it: the restart at night, the start with the machine.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { buildCare } from '../../../../main/kiosk/build-care.ts';
import { JITTER_MS } from '../../../../main/kiosk/night.ts';

const DAY_SECONDS = 86_400;
/** Local time, of a day without a change of clocks. */
const at = (hours: number, minutes: number): number => new Date(2026, 10, 28, hours, minutes).getTime();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(process, 'uptime').mockReturnValue(DAY_SECONDS);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function care(kiosk: object, startMs: number, { isLocked = true, isSomebodyThere = false } = {}) {
  vi.setSystemTime(startMs);
  const restart = vi.fn();
  const set = vi.fn();
  const holdDisplay = vi.fn(() => 1);
  const display = { id: 1, bounds: { x: 0, y: 0, width: 1, height: 1 } };
  buildCare({
    hardware: {
      screen: Object.assign(new EventEmitter(), {
        getAllDisplays: () => [display],
        getPrimaryDisplay: () => display,
      }),
      powerMonitor: new EventEmitter(),
      powerSaveBlocker: { start: holdDisplay, stop: () => undefined, isStarted: () => true },
      hasNetwork: () => true,
    } as never,
    window: Object.assign(new EventEmitter(), { getBounds: () => display.bounds }) as never,
    config: venueFile.parse({
      venue: { name: 'Expo' },
      // Over: its doors say nothing any more.
      rooms: [
        {
          id: 'a',
          title: 'A',
          meetingNumber: '81000000001',
          startsAt: '2026-01-01T09:00:00Z',
          endsAt: '2026-01-01T10:00:00Z',
        },
      ],
      kiosk,
    }),
    isLocked: () => isLocked,
    watchdog: { note: vi.fn() } as never,
    hasVisit: () => false,
    isSomebodyThere: () => isSomebodyThere,
    isStaffOpen: () => false,
    autostart: { isRegistered: () => false, set },
    restart,
    compareClocks: vi.fn(),
    fetch: () => Promise.resolve(new Response()),
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } as never,
    onOffline: vi.fn(),
  });
  await vi.advanceTimersByTimeAsync(JITTER_MS + 120_000);
  return { restart, set, holdDisplay };
}

test.each([
  ['by default at half past three', {}, at(3, 30), true],
  ['not by day', {}, at(12, 0), false],
  ['"nightRestart" says when', { nightRestart: '12:00' }, at(12, 0), true],
  ['and no longer at half past three', { nightRestart: '12:00' }, at(3, 30), false],
  ['"off": never', { nightRestart: 'off' }, at(3, 30), false],
])('the restart at night: %s', async (_what, kiosk, startMs, isRestarted) => {
  const { restart } = await care(kiosk, startMs);
  expect(restart.mock.calls.length > 0).toBe(isRestarted);
  if (isRestarted) expect(restart).toHaveBeenCalledWith('night');
});

test('a plain window is not restarted at night', async () => {
  expect((await care({}, at(3, 30), { isLocked: false })).restart).not.toHaveBeenCalled();
});

test('who waits for the doors or types is not cut off at night, and keeps the display on', async () => {
  const alone = await care({}, at(3, 30));
  expect(alone.restart).toHaveBeenCalledWith('night');
  expect(alone.holdDisplay).not.toHaveBeenCalled();
  const { restart, holdDisplay } = await care({}, at(3, 30), { isSomebodyThere: true });
  expect(restart).not.toHaveBeenCalled();
  expect(holdDisplay).toHaveBeenCalledExactlyOnceWith('prevent-display-sleep');
});

test.each([true, false])('"startsWithMachine": %s', async (startsWithMachine) => {
  const { set } = await care({ startsWithMachine }, at(12, 0));
  expect(set).toHaveBeenCalledExactlyOnceWith(startsWithMachine);
});
