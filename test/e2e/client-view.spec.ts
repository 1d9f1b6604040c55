// The stand-in's table met with the client view: every row ends on the same Foyer screen as with the component view
// (refused.spec.ts, let-in.spec.ts). Where a code differs, the row says why: this view tells the page next to nothing,
// so the code is the one that the witness heard.
import { english } from '../../contracts/words/index.ts';
import { expect, launchFoyer, SCENARIO_ROOMS, test as base, type Foyer } from './launch-foyer.ts';
import { expectInRoom, kindsOf, lastRefusal, numberOf } from './looks.ts';

/** Some 20 MB of script and style for each page: seconds, and on a busy machine a second try by itself. */
const PATIENCE_MS = 150_000;

const test = base.extend<object, { kiosk: Foyer }>({
  kiosk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const kiosk = await launchFoyer({ rooms: SCENARIO_ROOMS.map((room) => ({ ...room, view: 'client' })) });
      await use(kiosk);
      await kiosk.close();
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(() => test.setTimeout(400_000));

/** [scenario, problem, data-zoom-code, what is different from the component view's code and why] */
const REFUSALS: readonly [string, string, number | null, string?][] = [
  ['wrong-passcode', 'passcode-wrong', 3004],
  ['wrong-passcode-at-door', 'passcode-wrong', 3004],
  ['full', 'room-full', 4005],
  ['locked', 'room-locked', 4006],
  ['removed-before', 'removed-before', 3009],
  ['already-ended', 'room-ended', 4004],
  ['anonymous-not-allowed', 'anonymous-refused', 4012],
  ['token-missing', 'token-refused', 4013],
  ['signature-invalid', 'signature-refused', 3712],
  ['unknown', 'room-unknown', 3001],
  ['registration', 'registration-required', 3099],
  ['login', 'sign-in-required', 3051],
  ['email-needed', 'email-required', 3005],
  ['web-off', 'web-joining-off', 3611],
  ['host-busy', 'host-busy', 3000],
  ['unheard-of', 'refused-unknown', 4242],
  ['http-500', 'zoom-unreachable', null, 'the -3000 is a word of the component view; nobody says it here'],
  ['malformed', 'zoom-unreachable', null],
  ['ping-500', 'zoom-unreachable', 3621],
  ['sdk-too-old', 'sdk-too-old', 10000],
];

/** One row for each way in which the view refuses: a page of this view takes its time, here most of all. */
const ALWAYS = ['wrong-passcode', 'full', 'anonymous-not-allowed', 'registration', 'login', 'http-500'];
/** `FOYER_ALL_ROWS=1 npm run e2e -- client-view`: the whole table, and all that can happen in the room. */
const isWhole = process.env['FOYER_ALL_ROWS'] === '1';

test.describe('refused', () => {
  for (const [key, problem, zoomCode] of REFUSALS.filter(([key]) => isWhole || ALWAYS.includes(key))) {
    test(`${key} → ${problem} (${zoomCode})`, async ({ foyer }) => {
      await foyer.visit(key);
      const screen = foyer.page.locator('[data-screen]');
      await expect(screen).toHaveAttribute('data-problem', problem, { timeout: PATIENCE_MS });
      expect(await lastRefusal(foyer)).toMatchObject({ problem, zoomCode });
      // Zoom's passcode box, sign-in page, error dialog: gone with the page, before anybody could see them.
      await expect(foyer.page.locator('iframe:visible')).toHaveCount(0);
    });
  }
});

const refusedSlowly = (): void => {
  test('waits-then-refused → waiting-room, then refused-from-waiting-room', async ({ foyer }) => {
    await foyer.visit('waits-then-refused');
    await foyer.expectScreen('problem', PATIENCE_MS);
    expect(await foyer.screensShown()).toContain('waiting-room');
    expect(await lastRefusal(foyer)).toMatchObject({ problem: 'refused-from-waiting-room' });
  });

  test('never-starts → not-started, and the visitor can leave', async ({ foyer }) => {
    await foyer.visit('never-starts');
    await foyer.expectScreen('not-started', PATIENCE_MS);
    await foyer.backToRooms();
  });

  test('no-answer → zoom-unreachable after the 30 s that the SDK waits', async ({ foyer }) => {
    await foyer.visit('no-answer');
    await expect(foyer.page.locator('[data-problem="zoom-unreachable"]')).toBeVisible({
      timeout: PATIENCE_MS,
    });
    expect(await lastRefusal(foyer)).toMatchObject({ problem: 'zoom-unreachable' });
  });
};
if (isWhole) test.describe('refused, slowly', refusedSlowly);

test.describe('let in', () => {
  test('joins → in-room, audio and camera marked', async ({ foyer }) => {
    await foyer.visit('joins');
    await foyer.expectScreen('in-room', PATIENCE_MS);
    await expectInRoom(foyer);
    expect((await foyer.journal()).findLast(({ kind }) => kind === 'ticket')).toMatchObject({
      view: 'client',
    });
    await expect(foyer.page.getByText(english.inRoom.joinAudio)).toBeVisible();
    await expect(foyer.page.getByText(english.inRoom.camera.off)).toBeVisible();
  });
});

const inTheRoom = (): void => {
  test('waits-then-admitted → waiting-room, then in-room; our own Leave is no problem', async ({ foyer }) => {
    await foyer.visit('waits-then-admitted');
    await foyer.expectScreen('in-room', PATIENCE_MS);
    expect(await foyer.screensShown()).toContain('waiting-room');
    await foyer.page.locator('[data-action="leave"]').click();
    await foyer.expectScreen('thanks');
    await expect
      .poll(() => kindsOf(foyer))
      .toEqual(['visit-started', 'ticket', 'held', 'joined', 'visit-ended']);
  });

  for (const [key, meant] of [
    ['removed-by-host', 'removed'],
    ['ended-by-host', 'ended-by-host'],
  ] as const) {
    test(`${key} → ended`, async ({ foyer }) => {
      await foyer.visit(key);
      await foyer.expectScreen('ended', PATIENCE_MS);
      expect(await foyer.screensShown()).toContain('in-room');
      const closed = (await foyer.journal()).findLast(({ kind }) => kind === 'closed');
      expect(closed).toMatchObject({ meant });
    });
  }

  test('Zoom’s own Leave ends the visit', async ({ foyer }) => {
    await foyer.visit('joins');
    await foyer.expectScreen('in-room', PATIENCE_MS);
    await foyer.meeting.getByRole('button', { name: 'Leave', exact: true }).click();
    await foyer.expectScreen('thanks');
    expect((await foyer.journal()).findLast(({ kind }) => kind === 'closed')).toMatchObject({
      meant: 'left',
    });
  });

  test('webinar → in-room', async ({ foyer }) => {
    await foyer.visit('webinar');
    await foyer.expectScreen('in-room', PATIENCE_MS);
  });

  // ZOOM: the component view asks for consent in a box (let-in.spec.ts); this one shows a mark (6.2.0).
  test('recorded → in-room, and Zoom’s own mark says so', async ({ foyer }) => {
    await foyer.visit('recorded');
    await foyer.expectScreen('in-room', PATIENCE_MS);
    await expect(foyer.meeting.locator('.recording-indication__recording-container')).toBeInViewport({
      timeout: PATIENCE_MS,
    });
    await foyer.expectScreen('in-room');
  });

  test('drops-for-good → reconnecting, and back when the line is back', async ({ foyer }) => {
    await foyer.visit('drops-for-good');
    await foyer.expectScreen('in-room', PATIENCE_MS);
    await expect.poll(() => kindsOf(foyer), { timeout: PATIENCE_MS }).toContain('reconnecting');
    foyer.zoom.restore(numberOf('drops-for-good'));
    await expect.poll(async () => (await kindsOf(foyer)).at(-1), { timeout: PATIENCE_MS }).toBe('joined');
  });
};
if (isWhole) test.describe('in the room', inTheRoom);
