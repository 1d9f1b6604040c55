// Meeting numbers and pasted links, in all shapes in which people have them, and in those in which attackers do.
import { describe, expect, test } from 'vitest';
import { parseJoinLink, parseMeetingNumber, type JoinLink } from '../../../contracts/join-link.ts';

const link = (text: string, hasOwnPasscode = false) => parseJoinLink(text, hasOwnPasscode);
const messageOf = (text: string, hasOwnPasscode = false): string => {
  const parsed = link(text, hasOwnPasscode);
  return parsed.ok ? '' : parsed.message;
};

describe('meeting numbers', () => {
  test.each([
    ['123456789', '123456789'],
    ['123456789012', '123456789012'],
    ['810 0000 0002', '81000000002'],
    ['810-0000-0002', '81000000002'],
    [' 81000000002\n', '81000000002'],
    ['810\u00A00000\u00A00002', '81000000002'],
  ])('%j', (text, value) => {
    expect(parseMeetingNumber(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'is not a meeting number'],
    ['12345678', 'has 8 digits'],
    ['1234567890123', 'has 13 digits'],
    ['- -', 'has 0 digits'],
    ['81000000002x', 'is not a meeting number'],
    ['+81000000002', 'is not a meeting number'],
    ['8.1e10', 'is not a meeting number'],
    ['８１００００００００２', 'is not a meeting number'],
    ['https://zoom.us/j/81000000002', 'is not a meeting number'],
  ])('%j is refused', (text, words) => {
    const parsed = parseMeetingNumber(text);
    expect(parsed.ok ? '' : parsed.message).toContain(words);
  });
});

describe('taken', () => {
  const plain: JoinLink = { meetingNumber: '81000000002', passcode: '', tk: '', webEndpoint: 'zoom.us' };
  test.each<[string, Partial<JoinLink>]>([
    ['https://zoom.us/j/81000000002', {}],
    ['https://zoom.us/j/81000000002/', {}],
    ['  https://zoom.us/j/81000000002\n', {}],
    ['HTTPS://ZOOM.US/j/81000000002', {}],
    ['https://us05web.zoom.us/j/81000000002?pwd=abc123', { passcode: 'abc123' }],
    ['https://expo.zoom.us/w/81000000002?tk=a.b-c_d.AG&pwd=abc123', { passcode: 'abc123', tk: 'a.b-c_d.AG' }],
    ['https://app.zoom.us/wc/81000000002/join?fromPWA=1&pwd=abc123', { passcode: 'abc123' }],
    ['https://zoom.us/wc/join/81000000002?pwd=abc123', { passcode: 'abc123' }],
    ['https://zoom.us/wc/81000000002', {}],
    ['https://zoom.us/j/810%200000%200002', {}],
    ['https://zoom.us/j/810-0000-0002', {}],
    ['https://zoom.us/j/81000000002?pwd=abc123.1', { passcode: 'abc123' }],
    ['https://zoom.us/j/81000000002?pwd=abc.123', { passcode: 'abc' }],
    ['https://zoom.us/j/81000000002?pwd=abc.d1', { passcode: 'abc.d1' }],
    ['https://zoom.us/j/81000000002?pwd=p%40ss%2Fw', { passcode: 'p@ss/w' }],
    ['https://zoom.us/j/81000000002?pwd=first&pwd=second', { passcode: 'first' }],
    ['https://zoom.us/j/81000000002?pwd=', {}],
    ['https://zoom.us/j/81000000002#success', {}],
    [`https://zoom.us/j/81000000002?pwd=${'x'.repeat(32)}.12`, { passcode: 'x'.repeat(32) }],
    ['https://zoomgov.com/j/81000000002', { webEndpoint: 'zoomgov.com' }],
    ['https://expo.zoomgov.com/j/81000000002', { webEndpoint: 'zoomgov.com' }],
  ])('%s', (text, wanted) => {
    expect(link(text)).toEqual({ ok: true, value: { ...plain, ...wanted } });
  });

  test('a pwd is not judged beside an own passcode, and not used', () => {
    const text = `https://zoom.us/j/81000000002?pwd=${'x'.repeat(33)}`;
    expect(messageOf(text)).toContain('a passcode part of 33 characters');
    expect(link(text, true)).toEqual({ ok: true, value: plain });
  });
});

describe('refused, with the reason', () => {
  test.each([
    ['', 'is not a web address'],
    ['81000000002', 'is not a web address'],
    ['zoom.us/j/81000000002', 'is not a web address'],
    ['Join Zoom Meeting https://zoom.us/j/81000000002', 'is not a web address'],
    ['http://zoom.us/j/81000000002', 'does not start with https://'],
    ['zoommtg://zoom.us/join?confno=81000000002', 'does not start with https://'],
    ['javascript:alert(81000000002)', 'does not start with https://'],
    ['https://expo.zoom.us/my/ada', 'is a personal link'],
    ['https://zoom.us/s/81000000002?zak=x', "is a host's start link"],
    ['https://zoom.us/webinar/register/WN_abc', 'leads to a registration page'],
    ['https://zoom.us/meeting/register/tJabc', 'leads to a registration page'],
    ['https://zoom.us/', 'has no meeting number in it'],
    ['https://zoom.us/j/', 'has no meeting number in it'],
    ['https://zoom.us/rec/share/81000000002', 'has no meeting number in it'],
    ['https://zoom.us/j/81000000002/extra', 'has no meeting number in it'],
    ['https://zoom.us/x?/j/81000000002', 'has no meeting number in it'],
    ['https://zoom.us/j/1234', 'has 4 digits'],
    ['https://zoom.us/j/%E0%A4%A', 'has no meeting number in it'],
    ['https://zoom.us/j/%38%31%30%30%30%30%30%30%30%30%32', 'has no meeting number in it'],
    ['https://zoom.us/%6A/81000000002', 'has no meeting number in it'],
  ])('%s', (text, words) => {
    expect(messageOf(text)).toContain(words);
  });

  test.each([
    'https://zoom.us.evil.example/j/81000000002',
    'https://evil.example/j/81000000002',
    'https://evil.example/zoom.us/j/81000000002',
    'https://evil.example/?u=https://zoom.us/j/81000000002',
    'https://zoom.us@evil.example/j/81000000002',
    'https://zoom.us:x@evil.example/j/81000000002',
    'https://zoom.us%2eevil.example/j/81000000002',
    'https://evil.example\\@zoom.us/j/81000000002',
    'https://evil.example#@zoom.us/j/81000000002',
    'https://notzoom.us/j/81000000002',
    'https://zoom-us.example/j/81000000002',
    'https://zооm.us/j/81000000002',
    'https://zoom.us./j/81000000002',
    'https://zoom.com/j/81000000002',
    'https://127.0.0.1/j/81000000002',
    'https://[::1]/j/81000000002',
  ])('SECURITY: %s is not Zoom', (text) => {
    expect(messageOf(text)).toMatch(/^leads to .*, which is not a Zoom address$/u);
  });

  test('no message holds a passcode, token or number', () => {
    const secrets = 'pwd=hush-hush&tk=hush-hush';
    for (const start of [
      'http://zoom.us/j/81000000002',
      'https://evil.example/j/81000000002',
      'https://hush-hush:hush-hush@evil.example/j/81000000002',
      'https://zoom.us/my/81000000002',
      'https://zoom.us/j/81000000002/x',
      'zoom.us/j/81000000002',
    ]) {
      expect(messageOf(`${start}?${secrets}`)).toMatch(/^(?!.*(hush|81000000002))./u);
    }
    expect(messageOf(`https://zoom.us/j/81000000002?pwd=${'hush'.repeat(9)}`)).toMatch(/^(?!.*hush)./u);
  });
});
