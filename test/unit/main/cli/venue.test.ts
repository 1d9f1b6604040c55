// The venue's desk from the command line: keys, a signed file, what it says; and what is refused, with the files as they were.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandEnd } from '../../../../main/cli/command.ts';
import { venueCommand } from '../../../../main/cli/venue.ts';

const NOW_MS = Date.parse('2026-11-28T10:00:00Z');
const OPEN = {
  venue: { name: 'Expo' },
  rooms: [{ id: 'talk', title: 'Talk', meetingNumber: '81000000001' }],
};
const SECRET = { rooms: [{ ...OPEN.rooms[0], passcode: 'abc123' }] };

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-desk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = (word: string, options: Record<string, string>, nowMs = NOW_MS): Promise<CommandEnd> =>
  venueCommand(
    { now: () => nowMs },
    { word, options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, [value]])) },
  );

async function sign(written: object, more: Record<string, string> = {}): Promise<CommandEnd> {
  await writeFile(at('venue.json'), JSON.stringify(written));
  return run('sign', {
    in: at('venue.json'),
    key: at('keys/venue-private.jwk'),
    out: at('expo.venue'),
    ...more,
  });
}
const verify = (more: Record<string, string> = {}, nowMs = NOW_MS): Promise<CommandEnd> =>
  run('verify', { in: at('expo.venue'), key: at('keys/venue-public.jwk'), ...more }, nowMs);

async function withKeys(): Promise<void> {
  expect(await run('keys', { out: at('keys') })).toMatchObject({ exitCode: 0 });
}

test('keys: private ones for their owner only, and only the public one is printed', async () => {
  const { out, err } = await run('keys', { out: at('keys') });
  expect(out).toMatch(/^"publicKey": \{"kty":"OKP","crv":"Ed25519","x":"[\w-]{43}"\}\n$/u);
  const privateKey = JSON.parse(await readFile(at('keys/venue-private.jwk'), 'utf8')) as { d: string };
  const venueKey = (await readFile(at('keys/venue.key'), 'utf8')).trim();
  expect(out + err).not.toContain(privateKey.d);
  expect(out + err).not.toContain(venueKey);
  for (const name of ['venue-private.jwk', 'venue.key']) {
    expect((await stat(at(`keys/${name}`))).mode & 0o777).toBe(0o600);
  }
});

test('SECURITY: keys are never written over', async () => {
  await withKeys();
  const before = await readFile(at('keys/venue-private.jwk'), 'utf8');
  expect(await run('keys', { out: at('keys') })).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/never written over/u) as string,
  });
  expect(await readFile(at('keys/venue-private.jwk'), 'utf8')).toBe(before);
});

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

test.each(['keys', 'sign', 'verify'])('%s says what is missing', async (word) => {
  expect(await run(word, {})).toMatchObject({
    exitCode: 2,
    err: expect.stringMatching(/^Say .*: --\w+=/u) as string,
  });
});
