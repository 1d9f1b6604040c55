// Electron's events to troubles, and a hung page that does not want to go.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchProcesses } from '../../../../main/kiosk/watch-processes.ts';

function watch({ isLocked = true, pid = 4711 } = {}) {
  const app = new EventEmitter();
  const window = new EventEmitter();
  const told: unknown[] = [];
  const killed: number[] = [];
  const world = { isQuitting: false, later: () => undefined as void };
  const contents = Object.assign(new EventEmitter(), {
    forcefullyCrashRenderer: () => void told.push('crash it'),
    getOSProcessId: () => pid,
  });
  const { endHungShell } = watchProcesses({
    app: app as never,
    window: window as never,
    contents: contents as never,
    watchdog: { note: (trouble, cause) => void told.push([trouble, cause]) },
    isLocked: () => isLocked,
    isQuitting: () => world.isQuitting,
    kill: (each) => void killed.push(each),
    after: (_ms, action) => {
      world.later = action;
    },
  });
  const gone = (reason: string, exitCode = 1) =>
    contents.emit('render-process-gone', {}, { reason, exitCode });
  const childGone = (details: object) => app.emit('child-process-gone', {}, details);
  return { app, window, told, killed, world, endHungShell, gone, childGone };
}

test('a dead shell, with the system’s words', () => {
  const { told, gone } = watch();
  gone('oom', 9);
  expect(told).toEqual([['shell-gone', { reason: 'oom', exitCode: 9 }]]);
});

test('what ends in order, or because Foyer quits, is no trouble', () => {
  const { told, gone, childGone, window, world } = watch();
  gone('clean-exit');
  childGone({ type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  world.isQuitting = true;
  gone('killed');
  childGone({ type: 'GPU', reason: 'killed', exitCode: 9 });
  window.emit('closed');
  expect(told).toEqual([]);
});

test('graphics apart from the other helpers', () => {
  const { told, childGone } = watch();
  childGone({ type: 'GPU', reason: 'crashed', exitCode: 139 });
  childGone({ type: 'Utility', serviceName: 'network.mojom.NetworkService', reason: 'killed', exitCode: 9 });
  expect(told).toEqual([
    ['gpu-gone', { reason: 'GPU crashed', exitCode: 139 }],
    ['helper-gone', { reason: 'Utility network.mojom.NetworkService killed', exitCode: 9 }],
  ]);
});

test('a closed window is a trouble of a locked kiosk only', () => {
  const kiosk = watch();
  kiosk.window.emit('closed');
  expect(kiosk.told).toEqual([['window-closed', undefined]]);
  const booth = watch({ isLocked: false });
  booth.window.emit('closed');
  expect(booth.told).toEqual([]);
});

test('a hung shell is crashed, and that is the trouble; the next death is its own', () => {
  const { told, killed, gone, endHungShell, world } = watch();
  endHungShell();
  gone('crashed');
  world.later();
  expect(told).toEqual(['crash it', ['shell-hung', { reason: 'crashed', exitCode: 1 }]]);
  expect(killed).toEqual([]);
  gone('crashed');
  expect(told.at(-1)).toEqual(['shell-gone', { reason: 'crashed', exitCode: 1 }]);
});

test('one that does not even crash is killed, and never a process that is not there', () => {
  const stopped = watch();
  stopped.endHungShell();
  stopped.world.later();
  expect(stopped.killed).toEqual([4711]);
  const none = watch({ pid: 0 });
  none.endHungShell();
  none.world.later();
  expect(none.killed).toEqual([]);
});
