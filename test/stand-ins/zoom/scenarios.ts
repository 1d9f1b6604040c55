// The one table of what can be met, by meeting number (plain refusals: refused.ts). Rows are data: to add a behaviour
// that no word of `scenario.ts` describes, add the word there and read it in one place, not an `if` on a number.
// Unless a row says otherwise its passcode is `abc123`, and the signature is checked before anything else.

import { refuse, REFUSED_AT_INFO, REFUSED_AT_THE_DOOR } from './refused.ts';
import type { Person, RoomAction, RoomStep, Scenario } from './scenario.ts';

export const DEFAULT_PASSCODE = 'abc123';

/** Numbers that begin like this and are in no row behave like the row `joins`: as many rooms as a test wants. */
export const OPEN_NUMBERS = '82';

export const ADA: Person = { id: 16_778_240, name: 'Ada Host', isHost: true };
export const BEN: Person = { id: 16_779_264, name: 'Ben Gül' };

const COMPANY: readonly RoomStep[] = [
  { atMs: 1000, do: 'chat', from: ADA, text: 'Welcome! We start in a minute.' },
  { atMs: 3000, do: 'leave', person: BEN },
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
    number: '81000000019',
    key: 'full-then-free',
    visitor: 'is told that the room is full; three seconds later somebody has left',
    door: { kind: 'refuse', res: 9, forMs: 3000 },
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
    needs: { anyOf: ['tk'], otherwise: refuse(3099, 'https://zoom.us/meeting/register/x') },
    present: [ADA],
  },
  {
    number: '81000000062',
    key: 'signed-in',
    visitor: 'is in with a ZAK, and must sign in without one',
    needs: { anyOf: ['ztk'], otherwise: refuse(3051, '/signin') },
    present: [ADA],
  },
  {
    number: '81000000063',
    key: 'webinar-wants-email',
    visitor: 'is in a webinar with an e-mail address, and is asked for one without',
    isWebinar: true,
    needs: { anyOf: ['userEmail'], otherwise: refuse(3005, 'User email is required.') },
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
