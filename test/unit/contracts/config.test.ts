// The venue file's schema: what it takes, what it fills in, and what a room becomes. What it refuses, and in which
// words, is in main/config/config-problems.test.ts.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { venueFile, type VenueConfig } from '../../../contracts/config.ts';
import { STANDARD_COLOURS } from '../../../contracts/palette.ts';

const room = { id: 'keynote', title: 'Opening keynote', meetingNumber: '810 0000 0002' };

const taken = (changes: object): VenueConfig =>
  venueFile.parse({ venue: { name: 'Expo' }, rooms: [room], ...changes });
const firstRoom = (changes: object) => taken({ rooms: [{ ...room, ...changes }] }).rooms[0];
const isTaken = (changes: object): boolean =>
  venueFile.safeParse({ venue: { name: 'Expo' }, rooms: [{ ...room, ...changes }] }).success;

test('the smallest file, and all defaults', () => {
  expect(taken({})).toEqual({
    venue: {
      name: 'Expo',
      doorsOpenMinutes: 15,
      doorsCloseMinutes: 15,
      keepPlaceMinutes: 10,
      locale: 'en-GB',
    },
    rooms: [
      {
        id: 'keynote',
        title: 'Opening keynote',
        subtitle: null,
        startsAtMs: null,
        endsAtMs: null,
        meetingNumber: '81000000002',
        passcode: '',
        tk: '',
        kind: 'meeting',
        view: 'component',
        webEndpoint: 'zoom.us',
        joinLink: null,
        entry: 'open',
        otherEntries: ['registered'],
        invited: [],
        signedInAs: null,
        overflowRoomId: null,
        email: 'when-needed',
        mayShowPersonalLink: false,
      },
    ],
    account: { cloud: 'zoom.us', registrantEmailDomain: 'kiosk.example.com' },
    journal: { keepDays: 30 },
    log: { level: 'info', files: 5, fileMegabytes: 5 },
    idle: {
      screenSeconds: 60,
      screenAskSeconds: 20,
      waitingMinutes: 20,
      notStartedMinutes: 30,
      untouchedMinutes: 45,
      aloneMinutes: 10,
      maximumStayMinutes: 240,
      askSeconds: 60,
    },
    staff: { mayEnterPasscode: false, mayLeaveKiosk: 'to-window' },
    kiosk: { window: 'windowed', mode: 'kiosk', startsWithMachine: false, nightRestart: '03:30' },
    devices: { joinAudio: false, joinMuted: false, cameraOnJoin: false, visitorTest: false },
    credentials: { withoutEncryption: 'refuse', onAttendeeMachine: 'refuse' },
    theme: { scheme: 'auto', ...STANDARD_COLOURS },
    attract: { afterSeconds: 60 },
    updates: {
      enabled: true,
      channel: 'latest',
      installAt: '03:30',
      freezeBeforeHours: 48,
      freezeAfterHours: 12,
      freezeDates: [],
    },
    signature: {},
  });
});

describe('who may enter', () => {
  const invitedAs = (invited: unknown) => firstRoom({ entry: 'invited', invited });

  test('people, in the short form and the long one', () => {
    expect(
      invitedAs([
        ' ada@example.com ',
        'ADA-1815',
        { name: 'Alan', code: 'c', badge: 'b' },
        { email: 'grace@example.com' },
      ]),
    ).toMatchObject({
      invited: [
        { name: null, email: 'ada@example.com', codes: [] },
        { name: null, email: null, codes: ['ADA-1815'] },
        { name: 'Alan', email: null, codes: ['c', 'b'] },
        { name: null, email: 'grace@example.com', codes: [] },
      ],
      otherEntries: ['registered'],
    });
  });

  test.each([
    [{ entry: 'registered' }, { otherEntries: [], signedInAs: null }],
    [{ entry: 'open', otherEntries: [] }, { otherEntries: [] }],
    [{ entry: 'registered', otherEntries: ['registered'] }, { otherEntries: [] }],
    // The room check says what `me` means.
    [{ entry: 'signed-in' }, { signedInAs: { token: 'zak', userId: 'me' } }],
    [{ otherEntries: ['signed-in'] }, { signedInAs: { token: 'zak', userId: 'me' } }],
    [
      { entry: 'signed-in', signedInAs: { token: 'obf', userId: 'a@example.com' } },
      { signedInAs: { token: 'obf', userId: 'a@example.com' } },
    ],
  ])('%j', (room, wanted) => {
    expect(firstRoom(room)).toMatchObject(wanted);
  });
});

describe('times', () => {
  test.each([
    ['2026-11-21T09:00:00+01:00', Date.UTC(2026, 10, 21, 8)],
    ['2026-11-21T09:00:00Z', Date.UTC(2026, 10, 21, 9)],
    ['2026-11-21T09:00:00.500-05:30', Date.UTC(2026, 10, 21, 14, 30, 0, 500)],
    ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ])('%s', (startsAt, startsAtMs) => {
    expect(firstRoom({ startsAt })).toMatchObject({ startsAtMs });
  });

  test.each([
    '2026-11-21T09:00:00',
    '2026-11-21',
    '2027-02-29T00:00:00Z',
    '2026-11-21T24:00:00Z',
    1_795_251_600_000,
  ])('%s is refused', (startsAt) => {
    expect(isTaken({ startsAt })).toBe(false);
  });

  test('an end after the start, in whatever offset', () => {
    expect(isTaken({ startsAt: '2026-11-21T09:00:00+01:00', endsAt: '2026-11-21T08:30:00Z' })).toBe(true);
    expect(isTaken({ startsAt: '2026-11-21T09:00:00+01:00', endsAt: '2026-11-21T08:00:00Z' })).toBe(false);
  });
});

describe('the way in', () => {
  const viaLink = (joinLink: string, changes: object = {}) =>
    firstRoom({ meetingNumber: undefined, joinLink, ...changes });

  test('a link brings number, passcode, token and cloud', () => {
    expect(viaLink('https://expo.zoomgov.com/w/1610000002?tk=a.b&pwd=abc123.1')).toMatchObject({
      meetingNumber: '1610000002',
      passcode: 'abc123',
      tk: 'a.b',
      webEndpoint: 'zoomgov.com',
    });
  });

  test('the room’s own passcode wins; an empty one, as a spreadsheet exports it, counts as none', () => {
    const link = 'https://zoom.us/j/81000000002?pwd=fromLink';
    expect(viaLink(link, { passcode: ' own ' })).toMatchObject({ passcode: 'own' });
    expect(viaLink(link, { passcode: '' })).toMatchObject({ passcode: 'fromLink' });
    expect(firstRoom({ passcode: '' })).toMatchObject({ passcode: '' });
  });

  test('a pwd that is too long is no obstacle beside an own passcode', () => {
    const link = `https://zoom.us/j/81000000002?pwd=${'x'.repeat(33)}`;
    expect(viaLink(link, { passcode: 'own' })).toMatchObject({ passcode: 'own' });
    expect(isTaken({ meetingNumber: undefined, joinLink: link, passcode: '' })).toBe(false);
  });

  test('the cloud may be said beside a number, and beside a link that agrees', () => {
    expect(firstRoom({ webEndpoint: 'zoomgov.com' })).toMatchObject({ webEndpoint: 'zoomgov.com' });
    expect(viaLink('https://zoom.us/j/81000000002', { webEndpoint: 'zoom.us' })).toMatchObject({ tk: '' });
  });
});

describe('limits', () => {
  const many = (count: number) => ({
    rooms: Array.from({ length: count }, (_, n) => ({ ...room, id: `r${n}` })),
  });

  test('200 rooms, not 201', () => {
    expect(taken(many(200)).rooms).toHaveLength(200);
    expect(venueFile.safeParse({ venue: { name: 'Expo' }, ...many(201) }).success).toBe(false);
  });

  test.each([
    [{ id: 'a'.repeat(64) }, true],
    [{ id: 'a'.repeat(65) }, false],
    [{ id: '-a' }, false],
    [{ id: 'a\n' }, false],
    [{ id: '__proto__' }, false],
    [{ title: 'x'.repeat(120) }, true],
    [{ title: 'x'.repeat(121) }, false],
    [{ title: 'a\u001Bb' }, false],
    [{ passcode: 'x'.repeat(32) }, true],
    [{ passcode: 'x'.repeat(33) }, false],
  ])('%j: %s', (changes, wanted) => {
    expect(isTaken(changes)).toBe(wanted);
  });

  test.each(['de', 'de-CH', 'zh-Hant-TW', 'pt-br'])('locale %s', (locale) => {
    expect(taken({ venue: { name: 'Expo', locale } }).venue.locale).toBe(locale);
  });

  test.each(['', 'de_CH', 'English (UK)', 'x'])('locale %j is refused', (locale) => {
    expect(venueFile.safeParse({ venue: { name: 'Expo', locale }, rooms: [room] }).success).toBe(false);
  });
});

test('every field has a description and an example that its own schema takes', () => {
  const json = z.toJSONSchema(venueFile, { io: 'input', unrepresentable: 'any' });
  const fields: string[] = [];
  const visit = (node: z.core.JSONSchema._JSONSchema | undefined, name: string): void => {
    if (typeof node !== 'object') return;
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      const path = `${name}.${key}`;
      if (key === '$schema' || typeof field !== 'object') continue;
      fields.push(path);
      expect([path, typeof field.description, field['example'] !== undefined]).toEqual([
        path,
        'string',
        true,
      ]);
      if (field.type !== 'array') visit(field, path);
      else if (!Array.isArray(field.items)) visit(field.items, path);
    }
  };
  visit(json, '');
  expect(fields).toContain('.rooms.joinLink');
  expect(fields).toContain('.signature.lifetimeSeconds');
  // Put together, the examples are a venue file.
  const example = (key: string): unknown => {
    const field = json.properties?.[key];
    return typeof field === 'object' ? field['example'] : undefined;
  };
  const keys = ['venue', 'rooms', 'kiosk', 'credentials', 'signature'];
  expect(venueFile.safeParse(Object.fromEntries(keys.map((key) => [key, example(key)]))).success).toBe(true);
});
