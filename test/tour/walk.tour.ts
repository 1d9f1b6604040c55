// npm run tour: the rehearsal walked without a display, one numbered picture a screen, in both orientations.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { writeSampleVenue } from '../../resources/tools/rehearsal.mjs';
import { at } from '../../resources/tools/say.mjs';
import { expect, launchFoyer, type RoomInFile } from '../e2e/launch-foyer.ts';
import { test } from 'playwright/test';

const SIZES = [
  { name: 'landscape', width: 1280, height: 720 },
  { name: 'portrait', width: 1080, height: 1920 },
];

for (const { name, width, height } of SIZES) {
  test(`tour ${name}`, async () => {
    test.setTimeout(180_000);
    const { rooms, venue } = JSON.parse(readFileSync(writeSampleVenue(), 'utf8')) as {
      rooms: RoomInFile[];
      venue: object;
    };
    const foyer = await launchFoyer({
      rooms,
      venueFile: { venue },
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

      await foyer.visit('full');
      await foyer.expectScreen('problem');
      await picture('problem-full');
      await foyer.backToRooms();

      await foyer.visit('refused');
      await foyer.expectScreen('problem');
      await picture('problem-refused');
      await foyer.backToRooms();

      await foyer.visit('ended');
      await foyer.expectScreen('ended', 30_000);
      await picture('ended');
    } finally {
      await foyer.close();
    }
  });
}
