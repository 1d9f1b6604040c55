// The lock, held against a window that notes what is done to it.
import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { BEYOND_ELECTRON, createLock } from '../../../../main/kiosk/lock.ts';

function setUp({ isLocked = true, isQuitting = false } = {}) {
  const state = { isMinimized: false, isKiosk: true, isFullScreen: true, isDestroyed: false };
  const log: string[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void log.push([name, ...values.map((value) => JSON.stringify(value))].join(' '));
  const webContents = Object.assign(new EventEmitter(), {
    setZoomFactor: note('zoom'),
    setVisualZoomLevelLimits: (...values: unknown[]) => Promise.resolve(note('pinch')(...values)),
    closeDevTools: note('close devtools'),
  });
  const window = Object.assign(new EventEmitter(), {
    webContents,
    setKiosk: note('kiosk'),
    setAlwaysOnTop: note('on top'),
    setVisibleOnAllWorkspaces: note('everywhere'),
    setMinimizable: note('minimizable'),
    restore: note('restore'),
    show: note('show'),
    moveTop: note('top'),
    focus: note('focus'),
    isMinimized: () => state.isMinimized,
    isKiosk: () => state.isKiosk,
    isFullScreen: () => state.isFullScreen,
    isDestroyed: () => state.isDestroyed,
  });
  const waiting: (() => void)[] = [];
  const lock = createLock({
    window: window as unknown as BrowserWindow,
    platform: 'linux',
    isQuitting: () => isQuitting,
    after: (_ms, action) => waiting.push(action),
  });
  if (isLocked) lock.lock();
  const locking = log.splice(0);
  const isStopped = (emitter: EventEmitter, name: string, ...values: unknown[]): boolean => {
    const event = { preventDefault: vi.fn() };
    emitter.emit(name, event, ...values);
    return event.preventDefault.mock.calls.length > 0;
  };
  const wait = (): void => waiting.splice(0).forEach((action) => action());
  return { lock, window, webContents, state, log, locking, waiting, isStopped, wait };
}

const reload = { key: 'r', code: 'KeyR', control: true, shift: false, alt: false, meta: false };
const letter = { ...reload, control: false };

test('what is set while it is locked, and taken back', () => {
  const { locking, lock, log } = setUp();
  expect(locking).toEqual([
    'kiosk true',
    'on top true "screen-saver"',
    'everywhere true {"visibleOnFullScreen":true,"skipTransformProcessType":true}',
    'minimizable false',
    'zoom 1',
    'pinch 1 1',
  ]);
  lock.unlock();
  expect(log.slice(0, 4)).toEqual([
    'kiosk false',
    'on top false "normal"',
    'everywhere false {"visibleOnFullScreen":true,"skipTransformProcessType":true}',
    'minimizable true',
  ]);
  expect(lock.isLocked()).toBe(false);
});

describe.each([
  ['locked', true],
  ['unlocked', false],
])('SECURITY: %s', (_state, isLocked) => {
  test('a shortcut', () => {
    const { isStopped, webContents } = setUp({ isLocked });
    expect(isStopped(webContents, 'before-input-event', reload)).toBe(isLocked);
    expect(isStopped(webContents, 'before-input-event', letter)).toBe(false);
  });

  test('closing the window', () => {
    const { isStopped, window } = setUp({ isLocked });
    expect(isStopped(window, 'close')).toBe(isLocked);
  });

  test('developer tools', () => {
    const { webContents, log } = setUp({ isLocked });
    log.splice(0);
    webContents.emit('devtools-opened');
    expect(log).toEqual(isLocked ? ['close devtools'] : []);
  });

  test('zoom by the wheel', () => {
    const { webContents, log } = setUp({ isLocked });
    log.splice(0);
    webContents.emit('zoom-changed', {}, 'in');
    expect(log).toEqual(isLocked ? ['zoom 1'] : []);
  });

  test.each(['blur', 'minimize', 'hide', 'leave-full-screen'])('%s', (name) => {
    const { window, log, wait } = setUp({ isLocked });
    log.splice(0);
    window.emit(name);
    wait();
    expect(log).toEqual(isLocked ? ['show', 'top', 'focus'] : []);
  });
});

test('comes back once for several reasons, and from where it is', () => {
  const { window, state, log, wait, waiting } = setUp();
  Object.assign(state, { isMinimized: true, isFullScreen: false });
  window.emit('minimize');
  window.emit('blur');
  window.emit('leave-full-screen');
  expect(waiting).toHaveLength(1);
  wait();
  expect(log).toEqual(['restore', 'kiosk true', 'show', 'top', 'focus']);
});

test('does not come back once staff have left, nor when it is gone', () => {
  const { window, lock, log, wait } = setUp();
  window.emit('blur');
  lock.unlock();
  log.splice(0);
  wait();
  expect(log).toEqual([]);
  const gone = setUp();
  gone.window.emit('blur');
  gone.state.isDestroyed = true;
  gone.wait();
  expect(gone.log).toEqual([]);
});

test('Foyer itself may end, and so may the system', () => {
  const quitting = setUp({ isQuitting: true });
  expect(quitting.isStopped(quitting.window, 'close')).toBe(false);
  const { window, isStopped } = setUp();
  window.emit('query-session-end', {});
  expect(isStopped(window, 'close')).toBe(false);
});

test('what no window can refuse is said, each with where it is refused', () => {
  expect(BEYOND_ELECTRON.length).toBeGreaterThan(9);
  for (const { way, answer } of BEYOND_ELECTRON)
    expect(`${way}: ${answer}`).toMatch(/resources\/lockdown|case/u);
});
