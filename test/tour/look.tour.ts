// npm run tour: a venue with its own look at rest, and then every screen that the staff screen shows, numbered as there.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at } from '../../resources/tools/say.mjs';
import { launchFoyer } from '../e2e/launch-foyer.ts';
import { everyScreen } from './every-screen.ts';
import { readSampleVenue } from './sample-venue.ts';
import { test } from 'playwright/test';

const SIZES = [
  { name: 'venue-landscape', width: 1920, height: 1080 },
  { name: 'venue-portrait', width: 1080, height: 1920 },
];
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#ff7a59"/></svg>';

for (const { name, width, height } of SIZES) {
  test(`tour ${name}`, async () => {
    test.setTimeout(180_000);
    const userData = await mkdtemp(path.join(tmpdir(), 'foyer-tour-'));
    await writeFile(path.join(userData, 'logo.svg'), LOGO);
    await copyFile(at('resources/pictures/rooms.png'), path.join(userData, 'hall.png'));
    const { rooms, venue, staff } = readSampleVenue();
    const foyer = await launchFoyer({
      rooms,
      userData,
      venueFile: {
        venue,
        staff,
        theme: {
          scheme: 'dark',
          dark: { ground: '#1c1340', signal: '#ff7a59' },
          logo: 'logo.svg',
          background: 'hall.png',
        },
        attract: { afterSeconds: 3, picture: 'hall.png' },
      },
      env: { FOYER_WINDOW_SIZE: `${width}x${height}` },
    });
    const folder = at('tour');
    await mkdir(folder, { recursive: true });
    const picture = (what: string) =>
      foyer.page.screenshot({ path: path.join(folder, `${name}-${what}.png`) });
    try {
      await foyer.expectScreen('attract', 30_000);
      await picture('00-attract');
      await everyScreen(foyer, picture);
    } finally {
      await foyer.close();
      await rm(userData, { recursive: true, force: true });
    }
  });
}
