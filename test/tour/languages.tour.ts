// npm run tour: three languages that differ most from English, in both orientations: long words, another script, from right
// to left. The rooms and the name as visitors meet them, and every other screen as the dress rehearsal has it.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { at } from '../../resources/tools/say.mjs';
import { launchFoyer } from '../e2e/launch-foyer.ts';
import { everyScreen } from './every-screen.ts';
import { readSampleVenue } from './sample-venue.ts';
import { test } from 'playwright/test';

const LANGUAGES = ['de', 'ja', 'ar'];
const SIZES = [
  { orientation: 'landscape', size: '1280x720', scheme: 'light' },
  { orientation: 'portrait', size: '1080x1920', scheme: 'dark' },
];

for (const language of LANGUAGES) {
  for (const { orientation, size, scheme } of SIZES) {
    test(`tour ${language} ${orientation}`, async () => {
      test.setTimeout(180_000);
      const { rooms, venue, staff } = readSampleVenue();
      const foyer = await launchFoyer({
        rooms,
        venueFile: {
          venue: { ...venue, locale: language, languages: [language, 'en'] },
          staff,
          theme: { scheme },
        },
        env: { FOYER_WINDOW_SIZE: size },
      });
      const folder = at('tour');
      await mkdir(folder, { recursive: true });
      const picture = (what: string) =>
        foyer.page.screenshot({ path: path.join(folder, `${language}-${orientation}-${what}.png`) });
      try {
        await picture('00-rooms');
        await foyer.page.locator('[data-room-id="keynote"]').click();
        await foyer.expectScreen('name');
        await picture('00-name');
        await foyer.backToRooms();
        await everyScreen(foyer, picture);
      } finally {
        await foyer.close();
      }
    });
  }
}
