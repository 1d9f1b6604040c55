// The venue file's section "remote": from where, and whose signature counts.
import { expect, test } from 'vitest';
import { remote } from '../../../contracts/config-remote.ts';

const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const url = 'https://venue.example.com/expo.venue';

const mistakes = (given: unknown): string[] =>
  (remote.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('without it there is no remote venue file', () => {
  expect(remote.parse(undefined)).toBeUndefined();
});

test.each([url, 'http://localhost:8080/expo.venue', 'http://127.0.0.1/expo.venue'])(
  '%s is an address, looked at once a minute',
  (address) => {
    expect(remote.parse({ url: address, publicKey })).toEqual({ url: address, publicKey, everySeconds: 60 });
  },
);

test.each([
  'http://venue.example.com/expo.venue',
  'http://localhost.example.com/expo.venue',
  'https://ada:secret@venue.example.com/expo.venue',
  `${url}?token=1`,
  `${url}#a`,
  'https://venue.example.com',
  'file:///expo.venue',
])('SECURITY: %s is none', (address) => {
  expect(mistakes({ url: address, publicKey })).toEqual([
    expect.stringContaining('url: must start with https://'),
  ]);
});

test('SECURITY: no address without a key, and no private key', () => {
  expect(mistakes({ url })).toEqual([expect.stringMatching(/^publicKey/u)]);
  expect(mistakes({ url, publicKey: { ...publicKey, d: publicKey.x } })).toEqual([
    expect.stringMatching(/^publicKey: .*"d"/u),
  ]);
});
