// The rows of the table of scenarios (scenarios.ts) that are nothing but a refusal: who says it, and its number.
import type { InfoAnswer } from './scenario.ts';

export const refuse = (errorCode: number, errorMessage = ''): InfoAnswer => ({
  kind: 'refuse',
  errorCode,
  errorMessage,
});

/** The answer to a number that no row has; `{n}` stands for the number. */
export const UNKNOWN_NUMBER = refuse(3001, 'Meeting does not exist: {n}.');

/** [number, key, sentence, raw code of the answer]: refusals said by the API socket's 4098. */
export const REFUSED_AT_THE_DOOR: readonly [string, string, string, number][] = [
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
export const REFUSED_AT_INFO: readonly [string, string, string, InfoAnswer][] = [
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
