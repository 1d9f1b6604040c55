// The signed venue file among the other layers, from a start as Foyer makes it.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openRemoteLayer } from '../../../../../main/config/remote/remote-layer.ts';
import type { SecretStore } from '../../../../../main/config/secret-store.ts';
import { writeVenueKey } from '../../../../../main/config/remote/signed-venue.ts';
import type { Fetch } from '../../../../../main/zoom/fetch.ts';
import { configOf, NO_SECRETS, openStage, ROOM, VENUE } from '../settings-stage.ts';
import { createDesk, VENUE_KEY, type Desk } from './desk.ts';

const { start, messagesOf } = openStage();
const URL = 'https://venue.example.com/expo.venue';
const SECOND = { ...ROOM, id: 'second', title: 'Second', meetingNumber: '81000000002' };

let desk: Desk;
beforeAll(async () => {
  desk = await createDesk();
});

const HOUR_MS = 3_600_000;
const signed = (
  written: Readonly<Record<string, unknown>>,
  version = 1,
  venueKey: Uint8Array | null = null,
) =>
  desk.sign(
    { version, written, issuedAtMs: Date.now() - 1_000, expiresAtMs: Date.now() + HOUR_MS },
    venueKey,
  );
const serving = (token: string) => () => Promise.resolve(new Response(token));
const down = () => Promise.reject(new Error('down'));
const file = () => ({ ...VENUE, remote: { url: URL, publicKey: desk.publicKey } });

test('above the installed file, below this machine and its policy; each value says so', async () => {
  const { gathered } = await start({
    file: { ...file(), idle: { screenSeconds: 50 } },
    fetch: serving(
      await signed({
        venue: { name: 'Signed' },
        rooms: [SECOND],
        idle: { screenSeconds: 40, askSeconds: 40 },
      }),
    ),
    sets: ['idle.askSeconds=30'],
    policy: { venue: { keepPlaceMinutes: 3 } },
  });
  expect(configOf(gathered)).toMatchObject({
    venue: { name: 'Signed', keepPlaceMinutes: 3 },
    rooms: [{ id: 'second' }],
    idle: { screenSeconds: 40, askSeconds: 30 },
  });
  const { layers = [] } = gathered.config.ok ? gathered.config : {};
  expect(layers.map(({ origin, label }) => `${origin} ${label}`)).toContain(`remote ${URL}`);
});

test('a kiosk that knows only where to look', async () => {
  const token = await signed({ venue: { name: 'Signed' }, rooms: [SECOND] });
  const { gathered } = await start({ file: { remote: file().remote }, fetch: serving(token) });
  expect(configOf(gathered).venue.name).toBe('Signed');
});

test('a mistake in where to look: nothing is missed that its file would have said', async () => {
  const messages = await messagesOf({
    file: { remote: { ...file().remote, url: 'http://venue.example.com' } },
  });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('remote.url must start with https');
  const withoutKey = await messagesOf({ file: { remote: { url: URL } } });
  expect(withoutKey).toHaveLength(1);
  expect(withoutKey[0]).toContain('remote.publicKey is missing');
});

test('whether a server signs is known of a broken file too', async () => {
  const signer = { url: 'https://signer.example.com' };
  const broken = { ...file(), rooms: [] };
  expect((await start({ file: { ...broken, signer }, fetch: down })).gathered.namesSigner).toBe(true);
  expect((await start({ file: broken, fetch: down })).gathered.namesSigner).toBeUndefined();
});

test('the next start needs no server, also years later', async () => {
  await start({ file: file(), fetch: serving(await signed({ rooms: [SECOND] })) });
  const { gathered } = await start({ file: file(), fetch: down });
  expect(configOf(gathered).rooms).toMatchObject([{ id: 'second' }]);
});

test('encrypted, with the venue key of the environment', async () => {
  const token = await signed({ rooms: [{ ...SECOND, passcode: 'abc123' }] }, 1, VENUE_KEY);
  const { gathered } = await start({
    file: file(),
    fetch: serving(token),
    venueKey: writeVenueKey(VENUE_KEY),
  });
  expect(configOf(gathered).rooms).toMatchObject([{ id: 'second', passcode: 'abc123' }]);
});

describe('left out, and the kiosk opens with its own file', () => {
  test.each([
    ['a room that cannot be', { rooms: [{ ...SECOND, meetingNumber: 'twelve' }] }, /rooms\[0\]|rooms\.0/u],
    [
      'a setting that is not its own',
      { signer: { url: 'https://evil.example.com/' } },
      /signer: a signed venue file may not/u,
    ],
    ['a field that is mistyped', { venue: { doorOpenMinutes: 5 } }, /did you mean "doorsOpenMinutes"/u],
    ['a picture that is not here', { theme: { logo: 'brand/none.svg' } }, /theme\.logo/u],
  ])('%s', async (_what, written, trouble) => {
    const { gathered } = await start({ file: file(), fetch: serving(await signed(written)) });
    expect(configOf(gathered).rooms).toMatchObject([{ id: 'keynote' }]);
    expect(gathered.remote).toMatchObject({
      layer: null,
      answer: { trouble: expect.stringMatching(trouble) as string },
    });
  });

  test('an encrypted one without the venue key', async () => {
    const { gathered } = await start({ file: file(), fetch: serving(await signed({}, 1, VENUE_KEY)) });
    expect(gathered.remote?.answer.trouble).toMatch(/FOYER_VENUE_KEY or --store-venue-key/u);
  });

  test('an encrypted one with a venue key that is none: the variable is named, not what it holds', async () => {
    const token = await signed({}, 1, VENUE_KEY);
    const { gathered } = await start({ file: file(), fetch: serving(token), venueKey: 'hush' });
    expect(gathered.remote?.answer.trouble).toMatch(
      /venue key of this kiosk is of no use\. FOYER_VENUE_KEY is not the 43 characters/u,
    );
    expect(gathered.remote?.answer.trouble).not.toContain('hush');
  });

  test('nobody answers', async () => {
    const { gathered } = await start({ file: file(), fetch: down });
    expect(configOf(gathered).venue.name).toBe('Expo');
    expect(gathered.remote?.answer.trouble).toMatch(/cannot be reached/u);
  });
});

test('a kept one that a new policy does not go with: told at the start, and after each question that brings nothing new', async () => {
  const etag = '"1"';
  const token = await signed({ rooms: [SECOND] });
  const served: Fetch = (_url, init) =>
    Promise.resolve(
      new Headers(init?.headers).get('if-none-match') === etag
        ? new Response(null, { status: 304 })
        : new Response(token, { headers: { etag } }),
    );
  await start({ file: file(), fetch: served });
  const { gathered } = await start({
    file: file(),
    fetch: served,
    policy: { kiosk: { roomId: ROOM.id } },
  });
  expect(configOf(gathered).rooms).toMatchObject([{ id: ROOM.id }]);
  const trouble = expect.stringMatching(/kiosk\.roomId/u) as string;
  expect(gathered.remote).toMatchObject({ layer: null, answer: { trouble } });
  expect(await gathered.remote?.source.ask()).toMatchObject({ trouble });
});

test('a kiosk that has nothing else says why it does not open', async () => {
  const messages = await messagesOf({ file: { remote: file().remote }, fetch: down });
  // Rooms are the server's to say: that they are missing would lead to the wrong file.
  expect(messages).toEqual([expect.stringMatching(/cannot be reached/u)]);
});

test('nor does one that goes on with the last good copy keep quiet about it', async () => {
  await start({ file: VENUE });
  const { gathered, prepared } = await start({ file: { remote: file().remote }, fetch: down });
  expect(prepared.ok).toBe(true);
  expect(gathered.config).toMatchObject({
    replaces: [expect.stringMatching(/cannot be reached/u) as string],
  });
});

test('where to look and whose signature counts: a mistake is one of the venue file’s', async () => {
  expect(
    await messagesOf({
      file: { ...VENUE, remote: { url: 'http://venue.example.com/a', publicKey: desk.publicKey } },
    }),
  ).toEqual([expect.stringMatching(/remote\.url must start with https/u)]);
  expect(await messagesOf({ file: { ...VENUE, remote: { url: URL, publicKey: { kty: 'RSA' } } } })).toEqual([
    expect.stringMatching(/remote\.publicKey/u),
  ]);
});

test('settings that name none ask nobody', async () => {
  const { gathered } = await start({ file: VENUE, fetch: () => Promise.reject(new Error('asked')) });
  expect(gathered.remote).toBeNull();
});

test('the venue key is looked for once, and is what the kiosk is told to have', async () => {
  const asked: string[] = [];
  const find: SecretStore['find'] = (kind) => (asked.push(kind), NO_SECRETS.find(kind));
  const { gathered } = await start({ file: file(), fetch: down, secretStore: { ...NO_SECRETS, find } });
  expect(asked.filter((kind) => kind === 'venue')).toHaveLength(1);
  expect(gathered.venue).toMatchObject({ ok: false, isAbsent: true });
  const key = writeVenueKey(VENUE_KEY);
  expect((await start({ file: file(), fetch: down, venueKey: key })).gathered.venue).toMatchObject({
    secret: { key },
  });
  // Also where no server is named: the check tells it.
  expect((await start({ venueKey: key })).gathered.venue).toMatchObject({ secret: { key } });
});

test.each([true, false])('all settings are judged once, with a copy kept: %s', async (isKept) => {
  const written = { venue: { name: 'Signed' } };
  const signedOne = { version: 1, issuedAtMs: 0, expiresAtMs: 1, written };
  const taken = { venue: { signed: signedOne, takenAtMs: 0 }, trouble: null };
  const judge = vi.fn(() => Promise.resolve({ ok: true as const, config: 'all' }));
  const opened = await openRemoteLayer(
    [{ origin: 'venue-file', label: 'venue.json', written: file() }],
    judge,
    ({ mistakesWith }) =>
      Promise.resolve({
        kept: () => Promise.resolve(isKept ? taken : { venue: null, trouble: null }),
        ask: async () => ((await mistakesWith(written)).length === 0 ? taken : { venue: null, trouble: 'x' }),
      }),
  );
  expect(opened).toMatchObject({ judged: { config: 'all' }, remote: { layer: { written } } });
  expect(judge).toHaveBeenCalledOnce();
});
