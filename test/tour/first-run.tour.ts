// npm run tour: set-up on a machine that nobody has told anything, and the screens of staff behind the PIN that it leads to.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { at } from '../../resources/tools/say.mjs';
import { CREDENTIALS, expect, launchFoyer } from '../e2e/launch-foyer.ts';
import { test } from 'playwright/test';

const PIN = '246813';

for (const [orientation, size] of [
  ['landscape', '1280x720'],
  ['portrait', '1080x1920'],
] as const) {
  test(`tour first-run ${orientation}`, async () => {
    test.setTimeout(180_000);
    const foyer = await launchFoyer({
      hasVenue: false,
      args: ['--set-up'],
      env: { FOYER_WINDOW_SIZE: size },
    });
    const { page } = foyer;
    const folder = at('tour');
    await mkdir(folder, { recursive: true });
    let number = 0;
    const picture = async (what: string): Promise<void> => {
      number += 1;
      const file = `first-run-${orientation}-${String(number).padStart(2, '0')}-${what}.png`;
      await page.screenshot({ path: path.join(folder, file) });
    };
    const field = (name: string) => page.locator(`input[name="${name}"]`);
    const tap = (action: string): Promise<void> => page.locator(`[data-action="${action}"]`).click();
    const type = async (): Promise<void> => {
      for (const key of [...PIN.split(''), 'unlock']) await page.locator(`[data-pin-key="${key}"]`).click();
    };
    const expectStep = (step: string): Promise<void> =>
      expect(page.locator('[data-screen="first-run"]')).toHaveAttribute('data-step', step);
    try {
      await foyer.expectScreen('first-run');
      await picture('name');
      await tap('next');
      await picture('name-missing');
      await field('venue-name').fill('Expo');
      await tap('next');
      await expectStep('pin');
      await picture('pin');
      await type();
      await type();
      await expectStep('credentials');
      await picture('credentials');
      await field('clientId').fill(CREDENTIALS.clientId);
      await field('clientSecret').fill(CREDENTIALS.clientSecret);
      await tap('next');
      await expect(page.locator('[data-refusal="no-encryption"]')).toBeVisible();
      await picture('credentials-refused');
      await tap('plain-text');
      await expectStep('room');
      await picture('room');
      await field('room-link').fill('https://expo.zoom.us/j/81000000001?pwd=abc123');
      await field('room-title').fill('Talk');
      await picture('room-typed');
      await tap('next');
      await expectStep('check');
      await expect(page.locator('[data-check-state="seen"]')).toBeAttached({ timeout: 60_000 });
      await picture('checked');
      await tap('next');
      await expectStep('ready');
      await picture('ready');
    } finally {
      await foyer.close();
    }
  });
}
