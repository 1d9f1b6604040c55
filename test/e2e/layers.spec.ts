// Settings in layers on the built app: who has the last word, as a command and the staff screen tell it, and what staff
// cannot undo. Policies are not here: where they lie is fixed and root's (test/unit/main/config/load-settings.test.ts).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FoyerBridge } from '../../contracts/bridge.ts';
import type { Setting } from '../../contracts/staff.ts';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';
import { runFoyer, type Ran } from './run-foyer.ts';

const PIN = '246813';
// Two, or the kiosk would go on to the name by itself.
const rooms = [
  { id: 'talk', title: 'Talk', meetingNumber: '81000000001', passcode: 'abc123' },
  { id: 'second', title: 'Second', meetingNumber: '82000000033', passcode: 'abc123' },
];
const SET = '--set=journal.keepDays=21';
const ENV = {
  FOYER_SET_KIOSK_NAME: 'Hall 2',
  FOYER_SET_JOURNAL_KEEP_DAYS: '14',
  FOYER_SET_STAFF_MAY_ENTER_PASSCODE: 'false',
};

/** Field, who said it, where, and what it is: each layer above the one before. */
const WANTED = [
  ['log.level', 'default', null, '"info"'],
  ['venue.name', 'venue-file', /venue\.json$/u, '"Expo"'],
  ['kiosk.name', 'environment', /^FOYER_SET_KIOSK_NAME$/u, '"Hall 2"'],
  ['staff.mayEnterPasscode', 'environment', /^FOYER_SET_STAFF_MAY_ENTER_PASSCODE$/u, 'false'],
  ['journal.keepDays', 'command-line', /^--set=journal\.keepDays$/u, '21'],
] as const;

const test = base.extend<object, { venue: Foyer }>({
  venue: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const foyer = await launchFoyer({
        rooms,
        venueFile: {
          staff: { pinHash: await hashPin(PIN), mayEnterPasscode: true },
          kiosk: { name: 'Of the file' },
          journal: { keepDays: 7 },
        },
        args: [SET],
        env: ENV,
      });
      await use(foyer);
      await foyer.close();
    },
    { scope: 'worker' },
  ],
});

/** Beside the running kiosk, with what the kiosk was started with. */
const show = ({ asCommand }: Foyer, ...more: string[]): Promise<Ran> =>
  runFoyer(['config', 'show', ...more], asCommand);

test.describe('foyer config show, beside the running kiosk', () => {
  test('--json: value and origin of each field', async ({ venue: foyer }) => {
    const { code, out } = await show(foyer, '--json', SET);
    expect(code).toBe(0);
    const settings = JSON.parse(out) as Setting[];
    for (const [name, origin, source, text] of WANTED) {
      expect(settings.find((one) => one.name === name)).toEqual({
        name,
        value: { kind: 'text', text },
        origin,
        source: source === null ? null : expect.stringMatching(source),
      });
    }
    const venueFile = settings.find(({ name }) => name === 'venue file');
    expect(venueFile).toMatchObject({ origin: 'command-line' });
  });

  test('--origins: the same, to read', async ({ venue: foyer }) => {
    const { code, out } = await show(foyer, '--origins', SET);
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.split(/ {2,}/u).map((cell) => cell.trim()));
    const lineOf = (name: string) => lines.find(([first]) => first === name);
    expect(lines[0]).toEqual(['SETTING', 'FROM', 'SOURCE', 'VALUE']);
    expect(lineOf('kiosk.name')).toEqual(['kiosk.name', 'environment', 'FOYER_SET_KIOSK_NAME', '"Hall 2"']);
    expect(lineOf('journal.keepDays')).toEqual([
      'journal.keepDays',
      'command line',
      '--set=journal.keepDays',
      '21',
    ]);
  });

  test('without the switch the environment has the last word', async ({ venue: foyer }) => {
    const settings = JSON.parse((await show(foyer, '--json')).out) as Setting[];
    expect(settings.find(({ name }) => name === 'journal.keepDays')).toMatchObject({
      value: { text: '14' },
      origin: 'environment',
    });
  });

  test('SECURITY: no number, passcode, PIN or secret is shown', async ({ venue: foyer }) => {
    const { out, err } = await show(foyer, '--origins', SET);
    expect(out).toMatch(/^rooms\[talk\]\.passcode .* {2}kept$/mu);
    expect(out + err).not.toMatch(/81000000001|abc123|scrypt/u);
    expect(out + err).not.toContain(foyer.asCommand.env['FOYER_SDK_CLIENT_SECRET']);
  });

  test('a mistake is named with its cure, and the kiosk goes on', async ({ venue: foyer }) => {
    const { code, out, err } = await show(foyer, '--set=journal.keepDays=soon');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('--set=journal.keepDays');
    await foyer.expectScreen('rooms');
  });
});

async function openStaff({ page }: Foyer, section: string): Promise<void> {
  await page.keyboard.press('Control+Alt+s');
  for (const digit of PIN) await page.locator(`[data-pin-key="${digit}"]`).click();
  await page.locator('[data-pin-key="unlock"]').click();
  await page.locator(`button[data-section="${section}"]`).click();
  await expect(page.locator(`[data-shows="${section}"]`)).toBeVisible();
}

test('the staff screen tells the same origins, and has nothing to change them with', async ({
  venue: foyer,
}) => {
  const { page } = foyer;
  await openStaff(foyer, 'settings');
  for (const [name, origin, , text] of WANTED) {
    const row = page.locator(`[data-setting="${name}"]`);
    await expect(row).toHaveAttribute('data-origin', origin);
    await expect(row.locator('.setting-value')).toHaveText(text);
  }
  const section = page.locator('[data-shows="settings"]');
  await expect(section.locator('input, select, textarea, [contenteditable]')).toHaveCount(0);
  expect(await section.innerText()).not.toMatch(/81000000001|abc123|scrypt/u);
  await page.locator('[data-action="close"]').click();
  await foyer.expectScreen('rooms');
});

test('SECURITY: what a higher layer took away, staff do not get by asking main', async ({ venue: foyer }) => {
  const { page } = foyer;
  await openStaff(foyer, 'rooms');
  await expect(page.locator('[data-action="test-room"]').first()).toBeVisible();
  await expect(page.locator('[data-action="enter-passcode"]')).toHaveCount(0);
  const answer = await page.evaluate(() =>
    (globalThis as unknown as { foyer: FoyerBridge }).foyer.staffPasscode({
      roomId: 'talk',
      passcode: 'other1',
    }),
  );
  // Staff's door is open, so it is not that.
  expect(answer).toMatchObject({ ok: false, problem: 'bad-request' });
  await page.locator('[data-action="close"]').click();
  await foyer.expectScreen('rooms');
});

test('status.json follows a visit and holds nothing of it', async ({ venue: foyer }) => {
  const file = path.join(foyer.userData, 'status.json');
  const texts: string[] = [];
  const read = async (): Promise<Record<string, unknown>> => {
    const text = await readFile(file, 'utf8');
    texts.push(text);
    // Whole at every look, also while it is being written.
    return JSON.parse(text) as Record<string, unknown>;
  };
  const startedAtMs = Date.now();
  await expect.poll(read).toMatchObject({ format: 1, state: 'open', isInUse: false, lastJoinAt: null });
  await foyer.visit('talk', 'Grace Hopper');
  await expect.poll(read).toMatchObject({ state: 'open', isInUse: true });
  await foyer.expectScreen('in-room');
  await expect.poll(read).toMatchObject({ isInUse: true, lastJoinAt: expect.stringMatching(/Z$/u) });
  const { lastJoinAt } = await read();
  expect(Date.parse(String(lastJoinAt))).toBeGreaterThanOrEqual(startedAtMs);
  await foyer.backToRooms();
  await expect.poll(read).toMatchObject({ state: 'open', isInUse: false, problems: [], incidents: [] });
  expect(texts.join('')).not.toMatch(/Grace|Hopper|81000000001|abc123|Talk/u);
});

test('status.json says "stopped" after an orderly end', async () => {
  const foyer = await launchFoyer({ rooms });
  const file = path.join(foyer.userData, 'status.json');
  const closed = foyer.app.waitForEvent('close');
  await foyer.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await closed;
  const status = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  expect(status).toMatchObject({ state: 'stopped', isInUse: false });
  await foyer.close();
});
