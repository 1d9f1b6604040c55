// What a kiosk takes of its server and what it refuses, against a real server on this machine.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKeptCopy } from '../../../../../main/config/remote/kept-copy.ts';
import { createRemoteVenue } from '../../../../../main/config/remote/remote-venue.ts';
import { createDesk, NOW_MS, VENUE_KEY, WRITTEN, type Desk } from './desk.ts';

let desk: Desk;
let folder: string;
let server: http.Server;
let answer: (request: http.IncomingMessage, response: http.ServerResponse) => void;
let asked: (string | undefined)[];

beforeEach(async () => {
  desk = await createDesk();
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-remote-'));
  asked = [];
  server = http.createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const copyFile = () => path.join(folder, 'data', 'signed-venue.json');

interface Changes {
  nowMs?: number;
  venueKey?: Uint8Array | null;
  mistakes?: readonly string[];
}

function kiosk(changes: Changes = {}) {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return createRemoteVenue({
    config: {
      url: `http://127.0.0.1:${port}/expo.venue`,
      publicKey: desk.publicKey,
      everySeconds: 60,
    },
    venueKey: changes.venueKey ?? null,
    venueKeyMistake: null,
    copy: createKeptCopy(copyFile()),
    fetch,
    now: () => changes.nowMs ?? NOW_MS,
    mistakesWith: () => Promise.resolve(changes.mistakes ?? []),
  });
}

/** Any server that keeps files does this much. */
function serve(token: string, etag = '"1"'): void {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { etag }).end(`${token}\n`);
  };
}

test('nothing here yet: asked, taken and kept', async () => {
  serve(await desk.sign({ version: 3 }));
  expect(await kiosk().kept()).toEqual({ venue: null, trouble: null });
  expect(await kiosk().ask()).toMatchObject({
    venue: { signed: { version: 3, written: WRITTEN }, takenAtMs: NOW_MS },
    trouble: null,
  });
  expect(await kiosk().kept()).toMatchObject({ venue: { signed: { version: 3 } }, trouble: null });
  expect((await stat(copyFile())).mode & 0o777).toBe(0o600);
});

test('asked again with the ETag: not sent again, and nothing changes', async () => {
  serve(await desk.sign());
  await kiosk().ask();
  expect(await kiosk().ask()).toMatchObject({
    venue: { signed: { version: 1 } },
    trouble: null,
  });
  expect(asked).toEqual([undefined, '"1"']);
});

test('not sent again, and it does not go with the settings of today: that stays a trouble', async () => {
  serve(await desk.sign());
  await kiosk().ask();
  expect(await kiosk({ mistakes: ['kiosk.roomId is no room of this venue'] }).ask()).toMatchObject({
    venue: { signed: { version: 1 } },
    trouble: expect.stringMatching(/expo\.venue: kiosk\.roomId is no room/u) as string,
  });
  expect(asked.at(-1)).toBe('"1"');
});

test('a newer one', async () => {
  serve(await desk.sign());
  await kiosk().ask();
  serve(await desk.sign({ version: 2, written: { ...WRITTEN, venue: { name: 'Expo, second day' } } }), '"2"');
  expect(await kiosk().ask()).toMatchObject({
    venue: { signed: { version: 2, written: { venue: { name: 'Expo, second day' } } } },
  });
});

test('encrypted: what is kept is as unreadable as what was sent', async () => {
  serve(await desk.sign({}, VENUE_KEY));
  expect(await kiosk({ venueKey: VENUE_KEY }).ask()).toMatchObject({ trouble: null });
  expect(await readFile(copyFile(), 'utf8')).not.toContain('Keynote');
  expect(await kiosk({ venueKey: VENUE_KEY }).kept()).toMatchObject({
    venue: { signed: { written: WRITTEN } },
  });
});

describe('the one before stays, and the trouble is told', () => {
  beforeEach(async () => {
    serve(await desk.sign({ version: 5 }));
    await kiosk().ask();
  });
  const refused = (trouble: RegExp) => ({
    venue: { signed: { version: 5 } },
    trouble: expect.stringMatching(trouble) as string,
  });

  test('SECURITY: an older version', async () => {
    serve(await desk.sign({ version: 4 }), '"2"');
    expect(await kiosk().ask()).toMatchObject(
      refused(/is version 4, older than 5, which is here: sign it with a higher one/u),
    );
  });

  test('SECURITY: the same version with other words', async () => {
    serve(await desk.sign({ version: 5, written: { ...WRITTEN, venue: { name: 'Other' } } }), '"2"');
    expect(await kiosk().ask()).toMatchObject(
      refused(/something else than version 5 did before: sign it with a higher version/u),
    );
  });

  test('the same one under another ETag is no trouble', async () => {
    serve(await desk.sign({ version: 5 }), '"2"');
    expect(await kiosk().ask()).toMatchObject({ trouble: null });
  });

  test('SECURITY: another key', async () => {
    serve(await (await createDesk()).sign({ version: 6 }), '"2"');
    expect(await kiosk().ask()).toMatchObject(
      refused(/signed with another key than remote\.publicKey: sign it with the venue’s own/u),
    );
  });

  test('another venue key, and none', async () => {
    serve(await desk.sign({ version: 6 }, new Uint8Array(32).fill(8)), '"2"');
    expect(await kiosk({ venueKey: VENUE_KEY }).ask()).toMatchObject(
      refused(/another venue key than this kiosk has: .*--store-venue-key/u),
    );
    expect(await kiosk().ask()).toMatchObject(refused(/give this kiosk the venue key, FOYER_VENUE_KEY/u));
  });

  test.each(['{ "rooms": [] }', '<!doctype html>', ''])('what is not signed at all: %j', async (text) => {
    serve(text, '"2"');
    expect(await kiosk().ask()).toMatchObject(refused(/make it with "foyer venue sign"/u));
  });

  test('expired before it came', async () => {
    serve(await desk.sign({ version: 6, expiresAtMs: NOW_MS - 1_000 }), '"2"');
    expect(await kiosk().ask()).toMatchObject(refused(/has expired: sign it anew/u));
  });

  test('signed in the future', async () => {
    serve(await desk.sign({ version: 6, issuedAtMs: NOW_MS + 3_600_000 }), '"2"');
    expect(await kiosk().ask()).toMatchObject(refused(/clocks of both machines/u));
  });

  test('SECURITY: it says what only IT may say', async () => {
    serve(await desk.sign({ version: 6, written: { ...WRITTEN, staff: { pinHash: 'x' } } }), '"2"');
    expect(await kiosk().ask()).toMatchObject(refused(/staff: a signed venue file may not say it/u));
  });

  test('it does not go with this kiosk’s settings', async () => {
    serve(await desk.sign({ version: 6 }), '"2"');
    expect(await kiosk({ mistakes: ['kiosk.roomId is no room of this venue'] }).ask()).toMatchObject(
      refused(/kiosk\.roomId is no room/u),
    );
  });

  test.each([
    [404, 'put the signed file there, or correct remote.url'],
    [403, 'let everybody read it there'],
    [500, 'look at the server'],
  ])('the server answers %i', async (status, cure) => {
    answer = (_request, response) => response.writeHead(status).end('no');
    expect(await kiosk().ask()).toMatchObject(refused(new RegExp(`answered ${status}: ${cure}\\.$`, 'u')));
  });

  test('SECURITY: a redirect leads nowhere', async () => {
    answer = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    expect(await kiosk().ask()).toMatchObject(
      refused(/a redirect, which is not followed: look at remote\.url/u),
    );
  });

  test('the server sends without an end', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        if (!response.destroyed && response.write('x'.repeat(100_000))) setImmediate(pour);
      };
      response.on('drain', pour);
      pour();
    };
    expect(await kiosk().ask()).toMatchObject(refused(/larger than any venue file: correct remote\.url/u));
  });

  test('nobody answers', async () => {
    answer = (request) => request.socket.destroy();
    expect(await kiosk().ask()).toMatchObject(refused(/cannot be reached/u));
  });

  test('past its expiry it still counts', async () => {
    const later = kiosk({ nowMs: NOW_MS + 2 * 86_400_000 });
    expect(await later.kept()).toMatchObject(refused(/expired on 2026-11-29/u));
    expect(await later.ask()).toMatchObject(refused(/expired on 2026-11-29/u));
  });
});

test('SECURITY: what somebody wrote into the copy on this disk is nothing', async () => {
  serve(await desk.sign({ version: 5 }));
  await kiosk().ask();
  const kept = JSON.parse(await readFile(copyFile(), 'utf8')) as { token: string };
  await writeFile(
    copyFile(),
    JSON.stringify({ ...kept, token: await (await createDesk()).sign({ version: 9 }) }),
  );
  expect(await kiosk().kept()).toMatchObject({
    venue: null,
    trouble: expect.stringMatching(/another key/u) as string,
  });
  await writeFile(copyFile(), '{');
  expect(await kiosk().kept()).toEqual({ venue: null, trouble: null });
});
