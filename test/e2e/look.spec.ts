// The venue's look on the built app: colours, logo and background arrive, and a file that is not named does not.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'playwright/test';
import { at } from '../../resources/tools/say.mjs';
import { expect, launchFoyer } from './launch-foyer.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><style>rect{fill:#f60}</style><rect width="40" height="20"/></svg>';

test('a venue with its own look', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-look-'));
  // Beside the venue file, which the fixture writes there.
  await mkdir(path.join(userData, 'brand'));
  await writeFile(path.join(userData, 'brand/logo.svg'), LOGO);
  await copyFile(at('resources/pictures/rooms.png'), path.join(userData, 'brand/hall.png'));
  const foyer = await launchFoyer({
    userData,
    venueFile: {
      theme: {
        scheme: 'dark',
        dark: { ground: '#1c1340', signal: '#ff7a59' },
        logo: 'brand/logo.svg',
        background: 'brand/hall.png',
      },
    },
  });
  try {
    await foyer.expectScreen('rooms');
    const logo = foyer.page.locator('.venue-logo');
    await expect(logo).toBeVisible();
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const looked = await foyer.page.evaluate(() => {
      const foyer = document.querySelector('.foyer') ?? document.body;
      const { backgroundColor } = getComputedStyle(foyer);
      const { backgroundImage } = getComputedStyle(foyer, '::before');
      const signal = getComputedStyle(document.documentElement).getPropertyValue('--signal');
      return { backgroundColor, backgroundImage, signal, scheme: document.documentElement.dataset['scheme'] };
    });
    expect(looked).toMatchObject({ backgroundColor: 'rgb(28, 19, 64)', signal: '#ff7a59', scheme: 'dark' });
    expect(looked.backgroundImage).toContain('/venue/background.png');
    const status = (address: string) =>
      foyer.page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        return image.decode().then(
          () => 'shown',
          () => 'refused',
        );
      }, address);
    expect(await status('/venue/background.png')).toBe('shown');
    expect(await status('/venue/brand/hall.png')).toBe('refused');
    expect(await status('/venue/attract-picture.png')).toBe('refused');
  } finally {
    await foyer.close();
    await rm(userData, { recursive: true, force: true });
  }
});
