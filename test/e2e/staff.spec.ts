// The staff screen: behind its PIN, with what staff need on the day.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FoyerBridge } from '../../contracts/bridge.ts';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';

const PIN = '246813';
const rooms = [
  { id: 'talk', title: 'Talk', meetingNumber: '81000000001', passcode: 'abc123' },
  {
    id: 'later',
    title: 'Later',
    meetingNumber: '82000000002',
    passcode: 'abc123',
    startsAt: new Date(Date.now() + 5 * 3_600_000).toISOString(),
  },
];

const test = base.extend<object, { venue: Foyer }>({
  venue: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const foyer = await launchFoyer({
        rooms,
        hasAccount: true,
        venueFile: { staff: { pinHash: await hashPin(PIN), mayEnterPasscode: true } },
      });
      await use(foyer);
      await foyer.close();
    },
    { scope: 'worker' },
  ],
});

async function unlock({ page }: Foyer, pin = PIN): Promise<void> {
  await page.keyboard.press('Control+Alt+s');
  for (const digit of pin) await page.locator(`[data-pin-key="${digit}"]`).click();
  await page.locator('[data-pin-key="unlock"]').click();
}

const section = async ({ page }: Foyer, name: string): Promise<void> => {
  await page.locator(`button[data-section="${name}"]`).click();
  await expect(page.locator(`[data-shows="${name}"]`)).toBeVisible();
};

const close = async (foyer: Foyer): Promise<void> => {
  await foyer.page.locator('[data-action="close"]').click();
  await foyer.expectScreen('rooms');
};

test('a wrong PIN opens nothing', async ({ venue: foyer }) => {
  await unlock(foyer, '111222');
  await foyer.expectScreen('staff');
  await expect(foyer.page.locator('[data-problem="staff-pin-wrong"]')).toBeVisible();
  await expect(foyer.page.locator('[data-section]')).toHaveCount(0);
  await foyer.page.keyboard.press('Escape');
  await foyer.expectScreen('rooms');
});

test('SECURITY: without the PIN main answers no staff request', async ({ venue: foyer }) => {
  const answers = await foyer.page.evaluate(async () => {
    const bridge = (globalThis as unknown as { foyer: FoyerBridge }).foyer;
    const all = await Promise.all([
      bridge.staffView(),
      bridge.staffCheck({}),
      bridge.staffEvidence({ sinceMs: 0 }),
      bridge.staffAttendance({ roomId: 'talk' }),
      bridge.staffPasscode({ roomId: 'talk', passcode: 'x' }),
      bridge.startVisit({ roomId: 'later', isTest: true }),
    ]);
    return all.map((answer) => (answer.ok ? 'answered' : answer.problem));
  });
  expect(new Set(answers)).toEqual(new Set(['staff-locked']));
});

test('checks of the kiosk and of every room', async ({ venue: foyer }) => {
  await unlock(foyer);
  await section(foyer, 'check');
  await foyer.page.locator('[data-action="check-all"]').click();
  await expect(foyer.page.locator('[data-check-of="later"]')).toBeVisible({ timeout: 30_000 });
  await expect(
    foyer.page.locator('[data-check-of="kiosk"] [data-check="clock"] [data-level]'),
  ).toHaveAttribute('data-level', 'green');
  await expect(
    foyer.page.locator('[data-check-of="talk"] [data-check="passcode"] [data-level]'),
  ).toHaveAttribute('data-level', 'green');
  // Looked at, never joined.
  expect(foyer.zoom.joins).toEqual([]);
  await close(foyer);
});

test('a test join by hand, before doors open; the door is locked behind it', async ({ venue: foyer }) => {
  await unlock(foyer);
  await section(foyer, 'rooms');
  await foyer.page.locator('[data-action="test-room"][data-room-id="later"]').click();
  await foyer.expectScreen('name');
  await foyer.page.locator('form button[type="submit"]').click();
  await foyer.expectScreen('in-room');
  const isAnswered = await foyer.page.evaluate(
    async () => (await (globalThis as unknown as { foyer: FoyerBridge }).foyer.staffView()).ok,
  );
  expect(isAnswered).toBe(false);
  await foyer.backToRooms();
  expect(await foyer.journal()).toContainEqual(
    expect.objectContaining({ kind: 'visit-started', roomId: 'later', isTest: true }),
  );
});

test('a new passcode, typed by staff, is what the next visitor joins with', async ({ venue: foyer }) => {
  foyer.world.api.fault({ answer: { kind: 'status', status: 503 } });
  foyer.world.wire.setPasscode('81000000001', 'new456');
  await unlock(foyer);
  await section(foyer, 'rooms');
  await foyer.page.locator('[data-action="enter-passcode"][data-room-id="talk"]').click();
  await foyer.page.locator('input[name="passcode"]').fill('new456');
  await foyer.page.locator('[data-action="keep-passcode"]').click();
  await expect(foyer.page.locator('[data-passcode="kept"]')).toBeVisible();
  await close(foyer);
  await foyer.visit('talk', 'After Staff');
  await foyer.expectScreen('in-room', 30_000);
  await foyer.backToRooms();
  foyer.world.reset();
});

test('a room made at Zoom, and what came of what was asked', async ({ venue: foyer }) => {
  foyer.world.api.configure({ waitingRoom: 'locked-on' });
  await unlock(foyer);
  await section(foyer, 'new-room');
  await foyer.page.locator('input[name="topic"]').fill('Extra session');
  await foyer.page.locator('[data-action="create-room"]').click();
  await expect(foyer.page.locator('[data-made="number"]')).toBeVisible({ timeout: 20_000 });
  await expect(foyer.page.locator('[data-differences]')).toContainText('waiting room', { ignoreCase: true });
  await close(foyer);
  foyer.world.reset();
});

test('evidence is shown and written; who was there', async ({ venue: foyer }) => {
  await unlock(foyer);
  await section(foyer, 'evidence');
  await foyer.page.locator('[data-action="evidence"]').first().click();
  const folder = await foyer.page.locator('[data-evidence-folder]').textContent();
  const text = await readFile(path.join(folder ?? '', 'evidence.md'), 'utf8');
  expect(text).toContain('6.2.0');
  expect(text).not.toContain('After Staff');
  await section(foyer, 'rooms');
  await foyer.page.locator('[data-action="attendance"][data-room-id="talk"]').click();
  await expect(foyer.page.locator('[data-attendance]')).toContainText('After Staff');
  await close(foyer);
});

test('a missing right is named on top', async ({ venue: foyer }) => {
  foyer.world.api.scopes.delete('meeting:read:meeting:admin');
  await unlock(foyer);
  await section(foyer, 'check');
  await foyer.page.locator('[data-action="check-all"]').click();
  await expect(foyer.page.locator('[data-check-of="talk"]')).toBeVisible({ timeout: 30_000 });
  await expect(foyer.page.locator('[data-account-problem="account-scope-missing"]')).toContainText(
    'meeting:read:meeting:admin',
  );
  await close(foyer);
  foyer.world.reset();
});
