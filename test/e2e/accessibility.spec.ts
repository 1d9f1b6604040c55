// Every screen of ours, as somebody meets it who sees, hears or moves differently: nothing found by axe, targets for a
// finger, text at twice its size. The dress rehearsal has all screens of a visit.
import { test } from 'playwright/test';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { axeFindings, doubleText, lostContent, smallTargets, usualText } from './accessible.ts';
import { expect, launchFoyer, type Foyer } from './launch-foyer.ts';

const PIN = '246813';

const rooms = [
  { id: 'talk', title: 'Talk', subtitle: 'Ada Lovelace', meetingNumber: '81000000001', passcode: 'abc123' },
  {
    id: 'members',
    title: 'Members',
    meetingNumber: '81000000002',
    email: 'asked',
    entry: 'invited',
    invited: ['EVE-1'],
  },
  { id: 'later', title: 'Later', meetingNumber: '82000000002', startsAt: '2099-11-21T14:00+01:00' },
];

async function openKiosk(size: string, scheme: 'dark' | 'light'): Promise<Foyer> {
  return launchFoyer({
    rooms,
    venueFile: { theme: { scheme }, staff: { pinHash: await hashPin(PIN), mayEnterPasscode: true } },
    env: { FOYER_WINDOW_SIZE: size },
  });
}

type Look = (foyer: Foyer, within?: string) => Promise<string[]>;

/** Looks at every screen; what was found, by screen. */
async function findOnEveryScreen(foyer: Foyer, look: Look): Promise<Record<string, string[]>> {
  const { page } = foyer;
  const found: Record<string, string[]> = {};
  const note = async (screen: string, within?: string): Promise<void> => {
    const here = await look(foyer, within);
    if (here.length > 0) found[screen] = here;
  };
  await foyer.expectScreen('rooms');
  await note('rooms');
  // From here to the staff screen the banner takes its room from every screen.
  await page.locator('[data-action="call-staff"]').click();
  await expect(page.locator('[data-banner="staff-called"]')).toBeVisible();
  await note('rooms, staff called');
  await page.locator('[data-room-id="members"]').click();
  await foyer.expectScreen('name');
  await page.locator('form [type="submit"]').click();
  await note('name, three fields, staff called');
  await foyer.backToRooms();
  await page.keyboard.press('Control+Alt+s');
  await foyer.expectScreen('staff');
  await note('PIN');
  for (const digit of PIN) await page.locator(`[data-pin-key="${digit}"]`).click();
  await page.locator('[data-pin-key="unlock"]').click();
  await expect(page.locator('[data-section]').first()).toBeVisible();
  const sections = await page
    .locator('[data-section]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
  for (const section of sections) {
    await page.locator(`[data-section="${section}"]`).click();
    if (section === 'rooms') await page.locator('[data-action="enter-passcode"]').first().click();
    await note(`staff, ${section}`);
  }
  await page.locator('[data-section="dress-rehearsal"]').click();
  await page.locator('[data-action="dress-rehearsal"]').click();
  const next = page.locator('[data-action="next"]');
  for (let count = 1; ; count += 1) {
    const shown = page.locator('[data-dress]');
    const details = shown.locator('details:not([open]) summary');
    if ((await details.count()) > 0) await details.click();
    await note(`${count} ${await shown.getAttribute('data-dress')}`, '.dress-screen');
    if (await next.isDisabled()) break;
    await next.click();
  }
  return found;
}

for (const [size, scheme] of [
  ['1280x720', 'dark'],
  ['1080x1920', 'light'],
] as const) {
  test(`${size}, ${scheme}: nothing that axe finds, no target too small for a finger, and text at twice its size fits`, async () => {
    test.setTimeout(240_000);
    const foyer = await openKiosk(size, scheme);
    try {
      const found = await findOnEveryScreen(foyer, async ({ page }, within) => {
        const asItIs = [...(await axeFindings(page, within)), ...(await smallTargets(page, within))];
        await doubleText(page);
        const doubled = await lostContent(page, within);
        await usualText(page);
        return [...asItIs, ...doubled];
      });
      expect(found).toEqual({});
    } finally {
      await foyer.close();
    }
  });
}
