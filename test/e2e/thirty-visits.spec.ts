// SECURITY: nothing of anybody reaches the next one. Thirty different visits in one kiosk, each under a name of its own,
// and after each of them a look everywhere: what the shell holds, what the SDK sends next, and at the end the storage
// of both pages, cookies, the log, and every file but the journal.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as afterCrash from './after-crash.ts';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';
import { crashMeetingPage, meetingFrame } from './meeting-frame.ts';

const passcode = 'abc123';
const room = (id: string, meetingNumber: string, more: object = {}) => ({
  id,
  title: id,
  meetingNumber,
  passcode,
  ...more,
});
/** By the stand-in's table; in a world with an account a made-up token is nobody's. */
const ROOMS = [
  room('joins', '81000000001'),
  room('other', '82000000040'),
  room('admitted', '81000000005'),
  room('waits', '81000000007'),
  room('turned-away', '81000000006'),
  room('never-starts', '81000000010'),
  room('removed', '81000000021'),
  room('host-ends', '81000000022'),
  room('drops', '81000000023'),
  room('broken', '81000000061'),
  room('too-old', '81000000059'),
  room('full', '81000000019'),
  room('webinar', '81000000026', { kind: 'webinar' }),
  room('registered', '81000000055', { entry: 'registered', email: 'asked' }),
  room('signed-in', '81000000062', { entry: 'signed-in', signedInAs: { userId: 'kiosk@example.com' } }),
  room('invited', '82000000041', { entry: 'invited', invited: [{ code: 'PLANTED-CODE' }] }),
  {
    id: 'false-token',
    title: 'false-token',
    joinLink: 'https://zoom.us/w/81000000032?tk=PLANTEDtokenAAAA1111.DQ&pwd=abc123',
  },
];
const LONG = { waitingMinutes: 0.12, untouchedMinutes: 0.2, askSeconds: 5 };
const IDLE = { screenSeconds: 8, screenAskSeconds: 5, ...LONG };

type Step = (foyer: Foyer, name: string) => Promise<void>;
/** `brings`: the only visits whose requests may hold a token. */
type Visit = readonly [what: string, step: Step, brings?: 'tk' | 'zak'];

/** It may be a screen of a moment, which a busy machine has between two looks. */
const shown =
  (screen: string): Step =>
  (foyer) =>
    expect.poll(() => foyer.screensShown(), { timeout: 60_000 }).toContain(screen);
const to =
  (screen: string, roomId: string, more: { email?: string; invitation?: string } = {}): Step =>
  async (foyer, name) => {
    await foyer.visit(roomId, name, more);
    await shown(screen)(foyer, name);
  };
const then =
  (...steps: Step[]): Step =>
  async (foyer, name) => {
    for (const step of steps) await step(foyer, name);
  };
const typed =
  (roomId: string): Step =>
  async ({ page }, name) => {
    await page.locator(`[data-room-id="${roomId}"]`).click();
    const field = page.locator('input[name="visitor-name"]');
    await expect(field).toBeEditable();
    // What the one before typed and took back is not to be had by taking it back once more.
    await field.press('Control+z');
    await expect(field).toHaveValue('');
    await field.pressSequentially(name);
  };
const abandoned: Step = (foyer) => foyer.expectScreen('rooms', 60_000);
const reloaded: Step = async (foyer) => {
  await foyer.page.reload();
  await foyer.expectScreen('rooms');
};
const askedAgain: Step = ({ page }) => expect(page.locator('input[aria-invalid="true"]')).toBeVisible();
const ended = shown('ended');
/** With camera and microphone on: a track lives as long as the document that asked for it. */
const onAir: Step = async (foyer) => {
  const tracks = meetingFrame(foyer).evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    Object.assign(window, { held: stream });
    return stream.getTracks().map(({ readyState }) => readyState);
  });
  expect(await tracks).toEqual(['live', 'live']);
};
const copied: Step = (foyer, name) =>
  foyer.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), name);
const hung: Step = async (foyer) => {
  void meetingFrame(foyer)
    .evaluate(() => {
      const endMs = performance.now() + 60_000;
      while (performance.now() < endMs);
    })
    .catch(() => undefined);
  await foyer.expectScreen('problem', 60_000);
};
const crashed: Step = async (foyer) => {
  await crashMeetingPage(foyer);
  await afterCrash.expectAttribute(foyer, 'data-screen', 'problem');
};

const VISITS: readonly Visit[] = [
  ['in and left', then(to('in-room', 'joins'), copied)],
  ['on air and left', then(to('in-room', 'joins'), onAir)],
  ['let in from the waiting room', to('in-room', 'admitted')],
  ['in a webinar', to('in-room', 'webinar')],
  ['registered', to('in-room', 'registered', { email: 'planted@example.org' }), 'tk'],
  ['without a token after one with it', to('in-room', 'joins')],
  ['as a Zoom user', to('in-room', 'signed-in'), 'zak'],
  ['without a ZAK after one with it', to('in-room', 'other')],
  ['invited', to('in-room', 'invited', { invitation: 'PLANTED-CODE' })],
  ['refused with a token', to('problem', 'false-token'), 'tk'],
  ['without a token after a refused one', to('in-room', 'joins')],
  ['not invited', then(to('joining', 'invited', { invitation: 'PLANTED-WRONG' }), askedAgain)],
  ['removed', then(to('in-room', 'removed'), ended)],
  ['until the host ends it', then(to('in-room', 'host-ends'), ended)],
  ['with a line that breaks', to('in-room', 'drops')],
  ['refused for good', to('problem', 'broken')],
  ['refused for the version', to('problem', 'too-old')],
  ['before a full room', to('problem', 'full')],
  [
    'turned away by the host',
    then(to('waiting-room', 'turned-away'), (foyer) => foyer.expectScreen('problem')),
  ],
  ['waiting for the host and left', to('waiting-room', 'waits')],
  ['waiting for the start and left', to('not-started', 'never-starts')],
  ['gave up at the name', typed('joins')],
  ['gave up while joining', (foyer, name) => foyer.visit('joins', name)],
  ['walked away from the name', then(typed('other'), abandoned)],
  ['walked away from a problem', then(to('problem', 'broken'), abandoned)],
  ['walked away from the waiting room', then(to('waiting-room', 'waits'), abandoned)],
  ['walked away from the room', then(to('in-room', 'joins'), onAir, abandoned)],
  ['shell reloaded at the name', then(typed('joins'), reloaded)],
  [
    'shell reloaded in the room',
    then(to('in-room', 'registered', { email: 'planted@example.org' }), reloaded),
    'tk',
  ],
  ['page hung', then(to('in-room', 'joins'), hung)],
];

/** All that the shell's page holds of anybody, in its document and in its storage. */
const heldByShell = (foyer: Foyer): Promise<string> =>
  foyer.page.evaluate(async () => {
    // Storage that is being cleared may never answer who asks it meanwhile: then it is asked once more.
    const inTime = (asked: Promise<unknown>): Promise<unknown> =>
      Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 3_000, 'no answer'))]);
    return JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({ value }) => value),
      [sessionStorage, localStorage].map((storage) => Object.entries(storage)),
      [document.cookie, history.state, location.href, window.name],
      await inTime(caches.keys()),
      await inTime(indexedDB.databases()),
    ]);
  });

const heldByMeetingPage = (foyer: Foyer): Promise<string> =>
  meetingFrame(foyer).evaluate(async () =>
    JSON.stringify([
      [sessionStorage, localStorage].map((storage) => Object.entries(storage)),
      [document.cookie, location.href, window.name],
      await caches.keys(),
      await indexedDB.databases(),
    ]),
  );

/** What the venue itself said, a link with a token included. */
const VENUE_FILES = ['venue.json', 'last-good-venue.json'];

async function filesBelow(folder: string): Promise<{ what: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !VENUE_FILES.includes(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !file.includes(`${path.sep}journal${path.sep}`));
  return Promise.all(files.map(async (what) => ({ what, bytes: await readFile(what) })));
}

test('thirty visits, and nothing of anybody afterwards', async () => {
  test.setTimeout(480_000);
  expect(VISITS).toHaveLength(30);
  const foyer = await launchFoyer({ rooms: ROOMS, venueFile: { idle: IDLE }, hasAccount: true });
  let said = '';
  foyer.app.process().stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  try {
    for (const each of ROOMS) {
      if ('meetingNumber' in each) foyer.world.api.meetings.set(each.meetingNumber, { password: passcode });
    }
    for (const [number, [what, step, brings]] of VISITS.entries()) {
      await test.step(
        what,
        async () => {
          const name = `Planted${number} Person`;
          const joinsBefore = foyer.zoom.joins.length;
          await step(foyer, name);
          // Whoever goes back has answered, should they just be asked.
          await foyer.page.keyboard.press('Shift');
          await foyer.backToRooms();
          // Every request of the SDK's in this visit is this visitor's own.
          for (const { userName, tk, ztk } of foyer.zoom.joins.slice(joinsBefore)) {
            expect(userName).toBe(name);
            expect([tk !== '', ztk !== '']).toEqual([brings === 'tk', brings === 'zak']);
          }
          let held = '';
          await expect.poll(async () => (held = await heldByShell(foyer))).not.toContain('"no answer"');
          expect(held).not.toMatch(/planted/iu);
          // With its page went every track.
          await expect(foyer.page.locator('iframe')).toHaveCount(0);
        },
        { timeout: 120_000 },
      );
    }
    await to('in-room', 'other')(foyer, 'Last');
    expect(await heldByMeetingPage(foyer)).not.toMatch(/planted/iu);
    const main = await foyer.app.evaluate(async ({ BrowserWindow, clipboard }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return JSON.stringify([await session?.cookies.get({}), await clipboard.readText()]);
    });
    expect(main).not.toMatch(/planted/iu);
    const tokens = foyer.zoom.joins.flatMap(({ tk, ztk, customerKey }) => [tk, ztk, customerKey]);
    const planted = ['Planted', 'planted@', 'PLANTED', ...tokens.filter((token) => token !== '')];
    await crashed(foyer, 'Last');
    await afterCrash.backToRooms(foyer);
    await afterCrash.visit(foyer, 'joins', 'After a crash');
    await afterCrash.expectAttribute(foyer, 'data-screen', 'in-room');
    expect(foyer.zoom.joins.at(-1)).toMatchObject({ userName: 'After a crash', tk: '', ztk: '' });
    const all = [{ what: 'log', bytes: Buffer.from(said) }, ...(await filesBelow(foyer.userData))];
    expect(all.length).toBeGreaterThan(1);
    const found = all.flatMap(({ what, bytes }) =>
      planted.filter((word) => bytes.includes(word)).map((word) => `${path.basename(what)}: ${word}`),
    );
    expect(found).toEqual([]);
    const ends = (await foyer.journal()).flatMap((record) => (record.kind === 'visit-ended' ? [record] : []));
    expect(ends.filter(({ outcome }) => outcome === 'walked-away').map(({ rule }) => rule)).toEqual([
      'screen',
      'screen',
      'waiting',
      'untouched',
    ]);
  } finally {
    await foyer.close();
  }
});
