// Passcodes: what Zoom says is the truth, and the visitor never hears of it.
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';

const JOINS = '81000000001';
const SECOND = '82000000002';

const rooms = [
  { id: 'talk', title: 'Talk', meetingNumber: JOINS, passcode: 'abc123' },
  { id: 'second', title: 'Second', meetingNumber: SECOND, passcode: 'abc123' },
];

const test = base.extend<{ withAccount: Foyer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  withAccount: async ({}, use) => {
    const foyer = await launchFoyer({ rooms, hasAccount: true });
    await use(foyer);
    await foyer.close();
  },
});

const passcodesOf = ({ zoom }: Foyer, name: string): string[] =>
  zoom.joins.filter(({ userName }) => userName === name).map(({ passWord }) => passWord);

test('changed between two visitors: the second one notices nothing', async ({ withAccount: foyer }) => {
  await foyer.visit('talk', 'First');
  await foyer.expectScreen('in-room');
  await foyer.backToRooms();

  foyer.world.api.meetings.set(JOINS, { password: 'new456' });
  await foyer.visit('talk', 'Second');
  await foyer.expectScreen('in-room');
  expect(await foyer.screensShown()).toEqual(['name', 'joining', 'in-room']);
  expect(passcodesOf(foyer, 'First')).toEqual(['abc123']);
  expect(passcodesOf(foyer, 'Second')).toEqual(['abc123', 'new456']);
  await foyer.backToRooms();

  // …and the third is spared even that.
  await foyer.visit('talk', 'Third');
  await foyer.expectScreen('in-room');
  expect(passcodesOf(foyer, 'Third')).toEqual(['new456']);
  const journal = await foyer.journal();
  expect(journal).toContainEqual(expect.objectContaining({ kind: 'passcode-changed', source: 'zoom' }));
  expect(journal).toContainEqual(
    expect.objectContaining({ kind: 'tried', cure: 'read-passcode', outcome: 'done' }),
  );
  expect(JSON.stringify(journal)).not.toMatch(/new456|abc123/u);
});

test('a room that was made without a passcode and has one: read before doors open', async () => {
  const foyer = await launchFoyer({
    rooms: [{ id: 'talk', title: 'Talk', meetingNumber: JOINS }],
    hasAccount: true,
  });
  await expect.poll(() => foyer.world.api.requests.filter(({ path }) => path.endsWith(JOINS)).length).toBe(1);
  await foyer.visit('talk');
  await foyer.expectScreen('in-room');
  expect(passcodesOf(foyer, 'Grace Hopper')).toEqual(['abc123']);
  await foyer.close();
});

test('Zoom cannot be asked: staff get the problem, the visitor is not asked for a passcode', async ({
  withAccount: foyer,
}) => {
  // Also where Zoom has told a passcode before: it is the one that is refused now.
  await expect.poll(() => foyer.world.api.requests.filter(({ path }) => path.endsWith(JOINS)).length).toBe(1);
  foyer.world.api.fault({ answer: { kind: 'status', status: 500 } });
  foyer.world.wire.setPasscode(JOINS, 'new456');
  await foyer.visit('talk');
  await expect(foyer.page.locator('[data-problem="passcode-wrong"]')).toBeVisible({ timeout: 30_000 });
  await expect(foyer.page.getByText('account-unreachable')).toBeAttached();
  expect(await foyer.page.locator('input').count()).toBe(0);
  // A link without the present passcode would lead to Zoom's own box, on another screen.
  await expect(foyer.page.locator('[data-way="staff"]')).toBeVisible();
  await expect(foyer.page.locator('[data-way="own-phone"]')).toHaveCount(0);
  await foyer.backToRooms();
});

test('another room is not touched', async ({ withAccount: foyer }) => {
  foyer.world.api.meetings.set(JOINS, { password: 'new456' });
  await foyer.visit('second');
  await foyer.expectScreen('in-room');
  expect(passcodesOf(foyer, 'Grace Hopper')).toEqual(['abc123']);
});
