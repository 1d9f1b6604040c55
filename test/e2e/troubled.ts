// What the tests of troubles share: a process of Foyer's, the seconds until the next visitor can type, what is on record.
import { execFileSync } from 'node:child_process';
import { expect, test as base } from 'playwright/test';
import type { Trouble } from '../../main/kiosk/troubles.ts';
import { startFreeFoyer, type FreeFoyer } from './free-foyer.ts';
import { SCREEN } from './free-visit.ts';

/** A Foyer for each test: it is broken by it. */
export const test = base.extend<{ foyer: FreeFoyer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  foyer: async ({}, use) => {
    const foyer = await startFreeFoyer();
    await foyer.until(SCREEN, 'rooms');
    await use(foyer);
    await foyer.close();
  },
});

/** Processes below main whose command line has this in it. */
export function processesWith(foyer: FreeFoyer, text: string): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const family = new Set([foyer.mainPid()]);
  const found: number[] = [];
  for (const line of lines) {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? [];
    if (!family.has(Number(parent))) continue;
    family.add(Number(pid));
    if (args.includes(text)) found.push(Number(pid));
  }
  return found;
}

/** From wherever the kiosk is, by what a visitor can tap, until a name can be typed. */
export async function printUntilTypable(
  foyer: FreeFoyer,
  trouble: Trouble | 'main killed',
  brokeAtMs: number,
) {
  const isTypable = `(() => {
    const tap = (selector) => document.querySelector(selector)?.click();
    if (document.querySelector('input[name="visitor-name"]')) return true;
    tap('[data-screen="interrupted"] [data-action="done"]');
    tap('[data-screen="rooms"] [data-room-id="joins"]');
    return false;
  })()`;
  await foyer.until(isTypable, true);
  const seconds = ((Date.now() - brokeAtMs) / 1_000).toFixed(1);
  process.stdout.write(`  ${trouble}: the next visitor can type after ${seconds} s\n`);
  test.info().annotations.push({ type: trouble, description: `${seconds} s` });
}

export async function expectTrouble(foyer: FreeFoyer, trouble: Trouble, act: string): Promise<void> {
  await expect
    .poll(async () => (await foyer.journal()).filter(({ kind }) => kind === 'trouble'), { timeout: 60_000 })
    .toContainEqual(expect.objectContaining({ trouble, act }));
}
