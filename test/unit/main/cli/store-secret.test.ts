// The switches that ask for a secret and keep it: each its own, encrypted, and no answer repeats what was typed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { storeSecret } from '../../../../main/cli/store-secret.ts';
import type { Kept, SecretStore } from '../../../../main/config/secret-store.ts';
import { NO_POLICY } from '../../../../main/config/policy/policy.ts';
import { createDesk } from '../config/remote/desk.ts';
import { parsed } from '../parse-command-line.ts';

const VENUE_KEY = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';
const STORED: Kept = { ok: true, isEncrypted: true };

async function store(argument: string, typed: string, kept: Kept = STORED, venueFile = '/no/venue.json') {
  const { task } = parsed([argument], true);
  if (task.kind !== 'store-secret') throw new Error(`${argument} stores nothing`);
  const stdin = new PassThrough();
  stdin.end(typed);
  const shown = new PassThrough().setEncoding('utf8');
  const stored: unknown[] = [];
  const allowed: string[] = [];
  const answer = await storeSecret({
    kind: task.secret,
    options: parsed([argument, `--config=${venueFile}`], true),
    env: {},
    platform: 'linux',
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
  const { allowed } = await store('--store-venue-key', `${VENUE_KEY}\n`, STORED, file);
  expect(allowed).toEqual(['store-in-plain-text']);
});

test('a venue file that cannot be read allows no plain text', async () => {
  expect((await store('--store-signer-token', 'token\n')).allowed).toEqual(['refuse']);
});
