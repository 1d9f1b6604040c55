// npm run tour: the rehearsal walked without a display, one numbered picture a screen, in both orientations.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { STAFF_PIN } from '../../resources/tools/rehearsal.mjs';
import { at } from '../../resources/tools/say.mjs';
import { expect, launchFoyer } from '../e2e/launch-foyer.ts';
import { readSampleVenue } from './sample-venue.ts';
import { test } from 'playwright/test';

const SIZES = [
  { name: 'landscape', width: 1280, height: 720, scheme: 'dark' },
  { name: 'portrait', width: 1080, height: 1920, scheme: 'light' },
];

for (const { name, width, height, scheme } of SIZES) {
  test(`tour ${name}`, async () => {
    test.setTimeout(180_000);
    const { rooms, venue, staff } = readSampleVenue();
    const foyer = await launchFoyer({
      rooms,
      venueFile: {
        venue: { ...venue, staffContact: 'the desk at the entrance' },
        staff,
        theme: { scheme },
      },
      hasAccount: true,
      pace: 1,
      env: { FOYER_WINDOW_SIZE: `${width}x${height}` },
    });
    const folder = at('tour');
    await mkdir(folder, { recursive: true });
    let number = 0;
    const picture = async (what: string): Promise<void> => {
      number += 1;
      const file = `${name}-${String(number).padStart(2, '0')}-${what}.png`;
      await foyer.page.screenshot({ path: path.join(folder, file) });
    };
    try {
      await picture('rooms');
      await foyer.page.locator('[data-room-id="keynote"]').click();
      await foyer.expectScreen('name');
      await picture('name');
      await foyer.page.locator('form [type="submit"]').click();
      await picture('name-missing');
      await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
      await picture('name-typed');
      await foyer.page.locator('form [type="submit"]').click();
      await picture('joining');
      await foyer.expectScreen('in-room');
      await expect(foyer.meeting.getByText('Ada Host').first()).toBeAttached();
      await foyer.page.waitForTimeout(2_500);
      await picture('in-the-room');
      await foyer.backToRooms();

      await foyer.visit('waiting');
      await foyer.expectScreen('waiting-room');
      await picture('waiting');
      await foyer.expectScreen('in-room');
      await foyer.page.locator('[data-action="leave"]').click();
      await foyer.expectScreen('thanks');
      await picture('thanks');
      await foyer.backToRooms();

      await foyer.visit('not-started');
      await foyer.expectScreen('not-started');
      await picture('not-started');
      await foyer.backToRooms();

      await foyer.page.locator('[data-room-id="invited"]').click();
      await foyer.expectScreen('name');
      await picture('invited');
      await foyer.page.locator('input[name="visitor-invitation"]').fill('EVE-1');
      await foyer.page.locator('form [type="submit"]').click();
      await expect(foyer.page.getByText('check it once more')).toBeVisible();
      await picture('not-invited');
      await foyer.backToRooms();

      await foyer.visit('full');
      await foyer.expectScreen('in-room');
      await foyer.page.waitForTimeout(1_500);
      await picture('overflow');
      await foyer.backToRooms();

      for (const visitor of ['First', 'Second']) {
        await foyer.visit('refused', visitor);
        await foyer.expectScreen('problem');
        if (visitor === 'First') await picture('problem-refused');
        if (visitor === 'First') await foyer.page.locator('details.for-staff summary').click();
        if (visitor === 'First') await picture('problem-for-staff');
        await foyer.backToRooms();
      }
      await picture('rooms-with-incident');

      await foyer.page.keyboard.press('Control+Alt+s');
      await foyer.expectScreen('staff');
      await picture('staff-pin');
      for (const key of [...STAFF_PIN.split(''), 'unlock'])
        await foyer.page.locator(`[data-pin-key="${key}"]`).click();
      const section = async (shown: string): Promise<void> => {
        await foyer.page.locator(`button[data-section="${shown}"]`).click();
        await expect(foyer.page.locator(`[data-shows="${shown}"]`)).toBeVisible();
      };
      await section('incidents');
      await picture('staff-incidents');
      await section('check');
      await foyer.page.locator('[data-action="check-all"]').click();
      await expect(foyer.page.locator('[data-check-of="closing"] [data-level]').first()).toBeVisible({
        timeout: 60_000,
      });
      await picture('staff-check');
      await section('rooms');
      await foyer.page.locator('[data-action="attendance"]').first().click();
      await picture('staff-rooms');
      await section('new-room');
      await foyer.page.locator('input[name="topic"]').fill('Extra session');
      await picture('staff-new-room');
      await foyer.page.locator('[data-action="create-room"]').click();
      await expect(foyer.page.locator('[data-made="number"]')).toBeVisible();
      await picture('staff-new-room-made');
      await section('evidence');
      await foyer.page.locator('[data-action="evidence"]').first().click();
      await expect(foyer.page.locator('[data-evidence]')).toBeVisible();
      await picture('staff-evidence');
      await foyer.page.locator('[data-action="close"]').click();

      await foyer.visit('ended');
      await foyer.expectScreen('ended', 30_000);
      await picture('ended');
    } finally {
      await foyer.close();
    }
  });
}
