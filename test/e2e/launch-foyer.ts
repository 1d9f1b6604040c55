// The one fixture: starts the built app, on real Electron where its runtime is installed and else on the stand-in,
// against a stand-in for Zoom of its own. A kiosk is shared by the tests of a file and worker; visits are wiped anyway.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  test as base,
  expect,
  type ElectronApplication,
  type FrameLocator,
  type Page,
} from 'playwright/test';
import { readJournal } from '../../main/journal/read.ts';
import type { JournalRecord } from '../../main/journal/entry.ts';
import { at } from '../../resources/tools/say.mjs';
import { findElectron } from '../../resources/tools/runtime.mjs';
import { createZoomWorld, type ZoomWorld } from '../stand-ins/world.ts';
import { DEFAULT_PASSCODE, SCENARIOS, type ZoomStandIn } from '../stand-ins/zoom/index.ts';

export const CREDENTIALS = { clientId: 'e2eClientId', clientSecret: randomBytes(24).toString('hex') };

export const ACCOUNT = {
  accountId: 'e2eAccount',
  clientId: 'e2eAccountClient',
  clientSecret: randomBytes(24).toString('hex'),
};

export interface RoomInFile {
  id: string;
  title: string;
  meetingNumber?: string;
  joinLink?: string;
  passcode?: string;
  [field: string]: unknown;
}

/** A room for every scenario of the stand-in, its id the scenario's key. */
export const SCENARIO_ROOMS: RoomInFile[] = SCENARIOS.map(({ key, number, isWebinar }) => ({
  id: key,
  title: key,
  meetingNumber: number,
  passcode: DEFAULT_PASSCODE,
  kind: isWebinar ? 'webinar' : 'meeting',
}));

export interface Foyer {
  app: ElectronApplication;
  page: Page;
  zoom: ZoomStandIn;
  /** The same Zoom by REST; Foyer knows of it only with `hasAccount`. */
  world: ZoomWorld;
  /** The switches and variables by which a command reaches the same venue and Zoom. */
  asCommand: { args: string[]; env: Record<string, string> };
  userData: string;
  /** The meeting page's frame. */
  meeting: FrameLocator;
  /** The journal's records, oldest first. */
  journal: () => Promise<JournalRecord[]>;
  /** Taps a room and gives a name; the outcome is for the test to see. */
  visit: (roomId: string, name?: string, more?: { email?: string; invitation?: string }) => Promise<void>;
  expectScreen: (screen: string, timeout?: number) => Promise<void>;
  /** Since the last `visit`, also those of a moment, which a busy machine has between two looks. */
  screensShown: () => Promise<string[]>;
  /** From wherever the visit is, back to the rooms. */
  backToRooms: () => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  rooms?: RoomInFile[];
  /** False: nobody has said anything here, neither a venue file nor credentials. */
  hasVenue?: boolean;
  /** Further fields of the venue file. */
  venueFile?: Record<string, unknown>;
  pace?: number;
  /** The venue's Zoom account is configured. */
  hasAccount?: boolean;
  args?: string[];
  env?: Record<string, string>;
  /** Keep what an earlier launch left there. */
  userData?: string;
}

declare global {
  /** In the shell: every screen that was drawn. */
  var screensShown: string[];
}

/** Runs in the shell; must not use anything from outside its own braces. */
function recordScreens(): void {
  globalThis.screensShown = [];
  const look = (): void => {
    const screen = document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '';
    if (screen !== globalThis.screensShown.at(-1)) globalThis.screensShown.push(screen);
  };
  const watched = { subtree: true, childList: true, attributeFilter: ['data-screen'] };
  new MutationObserver(look).observe(document, watched);
}

/** Every way back to the rooms that a screen may offer, by the text-free names of our own controls. */
const WAYS_BACK = '[data-action="leave"], [data-action="back"], [data-action="done"], [data-action="wake"]';

export async function launchFoyer(options: LaunchOptions = {}): Promise<Foyer> {
  const { rooms = SCENARIO_ROOMS, venueFile = {}, hasVenue = true } = options;
  const { pace = 0.5, args = [], env = {} } = options;
  const world = await createZoomWorld({
    sdk: CREDENTIALS,
    account: ACCOUNT,
    pace,
    hasBackOffice: options.hasAccount === true,
  });
  const zoom = world.wire;
  const userData = options.userData ?? (await mkdtemp(path.join(tmpdir(), 'foyer-e2e-')));
  const config = path.join(userData, 'venue.json');
  if (hasVenue) await writeFile(config, JSON.stringify({ venue: { name: 'Expo' }, rooms, ...venueFile }));
  const electron = findElectron();
  const asCommand = {
    args: [
      ...(hasVenue ? [`--config=${config}`] : []),
      `--user-data-dir=${userData}`,
      `--zoom-stand-in=${zoom.address}`,
      `--zoom-stand-in-spki=${zoom.spki}`,
      `--zoom-api-stand-in=${world.api.origin}`,
    ],
    env: {
      ...(hasVenue && {
        FOYER_SDK_CLIENT_ID: CREDENTIALS.clientId,
        FOYER_SDK_CLIENT_SECRET: CREDENTIALS.clientSecret,
      }),
      ...(options.hasAccount && {
        FOYER_ACCOUNT_ID: ACCOUNT.accountId,
        FOYER_ACCOUNT_CLIENT_ID: ACCOUNT.clientId,
        FOYER_ACCOUNT_CLIENT_SECRET: ACCOUNT.clientSecret,
      }),
      ...env,
    },
  };
  const app = await _electron.launch({
    executablePath: electron ?? at('test/stand-ins/electron/bin/electron'),
    args: [
      ...(electron && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      at(),
      ...asCommand.args,
      '--headless',
      ...args,
    ],
    env: { ...(process.env as Record<string, string>), ...asCommand.env },
    timeout: 30_000,
  });
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.protocol === 'http:');
  const screen = page.locator('[data-screen]');
  await expect(screen).toBeVisible({ timeout: 20_000 });

  const expectScreen: Foyer['expectScreen'] = async (wanted, timeout = 30_000) => {
    await expect(screen).toHaveAttribute('data-screen', wanted, { timeout });
  };

  // Drawing in software what only moves would take the cores from the tests.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(recordScreens);
  await page.evaluate(recordScreens);

  return {
    app,
    page,
    zoom,
    world,
    asCommand,
    userData,
    meeting: page.frameLocator('iframe'),
    expectScreen,
    screensShown: () => page.evaluate(() => screensShown),
    async journal() {
      const records: JournalRecord[] = [];
      for await (const record of readJournal(path.join(userData, 'journal')).records) records.push(record);
      return records;
    },
    async visit(roomId, name = 'Grace Hopper', { email, invitation } = {}) {
      await page.evaluate(() => (screensShown.length = 0));
      await page.locator(`[data-room-id="${roomId}"]`).click();
      if (invitation !== undefined) await page.locator('input[name="visitor-invitation"]').fill(invitation);
      await page.locator('input[name="visitor-name"]').fill(name);
      if (email !== undefined) await page.locator('input[name="visitor-email"]').fill(email);
      await page.locator('form button[type="submit"]').click();
    },
    async backToRooms() {
      // A screen may go by its own clock while it is being tapped.
      await expect(async () => {
        if ((await screen.getAttribute('data-screen')) === 'rooms') return;
        await page.locator(WAYS_BACK).first().click({ timeout: 5_000 });
        await expectScreen('rooms', 500);
      }).toPass({ timeout: 40_000, intervals: [50] });
    },
    async close() {
      await app.close();
      await world.close();
      if (!options.userData) await rm(userData, { recursive: true, force: true });
    },
  };
}

/** `kiosk`: one Foyer for all tests of a worker, with a room for every scenario. */
export const test = base.extend<{ foyer: Foyer }, { kiosk: Foyer }>({
  kiosk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const kiosk = await launchFoyer();
      await use(kiosk);
      await kiosk.close();
    },
    { scope: 'worker' },
  ],
  foyer: async ({ kiosk }, use) => {
    // Another file's tests may have kept this worker busy for so long that the kiosk went to rest.
    await kiosk.backToRooms();
    await use(kiosk);
    await kiosk.backToRooms();
    kiosk.world.reset();
  },
});

export { expect };
