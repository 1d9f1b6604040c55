// The test of camera, microphone and sound: for visitors where the venue wants it, and for staff, who choose with it.
// What was on is off when the page goes, and nothing of it stays.
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { english } from '../../contracts/words/index.ts';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';

const PIN = '246813';
const args = ['--use-fake-device-for-media-stream=device-count=2'];

const framesAt = (foyer: Foyer, path: string): number =>
  foyer.page.frames().filter((frame) => frame.url().endsWith(path)).length;

test('a visitor looks at camera and sound beside the warm meeting page, and goes in', async () => {
  test.slow();
  const foyer = await launchFoyer({
    args,
    venueFile: { devices: { visitorTest: true, soundHint: 'Headphones: left.' } },
  });
  const { page } = foyer;
  await page.locator('[data-room-id="joins"]').click();
  await page.locator('[data-action="test-devices"]').click();
  for (const device of ['camera', 'microphone']) {
    await expect(page.locator(`[data-device="${device}"]`)).toHaveAttribute('data-is', 'works', {
      timeout: 20_000,
    });
  }
  await expect(page.getByText(english.devices.test.heard)).toBeVisible();
  await page.locator('[data-action="play-sound"]').click();
  await expect(page.locator('[data-sound="played"]')).toBeVisible();
  await expect(page.getByText('Headphones: left.')).toBeVisible();
  expect(framesAt(foyer, '/devices')).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => framesAt(foyer, '/devices')).toBe(0);
  await page.locator('input[name="visitor-name"]').fill('Ada');
  await page.locator('form button[type="submit"]').click();
  await foyer.expectScreen('in-room', 45_000);
  await foyer.close();
});

test('it is gone with the name screen, whoever leaves it and however', async () => {
  test.slow();
  const foyer = await launchFoyer({ args, venueFile: { devices: { visitorTest: true } } });
  const { page } = foyer;
  await page.locator('[data-room-id="joins"]').click();
  await page.locator('[data-action="test-devices"]').click();
  await expect(page.locator('[data-device="camera"]')).toHaveAttribute('data-is', 'works', {
    timeout: 20_000,
  });
  await page.keyboard.press('Control+Alt+s');
  await foyer.expectScreen('staff');
  await expect.poll(() => framesAt(foyer, '/devices')).toBe(0);
  await foyer.close();
});

test('SECURITY: without the venue’s word no visitor gets it, and none without the PIN staff’s', async () => {
  const foyer = await launchFoyer({ args });
  await expect(foyer.page.locator('[data-action="test-devices"]')).toHaveCount(0);
  const answers = await foyer.page.evaluate(async () => {
    const bridge = (globalThis as never as { foyer: Record<string, () => Promise<{ problem?: string }>> })
      .foyer;
    return [(await bridge['visitorDevices']?.())?.problem, (await bridge['staffDevices']?.())?.problem];
  });
  expect(answers).toEqual(['bad-request', 'staff-locked']);
  await foyer.close();
});

test('staff test, choose, and find the choice again after a restart', async () => {
  test.slow();
  const venueFile = { staff: { pinHash: await hashPin(PIN) } };
  const foyer = await launchFoyer({ args, venueFile });
  const unlock = async ({ page }: Foyer): Promise<void> => {
    await page.keyboard.press('Control+Alt+s');
    for (const digit of PIN) await page.locator(`[data-pin-key="${digit}"]`).click();
    await page.locator('[data-pin-key="unlock"]').click();
    await page.locator('button[data-section="devices"]').click();
  };
  const { page } = foyer;
  await unlock(foyer);
  await page.locator('[data-action="start-test"]').click();
  await expect(page.locator('[data-device="camera"]')).toHaveAttribute('data-is', 'works', {
    timeout: 20_000,
  });
  await page.locator('select[name="device-camera"]').selectOption('fake_device_1');
  await expect(page.locator('[data-device="camera"] small')).toHaveText('fake_device_1');
  await page.locator('[data-action="keep-devices"]').click();
  await expect(page.locator('[data-kept="true"]')).toBeVisible();
  await page.locator('button[data-section="check"]').click();
  await expect.poll(() => framesAt(foyer, '/devices')).toBe(0);
  await page.locator('button[data-section="devices"]').click();
  await expect(page.locator('.device-chosen')).toContainText('fake_device_1');
  // The choice is on this machine, not in the venue file.
  await foyer.app.close();
  const again = await launchFoyer({ args, venueFile, userData: foyer.userData });
  await unlock(again);
  await expect(again.page.locator('.device-chosen')).toContainText('fake_device_1');
  await again.close();
  await foyer.close();
});
