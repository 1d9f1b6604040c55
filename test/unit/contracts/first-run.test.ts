// What set-up reads out of what people paste, and the venue file that it makes of it.
import { describe, expect, test } from 'vitest';
import { venueFile } from '../../../contracts/config.ts';
import {
  readRoom,
  venueFileFrom,
  type FirstRunChoices,
  type FirstRunDraft,
} from '../../../contracts/first-run.ts';

const LINK = 'https://expo.zoom.us/j/81000000003?pwd=abc123';
const found = (link: string, passcode = '') => readRoom({ link, passcode });

describe('read out of a paste', () => {
  test('a link has its number and passcode', () => {
    expect(found(` ${LINK} `)).toMatchObject({
      meetingNumber: '81000000003',
      hasPasscode: true,
      isLink: true,
      given: LINK,
    });
  });

  test.each([
    [`Ada is inviting you. Join Zoom Meeting ${LINK} Meeting ID: 810 0000 0003 Passcode: abc123`],
    [`(${LINK}).`],
    [`“${LINK}”`],
  ])('an invitation with a link in it: %s', (text) => {
    expect(found(text)).toMatchObject({ ok: true, meetingNumber: '81000000003', given: LINK });
  });

  test('a number, with and without a passcode', () => {
    expect(found('810 0000 0002')).toMatchObject({
      meetingNumber: '81000000002',
      hasPasscode: false,
      isLink: false,
    });
    expect(found('810 0000 0002', 'abc123')).toMatchObject({ hasPasscode: true });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['next Monday', 'unreadable'],
    ['12345', 'digits'],
    ['https://zoom.us/s/81000000003?zak=x', 'host'],
    ['https://zoom.us/my/ada', 'personal'],
    ['https://zoom.us/meeting/register/abc', 'registration'],
    ['https://zoom.us.example.com/j/81000000003', 'not-zoom'],
    ['http://zoom.us/j/81000000003', 'unreadable'],
    ['https://zoom.us/about', 'unreadable'],
    [`https://zoom.us/j/81000000003?pwd=${'a'.repeat(33)}`, 'long-passcode'],
  ])('%j is refused: %s', (link, mistake) => {
    expect(found(link)).toMatchObject({ ok: false, mistake });
  });

  test('a passcode that is typed takes the place of one that is too long', () => {
    expect(found(`https://zoom.us/j/81000000003?pwd=${'a'.repeat(33)}`, 'abc123')).toMatchObject({
      ok: true,
    });
  });
});

describe('the venue file', () => {
  const HASH = `scrypt$15$${'A'.repeat(22)}==$${'B'.repeat(43)}=`;
  const draft: FirstRunDraft = {
    name: ' Expo ',
    language: 'de',
    rooms: [
      { link: LINK, title: ' Panel ', passcode: '' },
      { link: '810 0000 0002', title: 'Keynote', passcode: 'x1' },
    ],
  };
  const choices: FirstRunChoices = {
    pinHash: HASH,
    fillsScreen: false,
    isPlainText: false,
    systemLocale: 'en-US',
  };

  test('is one that Foyer starts with', () => {
    const { venue, rooms, kiosk, staff, credentials } = venueFile.parse(venueFileFrom(draft, choices));
    expect(venue).toMatchObject({ name: 'Expo' });
    expect(rooms).toMatchObject([
      { id: 'room-1', title: 'Panel', meetingNumber: '81000000003', passcode: 'abc123' },
      { id: 'room-2', title: 'Keynote', meetingNumber: '81000000002', passcode: 'x1' },
    ]);
    expect({ window: kiosk.window, staff: staff.pinHash, plain: credentials.withoutEncryption }).toEqual({
      window: 'windowed',
      staff: HASH,
      plain: 'refuse',
    });
  });

  test('plain text and a locked screen stand in it only where somebody said so', () => {
    const written = venueFileFrom(draft, { ...choices, isPlainText: true, fillsScreen: true });
    expect(venueFile.parse(written)).toMatchObject({
      kiosk: { window: 'kiosk' },
      credentials: { withoutEncryption: 'store-in-plain-text' },
    });
  });

  test.each([
    ['de', 'de-AT', 'de-AT'],
    ['de', 'en-US', 'de-US'],
    ['pt', 'pt', 'pt-BR'],
    ['fr', 'not a tag', 'fr'],
  ] as const)('spoken in %s on a machine of %s: dates as in %s', (language, systemLocale, locale) => {
    expect(venueFileFrom({ ...draft, language }, { ...choices, systemLocale })).toMatchObject({
      venue: { locale },
    });
  });

  test('what is no room is left to the check of the file', () => {
    const rooms = [{ link: 'next Monday', title: 'Panel', passcode: '' }];
    expect(venueFile.safeParse(venueFileFrom({ ...draft, rooms }, choices)).success).toBe(false);
  });
});
