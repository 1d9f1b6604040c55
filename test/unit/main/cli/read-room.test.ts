// foyer room read: what Zoom says of a room, without number and passcode.
import { expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { DETAILS, read, type Options } from './room-stage.ts';

test('read says what Zoom has, without number and passcode', async () => {
  const { exitCode, out } = await read({ room: ['keynote'] });
  expect(exitCode).toBe(0);
  expect(out.split('\n').map((line) => line.trim().split(/ {2,}/u))).toEqual([
    ['Room "keynote" at Zoom'],
    ['kind', 'meeting'],
    ['status', 'started'],
    ['passcode', 'as in the venue file'],
    ['registration', 'none'],
    ['sign-in', 'off'],
    ['waiting room', 'off'],
    ['join before host', 'on'],
    [''],
  ]);
  expect(out).not.toMatch(/8100000000|Kx7|feedfeed/u);
});

test.each<[string, string, Partial<MeetingDetails>, RegExp]>([
  ['another passcode', 'keynote', { passcode: '482913' }, /not the venue file's/u],
  ['another passcode and no link', 'keynote', { passcode: '482913', joinUrl: null }, /not the venue file's/u],
  ['no passcode', 'keynote', { passcode: '', joinUrl: null }, /Zoom names none/u],
  [
    'the same in the link',
    'linked',
    { joinUrl: 'https://zoom.us/j/81000000002?pwd=0123456789abcdef.1' },
    /as in the venue file/u,
  ],
  ['another in the link', 'linked', {}, /not the venue file's/u],
  ['no link to compare with', 'linked', { joinUrl: null }, /cannot be compared/u],
  ['another kind', 'keynote', { kind: 'webinar' }, /webinar: the venue file says meeting/u],
  [
    'a waiting room',
    'keynote',
    { hasWaitingRoom: true },
    /on: visitors wait .*\n.*join before host +of no effect/u,
  ],
  ['no word of a passcode', 'keynote', { passcode: null }, /passcode +not said by Zoom: .*venue file/u],
  ['nothing', 'keynote', { hasStarted: null, hasWaitingRoom: null }, /status +not said by Zoom/u],
])('read: Zoom has %s', async (_what, room, some, sentence) => {
  const details = success({ ...DETAILS, ...some });
  expect((await read({ room: [room] }, details)).out).toMatch(sentence);
});

test('read as JSON has no number and no passcode either', async () => {
  const { out } = await read({ room: ['keynote'], json: [] });
  expect(JSON.parse(out)).toEqual({
    room: 'keynote',
    kind: 'meeting',
    hasStarted: true,
    passcode: 'same',
    registration: 'none',
    requiresSignIn: false,
    hasWaitingRoom: false,
    mayJoinBeforeHost: true,
  });
});

test.each<[Options, RegExp]>([
  [{}, /--room=/u],
  [{ room: ['keynot'] }, /did you mean "keynote"\?/u],
  [{ room: ['xyz'] }, /it has "keynote", "linked"/u],
  [{ room: ['keynote'], topic: ['T'] }, /--topic does not go with "foyer room read"/u],
])('read, typed wrongly: %j', async (options, sentence) => {
  const { exitCode, err } = await read(options);
  expect(exitCode).toBe(2);
  expect(err).toMatch(sentence);
});

test('read of a room that Zoom does not know', async () => {
  expect(await read({ room: ['keynote'] }, failure('room-unknown'))).toMatchObject({ exitCode: 1, out: '' });
});
