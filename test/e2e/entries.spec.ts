// Who may enter, and as whom: by every entry.
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';

const OPEN = '81000000001';
const REGISTERED = '81000000055';
const INVITED = '82000000007';
/** 'registered', 'signed-in' and 'webinar-wants-email' of the stand-in's table. */
const SIGNED_IN = '81000000062';
const ON_BEHALF = '82000000009';
const ASKS_TO_REGISTER = '81000000055';

const user = { userId: 'kiosk@example.com' };
const invited = [
  { name: 'Ada Lovelace', email: 'ada@example.com', code: 'ADA-1815' },
  { name: 'Alan Turing', badge: 'badge:1912/x' },
  'grace@example.com',
];
const rooms = [
  { id: 'open', title: 'Open', meetingNumber: OPEN, passcode: 'abc123' },
  {
    id: 'registered',
    title: 'Registered',
    meetingNumber: REGISTERED,
    passcode: 'abc123',
    entry: 'registered',
  },
  {
    id: 'invited',
    title: 'Invited',
    meetingNumber: INVITED,
    passcode: 'abc123',
    entry: 'invited',
    invited,
  },
  {
    id: 'signed-in',
    title: 'Signed in',
    meetingNumber: SIGNED_IN,
    passcode: 'abc123',
    entry: 'signed-in',
    signedInAs: user,
  },
  {
    id: 'obf',
    title: 'On behalf',
    meetingNumber: ON_BEHALF,
    passcode: 'abc123',
    entry: 'signed-in',
    signedInAs: { ...user, token: 'obf' },
  },
  { id: 'surprise', title: 'Surprise', meetingNumber: ASKS_TO_REGISTER, passcode: 'abc123' },
  {
    id: 'webinar',
    title: 'Webinar',
    meetingNumber: '81000000063',
    passcode: 'abc123',
    kind: 'webinar',
  },
];

const test = base.extend<object, { venue: Foyer }>({
  venue: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const foyer = await launchFoyer({ rooms, hasAccount: true });
      await use(foyer);
      await foyer.close();
    },
    { scope: 'worker' },
  ],
});

test.afterEach(async ({ venue }) => venue.backToRooms());

const joinsOf = ({ zoom }: Foyer, name: string) => zoom.joins.filter(({ userName }) => userName === name);

test('registered: joins with a registrant’s token, each visitor with an own one', async ({
  venue: foyer,
}) => {
  for (const name of ['Reg One', 'Reg Two']) {
    await foyer.visit('registered', name);
    await foyer.expectScreen('in-room');
    await foyer.backToRooms();
  }
  const tokens = foyer.zoom.joins.filter(({ tk }) => tk !== '').map(({ tk }) => tk);
  expect(new Set(tokens).size).toBe(2);
  expect(joinsOf(foyer, 'Reg One')[0]?.userEmail).toMatch(/^[a-z0-9]+@kiosk\.example\.com$/u);
});

test('an open room that turns out to want registration: registered and in, unseen', async ({
  venue: foyer,
}) => {
  await foyer.visit('surprise', 'Surprised');
  await foyer.expectScreen('in-room');
  expect(joinsOf(foyer, 'Surprised').map(({ tk }) => tk !== '')).toEqual([false, true]);
});

test.describe('invited', () => {
  test('by a badge scanner: typed quickly, ended with Enter, nothing else', async ({ venue: foyer }) => {
    await foyer.page.locator('[data-room-id="invited"]').click();
    await expect(foyer.page.locator('input[name="visitor-invitation"]')).toBeFocused();
    await foyer.page.keyboard.type('BADGE:1912/X');
    await foyer.page.keyboard.press('Enter');
    await foyer.expectScreen('in-room');
    expect(joinsOf(foyer, 'Alan Turing')).toHaveLength(1);
  });

  test('by e-mail address; the list’s name counts, whatever was typed', async ({ venue: foyer }) => {
    await foyer.visit('invited', 'The Boss', { invitation: ' Ada@Example.com ' });
    await foyer.expectScreen('in-room');
    expect(joinsOf(foyer, 'The Boss')).toHaveLength(0);
    expect(joinsOf(foyer, 'Ada Lovelace')).toHaveLength(1);
  });

  test('nobody else: said under the field, nothing lost, nothing joined', async ({ venue: foyer }) => {
    const before = foyer.zoom.joins.length;
    await foyer.visit('invited', 'Eve', { invitation: 'eve@example.com' });
    await expect(foyer.page.getByText('check it once more')).toBeVisible();
    await foyer.expectScreen('name');
    await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveValue('Eve');
    expect(foyer.zoom.joins).toHaveLength(before);
    expect(await foyer.page.content()).not.toMatch(/zoom\.us\/j/u);
  });

  test('SECURITY: its open link is never shown, whatever Zoom refuses with', async ({ venue: foyer }) => {
    foyer.zoom.refuseAll({ res: 13296 });
    await foyer.visit('invited', '', { invitation: 'ADA-1815' });
    await foyer.expectScreen('problem', 30_000);
    await expect(foyer.page.locator('[data-way="staff"]')).toBeVisible();
    await expect(foyer.page.locator('[data-way="own-phone"], [data-way="dial-in"]')).toHaveCount(0);
    expect(await foyer.page.content()).not.toContain(INVITED);
    foyer.zoom.refuseAll(null);
  });
});

test('signed in: a ZAK, or an OBF while that user is in the room; never both, and on no disk', async ({
  venue: foyer,
}) => {
  await foyer.visit('signed-in', 'By Zak');
  await foyer.expectScreen('in-room');
  await foyer.backToRooms();

  await foyer.visit('obf', 'Too Early');
  await foyer.expectScreen('problem', 30_000);
  await expect(foyer.page.locator('[data-problem="authorizer-absent"]')).toBeVisible();
  await foyer.backToRooms();
  foyer.world.ownerIsIn('kiosk@example.com');
  await foyer.visit('obf', 'By Obf');
  await foyer.expectScreen('in-room');

  const zak = joinsOf(foyer, 'By Zak')[0];
  const obf = foyer.zoom.stays.find(({ join }) => join.userName === 'By Obf')?.join;
  expect([zak?.ztk !== '', zak?.obfToken !== '']).toEqual([true, false]);
  expect([obf?.ztk !== '', obf?.obfToken !== '']).toEqual([false, true]);
  const journal = JSON.stringify(await foyer.journal());
  for (const token of [zak?.ztk, obf?.obfToken]) expect(journal).not.toContain(String(token));
});

test('a webinar that asks for an address: asked with consent, and in', async ({ venue: foyer }) => {
  await foyer.visit('webinar', 'Attendee');
  await expect(foyer.page.locator('[data-problem="email-required"]')).toBeVisible({ timeout: 30_000 });
  await foyer.page.locator('[data-screen] button.is-primary').first().click();
  const field = foyer.page.locator('input[name="visitor-email"]');
  await expect(field).toBeFocused();
  const consent = await field.getAttribute('aria-describedby');
  await expect(foyer.page.locator(`[id="${consent?.split(' ')[0] ?? ''}"]`)).toContainText('address');
  await field.fill('attendee@example.com');
  await foyer.page.locator('form button[type="submit"]').click();
  await foyer.expectScreen('in-room');
  expect(joinsOf(foyer, 'Attendee').at(-1)?.userEmail).toBe('attendee@example.com');
});
