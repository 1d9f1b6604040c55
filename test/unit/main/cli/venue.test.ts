// The venue's desk from the command line: a signed file, what it says, and what is refused. Its files: desk-files.test.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { signVenue } from '../../../../main/config/remote/signed-venue.ts';
import { createDesk } from '../config/remote/desk.ts';
import { NOW_MS, OPEN, openDesk } from './venue-stage.ts';

const { at, run, sign, verify, withKeys } = openDesk();
const SECRET = { rooms: [{ ...OPEN.rooms[0], passcode: 'abc123' }] };

test('sign and verify', async () => {
  await withKeys();
  expect(await sign(OPEN, { 'venue-version': '12', days: '7' })).toMatchObject({
    exitCode: 0,
    out: `Written: ${at('expo.venue')}\nVersion 12, signed, until 2026-12-05T10:00:00.000Z.\n`,
  });
  const { exitCode, out } = await verify();
  expect(exitCode).toBe(0);
  expect(out).toMatch(/Version: 12\n.*\nExpires: 2026-12-05T10:00:00.000Z\nSays: venue, rooms; rooms: 1/u);
  // The private half is as good: a desk has it at hand.
  expect(await verify({ key: at('keys/venue-private.jwk') })).toMatchObject({ exitCode: 0 });
});

test('without a version: the time, so that the next one is higher', async () => {
  await withKeys();
  await sign(OPEN);
  expect((await verify()).out).toContain(`Version: ${NOW_MS / 1_000}`);
});

test('expired: exit code 1', async () => {
  await withKeys();
  await sign(OPEN, { days: '1' });
  expect(await verify({}, NOW_MS + 2 * 86_400_000)).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(/EXPIRED/u) as string,
  });
});

test('SECURITY: passcodes leave the desk encrypted or not at all', async () => {
  await withKeys();
  expect(await sign(SECRET)).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/rooms\[0\]\.passcode.*--venue-key/u) as string,
  });
  await expect(readFile(at('expo.venue'))).rejects.toThrow('ENOENT');
  expect(await sign(SECRET, { 'venue-key': at('keys/venue.key') })).toMatchObject({
    exitCode: 0,
    out: expect.stringMatching(/signed and encrypted/u) as string,
  });
  expect(await verify()).toMatchObject({
    exitCode: 1,
    err: expect.stringMatching(/is encrypted: name the file of its key with --venue-key/u) as string,
  });
  expect(await verify({ 'venue-key': at('keys/venue.key') })).toMatchObject({ exitCode: 0 });
});

test('another desk’s key: exit code 1', async () => {
  await withKeys();
  await sign(OPEN);
  await run('keys', { out: at('other') });
  expect(await verify({ key: at('other/venue-public.jwk') })).toMatchObject({
    exitCode: 1,
    err: expect.stringMatching(/signed with another key than that of --key/u) as string,
  });
  await sign(OPEN, { 'venue-key': at('keys/venue.key') });
  expect(await verify({ 'venue-key': at('other/venue.key') })).toMatchObject({
    exitCode: 1,
    err: expect.stringMatching(/another key than that of --venue-key/u) as string,
  });
});

test.each<[string, object, Record<string, string>, RegExp]>([
  [
    'what only IT may say',
    { ...OPEN, staff: { pinHash: 'x' } },
    {},
    /staff: a signed venue file may not say it/u,
  ],
  ['a mistake', { ...OPEN, idle: { screenSeconds: 'long' } }, {}, /idle\.screenSeconds must be a number/u],
  [
    'a field that is mistyped',
    { ...OPEN, venue: { doorOpenMinutes: 5 } },
    {},
    /did you mean "doorsOpenMinutes"/u,
  ],
  ['a version that is none', OPEN, { 'venue-version': 'two' }, /--venue-version=two must be a whole number/u],
  ['days beyond reason', OPEN, { days: '99999' }, /--days=99999 must be a whole number from 1 to 3650/u],
  ['a key file that is none', OPEN, { key: 'venue.json' }, /is no key/u],
  ['the public key', OPEN, { key: 'keys/venue-public.jwk' }, /is a public key/u],
  ['a venue key that is none', OPEN, { 'venue-key': 'venue.json' }, /is no venue key/u],
  ['a file that is not there', OPEN, { in: 'nothing.json' }, /nothing\.json does not exist/u],
])('sign refuses %s', async (_what, written, more, message) => {
  await withKeys();
  const paths = Object.entries(more).map(([name, value]) => [name, /\.|\//u.test(value) ? at(value) : value]);
  const end = await sign(written, Object.fromEntries(paths) as Record<string, string>);
  expect(end).toMatchObject({ exitCode: 2, out: '', err: expect.stringMatching(message) as string });
  await expect(readFile(at('expo.venue'))).rejects.toThrow('ENOENT');
});

const [TALK] = OPEN.rooms;
const EVERY_KIOSK_REFUSES: [string, object, RegExp][] = [
  ['no title', { ...TALK, title: undefined }, /rooms\[0\]\.title \(room "talk"\) is missing/u],
  ['no id', { ...TALK, id: undefined }, /rooms\[0\]\.id is missing/u],
  ['neither number nor link', { ...TALK, meetingNumber: undefined }, /rooms\[0\].*is missing/u],
  ['nobody signed in', { ...TALK, signedInAs: {} }, /rooms\[0\]\.signedInAs\.\w+.* is missing/u],
];

test.each(EVERY_KIOSK_REFUSES)('a room with %s is not signed', async (_what, room, message) => {
  await withKeys();
  expect(await sign({ ...OPEN, rooms: [room] }, { 'venue-key': at('keys/venue.key') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(message) as string,
  });
  await expect(readFile(at('expo.venue'))).rejects.toThrow('ENOENT');
});

test.each(EVERY_KIOSK_REFUSES)('…and one that is signed with %s is told', async (_what, room, message) => {
  const { privateKey, publicKey } = await createDesk();
  await writeFile(at('key.jwk'), JSON.stringify(publicKey));
  const signed = { version: 1, issuedAtMs: NOW_MS, expiresAtMs: NOW_MS + 1_000 };
  const written = JSON.parse(JSON.stringify({ ...OPEN, rooms: [room] })) as typeof OPEN;
  await writeFile(at('expo.venue'), await signVenue({ ...signed, written }, { privateKey, venueKey: null }));
  expect(await verify({ key: at('key.jwk') })).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(message) as string,
  });
});

test.each<[string, object]>([
  ['rooms alone', { rooms: OPEN.rooms }],
  ['languages alone', { venue: { languages: ['de', 'en'] } }],
])('what a kiosk’s own file may say is not asked of the signed one: %s', async (_what, written) => {
  await withKeys();
  expect(await sign(written)).toMatchObject({ exitCode: 0 });
  expect(await verify()).toMatchObject({ exitCode: 0 });
});

test.each(['keys', 'sign', 'verify'])('%s says what is missing', async (word) => {
  expect(await run(word, {})).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/^Say .*: --\w+=/u) as string,
  });
});
