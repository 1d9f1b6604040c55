// The venue's own video and font on the built app: they play and are drawn, and nothing plays beside a visitor.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type ElementHandle } from 'playwright/test';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { expect, launchFoyer } from './launch-foyer.ts';
import { recordVideo, systemFont, woff2Of } from './look-files.ts';

test('at rest the venue’s video plays again and again without a sound, in the venue’s font, until somebody comes', async () => {
  const font = systemFont();
  test.skip(font === null, 'no TrueType font of the system is known');
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-look-'));
  try {
    await mkdir(path.join(userData, 'brand'));
    const before = await launchFoyer({ userData });
    await writeFile(path.join(userData, 'brand/loop.webm'), await recordVideo(before.page));
    await before.close();
    await writeFile(path.join(userData, 'brand/venue.woff2'), woff2Of(font ?? Buffer.alloc(0)));
    const foyer = await launchFoyer({
      userData,
      venueFile: {
        attract: { afterSeconds: 3, video: 'brand/loop.webm' },
        theme: { fontFile: 'brand/venue.woff2' },
        kiosk: { window: 'kiosk' },
        staff: { pinHash: await hashPin('246810') },
      },
    });
    const { page } = foyer;
    try {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await foyer.expectScreen('attract', 20_000);
      const found = page.locator('.attract-media[data-media="video"] video');
      // Held, to see it also when it is gone from the page.
      const video = (await found.elementHandle()) as ElementHandle<HTMLVideoElement>;
      const played = await video.evaluate(async (element) => {
        let latest = element.currentTime;
        await new Promise<void>((resolve) => {
          element.addEventListener('timeupdate', () => {
            if (element.currentTime < latest) resolve();
            latest = element.currentTime;
          });
        });
        const { muted, paused, videoWidth } = element;
        return { muted, paused, hasPicture: videoWidth > 0 };
      });
      expect(played).toEqual({ muted: true, paused: false, hasPicture: true });

      // What the browser really drew the letters with.
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('DOM.enable');
      await devTools.send('CSS.enable');
      const { root } = await devTools.send('DOM.getDocument');
      const title = { nodeId: root.nodeId, selector: '.attract-title' };
      const { nodeId } = await devTools.send('DOM.querySelector', title);
      await expect
        .poll(async () => (await devTools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts)
        .toEqual([expect.objectContaining({ isCustomFont: true })]);

      await page.mouse.click(40, 200);
      await foyer.expectScreen('rooms');
      expect(await video.evaluate((element) => element.paused)).toBe(true);
      await expect(page.locator('video')).toHaveCount(0);
    } finally {
      await foyer.close();
    }
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});
