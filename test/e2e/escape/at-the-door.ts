// At staff's door: guessing, and taking away what counts the guesses.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'playwright/test';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import { runFoyer } from '../run-foyer.ts';
import type { Foyer } from '../launch-foyer.ts';
import type { Attempt } from './attempt.ts';

/** Of the kiosk under attack. */
export const PIN = '246813';

const fileOf = ({ userData }: Foyer): string => path.join(userData, 'pin-tries.json');

const tried = ({ page }: Foyer, pin: string): Promise<string> =>
  page.evaluate(async (digits) => {
    const bridge = (globalThis as unknown as { foyer: FoyerBridge }).foyer;
    const answer = await bridge.staffUnlock({ pin: digits });
    return answer.ok ? 'opened' : `${answer.problem} ${answer.detail ?? ''}`;
  }, pin);

/** As a first start leaves it, for the next attempt. */
const forgive = (foyer: Foyer): Promise<void> =>
  writeFile(fileOf(foyer), `${JSON.stringify({ count: 0, lastAtMs: 0 }).padEnd(63)}\n`);

const atDoor = (name: string, make: Attempt['make']): Attempt => ({
  name: `staff's door: ${name}`,
  grade: 'real',
  from: 'door',
  async make(foyer) {
    await forgive(foyer);
    await make(foyer);
  },
});

export const AT_THE_DOOR: readonly Attempt[] = [
  atDoor('twenty PINs, one after the other', async (foyer) => {
    const answers: string[] = [];
    for (let guess = 0; guess < 20; guess += 1) answers.push(await tried(foyer, String(918_270 + guess)));
    expect(answers).not.toContain('opened');
    expect(answers.slice(4).every((answer) => answer.startsWith('staff-pin-wait'))).toBe(true);
    expect(await tried(foyer, PIN)).toMatch(/^staff-pin-wait/u);
  }),
  atDoor('twenty PINs at once, the right one among them last', async (foyer) => {
    const guesses = Array.from({ length: 20 }, (_none, index) => String(918_270 + index));
    const answers = await Promise.all([...guesses, PIN].map((guess) => tried(foyer, guess)));
    expect(answers).not.toContain('opened');
  }),
  atDoor('a PIN that is none', async (foyer) => {
    for (const pin of ['', ' ', '000000', 'null', `${PIN} `, `${PIN}\n`, '1 OR 1=1']) {
      await forgive(foyer);
      expect(await tried(foyer, pin), pin).not.toBe('opened');
    }
  }),
  atDoor('the counter of wrong PINs is deleted', async (foyer) => {
    await rm(fileOf(foyer));
    expect(await tried(foyer, PIN)).toBe('staff-pin-wait 300');
  }),
  atDoor('the counter of wrong PINs is emptied', async (foyer) => {
    await writeFile(fileOf(foyer), '');
    expect(await tried(foyer, PIN)).toBe('staff-pin-wait 300');
  }),
  atDoor("the machine's clock is set back", async (foyer) => {
    const lastAtMs = Date.now() + 3_600_000;
    await writeFile(fileOf(foyer), `${JSON.stringify({ count: 0, lastAtMs }).padEnd(63)}\n`);
    expect(await tried(foyer, PIN)).toBe('staff-pin-wait 300');
  }),
  atDoor('the counter cannot be written', async (foyer) => {
    await rm(fileOf(foyer));
    await mkdir(fileOf(foyer));
    expect(await tried(foyer, PIN)).toMatch(/^internal/u);
    await rm(fileOf(foyer), { recursive: true });
  }),
  atDoor('the PIN is read from the disk', async (foyer) => {
    for (const name of ['venue.json', 'kiosk.json', 'pin-tries.json']) {
      const text = await readFile(path.join(foyer.userData, name), 'utf8').catch(() => '');
      expect(text, name).not.toContain(PIN);
    }
  }),
  atDoor('a second Foyer on the same data, in a plain window', async (foyer) => {
    const { args, env } = foyer.asCommand;
    const second = await runFoyer([], { args: [...args, '--headless'], env });
    expect(second.code).toBe(1);
  }),
];
