// A signed venue file under a running kiosk: made by the commands of the venue's desk, served by a plain web server. What is
// newer is taken between two visits; what is older or of somebody else changes nothing, and staff are told.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { english } from '../../contracts/words/index.ts';
import { startFreeFoyer, type FreeFoyer } from './free-foyer.ts';
import { click, enterRoom, SCREEN } from './free-visit.ts';
import { runFoyer, type Ran } from './run-foyer.ts';

test.describe.configure({ timeout: 240_000 });

/** The shortest there is: a kiosk looks this often, and once at its start. */
const EVERY_SECONDS = 15;
const LOOKED_WITHIN_MS = 45_000;

const isThere = (roomId: string): string => `document.querySelector('[data-room-id="${roomId}"]') !== null`;
const staffAreTold = `document.querySelector('.staff-notices')?.innerText.includes(${JSON.stringify(
  english.problems['remote-venue-stale'].staff,
)}) === true`;

const FIRST = { id: 'first', title: 'First day', meetingNumber: '82000000001', passcode: 'abc123' };
// With one room alone the kiosk would go on to the name by itself.
const OTHER = { id: 'other', title: 'Other', meetingNumber: '82000000004', passcode: 'abc123' };
const ADDED = { id: 'added', title: 'Added', meetingNumber: '82000000002', passcode: 'abc123' };
const THIRD = { id: 'third', title: 'Third', meetingNumber: '82000000003', passcode: 'abc123' };

interface Desk {
  folder: string;
  url: string;
  /** As "foyer venue keys" printed it. */
  publicKey: unknown;
  venueKey: string;
  /** A command of the desk, on a machine that is no kiosk. */
  venue: (...words: string[]) => Promise<Ran>;
  /** Signs a venue file with these rooms. Answers with the signed file's path. */
  sign: (version: number, rooms: object[], keys?: string) => Promise<string>;
  /** What the web server has from now on. */
  put: (file: string) => Promise<void>;
  close: () => Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-desk-'));
  const at = (name: string): string => path.join(folder, name);
  let body = '';
  const server = createServer((request, response) => {
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'text/plain' }).end(isSame ? '' : body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const venue: Desk['venue'] = (...words) =>
    runFoyer(['venue', ...words], { args: [`--user-data-dir=${at('data')}`] });

  const made = await venue('keys', `--out=${at('keys')}`);
  expect(made).toMatchObject({ code: 0 });
  return {
    folder,
    // By its name: the stand-in for Zoom leads every other host nowhere.
    url: `http://localhost:${port}/expo.venue`,
    publicKey: JSON.parse(await readFile(at('keys/venue-public.jwk'), 'utf8')),
    venueKey: (await readFile(at('keys/venue.key'), 'utf8')).trim(),
    venue,
    async sign(version, rooms, keys = 'keys') {
      const out = at(`${keys}-${version}-${rooms.length}.venue`);
      await writeFile(at('venue.json'), JSON.stringify({ venue: { name: 'Expo' }, rooms }));
      const signed = await venue(
        'sign',
        `--in=${at('venue.json')}`,
        `--key=${at(`${keys}/venue-private.jwk`)}`,
        `--venue-key=${at('keys/venue.key')}`,
        `--venue-version=${version}`,
        `--out=${out}`,
      );
      expect(signed).toMatchObject({ code: 0, out: expect.stringContaining('signed and encrypted') });
      return out;
    },
    async put(file) {
      body = await readFile(file, 'utf8');
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of the copy that the kiosk keeps: what it starts with next. */
async function keptVersion({ userData }: FreeFoyer): Promise<number> {
  const text = await readFile(path.join(userData, 'signed-venue.json'), 'utf8');
  return (JSON.parse(text) as { version: number }).version;
}

async function problems({ userData }: FreeFoyer): Promise<unknown> {
  const text = await readFile(path.join(userData, 'status.json'), 'utf8');
  return (JSON.parse(text) as { problems: unknown }).problems;
}

/** Refused where it is, by a kiosk that keeps what it had, and says so on the screen and in the status file. */
async function expectRefused(foyer: FreeFoyer): Promise<void> {
  await foyer.until(staffAreTold, true, LOOKED_WITHIN_MS);
  await expect.poll(() => problems(foyer)).toEqual(['remote-venue-stale']);
  expect(await keptVersion(foyer)).toBe(2);
  expect(await foyer.inShell(isThere('added'))).toBe(true);
  expect(await foyer.inShell(isThere('third'))).toBe(false);
}

async function expectFresh(foyer: FreeFoyer): Promise<void> {
  await foyer.until(staffAreTold, false, LOOKED_WITHIN_MS);
  await expect.poll(() => problems(foyer)).toEqual([]);
}

test('a room reaches a running kiosk, and what is older or of somebody else does not', async () => {
  const desk = await openDesk();
  const remote = { url: desk.url, publicKey: desk.publicKey, everySeconds: EVERY_SECONDS };
  await desk.put(await desk.sign(1, [FIRST, OTHER]));
  const second = await desk.sign(2, [FIRST, OTHER, ADDED]);
  let foyer: FreeFoyer | null = null;
  try {
    foyer = await startFreeFoyer({ venueFile: { remote }, env: { FOYER_VENUE_KEY: desk.venueKey } });
    const kiosk = foyer;
    const { inShell, until, mainPid } = kiosk;

    await test.step('the first start waits for the server and shows its rooms, not those of the file', async () => {
      await until(isThere('first'), true);
      expect(await inShell(isThere('joins'))).toBe(false);
      expect(await keptVersion(kiosk)).toBe(1);
      const kept = await readFile(path.join(kiosk.userData, 'signed-venue.json'), 'utf8');
      expect(kept, 'kept as it came: encrypted').not.toMatch(/82000000001|abc123/u);
    });

    const before = mainPid();
    await test.step('in a visit a newer one is kept, and changes nothing yet', async () => {
      await enterRoom(kiosk, 'first');
      await desk.put(second);
      await expect.poll(() => keptVersion(kiosk), { timeout: LOOKED_WITHIN_MS }).toBe(2);
      expect(await inShell(SCREEN)).toBe('in-room');
    });

    await test.step('after it Foyer starts again, and the new room is there', async () => {
      expect(mainPid()).toBe(before);
      await inShell(click('[data-action="leave"]'));
      await expect.poll(mainPid, { timeout: 30_000 }).not.toBe(before);
      await until(isThere('added'), true);
      // The visitor left; the restart did not end the visit.
      const told = (await kiosk.journal()).filter(({ kind }) => ['visit-ended', 'restarting'].includes(kind));
      expect(told).toEqual([
        expect.objectContaining({ kind: 'visit-ended', outcome: 'left' }),
        expect.objectContaining({ kind: 'restarting', why: 'venue-file' }),
      ]);
      expect(await inShell(staffAreTold)).toBe(false);
    });

    const pid = mainPid();
    await test.step('yesterday’s file, validly signed', async () => {
      await desk.put(await desk.sign(1, [FIRST, OTHER]));
      await expectRefused(kiosk);
      await desk.put(second);
      await expectFresh(kiosk);
    });

    await test.step('a newer one, signed with another key', async () => {
      expect(await desk.venue('keys', `--out=${path.join(desk.folder, 'others')}`)).toMatchObject({
        code: 0,
      });
      await desk.put(await desk.sign(3, [THIRD], 'others'));
      await expectRefused(kiosk);
      await desk.put(second);
      await expectFresh(kiosk);
    });

    await test.step('no kiosk started again for what it refused', () => expect(mainPid()).toBe(pid));
  } finally {
    await foyer?.close();
    await desk.close();
  }
});
