// Nobody there any more: real touches and keys keep a visit, in our screens and inside Zoom's frame; without them it
// ends. The times are the venue file's own, short.
import type { CDPSession } from 'playwright/test';
import { ADA, BEN } from '../stand-ins/zoom/index.ts';
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';

const ROOMS = [
  { id: 'joins', title: 'Opening keynote', meetingNumber: '81000000001', passcode: 'abc123' },
  { id: 'waits', title: 'Waits', meetingNumber: '81000000007', passcode: 'abc123' },
  { id: 'alone', title: 'Where the others leave', meetingNumber: '82000000005', passcode: 'abc123' },
];

/** Long enough for a test's own steps on a slow machine, short enough to wait for. */
const IDLE = {
  screenSeconds: 9,
  screenAskSeconds: 6,
  waitingMinutes: 0.1,
  aloneMinutes: 0.1,
  untouchedMinutes: 0.2,
  askSeconds: 6,
};

const test = base.extend<object, { kiosk: Foyer }>({
  kiosk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const kiosk = await launchFoyer({ rooms: ROOMS, venueFile: { idle: IDLE } });
      await use(kiosk);
      await kiosk.close();
    },
    { scope: 'worker' },
  ],
});

const question = (foyer: Foyer) => foyer.page.getByRole('alertdialog');
const lastEnd = async (foyer: Foyer) =>
  (await foyer.journal()).findLast(({ kind }) => kind === 'visit-ended');

async function touch(devTools: CDPSession, x: number, y: number): Promise<void> {
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Does something again and again, for longer than the rule and its question together; nobody may be asked. */
async function expectNobodyAsked(foyer: Foyer, act: () => Promise<void>): Promise<void> {
  const untilMs = Date.now() + 16_000;
  while (Date.now() < untilMs) {
    await act();
    await foyer.page.waitForTimeout(1_500);
    await expect(question(foyer)).toHaveCount(0);
  }
}

test.describe.configure({ timeout: 150_000 });

test('the name field: asked in plain words, read out once, and gone with what was typed', async ({
  foyer,
}) => {
  await foyer.page.locator('[data-room-id="joins"]').click();
  await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
  await expect(question(foyer)).toBeVisible({ timeout: 30_000 });
  await expect(question(foyer)).toHaveAccessibleName('Are you still there?');
  await expect(question(foyer)).toHaveAccessibleDescription(/Touch the screen to go on/u);
  await expect(foyer.page.locator('[data-action="still-there"]')).toBeFocused();
  await foyer.expectScreen('rooms');
  expect(await foyer.page.content()).not.toContain('Grace');
  await expect.poll(() => lastEnd(foyer)).toMatchObject({ outcome: 'walked-away', rule: 'screen' });
});

test('a touch on the question is the answer, and hits nothing below it', async ({ foyer }) => {
  const devTools = await foyer.page.context().newCDPSession(foyer.page);
  await foyer.page.locator('[data-room-id="joins"]').click();
  await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
  const enter = await foyer.page.locator('form button[type="submit"]').boundingBox();
  await expect(question(foyer)).toBeVisible({ timeout: 30_000 });
  await touch(devTools, (enter?.x ?? 0) + 20, (enter?.y ?? 0) + 20);
  await expect(question(foyer)).toHaveCount(0);
  await foyer.page.waitForTimeout(1_000);
  await foyer.expectScreen('name');
  await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveValue('Grace Hopper');
  await expect(foyer.page.locator('input[name="visitor-name"]')).toBeFocused();
  await foyer.backToRooms();
});

test('our own keyboard’s keys, and a scanner’s, keep the name field', async ({ foyer }) => {
  const devTools = await foyer.page.context().newCDPSession(foyer.page);
  await foyer.page.locator('[data-room-id="joins"]').click();
  const key = await foyer.page.locator('[data-skbtn="a"], [data-skbtn="A"]').first().boundingBox();
  await expectNobodyAsked(foyer, () => touch(devTools, (key?.x ?? 0) + 10, (key?.y ?? 0) + 10));
  await expectNobodyAsked(foyer, () => foyer.page.keyboard.press('b'));
  await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveValue(/^a+b+$/iu);
});

test('mouse, touch and keys inside Zoom’s frame keep the visit; without them it ends', async ({ foyer }) => {
  const devTools = await foyer.page.context().newCDPSession(foyer.page);
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 60_000);
  await expectNobodyAsked(foyer, () => foyer.page.mouse.click(640, 400));
  await expectNobodyAsked(foyer, () => touch(devTools, 600, 400));
  // The frame has the focus: the shell's document hears none of these.
  expect(await foyer.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await expectNobodyAsked(foyer, () => foyer.page.keyboard.press('Shift'));
  await expect(question(foyer)).toBeVisible({ timeout: 30_000 });
  await foyer.page.keyboard.press('Shift');
  await expect(question(foyer)).toHaveCount(0);
  await foyer.expectScreen('rooms', 30_000);
  await expect.poll(() => lastEnd(foyer)).toMatchObject({ outcome: 'walked-away', rule: 'untouched' });
  await expect(foyer.page.locator('iframe')).toHaveCount(0);
  expect(foyer.zoom.leaves.at(-1)).toMatchObject({ how: 'said' });
});

test('the waiting room: asked, then over, and Zoom is told', async ({ foyer }) => {
  await foyer.visit('waits');
  await foyer.expectScreen('waiting-room', 60_000);
  await expect(question(foyer)).toBeVisible({ timeout: 30_000 });
  await foyer.expectScreen('rooms', 30_000);
  await expect.poll(() => lastEnd(foyer)).toMatchObject({ outcome: 'walked-away', rule: 'waiting' });
});

test('alone in a room: asked sooner, and kept by a touch on the button', async ({ foyer }) => {
  await foyer.visit('alone');
  await foyer.expectScreen('in-room', 60_000);
  for (const person of [ADA, BEN]) foyer.zoom.act('82000000005', { do: 'leave', person });
  await expect(question(foyer)).toHaveAttribute('data-asking', 'alone', { timeout: 20_000 });
  // By its place: the question is gone with the first half of the click, and Playwright would look for it again.
  const here = await foyer.page.locator('[data-action="still-there"]').boundingBox();
  await foyer.page.mouse.click((here?.x ?? 0) + 20, (here?.y ?? 0) + 20);
  await expect(question(foyer)).toHaveCount(0);
  await foyer.expectScreen('in-room');
});
