// The one table of what can be met, by meeting number. Rows are data: to add a behaviour that no word of
// `scenario.ts` describes, add the word there and read it in one place, not an `if` on a number.
// Unless a row says otherwise its passcode is `abc123`, and the signature is checked before anything else.

import type { InfoAnswer, Person, RoomAction, RoomStep, Scenario } from './scenario.ts';

export const DEFAULT_PASSCODE = 'abc123';

/** Numbers that begin like this and are in no row behave like the row `joins`: as many rooms as a test wants. */
export const OPEN_NUMBERS = '82';

export const ADA: Person = { id: 16_778_240, name: 'Ada Host', isHost: true };
export const BEN: Person = { id: 16_779_264, name: 'Ben Gül' };

const refuse = (errorCode: number, errorMessage = ''): InfoAnswer => ({
  kind: 'refuse',
  errorCode,
  errorMessage,
});

/** The answer to a number that no row has; `{n}` stands for the number. */
export const UNKNOWN_NUMBER = refuse(3001, 'Meeting does not exist: {n}.');

const COMPANY: readonly RoomStep[] = [
  { atMs: 1000, do: 'chat', from: ADA, text: 'Welcome! We start in a minute.' },
  { atMs: 3000, do: 'leave', person: BEN },
];

/** [number, key, sentence, raw code of the answer]: refusals said by the API socket's 4098. */
const REFUSED_AT_THE_DOOR: readonly [string, string, string, number][] = [
  ['81000000011', 'full', 'is told that the room is full', 9],
  ['81000000012', 'locked', 'is told that the room is locked', 12],
  ['81000000013', 'removed-before', 'was removed earlier and cannot come back', 103039],
  ['81000000014', 'already-ended', 'is told that the meeting is over', 131013],
  ['81000000015', 'information-barrier', 'is kept out by an information barrier (4007)', 103043],
  ['81000000016', 'already-in', 'is told that they are in the room already (4008)', 103044],
  ['81000000017', 'email-blocked', 'is told that the e-mail address is blocked (3620)', 3033],
  ['81000000031', 'app-not-published', 'is refused with 4011: app not published', 6601],
  ['81000000032', 'anonymous-not-allowed', 'is refused with 4012: anonymous join not allowed', 13296],
  ['81000000033', 'token-missing', 'is refused with 4013: no OBF token or ZAK', 13295],
  ['81000000034', 'obf-invalid', 'is refused with 4014: OBF token invalid', 13299],
  ['81000000035', 'obf-other-meeting', 'is refused with 4015: OBF token for another meeting', 13300],
  ['81000000036', 'recording-token', 'is refused with 4016: recording token expired', 3145],
  ['81000000037', 'owner-absent', 'is refused with 4017: authorising user not in the room', 103041],
  ['81000000038', 'login-conflict', 'is refused with 4018: token conflicts with the login', 13245],
];

/** [number, key, sentence, answer]: refusals said by Zoom's web service. */
const REFUSED_AT_INFO: readonly [string, string, string, InfoAnswer][] = [
  ['81000000051', 'signature-expired', 'signature has expired', refuse(200, 'The signature has expired.')],
  ['81000000052', 'signature-invalid', 'signature is not accepted', refuse(200, 'Signature is invalid.')],
  ['81000000053', 'unknown', 'number does not exist', UNKNOWN_NUMBER],
  ['81000000054', 'registration', 'must register', refuse(3099, 'https://zoom.us/meeting/register/x')],
  ['81000000056', 'login', 'must sign in', refuse(3051, '/signin')],
  ['81000000057', 'email-needed', 'must give an e-mail address', refuse(3005, 'User email is required.')],
  [
    '81000000058',
    'web-off',
    'cannot join from a browser',
    refuse(3611, 'Unable join from browser, please join using the Zoom desktop client or mobile app.'),
  ],
  [
    '81000000060',
    'host-busy',
    'host has another meeting in progress',
    refuse(3000, 'You have a meeting that is currently in-progress.'),
  ],
  ['81000000061', 'unheard-of', 'meets a code nobody has heard of', refuse(4242, 'The moon is in the way.')],
  ['81000000071', 'no-answer', 'gets no answer at all', { kind: 'silence' }],
  ['81000000074', 'http-500', 'meets a broken web service', { kind: 'http', status: 500 }],
  ['81000000076', 'malformed', 'gets an answer that is no JSON', { kind: 'text', body: '<html>Oops {' }],
];

/** [number, key, sentence, what happens after two seconds]: rooms with Ada that are joined without trouble. */
const IN_THE_ROOM: readonly [string, string, string, RoomAction][] = [
  ['81000000021', 'removed-by-host', 'is in and removed by the host', { do: 'end', reason: 7 }],
  ['81000000022', 'ended-by-host', 'is in until the host ends the meeting', { do: 'end', reason: 8 }],
  [
    '81000000023',
    'drops-and-returns',
    'is in; the connection breaks and comes back',
    { do: 'drop', forMs: 0 },
  ],
  [
    '81000000024',
    'drops-for-good',
    'is in; the connection breaks until the test restores it',
    { do: 'drop', forMs: Number.POSITIVE_INFINITY },
  ],
  ['81000000025', 'recorded', 'is in; the host starts to record', { do: 'record', on: true }],
  [
    '81000000039',
    'owner-leaves',
    'is in and loses the room: authorising user left (4019)',
    { do: 'end', reason: 21 },
  ],
];

const SPECIAL: readonly Scenario[] = [
  {
    number: '81000000001',
    key: 'joins',
    visitor: 'is in: Ada Host and Ben Gül are there, Ada writes, Ben leaves',
    present: [ADA, BEN],
    timeline: COMPANY,
  },
  {
    number: '81000000002',
    key: 'wrong-passcode',
    visitor: 'is told that the passcode is wrong (it is "other99")',
    passcodes: ['other99'],
  },
  {
    number: '81000000003',
    key: 'wrong-passcode-at-door',
    visitor: 'is told that the passcode is wrong, but only by the API socket (it is "other99")',
    passcodes: ['other99'],
    passcodeCheckedAt: 'door',
  },
  {
    number: '81000000004',
    key: 'passcode-changes',
    visitor: 'is in with "abc123"; the next visitor needs "new456"',
    passcodes: [DEFAULT_PASSCODE, 'new456'],
    present: [ADA],
  },
  {
    number: '81000000005',
    key: 'waits-then-admitted',
    visitor: 'waits two seconds in the waiting room and is let in',
    hasWaitingRoom: true,
    present: [ADA],
    timeline: [{ atMs: 2000, do: 'admit' }],
  },
  {
    number: '81000000006',
    key: 'waits-then-refused',
    visitor: 'waits two seconds in the waiting room and is turned away by the host',
    hasWaitingRoom: true,
    timeline: [{ atMs: 2000, do: 'end', reason: 7 }],
  },
  {
    number: '81000000007',
    key: 'waits',
    visitor: 'waits in the waiting room until the test acts',
    hasWaitingRoom: true,
    present: [ADA],
  },
  {
    number: '81000000008',
    key: 'not-started-then-started',
    visitor: 'is told that the meeting has not started; three seconds later it has',
    startsAfterMs: 3000,
    present: [ADA],
  },
  {
    number: '81000000009',
    key: 'not-started-at-door',
    visitor: 'is told by the API socket that the meeting has not started; three seconds later it has',
    startsAfterMs: 3000,
    notStartedSaidAt: 'door',
    present: [ADA],
  },
  {
    number: '81000000010',
    key: 'never-starts',
    visitor: 'is told that the meeting has not started, until the test starts it',
    startsAfterMs: Number.POSITIVE_INFINITY,
    present: [ADA],
  },
  {
    number: '81000000018',
    key: 'waits-then-moved-in',
    visitor: 'waits two seconds and is let in by a move to another server',
    hasWaitingRoom: true,
    present: [ADA],
    timeline: [{ atMs: 2000, do: 'admit-by-move' }],
  },
  {
    number: '81000000026',
    key: 'webinar',
    visitor: 'is in a webinar',
    isWebinar: true,
    present: [ADA],
  },
  {
    number: '81000000055',
    key: 'registered',
    visitor: 'is in with a registration token (`tk`), and must register without one',
    needs: { field: 'tk', otherwise: refuse(3099, 'https://zoom.us/meeting/register/x') },
    present: [ADA],
  },
  {
    number: '81000000059',
    key: 'sdk-too-old',
    visitor: 'is told that the software is too old (10000)',
    door: { kind: 'outdated', upgradeVersion: '6.9.0' },
  },
  {
    number: '81000000072',
    key: 'no-answer-at-door',
    visitor: 'gets no join result: the API socket says READY and no more',
    door: { kind: 'silence', after: 'ready' },
  },
  {
    number: '81000000073',
    key: 'slow-answer',
    visitor: 'is in, after an answer that took four seconds',
    infoDelayMs: 4000,
    present: [ADA],
  },
  {
    number: '81000000075',
    key: 'ping-500',
    visitor: 'passes the web service and finds the meeting server broken',
    pingStatus: 500,
  },
  {
    number: '81000000077',
    key: 'silent-socket',
    visitor: 'gets an API socket that says nothing at all',
    door: { kind: 'silence', after: 'open' },
  },
];

export const SCENARIOS: readonly Scenario[] = [
  ...SPECIAL,
  ...IN_THE_ROOM.map(([number, key, visitor, action]): Scenario => ({
    number,
    key,
    visitor,
    present: [ADA],
    timeline: [{ atMs: 2000, ...action }],
  })),
  ...REFUSED_AT_THE_DOOR.map(([number, key, visitor, res]): Scenario => ({
    number,
    key,
    visitor,
    door: { kind: 'refuse', res },
  })),
  ...REFUSED_AT_INFO.map(([number, key, visitor, info]): Scenario => ({ number, key, visitor, info })),
];
