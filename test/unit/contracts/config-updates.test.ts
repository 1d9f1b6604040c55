// The venue file's section "updates": off without an address, off by one word, and no address without a key.
import { expect, test } from 'vitest';
import { updates, updateSource } from '../../../contracts/config-updates.ts';

const KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const URL = 'https://updates.example.com/foyer/';

const mistakes = (given: unknown): string[] =>
  (updates.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('off unless the venue says from where and by whose signature', () => {
  expect(updateSource(updates.parse(undefined))).toBeNull();
  expect(updateSource(updates.parse({ enabled: true }))).toBeNull();
  expect(updateSource(updates.parse({ url: URL, publicKey: KEY }))).toEqual({ url: URL, publicKey: KEY });
});

test('one word switches it off, whatever else is said, and stands alone', () => {
  expect(updateSource(updates.parse({ enabled: false }))).toBeNull();
  expect(updateSource(updates.parse({ enabled: false, url: URL, publicKey: KEY }))).toBeNull();
});

test('no address without a key', () => {
  expect(mistakes({ url: URL })).toEqual([
    'publicKey: is missing: with "url" give the public key that releases there are signed with',
  ]);
  // Also while another field is wrong.
  expect(mistakes({ url: URL, channel: 'BETA' })).toHaveLength(2);
});

test.each([
  'http://updates.example.com/',
  'https://ada:secret@updates.example.com/',
  'https://updates.example.com/?token=1',
  'ftp://updates.example.com/',
  'https://',
])('%s is no folder of releases', (url) => {
  expect(mistakes({ url, publicKey: KEY })).toEqual([
    expect.stringContaining('url: must start with https://'),
  ]);
});

test.each(['https://updates.example.com', 'http://localhost:8080/foyer', 'http://127.0.0.1:8080/'])(
  '%s is one',
  (url) => {
    expect(mistakes({ url, publicKey: KEY })).toEqual([]);
  },
);

test.each([
  [{ installAt: '3:30' }, 'installAt: is no time such as 03:30'],
  [{ channel: '../latest' }, 'channel: is no name of small letters, digits and hyphens'],
  [
    { freezeDates: [{ from: '2026-12-05', to: '2026-12-01' }] },
    'freezeDates.0.to: lies before "from": correct one of the two',
  ],
  [
    { publicKey: { ...KEY, x: 'short' } },
    'publicKey.x: is not what "npm run sign-release -- --new-key=<file>" prints',
  ],
])('%j: %s', (given, mistake) => {
  expect(mistakes(given)).toEqual([mistake]);
});
