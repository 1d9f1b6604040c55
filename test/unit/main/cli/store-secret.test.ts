// The switches that ask for a secret and keep it: each its own, encrypted, and no answer repeats what was typed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { storeSecret } from '../../../../main/cli/store-secret.ts';
import type { Kept, SecretStore } from '../../../../main/config/secret-store.ts';
import { takeFromEnvironment } from '../../../../main/config/choose-secret.ts';
import { NO_POLICY } from '../../../../main/config/policy/policy.ts';
import { createDesk } from '../config/remote/desk.ts';
import { endedInput } from '../../../stand-ins/electron/small/ended-input.ts';
import { parsed } from '../parse-command-line.ts';

const VENUE_KEY = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';
const STORED: Kept = { ok: true, isEncrypted: true };

/** @param typed null: on Windows, where there is no input. */
async function store(
  argument: string,
  typed: string | null,
  kept: Kept = STORED,
  env: NodeJS.ProcessEnv = {},
  venueFile = '/no/venue.json',
) {
  const { task } = parsed([argument], true);
  if (task.kind !== 'store-secret') throw new Error(`${argument} stores nothing`);
  const stdin = typed === null ? endedInput() : new PassThrough().end(typed);
  const shown = new PassThrough().setEncoding('utf8');
  const stored: unknown[] = [];
  const allowed: string[] = [];
  const answer = await storeSecret({
    kind: task.secret,
    options: parsed([argument, `--config=${venueFile}`], true),
    env: {},
    platform: typed === null ? 'win32' : 'linux',
    fromEnvironment: takeFromEnvironment(env),
    readPolicy: () => Promise.resolve(NO_POLICY),
    ownVenueFile: '/own.json',
    openSecretStore: (withoutEncryption) => {
      allowed.push(withoutEncryption);
      return {
        keep: (kind, secret) => {
          stored.push([kind, secret]);
          return Promise.resolve(kept);
        },
        find: () => Promise.resolve({ ok: false, why: 'none' }),
      } as SecretStore;
    },
    terminal: { stdin: stdin as never, stdout: shown as never },
  });
  return { ...answer, stored, allowed, shown: String(shown.read() ?? '') };
}

describe('each switch asks for its own, and keeps it', () => {
  test.each([
    ['--store-credentials', 'anId\ns3cret\n', 'sdk', { clientId: 'anId', clientSecret: 's3cret' }],
    [
      '--store-account',
      'acc\nanId\ns3cret\n',
      'account',
      { accountId: 'acc', clientId: 'anId', clientSecret: 's3cret' },
    ],
    ['--store-signer-token', 's3cret\n', 'signer', { token: 's3cret' }],
    ['--store-venue-key', ` ${VENUE_KEY} \n`, 'venue', { key: VENUE_KEY }],
  ])('%s', async (argument, typed, kind, secret) => {
    const { isStored, message, stored, shown } = await store(argument, typed);
    expect({ isStored, message }).toEqual({ isStored: true, message: 'Stored, encrypted.' });
    expect(stored).toEqual([[kind, secret]]);
    expect(shown + message).not.toContain('s3cret');
    expect(shown + message).not.toContain(VENUE_KEY);
  });
});

test('what is no secret is not kept, and not repeated', async () => {
  const { isStored, message, stored } = await store('--store-signer-token', 'two words\n');
  expect({ isStored, stored }).toEqual({ isStored: false, stored: [] });
  expect(message).toContain("Signing server's bearer token has white space inside");
  expect(message).not.toContain('two words');
});

test('a venue key that is none is not kept: a kiosk would hear of it only from a file that it cannot open', async () => {
  const { isStored, message, stored } = await store('--store-venue-key', 'expo.venue\n');
  expect({ isStored, stored }).toEqual({ isStored: false, stored: [] });
  expect(message).toBe(
    'The Venue key is not the 43 characters that "foyer venue keys" wrote into venue.key: copy that file\'s.',
  );
});

test.each([
  ['no-encryption', 'allow plain text'],
  ['encryption-failed', 'Unlock its key store'],
  ['store-unwritable', 'secrets.json'],
] as const)('%s is said with its cure', async (why, cure) => {
  const { isStored, message } = await store('--store-account', 'a\nb\nc\n', { ok: false, why });
  expect(isStored).toBe(false);
  expect(message).toContain(cure);
});

test('a venue file that names nothing but its server, and allows plain text, is believed: its key comes before its rooms', async () => {
  const { publicKey } = await createDesk();
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'venue.json');
  const remote = { url: 'https://venue.example.com/expo.venue', publicKey };
  await writeFile(
    file,
    JSON.stringify({ remote, credentials: { withoutEncryption: 'store-in-plain-text' } }),
  );
  const { allowed } = await store('--store-venue-key', `${VENUE_KEY}\n`, STORED, {}, file);
  expect(allowed).toEqual(['store-in-plain-text']);
});

test('a venue file that cannot be read allows no plain text', async () => {
  expect((await store('--store-signer-token', 'token\n')).allowed).toEqual(['refuse']);
});

describe('each switch takes what its variables hold, and then asks nothing, also on Windows', () => {
  test.each([
    ['--store-credentials', { FOYER_SDK_CLIENT_ID: 'anId', FOYER_SDK_CLIENT_SECRET: 's3cret\r\n' }],
    [
      '--store-account',
      { FOYER_ACCOUNT_ID: 'acc', FOYER_ACCOUNT_CLIENT_ID: 'anId', FOYER_ACCOUNT_CLIENT_SECRET: 's3cret' },
    ],
    ['--store-signer-token', { FOYER_SIGNER_TOKEN: 's3cret' }],
    ['--store-venue-key', { FOYER_VENUE_KEY: VENUE_KEY }],
  ])('%s', async (argument, env) => {
    const held = Object.values(env).map((value) => value.trim());
    for (const typed of [null, 'typed\ntyped\ntyped\n']) {
      const { isStored, message, stored, shown } = await store(argument, typed, STORED, { ...env });
      expect(isStored).toBe(true);
      expect(Object.values((stored[0] as [string, object])[1])).toEqual(held);
      expect(shown).toBe('');
      for (const name of Object.keys(env)) expect(message).toContain(name);
      for (const value of held) expect(message).not.toContain(value);
    }
  });

  test('half of them, or a wrong one, is said and not asked for', async () => {
    const half = await store('--store-credentials', 'a\nb\n', STORED, { FOYER_SDK_CLIENT_ID: 'anId' });
    expect(half).toMatchObject({ isStored: false, stored: [], shown: '' });
    expect(half.message).toBe('FOYER_SDK_CLIENT_ID is set, but FOYER_SDK_CLIENT_SECRET is not: set both.');
    const wrong = await store('--store-venue-key', null, STORED, { FOYER_VENUE_KEY: 'expo.venue' });
    expect(wrong.stored).toEqual([]);
    expect(wrong.message).toContain('FOYER_VENUE_KEY is not the 43 characters');
  });

  test.each([
    ['--store-credentials', 'FOYER_SDK_CLIENT_ID and FOYER_SDK_CLIENT_SECRET'],
    ['--store-venue-key', 'FOYER_VENUE_KEY'],
  ])(
    'Windows has no input to ask %s by: it says what to do, not that it is empty',
    async (argument, names) => {
      const { isStored, stored, shown, message } = await store(argument, null);
      expect({ isStored, stored, shown }).toEqual({ isStored: false, stored: [], shown: '' });
      expect(message).toContain(`Set ${names} for this one command`);
    },
  );
});
