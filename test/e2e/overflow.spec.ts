// A full room: on to the overflow room with the same name, or a wait with a way out.
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';

/** 'full' and 'full-then-free' of the stand-in's table. */
const FULL = '81000000011';
const FULL_THEN_FREE = '81000000019';
const passcode = 'abc123';

const rooms = [
  { id: 'main', title: 'Main hall', meetingNumber: FULL, passcode, overflowRoomId: 'second' },
  { id: 'second', title: 'Second hall', meetingNumber: '82000000005', passcode },
  { id: 'chain', title: 'Both full', meetingNumber: FULL, passcode, overflowRoomId: 'also-full' },
  { id: 'also-full', title: 'Also full', meetingNumber: FULL, passcode, overflowRoomId: 'chain' },
  { id: 'soon', title: 'Soon free', meetingNumber: FULL_THEN_FREE, passcode },
];

const test = base.extend<object, { venue: Foyer }>({
  venue: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const foyer = await launchFoyer({
        rooms,
        venueFile: { venue: { name: 'Expo', staffContact: 'desk 4' } },
      });
      await use(foyer);
      await foyer.close();
    },
    { scope: 'worker' },
  ],
});

test('full: the visitor is in the overflow room without typing again', async ({ venue: foyer }) => {
  await foyer.visit('main', 'Overflowing');
  await foyer.expectScreen('in-room', 30_000);
  await expect(foyer.page.getByText('Second hall').first()).toBeVisible();
  expect(foyer.zoom.joins.map(({ meetingNumber }) => meetingNumber)).toEqual([FULL, '82000000005']);
  expect(await foyer.journal()).toContainEqual(
    expect.objectContaining({ kind: 'moved', roomId: 'second', fromRoomId: 'main' }),
  );
  await foyer.backToRooms();
});

test('both full: no circle, a countdown, and staff by the venue’s own words', async ({ venue: foyer }) => {
  const before = foyer.zoom.joins.length;
  await foyer.visit('chain');
  await foyer.expectScreen('problem', 30_000);
  await expect(foyer.page.locator('[data-problem="room-full"]')).toBeVisible();
  await expect(foyer.page.locator('[data-way="staff"]')).toContainText('desk 4');
  expect(foyer.zoom.joins.length - before).toBe(2);
  await foyer.backToRooms();
});

test('full-then-free: the countdown brings the visitor in', async ({ venue: foyer }) => {
  await foyer.visit('soon');
  await foyer.expectScreen('problem', 30_000);
  // The countdown is half a minute; a tap need not wait for it.
  await foyer.page.waitForTimeout(2_000);
  await foyer.page.locator('[data-screen] button.is-primary').first().click();
  await foyer.expectScreen('in-room', 30_000);
  await foyer.backToRooms();
});
