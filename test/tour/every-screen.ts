// Every screen of a visit as the dress rehearsal shows it, numbered as there.
import { STAFF_PIN } from '../../resources/tools/rehearsal.mjs';
import type { Foyer } from '../e2e/launch-foyer.ts';

/** More than there are. */
const AT_MOST = 60;

export async function everyScreen(
  { page }: Foyer,
  picture: (what: string) => Promise<unknown>,
): Promise<void> {
  await page.keyboard.press('Control+Alt+s');
  for (const key of [...STAFF_PIN.split(''), 'unlock']) await page.locator(`[data-pin-key="${key}"]`).click();
  await page.locator('button[data-section="dress-rehearsal"]').click();
  await page.locator('[data-action="dress-rehearsal"]').click();
  const next = page.locator('[data-action="next"]');
  for (let number = 1; number < AT_MOST; number += 1) {
    const screen = await page.locator('[data-dress]').getAttribute('data-dress');
    await picture(`${String(number).padStart(2, '0')}-${screen}`);
    if (await next.isDisabled()) break;
    await next.click();
  }
}
