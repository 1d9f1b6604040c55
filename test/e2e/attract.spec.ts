// A kiosk at rest, a call for staff, the dress rehearsal and a person's own machine, on the built app.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'playwright/test';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { expect, launchFoyer, type Foyer } from './launch-foyer.ts';

const PIN = '246810';

// Every screen is looked at and touched, and a busy machine is slow.
test.describe.configure({ timeout: 240_000 });
async function openStaff(foyer: Foyer): Promise<void> {
  await foyer.page.keyboard.press('Control+Alt+s');
  for (const key of [...PIN.split(''), 'unlock']) await foyer.page.locator(`[data-pin-key="${key}"]`).click();
  await expect(foyer.page.locator('[data-shows="incidents"]')).toBeVisible();
}

test('at rest it invites people; one touch leads to the rooms, and a broken video never shows', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-attract-'));
  // Begins as a video does, and is none.
  await writeFile(path.join(userData, 'loop.webm'), Buffer.from('1a45dfa3ffffffff', 'hex'));
  const foyer = await launchFoyer({
    userData,
    venueFile: {
      attract: { afterSeconds: 3, video: 'loop.webm' },
      kiosk: { window: 'kiosk' },
      // Without a PIN a kiosk begins with its set-up.
      staff: { pinHash: await hashPin(PIN) },
    },
  });
  const { page } = foyer;
  try {
    await foyer.expectScreen('attract', 20_000);
    await expect(page.locator('.attract-media')).toHaveAttribute('data-media', 'nothing');
    await expect(page.locator('html')).toHaveClass(/has-quiet-cursor/u);
    // Anywhere on the screen.
    await page.mouse.click(40, 200);
    await foyer.expectScreen('rooms');
    await expect(page.locator('html')).not.toHaveClass(/has-quiet-cursor/u);
    await foyer.expectScreen('attract', 20_000);
    await page.keyboard.press('a');
    await foyer.expectScreen('rooms');
    // In a visit nobody is taken away: its own idle rules are others.
    await page.locator('[data-room-id="joins"]').click();
    await foyer.expectScreen('name');
    await page.waitForTimeout(4_000);
    await foyer.expectScreen('name');
  } finally {
    await foyer.close();
    await rm(userData, { recursive: true, force: true });
  }
});

test('a call for staff reaches the venue’s address, and is over when staff are there', async () => {
  const calls: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      calls.push(JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const foyer = await launchFoyer({
    venueFile: {
      staff: { pinHash: await hashPin(PIN), callUrl: `http://127.0.0.1:${port}/call` },
      kiosk: { name: 'Hall 2, left' },
      venue: { name: 'Expo', staffContact: 'the desk' },
    },
  });
  const { page } = foyer;
  try {
    await page.locator('[data-action="call-staff"]').click();
    await expect(page.locator('[data-call="called"]')).toContainText('the desk');
    expect(calls).toEqual([{ kiosk: 'Hall 2, left', room: null, at: expect.stringMatching(/Z$/u) }]);
    const notices = page.locator('[data-banner="staff-called"]');
    await expect(notices).toContainText('has called from this kiosk');
    // Above whatever screen they go on to, and over nothing of it.
    await page.locator('[data-room-id="joins"]').click();
    await foyer.expectScreen('name');
    const [above, below] = await Promise.all([notices.boundingBox(), page.locator('main').boundingBox()]);
    expect((above?.y ?? 0) + (above?.height ?? Infinity)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await foyer.backToRooms();
    await openStaff(foyer);
    await page.locator('[data-action="close"]').click();
    await foyer.expectScreen('rooms');
    await expect(notices).toBeHidden();
    expect((await foyer.journal()).find(({ kind }) => kind === 'staff-called')).toMatchObject({
      reached: 'called',
      roomId: '',
    });

    // Every screen on this kiosk; main hears of nothing.
    const before = (await foyer.journal()).length;
    await openStaff(foyer);
    await page.locator('button[data-section="dress-rehearsal"]').click();
    await page.locator('[data-action="dress-rehearsal"]').click();
    const seen = new Set<string>();
    const next = page.locator('[data-action="next"]');
    for (let count = 0; count < 60; count += 1) {
      seen.add((await page.locator('[data-dress]').getAttribute('data-dress')) ?? '');
      // Whatever is tapped does nothing; a list of languages would only be in the way.
      const control = '[data-dress] button:enabled:not([data-action="language"], dialog *)';
      await page.locator(control).first().click();
      if (await next.isDisabled()) break;
      await next.click();
    }
    for (const screen of ['attract', 'rooms', 'name', 'waiting-room', 'in-room', 'problem', 'thanks']) {
      expect([...seen]).toContain(screen);
    }
    await page.locator('[data-action="end-dress-rehearsal"]').click();
    await expect(page.locator('[data-shows="dress-rehearsal"]')).toBeVisible();
    expect(await foyer.journal()).toHaveLength(before);
    expect(foyer.zoom.joins).toEqual([]);
    expect(calls).toHaveLength(1);
  } finally {
    await foyer.close();
    server.close();
  }
});

test('a person’s own machine remembers a name when they say so, and forgets it when they no longer do', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-attendee-'));
  const venueFile = {
    kiosk: { mode: 'attendee' },
    credentials: { onAttendeeMachine: 'allow-local-secret' },
  };
  const withFoyer = async (run: (foyer: Foyer) => Promise<void>): Promise<void> => {
    const foyer = await launchFoyer({ userData, venueFile });
    try {
      await run(foyer);
    } finally {
      await foyer.close();
    }
  };
  const kept = () => readFile(path.join(userData, 'kiosk.json'), 'utf8').catch(() => '');
  const remember = (foyer: Foyer) => foyer.page.locator('input[name="remember"]');
  try {
    await withFoyer(async (foyer) => {
      await expect(foyer.page.locator('[data-action="call-staff"]')).toHaveCount(0);
      await foyer.page.locator('[data-room-id="joins"]').click();
      await expect(remember(foyer)).not.toBeChecked();
      await foyer.backToRooms();
      await foyer.visit('joins', 'Grace Hopper');
      await foyer.expectScreen('in-room', 40_000);
      await foyer.backToRooms();
      expect(await kept()).not.toContain('Grace');
      await foyer.page.locator('[data-room-id="joins"]').click();
      await remember(foyer).check();
      await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
      await foyer.page.locator('form button[type="submit"]').click();
      await expect.poll(kept).toContain('Grace Hopper');
    });
    await withFoyer(async (foyer) => {
      await foyer.page.locator('[data-room-id="joins"]').click();
      await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveValue('Grace Hopper');
      await expect(remember(foyer)).toBeChecked();
      await remember(foyer).uncheck();
      await foyer.page.locator('form button[type="submit"]').click();
      await expect.poll(kept).not.toContain('Grace');
    });
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
});
