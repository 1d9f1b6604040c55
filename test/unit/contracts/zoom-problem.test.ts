// Row by row: what Zoom answered on the wire, what the unmodified SDK 6.2.0 (component view) told the page about it,
// and what it must mean to us.
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../contracts/problem.ts';
import { readEnd, readRefusal } from '../../../contracts/zoom-problem.ts';
import type { SdkAnswer, WitnessedAnswer } from '../../../contracts/zoom-facts.ts';

const info = (code: number, message = 'refused'): WitnessedAnswer => ({
  step: 'info',
  httpStatus: 200,
  code,
  message,
});
const result = (code: number): WitnessedAnswer => ({ step: 'join-result', code });
const failed = (errorCode: number, reason = 'Fail to join the meeting.'): SdkAnswer => ({
  type: 'JOIN_MEETING_FAILED',
  errorCode,
  reason,
});
const UNREACHABLE = failed(-3000, 'connection error');
const CANCELLED: SdkAnswer = { type: 'OPERATION_CANCELLED', reason: 'RECONNECTING_MEETING', errorCode: 3 };

type Row = [
  what: string,
  witness: WitnessedAnswer | null,
  sdk: SdkAnswer | null,
  code: number | null,
  problem: ProblemCode,
];

const REFUSALS: Row[] = [
  // The SDK gives the code itself.
  ['info 3004', info(3004), failed(3004, 'Meeting Passcode wrong.'), 3004, 'passcode-wrong'],
  ['info 200 expired', info(200, 'The signature has expired.'), failed(3705), 3705, 'signature-expired'],
  ['info 3000', info(3000, 'You have a meeting in progress'), failed(3000), 3000, 'host-busy'],
  ['info 3008', info(3008), failed(3008), 3008, 'room-not-started'],
  ['info 3129', info(3129), failed(3008), 3008, 'room-not-started'],
  ['info 3139', info(3139), failed(3008), 3008, 'room-not-started'],
  ['info 3051', info(3051), failed(3051), 3051, 'sign-in-required'],
  ['info 3099', info(3099), failed(3099), 3099, 'registration-required'],
  ['result 6', result(6), failed(4004), 4004, 'room-ended'],
  ['result 131013', result(131013), failed(4004), 4004, 'room-ended'],
  ['result 9', result(9), failed(4005), 4005, 'room-full'],
  ['result 12', result(12), failed(4006), 4006, 'room-locked'],
  ['result 3004', result(3004), failed(3004, 'incorrect passcode'), 3004, 'passcode-wrong'],
  ['result 3005', result(3005), failed(3000), 3000, 'host-busy'],
  ['result 3008', result(3008), failed(3008), 3008, 'room-not-started'],
  ['result 3033', result(3033), failed(3620), 3620, 'email-refused'],
  ['result 103039', result(103039), failed(3009), 3009, 'removed-before'],
  ['result 103043', result(103043), failed(4007), 4007, 'information-barrier'],
  ['result 103044', result(103044), failed(4008), 4008, 'already-in'],
  ['result 6601', result(6601), failed(4011), 4011, 'app-not-approved'],
  ['result 13296', result(13296), failed(4012, 'anonymous join error'), 4012, 'anonymous-refused'],
  ['result 13295', result(13295), failed(4013), 4013, 'token-refused'],
  ['result 13299', result(13299), failed(4014), 4014, 'token-refused'],
  ['result 13300', result(13300), failed(4015), 4015, 'token-refused'],
  ['result 3145', result(3145), failed(4016), 4016, 'token-refused'],
  ['result 103041', result(103041), failed(4017), 4017, 'authorizer-absent'],
  ['result 13245', result(13245), failed(4018), 4018, 'token-refused'],
  ['result 1005', result(1005), failed(3621), 3621, 'zoom-unreachable'],
  ['version', { step: 'version' }, failed(10000), 10000, 'sdk-too-old'],
  // The SDK folds them; only the wire tells them apart.
  ['info 3001', info(3001), failed(200, 'Meeting does not exist: [number].'), 3001, 'room-unknown'],
  ['info 200 invalid', info(200, 'Signature is invalid.'), failed(200), 3712, 'signature-refused'],
  ['info 200 other', info(200, 'Something else.'), failed(200), 200, 'refused-unknown'],
  ['info 3003', info(3003), failed(200), 3003, 'join-request-wrong'],
  ['info 3005', info(3005), failed(200), 3005, 'email-required'],
  ['info 3009', info(3009), failed(200), 3009, 'removed-before'],
  ['info 3034', info(3034), failed(200), 3034, 'sign-in-required'],
  ['info 124', info(124), failed(200), 3610, 'room-unknown'],
  ['info 403', info(403), failed(200), 403, 'zoom-error'],
  ['info 404', info(404), failed(200), 403, 'zoom-error'],
  ['result 6603', result(6603), failed(200), 6603, 'app-blocked'],
  ['result 103003', result(103003), failed(200), 4004, 'room-ended'],
  // Nothing usable came from Zoom.
  ['info HTTP 500', { step: 'info', httpStatus: 500 }, UNREACHABLE, -3000, 'zoom-unreachable'],
  [
    'info HTTP 500 with a body',
    { step: 'info', httpStatus: 500, code: 3004 },
    UNREACHABLE,
    -3000,
    'zoom-unreachable',
  ],
  ['info hangs', null, UNREACHABLE, -3000, 'zoom-unreachable'],
  ['ping 500', { step: 'ping', httpStatus: 500 }, failed(200, 'connection error'), 3621, 'zoom-unreachable'],
  ['socket closed', { step: 'socket' }, failed(200, 'connection error'), -3000, 'zoom-unreachable'],
  ['socket closed, still trying', { step: 'socket' }, CANCELLED, null, 'zoom-unreachable'],
  [
    'still trying after a clean info',
    { step: 'info', httpStatus: 200, code: 0 },
    CANCELLED,
    null,
    'zoom-unreachable',
  ],
  ['still trying after a refusal', result(13296), CANCELLED, 4012, 'anonymous-refused'],
  ['nothing at all', null, null, null, 'zoom-unreachable'],
  // The page's own mistakes come from the SDK alone.
  ['joined twice', null, { type: 'INVALID_OPERATION', errorCode: 5012 }, 5012, 'join-request-wrong'],
  ['bad parameter', null, { type: 'INVALID_PARAMETERS', errorCode: 3 }, 3, 'join-request-wrong'],
  ['a sentence without a number', null, { reason: 'Signature is invalid.' }, 3712, 'signature-refused'],
];

describe('a refused join', () => {
  test.each(REFUSALS)('%s', (_what, witness, sdk, zoomCode, problem) => {
    expect(readRefusal({ ...(witness && { witness }), ...(sdk && { sdk }) })).toEqual({
      zoomCode,
      problem,
      isKnown: true,
      isContradictory: false,
    });
  });

  test.each([
    ['on the wire', { witness: info(4242), sdk: failed(200) }],
    ['as a join result', { witness: result(4242), sdk: failed(200) }],
    ['from the SDK', { sdk: failed(4242) }],
  ])('an unknown number %s is recorded as it came', (_where, facts) => {
    expect(readRefusal(facts)).toEqual({
      zoomCode: 4242,
      problem: 'refused-unknown',
      isKnown: false,
      isContradictory: false,
    });
  });

  test.each([1, 2, 3])('join result %i is not the SDK code of that number', (code) => {
    expect(readRefusal({ witness: result(code), sdk: failed(200) })).toMatchObject({
      zoomCode: 200,
      problem: 'refused-unknown',
    });
  });

  test('two specific codes that differ are a contradiction, and the SDK is believed: it saw the later request', () => {
    expect(readRefusal({ witness: info(3004), sdk: failed(4012) })).toEqual({
      zoomCode: 4012,
      problem: 'anonymous-refused',
      isKnown: true,
      isContradictory: true,
    });
  });

  test.each([
    [
      'info 3000 stands for many',
      info(3000, 'This webinar requires an email address'),
      3005,
      'email-required',
    ],
    ['info 200 stands for many', info(200, 'API key is wrong'), 3704, 'credentials-refused'],
    ['a raw number without a row', info(3136), 3623, 'token-refused'],
  ])('no contradiction: %s', (_what, witness, code, problem) => {
    expect(readRefusal({ witness, sdk: failed(code) })).toEqual({
      zoomCode: code,
      problem,
      isKnown: true,
      isContradictory: false,
    });
  });
});

describe('the end', () => {
  const lost = (zoomCode: number | null = null) => ({
    kind: 'problem',
    problem: 'connection-lost',
    zoomCode,
  });

  test.each([
    [2, 'user request', { kind: 'left' }],
    [7, 'kicked by host', { kind: 'ended', why: 'removed' }],
    [7, 'expeled by host', { kind: 'ended', why: 'removed' }],
    [8, 'ended by host', { kind: 'ended', why: 'ended-by-host' }],
    [10, 'free meeting ended', { kind: 'ended', why: 'time-limit' }],
    [14, 'archive failed', lost()],
    [17, 'duplicated session', { kind: 'ended', why: 'elsewhere' }],
    [
      21,
      'bot user kicked due to master leaving',
      { kind: 'problem', problem: 'authorizer-absent', zoomCode: 4019 },
    ],
    [22, 'unknown reason: 22', lost()],
  ])('%i "%s"', (code, reason, end) => {
    expect(readEnd({ sdk: { reason }, witness: { step: 'end', code } }, true)).toEqual(end);
  });

  test('without any reason the visitor has left; with a number and no reason the connection is lost', () => {
    expect(readEnd({ sdk: {} }, true)).toEqual({ kind: 'left' });
    expect(readEnd({ sdk: { errorCode: 4001 } }, true)).toEqual(lost(4001));
  });

  test.each([
    [7, { kind: 'ended', why: 'removed' }],
    [8, { kind: 'ended', why: 'ended-by-host' }],
    [10, { kind: 'ended', why: 'time-limit' }],
    [21, { kind: 'problem', problem: 'authorizer-absent', zoomCode: 4019 }],
    [99, lost()],
  ])('a sentence that nobody knows, and %i on the wire', (code, end) => {
    expect(readEnd({ sdk: { reason: 'something new' }, witness: { step: 'end', code } }, true)).toEqual(end);
  });

  test('4019 is the absent authoriser whatever the sentence', () => {
    const facts = { sdk: { errorCode: 4019, reason: 'kicked by host' } };
    expect(readEnd(facts, true)).toMatchObject({ problem: 'authorizer-absent' });
  });

  test('the same removal before being let in is a refusal from the waiting room', () => {
    const facts = { sdk: { reason: 'kicked by host' } };
    expect(readEnd(facts, false)).toMatchObject({ kind: 'problem', problem: 'refused-from-waiting-room' });
  });

  test.each([
    ['ended by host', 'ended-by-host'],
    ['free meeting ended', 'time-limit'],
  ])('"%s" means the same in the waiting room', (reason, why) => {
    expect(readEnd({ sdk: { reason } }, false)).toEqual({ kind: 'ended', why });
  });
});

test('a number on the wire counts more than a sentence that could mean something else', () => {
  const folded = { type: 'JOIN_MEETING_FAILED', errorCode: 200 };
  const reason = 'Signature is invalid, or the meeting does not exist';
  for (const code of [3704, 3009, 4012]) {
    const facts = { sdk: { ...folded, reason }, witness: info(code, reason) };
    expect(readRefusal(facts)).toMatchObject({ zoomCode: code });
  }
  expect(readRefusal({ sdk: { ...folded, reason: 'Signature is invalid.' } })).toMatchObject({
    zoomCode: 3712,
  });
});

test('what came meanwhile, told when the line is back after a cut', () => {
  const back = (errorCode: number) =>
    readEnd({ sdk: { errorCode, reason: 'Fail to join the meeting.' } }, true);
  expect(back(4004)).toEqual({ kind: 'ended', why: 'ended-by-host' });
  expect(back(3009)).toEqual({ kind: 'ended', why: 'removed' });
  expect(back(4006)).toEqual({ kind: 'problem', problem: 'room-locked', zoomCode: 4006 });
  expect(back(200)).toEqual({ kind: 'problem', problem: 'connection-lost', zoomCode: 200 });
});

test('too many requests is throttling', () => {
  expect(readRefusal({ sdk: failed(-3000), witness: { step: 'info', httpStatus: 429 } })).toMatchObject({
    problem: 'zoom-throttling',
    zoomCode: 3633,
  });
});
