// A kiosk's own life: set-up before anything else, locked from then on, and what staff can do with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';
import { windowState } from './window-state.ts';

const PIN = '246813';
const KIOSK = { kiosk: { window: 'kiosk' } };
const rooms = [{ id: 'talk', title: 'Talk', meetingNumber: '81000000001', passcode: 'abc123' }];

async function type({ page }: Foyer, pin: string): Promise<void> {
  for (const digit of pin) await page.locator(`[data-pin-key="${digit}"]`).click();
  await page.locator('[data-pin-key="unlock"]').click();
}

test('set-up, locked, left, locked again, restarted into the lock', async () => {
  const foyer = await launchFoyer({ rooms, venueFile: KIOSK });
  const { page } = foyer;
  try {
    await test.step('a kiosk without a PIN is not locked, and offers nothing but to choose one', async () => {
      await foyer.expectScreen('set-up');
      expect(await windowState(foyer.app)).toMatchObject({ isKiosk: false });
      await page.keyboard.press('Control+Alt+s');
      await foyer.expectScreen('set-up');
    });

    await test.step('a PIN that anybody would try, and two that differ', async () => {
      await type(foyer, '123456');
      await expect(page.locator('[data-set-up-trouble]')).toBeVisible();
      await type(foyer, PIN);
      await type(foyer, '246814');
      await expect(page.locator('[data-set-up-trouble]')).toBeVisible();
      expect(await windowState(foyer.app)).toMatchObject({ isKiosk: false });
    });

    await test.step('the kiosk locks without a restart', async () => {
      await type(foyer, PIN);
      await type(foyer, PIN);
      await foyer.expectScreen('rooms');
      expect(await windowState(foyer.app)).toMatchObject({ isKiosk: true, isAlwaysOnTop: true });
    });

    await test.step('settings with their origin', async () => {
      await page.keyboard.press('Control+Alt+s');
      await type(foyer, PIN);
      await page.locator('button[data-section="settings"]').click();
      const setting = (name: string) => page.locator(`[data-setting="${name}"]`);
      await expect(setting('kiosk.window')).toHaveAttribute('data-origin', 'venue-file');
      await expect(setting('staff.pinHash')).toHaveAttribute('data-origin', 'machine');
      await expect(setting('rooms[talk].passcode')).not.toContainText('abc123');
    });

    await test.step('staff leave the kiosk and lock it again', async () => {
      await page.locator('button[data-section="kiosk"]').click();
      await page.locator('[data-action="leave-kiosk"]').click();
      await page.locator('[data-action="leave-kiosk-sure"]').click();
      await expect(page.locator('[data-kiosk-state="unlocked"]')).toBeVisible();
      expect(await windowState(foyer.app)).toMatchObject({ isKiosk: false, isAlwaysOnTop: false });
      await page.locator('[data-action="lock-kiosk"]').click();
      await page.locator('[data-action="lock-kiosk-sure"]').click();
      await expect(page.locator('[data-kiosk-state="locked"]')).toBeVisible();
      expect(await windowState(foyer.app)).toMatchObject({ isKiosk: true, isAlwaysOnTop: true });
    });
  } finally {
    await foyer.close();
  }
});

test('an own PIN, a wrong one and the lock outlive Foyer', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-e2e-kiosk-'));
  const first = await launchFoyer({ rooms, venueFile: KIOSK, userData });
  await type(first, PIN);
  await type(first, PIN);
  await first.expectScreen('rooms');
  await first.page.keyboard.press('Control+Alt+s');
  await type(first, '918273');
  await expect(first.page.locator('[data-problem="staff-pin-wrong"]')).toHaveAttribute(
    'data-problem-detail',
    '4',
  );
  await first.close();

  const second = await launchFoyer({ rooms, venueFile: KIOSK, userData });
  try {
    await second.expectScreen('rooms');
    expect(await windowState(second.app)).toMatchObject({ isKiosk: true });
    await second.page.keyboard.press('Control+Alt+s');
    await type(second, '918273');
    await expect(second.page.locator('[data-problem="staff-pin-wrong"]')).toHaveAttribute(
      'data-problem-detail',
      '3',
    );
  } finally {
    await second.close();
    await rm(userData, { recursive: true });
  }
});

test('a plain window without a PIN starts as ever', async () => {
  const foyer = await launchFoyer({ rooms });
  try {
    await foyer.expectScreen('rooms');
    expect(await windowState(foyer.app)).toMatchObject({ isKiosk: false });
  } finally {
    await foyer.close();
  }
});
