// A room is read back, every difference is shown, and what was made is never lost.
import { expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import { loadConfig } from '../../../../main/config/load.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { ask, create, LINK, PASSCODE, START, value } from './create-room-stage.ts';

test.each<[string, Partial<MeetingDetails>, { field: string; asked: string; got: string }]>([
  ['a passcode of its own', { passcode: '482913' }, { field: 'passcode', asked: PASSCODE, got: '482913' }],
  ['no passcode', { passcode: '' }, { field: 'passcode', asked: PASSCODE, got: 'none' }],
  ['a waiting room', { hasWaitingRoom: true }, { field: 'waiting room', asked: 'off', got: 'on' }],
  [
    'nothing said',
    { hasWaitingRoom: null },
    { field: 'waiting room', asked: 'off', got: 'not said by Zoom' },
  ],
  ['sign-in', { requiresSignIn: true }, { field: 'sign-in', asked: 'off', got: 'on' }],
  ['registration', { registration: 'manual' }, { field: 'registration', asked: 'none', got: 'manual' }],
  ['no early entry', { mayJoinBeforeHost: false }, { field: 'join before host', asked: 'on', got: 'off' }],
  [
    'late entry',
    { joinBeforeHostMinutes: 5 },
    { field: 'join before host', asked: 'on', got: 'from 5 minutes before the start' },
  ],
  ['another topic', { topic: 'Opening' }, { field: 'topic', asked: 'Opening keynote', got: 'Opening' }],
  [
    'another start',
    { startsAtMs: START + 3_600_000 },
    { field: 'start', asked: '2026-11-22T09:00:00Z', got: '2026-11-22T10:00:00Z' },
  ],
])('Zoom made of it %s: shown', async (_what, read, difference) => {
  const made = value((await create(ask(), { read })).result);
  expect(made.differences).toEqual([difference]);
  expect(made.passcode).toBe(read.passcode ?? PASSCODE);
});

test('a link that only has the long form of the passcode does not replace the one that people type', async () => {
  const read = { passcode: '0123456789abcdef' };
  const said = await create(ask(), { read, made: { body: { id: 81_000_000_002, password: PASSCODE } } });
  expect(value(said.result)).toMatchObject({ passcode: PASSCODE, differences: [] });
  const unsaid = await create(ask(), { read });
  expect(value(unsaid.result).passcode).toBe('0123456789abcdef');
});

test.each<[object, string, string | undefined]>([
  [{}, PASSCODE, 'not said by Zoom'],
  [{ password: 'of-making' }, 'of-making', 'of-making'],
  [{ password: '' }, '', 'none'],
])('a reading that does not say the passcode, after a making that said %j', async (said, passcode, got) => {
  const body = { id: '81000000002', join_url: LINK, ...said };
  const made = value((await create(ask(), { made: { body }, read: { passcode: null } })).result);
  expect(made.passcode).toBe(passcode);
  expect(made.venueFileRoom.includes('"passcode"')).toBe(passcode !== '');
  expect(made.differences.find(({ field }) => field === 'passcode')?.got).toBe(got);
});

test('a room that was made and cannot be read back is not lost', async () => {
  const settings = { waiting_room: true, join_before_host: null, approval_type: 1 };
  const made = value(
    (
      await create(ask(), {
        made: {
          body: {
            id: '81000000002',
            password: 'own-by-zoom',
            join_url: LINK,
            topic: {},
            settings,
            start_time: 'soon',
          },
        },
        read: failure('account-scope-missing', 'meeting:read:meeting:admin'),
      })
    ).result,
  );
  expect(made).toMatchObject({ meetingNumber: '81000000002', passcode: 'own-by-zoom', joinLink: LINK });
  expect(made.unread).toEqual([
    { what: 'room', problem: 'account-scope-missing', detail: 'meeting:read:meeting:admin' },
  ]);
  expect(made.differences.map(({ field, got }) => [field, got])).toEqual([
    ['passcode', 'own-by-zoom'],
    ['waiting room', 'on'],
    ['sign-in', 'not said by Zoom'],
    ['registration', 'manual'],
    ['join before host', 'not said by Zoom'],
    ['topic', 'not said by Zoom'],
    ['start', 'not said by Zoom'],
  ]);
});

test.each([[{}], [{ id: 'abc' }], [{ id: null }], [[]], ['<html>']])(
  'an answer without a number: %j',
  async (body) => {
    const { result } = await create(ask(), { made: { body } });
    expect(result).toMatchObject({ ok: false, problem: 'account-answer-wrong' });
  },
);

test('SECURITY: a link that does not lead to Zoom is not shown', async () => {
  const joinUrl = 'https://zoom.us.evil.example/j/81000000002';
  const made = await create(ask(), {
    read: { joinUrl },
    made: { body: { id: 81_000_000_002, join_url: joinUrl } },
  });
  expect(value(made.result).joinLink).toBe('');
});

test("the venue file takes the room's lines", async () => {
  const { result } = await create(ask({ topic: 'Café: Opening!\n2026' }), {
    roomIds: ['cafe-opening-2026', 'cafe-opening-2026-2'],
  });
  const lines = value(result).venueFileRoom;
  const file = `{ "venue": { "name": "Expo" }, "rooms": [${lines}] }`;
  const loaded = await loadConfig('venue.json', () => Promise.resolve(Buffer.from(file)));
  expect(loaded.ok && loaded.config.rooms[0]).toMatchObject({
    id: 'cafe-opening-2026-3',
    title: 'Café: Opening! 2026',
    meetingNumber: '81000000002',
    passcode: PASSCODE,
    startsAtMs: START,
    endsAtMs: START + 3_600_000,
  });
});

test.each<[Partial<MeetingDetails>, object]>([
  [{ registration: 'automatic' }, { entry: 'registered' }],
  [{ registration: 'manual' }, { entry: 'registered' }],
  [{ requiresSignIn: true }, { entry: 'signed-in' }],
  [
    { requiresSignIn: true, registration: 'automatic' },
    { entry: 'signed-in', otherEntries: ['registered'] },
  ],
  [{}, {}],
])('the lines let visitors in as the account makes them: %j', async (read, lines) => {
  const { result } = await create(ask({ startsAtMs: null }), { read });
  expect(JSON.parse(value(result).venueFileRoom)).toEqual({
    id: 'opening-keynote',
    title: 'Opening keynote',
    meetingNumber: '81000000002',
    passcode: PASSCODE,
    ...lines,
  });
});

test('the lines of a room without a start, a passcode or a letter of ASCII; in the other cloud', async () => {
  const joinUrl = 'https://acme.zoomgov.com/j/81000000002';
  const { result } = await create(ask({ topic: '開会式', startsAtMs: null }), {
    read: { passcode: '', joinUrl },
  });
  expect(JSON.parse(value(result).venueFileRoom)).toEqual({
    id: 'room',
    title: '開会式',
    meetingNumber: '81000000002',
    webEndpoint: 'zoomgov.com',
  });
});
