// Hostile addresses: what looks like ours and is not.
import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '../../../../main/security/trusted-url.ts';

const OURS = 'http://localhost:5123';

describe('isSameOrigin', () => {
  test.each([
    'http://localhost:5123',
    'http://localhost:5123/',
    'http://localhost:5123/a/b?c=d#e',
    // What the browser, too, reads as our own address.
    'HTTP://LOCALHOST:5123/',
    'http://localhost:05123/',
    'http://ｌocalhost:5123/',
    'http://localhost:5123\\@evil.example/',
  ])('%s is ours', (url) => {
    expect(isSameOrigin(url, OURS)).toBe(true);
  });

  test.each([
    ['', 'nothing'],
    ['/', 'no origin'],
    ['//localhost:5123/', 'no scheme'],
    ['localhost:5123', 'a scheme called localhost'],
    ['http://localhost:5123@evil.example/', 'our origin as user name'],
    ['http://localhost:5123%40evil.example/', 'the same, encoded'],
    ['http://evil.example/http://localhost:5123/', 'our origin in the path'],
    ['http://evil.example/?http://localhost:5123', 'our origin in the query'],
    ['http://evil.example#http://localhost:5123', 'our origin in the fragment'],
    ['http://localhost:5123.evil.example/', 'our origin as a prefix'],
    ['http://localhost:51234/', 'our port as a prefix'],
    ['http://localhost:512/', 'a shorter port'],
    ['http://localhost:5124/', 'the next port'],
    ['http://localhost/', 'no port'],
    ['http://localhost:/', 'an empty port'],
    ['http://user@localhost:5123/', 'a user name'],
    ['http://user:word@localhost:5123/', 'a user name and password'],
    ['http://127.0.0.1:5123/', 'the address instead of the name'],
    ['http://[::1]:5123/', 'the other address instead of the name'],
    ['http://2130706433:5123/', 'the address as one number'],
    ['http://localhost.:5123/', 'a trailing dot'],
    ['http://localhost.localdomain:5123/', 'a longer name'],
    ['http://x.localhost:5123/', 'a subdomain'],
    ['http://lоcalhost:5123/', 'a Cyrillic o'],
    ['http://localhost。:5123/', 'an ideographic full stop'],
    ['http://loca\u00adlhost.evil:5123/', 'a soft hyphen'],
    ['https://localhost:5123/', 'another scheme'],
    ['ws://localhost:5123/', 'a socket'],
    ['ftp://localhost:5123/', 'ftp'],
    ['blob:http://localhost:5123/5e6f', 'a blob of ours'],
    ['filesystem:http://localhost:5123/x', 'a file system of ours'],
    ['view-source:http://localhost:5123/', 'the source view'],
    ['data:text/html,http://localhost:5123', 'data'],
    ['about:blank', 'blank'],
    ['about:srcdoc', 'srcdoc'],
    ['javascript:"http://localhost:5123/"', 'a script'],
    ['file:///etc/passwd', 'a file'],
    ['null', 'an opaque origin'],
    ['http:\\\\evil.example\\localhost:5123', 'backslashes'],
  ])('%s (%s) is not', (url) => {
    expect(isSameOrigin(url, OURS)).toBe(false);
  });

  test('an opaque origin is not even its own', () => {
    expect(isSameOrigin('data:text/html,x', 'null')).toBe(false);
    expect(isSameOrigin('about:blank', 'null')).toBe(false);
  });
});
