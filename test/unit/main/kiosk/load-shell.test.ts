// The shell is loaded, and only what failed by itself is a trouble: loads overtake each other, as Electron has it.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { success } from '../../../../contracts/result.ts';
import { createShellLoader } from '../../../../main/kiosk/load-shell.ts';
import { RESTARTS } from '../../../../main/kiosk/troubles.ts';
import { createWatchdog } from '../../../../main/kiosk/watchdog.ts';

const SHELL = 'http://localhost:1';
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** A window whose loads end as Electron's: one that begins rejects the one before it. */
function open() {
  const done: string[] = [];
  const world = { url: `${SHELL}/`, isDestroyed: false, isVisit: false };
  let ends = { resolve: (): void => undefined, reject: (_error: Error): void => undefined };
  const contents = Object.assign(new EventEmitter(), { getURL: () => world.url });
  const load = createShellLoader({
    window: {
      webContents: contents as never,
      isDestroyed: () => world.isDestroyed,
      loadURL(url) {
        done.push(`load ${url}`);
        ends.reject(new Error('ERR_ABORTED (-3)'));
        return new Promise((resolve, reject) => (ends = { resolve, reject }));
      },
    },
    pages: { shellOrigin: SHELL, meetingOrigin: 'http://localhost:2', shellUrl: `${SHELL}/` },
    log: { warn: () => undefined, error: () => undefined },
    onFirstLoaded: () => void done.push('opened'),
    onFailed: () => watchdog.note('shell-unloaded'),
  });
  const watchdog = createWatchdog({
    monotonicMs: () => 0,
    visits: {
      current: () => (world.isVisit ? { visitId: 'visit-1', roomId: 'hall' } : null),
      end: async () => success(null),
    },
    isSomebodyThere: () => world.isVisit,
    isInUse: () => world.isVisit,
    record: async () => undefined,
    log: { error: () => undefined },
    mayRestart: () => true,
    restart: (why) => void done.push(`restart ${why}`),
    reload: load,
    giveUpAcceleration: () => void done.push('no acceleration'),
    askStaff: () => undefined,
  });
  const loaded = async (): Promise<void> => {
    ends.resolve();
    await settle();
  };
  const failed = async (): Promise<void> => {
    ends.reject(new Error('ERR_FAILED (-2)'));
    await settle();
  };
  return { load, loaded, failed, watchdog, contents, done, world };
}

const LOAD = `load ${SHELL}/`;

test('a load that another one overtook is no trouble, however many do', async () => {
  const { load, loaded, watchdog, done } = open();
  load();
  for (let time = 0; time <= RESTARTS.atMost; time++) watchdog.note('slept');
  await loaded();
  expect(done.filter((each) => each !== LOAD)).toEqual(['opened']);
});

test('a shell that dies while it loads is loaded anew, once', async () => {
  const { load, loaded, watchdog, done } = open();
  load();
  watchdog.note('shell-gone');
  await settle();
  await loaded();
  expect(done).toEqual([LOAD, LOAD, 'opened']);
});

test('the graphics process dies three times in a row: acceleration is given up', async () => {
  const { load, loaded, watchdog, done } = open();
  load();
  await loaded();
  for (let time = 0; time < 3; time++) {
    watchdog.note('gpu-gone');
    await settle();
  }
  expect(done.slice(2)).toEqual([LOAD, LOAD, 'no acceleration', 'restart gpu-gone']);
});

test('twice in one visit: drawn anew once, after it', async () => {
  const { watchdog, done, world } = open();
  world.isVisit = true;
  watchdog.note('gpu-gone');
  watchdog.note('gpu-gone');
  world.isVisit = false;
  watchdog.atRest();
  watchdog.atRest();
  expect(done).toEqual([LOAD]);
});

test('what waits for a fresh shell has it, when another trouble brought one', () => {
  const { watchdog, done, world } = open();
  world.isVisit = true;
  watchdog.note('gpu-gone');
  watchdog.note('shell-gone');
  world.isVisit = false;
  watchdog.atRest();
  expect(done).toEqual([LOAD]);
});

test('the first load that fails has the same budget as any other', async () => {
  const { load, failed, done } = open();
  load();
  for (let time = 0; time < 4; time++) await failed();
  expect(done).toEqual([LOAD, LOAD, LOAD, LOAD, 'restart shell-unloaded']);
});

test('a window that is gone loads nothing, and its load fails for nobody', async () => {
  const { load, failed, done, world } = open();
  load();
  world.isDestroyed = true;
  await failed();
  load();
  expect(done).toEqual([LOAD]);
});

test('a window that was led away comes back, and only once the shell was there', async () => {
  const { load, loaded, contents, done, world } = open();
  load();
  world.url = 'about:blank';
  contents.emit('did-finish-load');
  expect(done).toEqual([LOAD]);
  await loaded();
  contents.emit('did-finish-load');
  expect(done).toEqual([LOAD, 'opened', LOAD]);
});
