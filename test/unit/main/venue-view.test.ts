// What the shell may know of the venue.
import { expect, test } from 'vitest';
import { venueFile } from '../../../contracts/config.ts';
import { venueView } from '../../../main/venue-view.ts';

const VENUE = {
  venue: { name: 'Expo', doorsOpenMinutes: 5, doorsCloseMinutes: 7, staffContact: 'the desk' },
  rooms: [
    {
      id: 'keynote',
      title: 'Keynote',
      joinLink: 'https://zoom.us/j/81000000002?pwd=secret1&tk=token1',
      entry: 'invited',
      invited: [{ name: 'Ada Lovelace', email: 'ada@example.com', code: 'A-1815' }],
      email: 'asked',
      startsAt: '2026-11-21T09:00:00Z',
    },
  ],
};
const config = venueFile.parse(VENUE);
const now = {
  isRehearsal: true,
  staffLanguage: null,
  staffNotices: ['journal-unwritable' as const],
  incidents: [],
  interruption: null,
  needsSetUp: false,
  rememberedName: null,
  isOffline: false,
};

test('name, cards, notices and incidents; its own sentence about e-mail where it has one', () => {
  expect(venueView(config, {}, now)).toMatchObject({
    name: 'Expo',
    locale: 'en-GB',
    emailConsent: null,
    rooms: [{ id: 'keynote', entry: 'invited', asksEmail: true }],
    ...now,
  });
  const withConsent = { ...config, venue: { ...config.venue, emailConsent: 'To Zoom only.' } };
  expect(venueView(withConsent, {}, now).emailConsent).toBe('To Zoom only.');
});

test('what the venue wants said and offered', () => {
  const said = venueFile.parse({
    ...VENUE,
    venue: { name: 'Expo', namePrivacy: 'Kept until tonight.' },
    devices: { visitorTest: true, soundHint: 'On the left.' },
    theme: { fontFamily: 'Inter' },
    staff: { callUrl: 'https://example.com/call' },
    journal: { keepDays: 3 },
  });
  expect(venueView(said, {}, now)).toMatchObject({
    namePrivacy: 'Kept until tonight.',
    keepDays: 3,
    mayTestDevices: true,
    soundHint: 'On the left.',
    callReachesOut: true,
    look: { fontFamily: 'Inter' },
  });
  expect(venueView(config, {}, now)).toMatchObject({
    namePrivacy: null,
    mayTestDevices: false,
    soundHint: null,
    callReachesOut: false,
    look: { fontFamily: null },
  });
});

test('doors as the venue says', () => {
  const startsAtMs = Date.UTC(2026, 10, 21, 9);
  expect(venueView(config, {}, now).rooms[0]?.opensAtMs).toBe(startsAtMs - 5 * 60_000);
});

test('the idle rules and the kept place as the venue says', () => {
  expect(venueView(config, {}, now)).toMatchObject({
    keepPlaceMinutes: 10,
    idle: { screen: { afterSeconds: 60, askSeconds: 20 }, alone: { afterSeconds: 600, askSeconds: 60 } },
  });
  const attendee = { ...config, kiosk: { ...config.kiosk, mode: 'attendee' as const } };
  expect(venueView(attendee, {}, now).idle).toMatchObject({ screen: null, alone: { afterSeconds: 600 } });
});

test('a kiosk of one room offers that one, and knows where it overflows to', () => {
  const two = [...config.rooms, ...config.rooms.map((room) => ({ ...room, id: 'second' }))];
  const listed = (kiosk: typeof config.kiosk) =>
    venueView({ ...config, rooms: two, kiosk }, {}, now).rooms.map(({ id, isListed }) => [id, isListed]);
  expect(listed(config.kiosk)).toEqual([
    ['keynote', true],
    ['second', true],
  ]);
  expect(listed({ ...config.kiosk, roomId: 'keynote' })).toEqual([
    ['keynote', true],
    ['second', false],
  ]);
});

test('SECURITY: no number, passcode, token, link or guest', () => {
  expect(JSON.stringify(venueView(config, {}, now))).not.toMatch(
    /81000000002|secret1|token1|zoom|Ada|ada@|1815/u,
  );
});

test('SECURITY: a name is remembered on a person’s own machine and on no kiosk', () => {
  const remembered = { ...now, rememberedName: 'Ada Lovelace' };
  const named = (mode: 'kiosk' | 'attendee') =>
    venueView({ ...config, kiosk: { ...config.kiosk, mode } }, {}, remembered).rememberedName;
  expect([named('kiosk'), named('attendee')]).toEqual([null, 'Ada Lovelace']);
});

test('the venue’s files by their addresses; nobody is invited to a person’s own machine', () => {
  const logo = { path: '/v/brand/mark.svg', ending: '.svg', contentType: 'image/svg+xml', bytes: 1 };
  const { look, attract } = venueView(config, { logo }, now);
  expect([look.logoUrl, look.fontUrl, attract.afterSeconds]).toEqual(['/venue/logo.svg', null, 60]);
  const kiosk = { ...config.kiosk, mode: 'attendee' as const };
  expect(venueView({ ...config, kiosk }, {}, now).attract.afterSeconds).toBe(0);
});
