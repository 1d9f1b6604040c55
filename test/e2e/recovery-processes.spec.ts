// Processes that do not die but stop, and a graphics process that dies again and again.
import { randomBytes } from 'node:crypto';
import { expect } from 'playwright/test';
import type { FreeFoyer } from './free-foyer.ts';
import { foundInProcess, readProc } from './process-memory.ts';
import { expectTrouble, printUntilTypable, processesWith, test } from './troubled.ts';

test.describe.configure({ timeout: 150_000 });
test.skip(process.platform !== 'linux', 'finds processes in the way of Linux');

const countTroubles = async (foyer: FreeFoyer): Promise<number> =>
  (await foyer.journal()).filter(({ kind }) => kind === 'trouble').length;

test('the shell’s process is stopped, and hears nothing any more', async ({ foyer }) => {
  // The stand-in cannot tell main which process the shell is in: it is the one whose memory has this.
  const mark = randomBytes(16).toString('hex');
  await foyer.inShell(`window.foyerTestMark = '${mark}'`);
  const [shell = 0, ...others] = processesWith(foyer, '--type=renderer').filter((pid) =>
    foundInProcess(pid, [mark])?.includes(mark),
  );
  expect([shell > 0, others]).toEqual([true, []]);
  await foyer.inMain(`electron.BrowserWindow.getAllWindows()[0].webContents.getOSProcessId = () => ${shell}`);
  const brokeAtMs = Date.now();
  process.kill(shell, 'SIGSTOP');
  await expectTrouble(foyer, 'shell-hung', 'reload');
  await printUntilTypable(foyer, 'shell-hung', brokeAtMs);
});

/** How the browser was started; the first process of it is the one that main began. */
const browserArguments = (foyer: FreeFoyer): string[] => {
  const [browser] = processesWith(foyer, '--remote-debugging-pipe');
  return readProc(`/proc/${browser}/cmdline`).split(/[\0 ]/u);
};

test('the graphics process is killed three times in ten minutes: Foyer starts again without graphics card', async ({
  foyer,
}) => {
  const first = foyer.mainPid();
  expect(browserArguments(foyer)).toContain('--headless=new');
  expect(browserArguments(foyer)).not.toContain('--disable-gpu');
  let brokeAtMs = 0;
  for (const act of ['reload-at-rest', 'reload-at-rest', 'restart-unaccelerated']) {
    const graphics = (): number[] => processesWith(foyer, '--type=gpu-process');
    // Chromium starts another one by itself.
    await expect.poll(() => graphics().length, { timeout: 20_000 }).toBe(1);
    // The stand-in asks for processes twice a second: one that it never knew is not missed.
    await foyer.inMain('return new Promise((resolve) => setTimeout(resolve, 1_200))');
    const before = await countTroubles(foyer);
    brokeAtMs = Date.now();
    process.kill(graphics()[0] ?? 0, 'SIGKILL');
    await expect.poll(() => countTroubles(foyer), { timeout: 20_000 }).toBe(before + 1);
    await expectTrouble(foyer, 'gpu-gone', act);
  }
  await expect.poll(() => foyer.mainPid(), { timeout: 30_000 }).not.toBe(first);
  await printUntilTypable(foyer, 'gpu-gone', brokeAtMs);
  expect(browserArguments(foyer)).toContain('--disable-gpu');
});
