// Nothing of one visit reaches the next one: proved with the SDK's own next request to Zoom.
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';
import { meetingFrame } from './meeting-frame.ts';

const PERSONAL_LINK = 'https://zoom.us/w/81000000055?tk=visitorAtokenAAAA1111.DQ&pwd=abc123';
const UNREGISTERED_FAILS = 'https://zoom.us/w/81000000032?tk=visitorAtokenAAAA1111.DQ&pwd=abc123';

/** Visit A has a registration token, visit B has none. */
const ROOMS = [
  { id: 'a-joins', title: 'A joins', joinLink: PERSONAL_LINK },
  { id: 'a-fails', title: 'A fails', joinLink: UNREGISTERED_FAILS },
  { id: 'a-removed', title: 'A is removed', joinLink: PERSONAL_LINK.replace('0055', '0021') },
  { id: 'a-joins-client', title: 'A joins, client view', joinLink: PERSONAL_LINK, view: 'client' },
  { id: 'a-fails-client', title: 'A fails, client view', joinLink: UNREGISTERED_FAILS, view: 'client' },
  {
    id: 'b-client',
    title: 'B, client view',
    meetingNumber: '81000000001',
    passcode: 'abc123',
    view: 'client',
  },
  { id: 'b', title: 'B', meetingNumber: '81000000001', passcode: 'abc123' },
];

/** The client view is some 20 MB for each page: seconds, and on a busy machine a second try by itself. */
const PATIENCE_MS = 150_000;

const test = base.extend<object, { kiosk: Foyer }>({
  kiosk: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const kiosk = await launchFoyer({ rooms: ROOMS });
      await use(kiosk);
      await kiosk.close();
    },
    { scope: 'worker' },
  ],
});

/** What the meeting page's origin holds of anyone, read where the SDK would read it. */
async function leftInStorage(foyer: Foyer): Promise<string> {
  const stored = await meetingFrame(foyer).evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stored = [sessionStorage, localStorage].map((storage) => Object.entries(storage));
    return JSON.stringify({ stored, cookie: document.cookie, databases });
  });
  return readable(stored);
}

/** ZOOM: the client view keeps names and numbers in base64, and in its cookie URL-encoded (6.2.0). */
const readable = (stored: string): string =>
  [
    stored,
    stored.replaceAll('%20', ' '),
    ...(stored.match(/[\w+/-]{12,}/gu) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1')),
  ].join('\n');

async function expectCleanVisitB(foyer: Foyer, roomId = 'b'): Promise<void> {
  await foyer.visit(roomId, 'Visitor B');
  await foyer.expectScreen('in-room', PATIENCE_MS);
  const join = foyer.zoom.joins.at(-1);
  expect(join).toMatchObject({ userName: 'Visitor B', tk: '', ztk: '', zsk: '', obfToken: '' });
  expect(await leftInStorage(foyer)).not.toContain('visitorAtoken');
  expect(await leftInStorage(foyer)).not.toContain('Visitor A');
}

test('after a visit that was in', async ({ foyer }) => {
  await foyer.visit('a-joins', 'Visitor A');
  await foyer.expectScreen('in-room');
  expect(foyer.zoom.joins.at(-1)).toMatchObject({ tk: 'visitorAtokenAAAA1111.DQ' });
  expect(await leftInStorage(foyer)).toContain('visitorAtoken');
  await foyer.backToRooms();
  await expectCleanVisitB(foyer);
});

test('after a visit that was refused', async ({ foyer }) => {
  await foyer.visit('a-fails', 'Visitor A');
  await foyer.expectScreen('problem');
  expect(foyer.zoom.joins.at(-1)).toMatchObject({ tk: 'visitorAtokenAAAA1111.DQ' });
  await foyer.backToRooms();
  await expectCleanVisitB(foyer);
});

test('after a visitor who was removed', async ({ foyer }) => {
  await foyer.visit('a-removed', 'Visitor A');
  await foyer.expectScreen('ended');
  expect(await foyer.screensShown()).toContain('in-room');
  await foyer.backToRooms();
  await expectCleanVisitB(foyer);
});

test('after a reload of the shell in the middle of a visit', async ({ foyer }) => {
  await foyer.visit('a-joins', 'Visitor A');
  await foyer.expectScreen('in-room');
  await foyer.page.reload();
  await foyer.expectScreen('rooms');
  const ended = (await foyer.journal()).findLast(({ kind }) => kind === 'visit-ended');
  expect(ended).toMatchObject({ outcome: 'abandoned' });
  await expectCleanVisitB(foyer);
});

test('after the client view: in the next visit with the component view, and with its own', async ({
  foyer,
}) => {
  test.setTimeout(600_000);
  await foyer.visit('a-joins-client', 'Visitor A');
  await foyer.expectScreen('in-room', PATIENCE_MS);
  expect(foyer.zoom.joins.at(-1)).toMatchObject({ tk: 'visitorAtokenAAAA1111.DQ' });
  expect(await leftInStorage(foyer)).toContain('Visitor A');
  await foyer.backToRooms();
  await expectCleanVisitB(foyer);
  await foyer.backToRooms();
  await foyer.visit('a-fails-client', 'Visitor A');
  await foyer.expectScreen('problem', PATIENCE_MS);
  await foyer.backToRooms();
  await expectCleanVisitB(foyer, 'b-client');
});

// After a crash of the meeting page: meeting-page.spec.ts.
