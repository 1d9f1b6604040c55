// A kiosk with one room greets, goes to the name by itself, and begins a visit only when a person does something.
import { expect, launchFoyer, test } from './launch-foyer.ts';

const ROOMS = [
  { id: 'keynote', title: 'Opening keynote', meetingNumber: '81000000001', passcode: 'abc123' },
  { id: 'other', title: 'Other', meetingNumber: '81000000011', passcode: 'abc123' },
];

test('straight to the name, warm, and nobody is journaled before a name is given', async () => {
  const foyer = await launchFoyer({ rooms: ROOMS, venueFile: { kiosk: { roomId: 'keynote' } } });
  try {
    await foyer.expectScreen('name');
    await expect(foyer.page.locator('iframe')).toHaveCount(1);
    await foyer.page.waitForTimeout(1_000);
    expect((await foyer.journal()).map(({ kind }) => kind)).toEqual(['opened']);
    // The one screen that a finger finds here: staff hold its clock.
    const clock = await foyer.page.locator('.wall-clock').boundingBox();
    await foyer.page.mouse.move((clock?.x ?? 0) + 10, (clock?.y ?? 0) + 10);
    await foyer.page.mouse.down();
    await foyer.expectScreen('staff');
    await foyer.page.mouse.up();
    await foyer.page.locator('[data-action="close"]').click();
    await foyer.expectScreen('name');
    await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
    await foyer.page.keyboard.press('Enter');
    await foyer.expectScreen('in-room');
    const kinds = (await foyer.journal()).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'visit-started', 'ticket', 'joined']);
    await foyer.page.locator('[data-action="leave"]').click();
    await foyer.page.locator('[data-action="done"]').click();
    await foyer.expectScreen('name');
  } finally {
    await foyer.close();
  }
});
