// foyer room create: what is asked, what is printed, and how it ends.
import { expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { create, VIEW, type Options } from './room-stage.ts';

test('create asks for what was typed', async () => {
  const { asked } = await create({
    topic: [' Opening '],
    host: ['ada@example.com'],
    starts: ['2026-11-22T09:00:00Z'],
    minutes: ['90'],
    passcode: ['Kx7mQ4'],
    'waiting-room': [],
  });
  expect(asked).toEqual({
    topic: 'Opening',
    hostUserId: 'ada@example.com',
    startsAtMs: Date.parse('2026-11-22T09:00:00Z'),
    durationMinutes: 90,
    hasWaitingRoom: true,
    passcode: 'Kx7mQ4',
  });
});

test('create with a topic alone: by me, now, an hour, a passcode to be made', async () => {
  const { asked } = await create({ topic: ['Opening'] });
  expect(asked).toMatchObject({ hostUserId: 'me', startsAtMs: null, durationMinutes: 60, passcode: null });
  expect(asked?.hasWaitingRoom).toBe(false);
});

test.each<[string, Options, RegExp]>([
  ['no topic', {}, /--topic=/u],
  ['a blank topic', { topic: [' '] }, /--topic takes/u],
  ['a long topic', { topic: ['x'.repeat(201)] }, /--topic takes/u],
  ['a long passcode', { topic: ['T'], passcode: ['plantedPass'] }, /--passcode takes at most 10/u],
  ['minutes in words', { topic: ['T'], minutes: ['an hour'] }, /--minutes takes/u],
  ['half a minute', { topic: ['T'], minutes: ['1.5'] }, /--minutes takes/u],
  ['too many minutes', { topic: ['T'], minutes: ['1441'] }, /--minutes takes/u],
  ['a blank host', { topic: ['T'], host: [' '] }, /--host takes/u],
  ['a start in words', { topic: ['T'], starts: ['noon'] }, /--starts takes/u],
  ['a start in the past', { topic: ['T'], starts: ['2026-11-21T07:54:00Z'] }, /in the past/u],
  ['how long ago as a start', { topic: ['T'], starts: ['6h'] }, /--starts takes/u],
  ['an option of read', { topic: ['T'], room: ['keynote'] }, /--room does not go with "foyer room create"/u],
])('create with %s is refused, and nothing is made', async (_what, options, sentence) => {
  const { exitCode, err, asked, out } = await create(options);
  expect({ exitCode, asked, out }).toEqual({ exitCode: 2, asked: null, out: '' });
  expect(err).toMatch(sentence);
  expect(err).not.toContain('planted');
});

test('a start some minutes ago is now', async () => {
  expect((await create({ topic: ['T'], starts: ['2026-11-21T07:56:00Z'] })).exitCode).toBe(0);
});

test('what was made: number, passcode, link, lines for the venue file', async () => {
  const { exitCode, out, err } = await create({ topic: ['Opening'] });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toContain('Meeting number  81000000003\n');
  expect(out).toContain('Passcode        Kx7mQ4vRt2\n');
  expect(out).toContain('Link            https://zoom.us/j/81000000003?pwd=abc\n');
  expect(out).toContain('Zoom took everything as it was asked.');
  expect(out).not.toContain('signedInAs');
  expect(out.endsWith('For the venue file, under "rooms":\n{\n  "id": "opening"\n}\n')).toBe(true);
});

test('every difference stands there with what it means', async () => {
  const differences = [
    { field: 'passcode', asked: 'Kx7mQ4vRt2', got: 'none' },
    { field: 'passcode', asked: 'Kx7mQ4vRt2', got: '482913' },
    { field: 'waiting room', asked: 'off', got: 'on' },
    { field: 'sign-in', asked: 'off', got: 'on' },
    { field: 'registration', asked: 'none', got: 'automatic' },
    { field: 'registration', asked: 'none', got: 'manual' },
    { field: 'join before host', asked: 'on', got: 'off' },
    { field: 'join before host', asked: 'on', got: 'from 5 minutes before the start' },
    { field: 'topic', asked: 'Opening', got: 'Op\u001B[2Jening' },
    { field: 'something new', asked: 'a', got: 'b' },
  ];
  const { out, exitCode } = await create(
    { topic: ['Opening'] },
    success({ ...VIEW, passcode: '', joinLink: '', differences }),
  );
  expect(exitCode).toBe(0);
  expect(out).toMatch(/"signedInAs": \{ "userId": .*never the host\.\nFor the venue file/u);
  expect(out).toContain('(Zoom names none)');
  expect(out).toContain('(Zoom gave none)');
  const lines = out.split('\n');
  const said = differences.map(
    ({ got }, index) => lines[lines.findIndex((line) => line.startsWith('Zoom made')) + 1 + index] ?? got,
  );
  expect(said).toEqual([
    '  passcode: asked: Kx7mQ4vRt2, got: none: if the room asks for one all the same, nobody knows it: set one at Zoom',
    "  passcode: asked: Kx7mQ4vRt2, got: 482913: Zoom's own counts, not the one that was asked for",
    '  waiting room: asked: off, got: on: visitors wait until the host lets them in',
    '  sign-in: asked: off, got: on: visitors with a name alone are refused: they need "entry": "signed-in"',
    '  registration: asked: none, got: automatic: visitors get in with "entry": "registered" only',
    '  registration: asked: none, got: manual: the host must approve every visitor',
    '  join before host: asked: on, got: off: visitors wait until the host has started the room',
    '  join before host: asked: on, got: from 5 minutes before the start: whoever is earlier waits',
    '  topic: asked: Opening, got: Op [2Jening',
    '  something new: asked: a, got: b',
  ]);
});

test('what could not be read is said with the scope that is missing', async () => {
  const detail = 'user:read:settings:admin';
  const { out, exitCode } = await create(
    { topic: ['Opening'] },
    success({
      ...VIEW,
      unread: [
        { what: 'passcode-rules', problem: 'account-scope-missing', detail },
        { what: 'room', problem: 'account-unreachable', detail: null },
      ],
    }),
  );
  expect(out).toMatch(/rules for passcodes could not be read.*Add the scope.*\(user:read:settings:admin\)/u);
  expect(out).toMatch(/could not be read back: look at it at Zoom/u);
  expect(out).toContain('Whether the room became what was asked is not known.');
  expect(out).not.toContain('Zoom took everything');
  expect(exitCode).toBe(1);
});

test.each([
  ['room', 1],
  ['passcode-rules', 0],
] as const)('as JSON it ends the same way where %s could not be read', async (what, exitCode) => {
  const unread = [{ what, problem: 'account-unreachable', detail: null } as const];
  const end = await create({ topic: ['Opening'], json: [] }, success({ ...VIEW, unread }));
  expect(end.exitCode).toBe(exitCode);
  expect(JSON.parse(end.out)).toEqual({ ...VIEW, unread });
});

test('as JSON', async () => {
  const { out } = await create({ topic: ['Opening'], json: [] });
  expect(JSON.parse(out)).toEqual(VIEW);
});

test.each<[Parameters<typeof failure>, number, RegExp, boolean]>([
  [
    ['room-misconfigured', 'the passcode: it needs a digit'],
    2,
    /^Nothing was made: the passcode: it needs a digit\.\n$/u,
    false,
  ],
  [['account-missing'], 2, /^This needs Zoom’s REST API\. Set FOYER_ACCOUNT_ID/u, false],
  [['account-scope-missing', 'meeting:write:meeting:admin'], 1, /\(meeting:write:meeting:admin\)/u, false],
  [['account-unreachable'], 1, /api\.zoom\.us/u, true],
  [['account-answer-wrong', 'HTTP 201'], 1, /\(HTTP 201\)/u, true],
  [['account-answer-wrong', 'Zoom 300'], 1, /\(Zoom 300\)/u, false],
  [['account-throttled'], 1, /429.*Try again at .*where none is, in a minute\.\n$/u, false],
  [
    ['account-throttled', 'HTTP 429, until 00:00 UTC'],
    1,
    /429.*Try again at .*\(HTTP 429, until 00:00 UTC\)/u,
    false,
  ],
])('a failure in words: %j', async (why, exitCode, sentence, isUnsure) => {
  const end = await create({ topic: ['Opening'] }, failure(...why));
  expect(end).toMatchObject({ exitCode, out: '' });
  expect(end.err).toMatch(sentence);
  expect(end.err.includes('may have been made all the same')).toBe(isUnsure);
});
