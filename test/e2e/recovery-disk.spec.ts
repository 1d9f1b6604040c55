// A disk that takes no more, as the system's own limit on the size of main's files makes one: of a line that no longer fits
// the first bytes are still written. The kiosk goes on, staff are told, and nothing of it is lost.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';

test.skip(process.platform !== 'linux', 'limits a running process in the way of Linux');

/** In bytes of each file, from now on; what lies there already stays. */
function limitFiles(foyer: Foyer, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', [`--pid=${foyer.app.process().pid}`, `--fsize=${bytes}:unlimited`]);
}

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version']);
    return true;
  } catch {
    return false;
  }
}

test('the disk is full: visitors get in, staff are told, and all of it is written when there is room', async () => {
  test.skip(!hasPrlimit(), 'needs prlimit (util-linux)');
  const foyer = await launchFoyer();
  try {
    const folder = path.join(foyer.userData, 'journal');
    const day = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
    const notices = foyer.page.locator('.staff-notices');
    await expect(notices).toBeHidden();
    const { size } = statSync(day);

    limitFiles(foyer, size + 20);
    await foyer.visit('joins', 'Grace Hopper');
    await foyer.expectScreen('in-room', 40_000);
    // From here on not even a small file can be made.
    limitFiles(foyer, 0);
    await foyer.backToRooms();
    await expect(notices).toContainText('Visitors can still go in.');
    await foyer.page.locator('[data-room-id="joins"]').click();
    await foyer.expectScreen('name');
    await foyer.backToRooms();
    expect(statSync(day).size).toBe(size);

    const roomAgainAtMs = Date.now();
    limitFiles(foyer, 'unlimited');
    await expect(notices).toBeHidden({ timeout: 20_000 });
    const seconds = ((Date.now() - roomAgainAtMs) / 1_000).toFixed(1);
    process.stdout.write(`  disk full: all is written ${seconds} s after there was room\n`);
    // No line is torn, none is missing, none stands twice.
    const kinds = (): string[] =>
      readFileSync(day, 'utf8')
        .slice(size)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { kind: string }).kind);
    const whole = ['visit-started', 'ticket', 'joined', 'visit-ended', 'visit-started', 'visit-ended'];
    await expect.poll(kinds).toEqual(whole);
  } finally {
    await foyer.close();
  }
});
