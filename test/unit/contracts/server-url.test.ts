// Addresses of the venue's own servers: signing server, collector, call for staff, releases, signed venue file.
import { describe, expect, test } from 'vitest';
import { remote } from '../../../contracts/config-remote.ts';
import { signer, staff } from '../../../contracts/config-staff.ts';
import { telemetry } from '../../../contracts/config-telemetry.ts';
import { updates } from '../../../contracts/config-updates.ts';
import { isFileUrl, isServerUrl } from '../../../contracts/server-url.ts';

const NAMED = [
  'https://venue.example.com/expo.venue',
  'https://venue.example.com:8443/a/b%20c.venue',
  'https://[2001:db8::1]/expo.venue',
  'http://localhost/expo.venue',
  'http://127.0.0.1:8080/expo.venue',
  'http://[::1]:8080/expo.venue',
];
const UNNAMED = [
  'https://venue.example.com',
  'https://venue.example.com/',
  'https://venue.example.com/folder/',
  'http://localhost:8080',
];
const REFUSED = [
  '',
  'venue.example.com/expo.venue',
  'ftp://venue.example.com/expo.venue',
  'http://venue.example.com/expo.venue',
  // Of this machine only at first sight.
  'http://localhost.example.com/expo.venue',
  'http://localhost@venue.example.com/expo.venue',
  'http://127.0.0.1\\@venue.example.com/expo.venue',
  'https:///expo.venue',
  'https://:8443/expo.venue',
  'https://ada:secret@venue.example.com/expo.venue',
  'https://venue.example.com:/expo.venue',
  'https://venue.example.com:0/expo.venue',
  'https://venue.example.com:65536/expo.venue',
  'https://venue.example.com:80:80/expo.venue',
  'https://[::1/expo.venue',
  'https://venue.example.com\\expo.venue',
  'https://venue.example.com/expo.venue?token=1',
  'https://venue.example.com/expo.venue#1',
  'https://venue.example.com/expo venue',
  'https://venue.example.com/expo.venue\n',
];

test.each(NAMED)('%s: a server, and a file on one', (url) => {
  expect([isServerUrl(url), isFileUrl(url)]).toEqual([true, true]);
});
test.each(UNNAMED)('%s: a server and no file', (url) => {
  expect([isServerUrl(url), isFileUrl(url)]).toEqual([true, false]);
});
test.each(REFUSED)('SECURITY: %j is refused', (url) => {
  expect([isServerUrl(url), isFileUrl(url)]).toEqual([false, false]);
});

describe('SECURITY: each address of the venue file is held to it', () => {
  const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  test.each([
    ['signer', (url: string) => signer.safeParse({ url })],
    ['telemetry', (url: string) => telemetry.safeParse({ url })],
    ['staff', (callUrl: string) => staff.safeParse({ callUrl })],
    ['updates', (url: string) => updates.safeParse({ url, publicKey })],
    ['remote', (url: string) => remote.safeParse({ url, publicKey })],
  ])('%s', (_section, parse) => {
    expect(parse('https://venue.example.com/expo').success).toBe(true);
    expect(parse('http://venue.example.com/expo').error?.issues).toEqual([
      expect.objectContaining({ message: expect.stringContaining('must start with https://') }),
    ]);
  });
  test('a signed venue file needs a name', () => {
    expect(remote.safeParse({ url: 'https://venue.example.com/', publicKey }).success).toBe(false);
  });
});
