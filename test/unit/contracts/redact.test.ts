// What may not be kept is taken out of a sentence, wherever it stands; a harmless sentence stays as it is.
import { describe, expect, test } from 'vitest';
import { redact } from '../../../contracts/redact.ts';

const PEOPLE = ['Ada Lovelace', '山田太郎', 'محمد علی', 'x. (*+?)$&'];
const NUMBERS = [
  '81000000002',
  '123456789',
  '123456789012',
  '810 0000 0002',
  '810-0000-0002',
  '8100 0000 002',
  '123 456 789',
  '810\u00A00000\u00A00002',
  '810 00000002',
];
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjowfQ-_x.mNlDUri7YperOMc04SaP0iCbxLMIW4A7Jv0Yfqc94D-';
const TOKENS = [
  JWT,
  'aB3dE5gH7jK9mN1pQ3sT5v',
  'DQEAAAABcd3f-_Gh1jKlMn0pQrStUvWxYz',
  '0123456789abcdef0123456789abcdef',
];
const EMAILS = ['ada@example.org', 'ada.love+expo@mail.example.co.uk', 'ада@пример.example'];
const ADDRESSES = [
  'https://zoom.us/j/81000000002?pwd=hush&tk=hush',
  'wss://zoomeu.zoom.us/wc?x=hush',
  'HTTPS://ZOOM.US/hush',
];
const ASSIGNMENTS = [
  'passcode: hush1',
  'pwd=hush1',
  'password = hush1',
  'passWord=hush1',
  '"passcode":"hush1 hush2"',
  "{'pwd': 'hush1'}",
  'tk=hush1',
  'zak=hush1',
  'secret: hush1',
  'clientSecret=hush1',
  'accessToken: hush1',
  'obfToken=hush1',
  'signature=hush1',
  'sdk_secret=hush1',
];
const FRAMES = [
  (planted: string) => planted,
  (planted: string) => `Join failed for ${planted} (code 200)`,
  (planted: string) => `<${planted}>, then "${planted}"`,
  (planted: string) => `a:${planted};b`,
  (planted: string) => `first\n${planted}\nlast`,
];

describe('SECURITY: planted and gone', () => {
  test.each([...NUMBERS, ...TOKENS, ...EMAILS, ...ADDRESSES])('%s', (planted) => {
    for (const frame of FRAMES) expect(redact(frame(planted))).not.toContain(planted);
    for (const frame of FRAMES) expect(redact(frame(planted))).not.toContain('hush');
  });

  test('no part of a signature stays, the short middle one neither', () => {
    for (const part of JWT.split('.')) expect(redact(`Signature ${JWT} refused`)).not.toContain(part);
  });

  test.each(ASSIGNMENTS)('%s', (planted) => {
    for (const frame of FRAMES) expect(redact(frame(planted))).not.toContain('hush');
  });

  test.each(PEOPLE)('%s', (name) => {
    for (const frame of FRAMES) expect(redact(frame(name), [name])).not.toContain(name);
  });

  test.each(NUMBERS)('%s beside digits and words', (number) => {
    for (const text of [`conf${number}x`, `mn_${number}_`, `${number} 200`, `200, ${number}.`]) {
      expect(redact(text)).not.toContain(number);
    }
  });

  test('all at once', () => {
    const all = [...NUMBERS, ...TOKENS, ...EMAILS, ...ADDRESSES, ...ASSIGNMENTS, ...PEOPLE];
    const masked = redact(all.join(' | '), PEOPLE, 10_000);
    for (const planted of all) expect(masked).not.toContain(planted);
    expect(masked).not.toContain('hush');
  });
});

test.each([
  'Meeting is locked by host (code 4006)',
  'Signature is invalid.',
  'The signature has expired',
  'Joining meeting timeout or the meeting does not exist',
  'Fail to join: passcode wrong',
  'Network error, errorCode 3000, after 30000 ms',
  'at 2026-11-21T09:00:00.123Z',
  'SDK 6.2.0, Chromium 156.0.7000.12, 1920x1080',
  '1795251600000',
  'IMPROPER_MEETING_STATE in connection-change',
  'NotAllowedError: Permission denied by system',
  'listening on 127.0.0.1:49152 and [::1]:49152',
  'e-mail address missing @ sign',
])('harmless: %s', (sentence) => {
  expect(redact(sentence)).toBe(sentence);
});

describe('form', () => {
  test('what stands around stays readable', () => {
    expect(redact('Ada (ada@example.org) in 810 0000 0002: pwd=x', ['Ada'])).toBe(
      '[hidden] ([e-mail]) in [number]: pwd=[hidden]',
    );
  });

  test('cut to length, 300 unless told', () => {
    expect(redact('x '.repeat(500))).toHaveLength(300);
    expect(redact('x '.repeat(500), [], 10)).toBe('x x x x x ');
  });

  test('empty words and single letters hide nothing', () => {
    expect(redact('a name', ['', 'a'])).toBe('a name');
  });

  test('long input without a space ends', () => {
    for (const unit of ['a', '@', '1', 'a1-', 'a.', '"', 'pwd']) {
      expect(redact(unit.repeat(20_000)).length).toBeLessThanOrEqual(300);
    }
  });
});
