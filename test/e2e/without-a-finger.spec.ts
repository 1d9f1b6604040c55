// Whole visits of people who do not touch: by keys alone with the focus always to be seen, and by what a screen reader says
// alone. And what everybody needs who types: the field is never under the on-screen keyboard.
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { english } from '../../contracts/words/index.ts';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';
import { numberOf } from './looks.ts';
import { meetingFrame } from './meeting-frame.ts';

const PIN = '246813';
const rooms = [
  { id: 'talk', title: 'Talk', meetingNumber: '81000000001', passcode: 'abc123' },
  { id: 'refused', title: 'Refused', meetingNumber: numberOf('anonymous-not-allowed'), passcode: 'abc123' },
  {
    id: 'members',
    title: 'Members',
    meetingNumber: '81000000002',
    email: 'asked',
    entry: 'invited',
    invited: ['EVE-1'],
  },
];
/** More stops than any screen has, Zoom's own among them: the SDK takes the focus to itself when it is in. */
const MOST_STOPS = 40;

interface Stop {
  name: string;
  isSeen: boolean;
}

/** Where the focus is, and whether anybody could see it: a line of its own around what has it. */
const focused = ({ page }: Foyer): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { width, height, top, left } = at.getBoundingClientRect();
    const isInView = width > 0 && height > 0 && top < innerHeight && left < innerWidth;
    const attributes = ['data-action', 'data-room-id', 'data-section', 'name', 'type'];
    const name = attributes.map((attribute) => at.getAttribute(attribute)).find((value) => value !== null);
    return {
      name: name ?? at.tagName,
      isSeen: isInView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** By Tab alone; each stop on the way must be seen. */
async function tabTo(foyer: Foyer, wanted: string): Promise<void> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await foyer.page.keyboard.press('Tab');
    const { name, isSeen } = await focused(foyer);
    // What has it inside Zoom's frame is Zoom's; that it comes out again is ours to see.
    if (name !== 'IFRAME') expect(isSeen, `the focus on ${name} is seen`).toBe(true);
    if (name === wanted) return;
    stops.push(name);
  }
  throw new Error(`Tab does not lead to ${wanted}: ${stops.join(', ')}`);
}

const openKiosk = async (size = '1280x720'): Promise<Foyer> =>
  launchFoyer({
    rooms,
    venueFile: { kiosk: { window: 'kiosk' }, staff: { pinHash: await hashPin(PIN) } },
    env: { FOYER_WINDOW_SIZE: size },
  });

test('by keys alone: in, out, past a problem, and behind the PIN', async () => {
  test.setTimeout(240_000);
  const foyer = await openKiosk();
  const { keyboard } = foyer.page;
  try {
    await tabTo(foyer, 'talk');
    await keyboard.press('Enter');
    await foyer.expectScreen('name');
    await keyboard.type('Grace Hopper');
    await keyboard.press('Enter');
    await foyer.expectScreen('in-room', 60_000);
    expect(foyer.zoom.joins.at(-1)?.userName).toBe('Grace Hopper');
    await tabTo(foyer, 'leave');
    await keyboard.press('Enter');
    await foyer.expectScreen('thanks');
    await tabTo(foyer, 'done');
    await keyboard.press('Space');
    await foyer.expectScreen('rooms');

    await tabTo(foyer, 'refused');
    await keyboard.press('Enter');
    await foyer.expectScreen('name');
    await keyboard.type('Ada');
    await tabTo(foyer, 'submit');
    await keyboard.press('Enter');
    await foyer.expectScreen('problem', 60_000);
    await tabTo(foyer, 'back');
    await keyboard.press('Enter');
    await foyer.expectScreen('rooms');

    await keyboard.press('Control+Alt+s');
    await keyboard.type(PIN);
    await keyboard.press('Enter');
    await expect(foyer.page.locator('[data-section]').first()).toBeVisible();
    await tabTo(foyer, 'settings');
    await keyboard.press('Enter');
    await expect(foyer.page.locator('[data-shows="settings"]')).toBeVisible();
    await keyboard.press('Escape');
    await foyer.expectScreen('rooms');
  } finally {
    await foyer.close();
  }
});

/** What a screen reader says of a new screen: its heading has the focus. */
const expectHeading = async ({ page }: Foyer, name: string): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1, name });
  await expect(heading).toBeFocused({ timeout: 60_000 });
};

test('by names alone: each step is found by what it is called, and each new screen says itself', async () => {
  test.setTimeout(240_000);
  const foyer = await openKiosk();
  const { page } = foyer;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  const { name, inRoom, common, problems } = english;
  try {
    await expect(page.getByRole('heading', { level: 1, name: english.rooms.title })).toBeVisible();
    await press(/^Refused/u);
    await page.getByRole('textbox', { name: name.title }).fill('Ada Lovelace');
    await press(name.enter);
    const { title, visitor } = problems['anonymous-refused'];
    await expectHeading(foyer, title);
    // Said without a key, wherever the reader is.
    await expect(page.locator('[aria-live]').filter({ hasText: visitor })).toBeVisible();
    await press(common.backToRooms);

    await press(/^Talk/u);
    await page.getByRole('textbox', { name: name.title }).fill('');
    await press(name.enter);
    const field = page.getByRole('textbox', { name: name.title });
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(problems['name-empty'].visitor, 'u'));
    await field.fill('Ada Lovelace');
    await press(name.enter);
    await foyer.expectScreen('in-room', 60_000);
    await expect(page.getByRole('heading', { level: 1, name: 'Talk' })).toBeVisible();
    await expect(page.locator('[aria-live]').filter({ hasText: inRoom.joinAudio })).toBeVisible();
    await expect(page.getByText(inRoom.microphone.off)).toBeVisible();
    await press(common.leave);
    await expectHeading(foyer, english.thanks.title);
    await press(common.backToRooms);
    await foyer.expectScreen('rooms');
  } finally {
    await foyer.close();
  }
});

test('what Zoom’s page focuses while it is hidden takes no key from the visitor', async () => {
  const foyer = await openKiosk();
  const { page } = foyer;
  try {
    await page.locator('[data-room-id="talk"]').click();
    await foyer.expectScreen('name');
    await foyer.meeting.locator('#zoom-root').waitFor({ state: 'attached' });
    await meetingFrame(foyer).evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await expect(page.locator('input[name="visitor-name"]')).toBeFocused();
    await page.keyboard.type('Grace Hopper');
    await expect(page.locator('input[name="visitor-name"]')).toHaveValue('Grace Hopper');
  } finally {
    await foyer.close();
  }
});

for (const size of ['1280x720', '1080x1920']) {
  test(`${size}: no field is under the keyboard, in any language, with one field or three`, async () => {
    test.setTimeout(240_000);
    const foyer = await openKiosk(size);
    const { page } = foyer;
    try {
      const languages = await page.evaluate(async () => {
        document.querySelector<HTMLElement>('[data-action="language"]')?.click();
        await new Promise(requestAnimationFrame);
        const all = [...document.querySelectorAll('[data-language]')];
        return all.map((one) => one.getAttribute('data-language') ?? '');
      });
      expect(languages.length).toBeGreaterThanOrEqual(12);
      await page.keyboard.press('Escape');
      const covered: string[] = [];
      for (const language of languages) {
        await page.locator('[data-action="language"]').click();
        await page.locator(`[data-language="${language}"]`).click();
        for (const room of ['talk', 'members']) {
          await page.locator(`[data-room-id="${room}"]`).click();
          await foyer.expectScreen('name');
          await page.locator('form [type="submit"]').click();
          const fields = page.locator('.field input');
          await expect(fields).toHaveCount(room === 'talk' ? 1 : 3);
          for (const field of await fields.all()) {
            await field.focus();
            const what = await field.evaluate((input) => {
              const { left, right, top, bottom } = input.getBoundingClientRect();
              // Its corners are round.
              const edges = [
                [(left + right) / 2, top + 3],
                [(left + right) / 2, bottom - 3],
                [left + 3, (top + bottom) / 2],
                [right - 3, (top + bottom) / 2],
              ] as const;
              const isFree = edges.every(([x, y]) => document.elementFromPoint(x, y) === input);
              return isFree ? null : input.getAttribute('name');
            });
            if (what !== null) covered.push(`${language}: ${what}`);
          }
          await foyer.backToRooms();
        }
      }
      expect(covered).toEqual([]);
    } finally {
      await foyer.close();
    }
  });
}
