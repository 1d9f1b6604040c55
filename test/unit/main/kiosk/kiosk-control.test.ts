// Restart, leave, lock again: the visit ends first, and the venue decides.
import { describe, expect, test } from 'vitest';
import type { KioskView } from '../../../../contracts/staff.ts';
import { LEFT_BY_STAFF } from '../../../../main/exit-codes.ts';
import { createKioskControl } from '../../../../main/kiosk/kiosk-control.ts';

function setUp(mayLeave: KioskView['mayLeave'], hasLock = true, isSupervised = false) {
  const log: string[] = [];
  let isLocked = true;
  const lock = {
    isLocked: () => isLocked,
    lock: () => {
      isLocked = true;
      log.push('locked');
    },
    unlock: () => {
      isLocked = false;
      log.push('unlocked');
    },
  };
  const control = createKioskControl({
    mayLeave,
    lock: hasLock ? lock : null,
    endVisit: async () => {
      await Promise.resolve();
      log.push('visit ended');
    },
    restartNow: () => void log.push('restarted'),
    options: { isSupervised },
    app: {
      quit: () => void log.push('quit'),
      once: (_: string, listener: (event: { preventDefault: () => void }) => void) => {
        listener({ preventDefault: () => undefined });
      },
      exit: (code) => void log.push(`exit ${code}`),
    },
  });
  return { control, log };
}

test('a restart', async () => {
  const { control, log } = setUp('never');
  expect((await control.restart()).ok).toBe(true);
  expect(log).toEqual(['visit ended', 'restarted']);
});

describe('leaving', () => {
  test('to a plain window, and locked again', async () => {
    const { control, log } = setUp('to-window');
    expect(control.view()).toEqual({ state: 'locked', mayLeave: 'to-window' });
    expect((await control.leave()).ok).toBe(true);
    expect(control.view().state).toBe('unlocked');
    expect((await control.leave()).ok).toBe(false);
    expect((await control.lockAgain()).ok).toBe(true);
    expect(control.view().state).toBe('locked');
    expect(log).toEqual(['visit ended', 'unlocked', 'visit ended', 'locked']);
  });

  test('by quitting: the window stays locked until the end', async () => {
    const { control, log } = setUp('quit');
    expect((await control.leave()).ok).toBe(true);
    expect(log).toEqual(['visit ended', 'exit 0', 'quit']);
  });

  test('by quitting under a supervisor: with the exit code that keeps it from starting Foyer again', async () => {
    const { control, log } = setUp('quit', true, true);
    expect((await control.leave()).ok).toBe(true);
    expect(log).toEqual(['visit ended', `exit ${LEFT_BY_STAFF}`, 'quit']);
  });

  test('SECURITY: not where the venue says never', async () => {
    const { control, log } = setUp('never');
    expect(await control.leave()).toMatchObject({ problem: 'bad-request' });
    expect(log).toEqual([]);
  });
});

test('a plain window has nothing to leave or lock', async () => {
  const { control, log } = setUp('to-window', false);
  expect(control.view().state).toBe('windowed');
  expect((await control.leave()).ok).toBe(false);
  expect((await control.lockAgain()).ok).toBe(false);
  expect(log).toEqual([]);
});
