// Every trouble of main/kiosk/troubles.ts caused on the built app, and the seconds until the next visitor can type.
import { existsSync } from 'node:fs';
import { expect } from 'playwright/test';
import { RESTARTS } from '../../main/kiosk/troubles.ts';
import { startFreeFoyer } from './free-foyer.ts';
import { click, enterRoom, SCREEN } from './free-visit.ts';
import { expectTrouble, printUntilTypable, processesWith, test } from './troubled.ts';

test.describe.configure({ timeout: 150_000 });
test.skip(process.platform !== 'linux', 'finds processes in the way of Linux');

/** A fresh document has nothing of what an old one was marked with. */
const MARK = `window.foyerTestMark = true`;
const IS_MARKED = `window.foyerTestMark === true`;

test('the shell’s process is killed in the middle of a visit', async ({ foyer }) => {
  await enterRoom(foyer);
  const brokeAtMs = Date.now();
  // All of them: which page is in which process, nobody tells.
  for (const pid of processesWith(foyer, '--type=renderer')) process.kill(pid, 'SIGKILL');
  await foyer.until(SCREEN, 'interrupted');
  await printUntilTypable(foyer, 'shell-gone', brokeAtMs);
  await expectTrouble(foyer, 'shell-gone', 'reload');
  const journal = await foyer.journal();
  const ended = journal.find(({ kind }) => kind === 'visit-ended');
  expect(ended).toMatchObject({ outcome: 'crashed' });
  // The cause is on record, and whose visit it was.
  const trouble = journal.find(({ kind }) => kind === 'trouble');
  expect(trouble).toMatchObject({ duringVisitId: (ended as { visitId: string }).visitId });
});

test('the shell hangs in an endless loop', async ({ foyer }) => {
  await enterRoom(foyer);
  const brokeAtMs = Date.now();
  await foyer.inShell('setTimeout(() => { for (;;); }, 50)');
  await printUntilTypable(foyer, 'shell-hung', brokeAtMs);
  await expectTrouble(foyer, 'shell-hung', 'reload');
});

test('the graphics process is killed: a visit goes on, and at rest the page is drawn anew', async ({
  foyer,
}) => {
  await enterRoom(foyer);
  await foyer.inShell(MARK);
  const [gpu] = processesWith(foyer, '--type=gpu-process');
  expect(gpu).toBeDefined();
  const brokeAtMs = Date.now();
  process.kill(gpu ?? 0, 'SIGKILL');
  await expectTrouble(foyer, 'gpu-gone', 'reload-at-rest');
  expect(await foyer.inShell(SCREEN)).toBe('in-room');
  expect(await foyer.inShell(IS_MARKED)).toBe(true);
  await foyer.inShell(click('[data-action="leave"]'));
  await foyer.until(IS_MARKED, false);
  await printUntilTypable(foyer, 'gpu-gone', brokeAtMs);
});

test('the window is closed: Foyer comes back as another process', async ({ foyer }) => {
  const first = foyer.mainPid();
  const brokeAtMs = Date.now();
  // As Alt+F4 or a window manager does it, past everything that keeps a visitor from it.
  await foyer.closeWindow();
  await expect.poll(() => foyer.mainPid(), { timeout: 30_000 }).not.toBe(first);
  await printUntilTypable(foyer, 'window-closed', brokeAtMs);
  await expectTrouble(foyer, 'window-closed', 'restart');
  // The secrets came with it.
  await enterRoom(foyer);
});

test('main is killed outright: whoever starts it again finds that the last run broke off', async () => {
  const foyer = await startFreeFoyer();
  try {
    await foyer.until(SCREEN, 'rooms');
    await enterRoom(foyer);
    const brokeAtMs = Date.now();
    process.kill(foyer.mainPid(), 'SIGKILL');
    await expect.poll(() => existsSync(`/proc/${foyer.mainPid()}`), { timeout: 10_000 }).toBe(false);
    await foyer.start();
    await printUntilTypable(foyer, 'main killed', brokeAtMs);
    const opened = (await foyer.journal()).filter(({ kind }) => kind === 'opened');
    expect(opened.map((record) => (record as { lastRun: unknown }).lastRun)).toEqual([null, 'broken-off']);
  } finally {
    await foyer.close();
  }
});

test('errors of main: a rejection is on record, an uncaught error starts Foyer again after the visit', async ({
  foyer,
}) => {
  await enterRoom(foyer);
  const first = foyer.mainPid();
  await foyer.inMain('void Promise.reject(new Error("planted"))');
  await expectTrouble(foyer, 'main-rejection', 'note');
  await foyer.inMain('setTimeout(() => { throw new Error("planted"); }, 10)');
  await expectTrouble(foyer, 'main-error', 'restart-at-rest');
  expect(await foyer.inShell(SCREEN)).toBe('in-room');
  const brokeAtMs = Date.now();
  await foyer.inShell(click('[data-action="leave"]'));
  await expect.poll(() => foyer.mainPid(), { timeout: 30_000 }).not.toBe(first);
  await printUntilTypable(foyer, 'main-error', brokeAtMs);
});

test('what breaks again and again ends in the page for staff, not in a loop', async ({ foyer }) => {
  for (let time = 0; time < RESTARTS.atMost; time++) {
    const before = foyer.mainPid();
    await foyer.closeWindow();
    await expect.poll(() => foyer.mainPid(), { timeout: 30_000 }).not.toBe(before);
    await foyer.until(SCREEN, 'rooms');
  }
  await foyer.closeWindow();
  await foyer.until(SCREEN, 'ask-staff');
  expect(await foyer.inShell('document.body.innerText')).toMatch(/Please ask our staff[\s\S]*Expo/u);
  expect(await foyer.inShell('typeof window.foyer')).toBe('undefined');
});

test('the machine slept: the visit that slept is over, says so, and the next one begins fresh', async ({
  foyer,
}) => {
  await enterRoom(foyer);
  const brokeAtMs = Date.now();
  await foyer.inMain(`electron.powerMonitor.emit('resume')`);
  await foyer.until(SCREEN, 'interrupted');
  await printUntilTypable(foyer, 'slept', brokeAtMs);
  await expectTrouble(foyer, 'slept', 'reload');
  expect((await foyer.journal()).find(({ kind }) => kind === 'visit-ended')).toMatchObject({
    outcome: 'slept',
  });
});

test('the display is unplugged and another one is plugged in: the window fills it', async ({ foyer }) => {
  const brokeAtMs = Date.now();
  await foyer.inMain(`electron.screen.getAllDisplays = () => []; electron.screen.emit('display-removed')`);
  await expectTrouble(foyer, 'display-missing', 'note');
  await foyer.inMain(`
    const area = { x: 0, y: 0, width: 1024, height: 768 };
    electron.screen.getAllDisplays = () => [{ bounds: area, workArea: area }];
    electron.screen.getPrimaryDisplay = () => electron.screen.getAllDisplays()[0];
    electron.screen.emit('display-added')`);
  await expectTrouble(foyer, 'display-changed', 'note');
  const bounds = await foyer.inMain('return electron.BrowserWindow.getAllWindows()[0].getBounds()');
  expect(bounds).toEqual({ x: 0, y: 0, width: 1_024, height: 768 });
  await printUntilTypable(foyer, 'display-changed', brokeAtMs);
});

test('the network drops for seconds in a room: reconnected, in the same page', async ({ foyer }) => {
  await enterRoom(foyer);
  await foyer.inShell(`${MARK}; document.querySelector('iframe').foyerTestMark = true`);
  const pages = foyer.world.wire.sockets.length;
  foyer.world.wire.cutSockets();
  // The SDK connects anew: another socket, and no other page.
  await expect.poll(() => foyer.world.wire.sockets.length, { timeout: 60_000 }).toBeGreaterThan(pages);
  await foyer.until(SCREEN, 'in-room');
  expect(await foyer.inShell(IS_MARKED)).toBe(true);
  expect(await foyer.inShell(`document.querySelector('iframe').foyerTestMark === true`)).toBe(true);
});

test('without a network at rest the screen says so, and takes it back by itself', async ({ foyer }) => {
  const isOffline = `document.querySelector('[data-banner="offline"]') !== null`;
  await foyer.world.wire.listen(false);
  await foyer.inMain('electron.net.isOnline = () => false');
  await foyer.until(isOffline, true);
  // Rooms stay: what is said is no verdict.
  expect(await foyer.inShell(`document.querySelector('[data-room-id="joins"]') !== null`)).toBe(true);
  const mendedAtMs = Date.now();
  await foyer.world.wire.listen(true);
  await foyer.inMain('electron.net.isOnline = () => true');
  await foyer.until(isOffline, false);
  process.stdout.write(`  offline: taken back after ${((Date.now() - mendedAtMs) / 1_000).toFixed(1)} s\n`);
});
