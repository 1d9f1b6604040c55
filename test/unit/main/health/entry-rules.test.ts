// Who gets in and as whom: every combination of the room's entry and what Zoom asks for.
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../../contracts/config-entry.ts';
import { CHECK_FINDINGS } from '../../../../contracts/check.ts';
import { failure, success } from '../../../../contracts/result.ts';
import { ROOM_RULES } from '../../../../main/health/room-rules.ts';
import { facts, PLANTED } from './facts.ts';

const signedIn = (userId: string, token: 'zak' | 'obf' = 'zak') =>
  readEntry({ entry: 'signed-in', signedInAs: { token, userId } });
const invited = readEntry({
  entry: 'invited',
  invited: [{ name: PLANTED.name, email: PLANTED.email, codes: ['A-1'] }],
});
const orSignedIn = readEntry({
  otherEntries: ['signed-in'],
  signedInAs: { token: 'zak', userId: 'HostId1' },
});
const INTERNAL = { isInternal: true };
const PRIVATE = { isPrivate: true };
const UNTOLD = { isInternal: null, isPrivate: null };
const KIOSK_USER = 'kiosk@venue.example';

describe('entry', () => {
  test.each([
    ['open', facts(), 'green', null],
    ['open', facts({ isAccountConfigured: false }), 'green', null],
    ['registered', facts({ room: readEntry({ entry: 'registered' }) }), 'green', null],
    [
      'needs-account',
      facts({ room: readEntry({ entry: 'registered' }), isAccountConfigured: false }),
      'red',
      null,
    ],
    ['invited', facts({ room: invited }), 'green', '1 person'],
    ['signed-in', facts({ room: signedIn(KIOSK_USER), token: success({}) }), 'green', null],
    ['on-behalf', facts({ room: signedIn(KIOSK_USER, 'obf'), token: success({}) }), 'amber', null],
    ['needs-account', facts({ room: signedIn(KIOSK_USER), isAccountConfigured: false }), 'red', null],
    // SECURITY: exactly where a visitor would be refused, whichever way in it is.
    ['as-host', facts({ room: signedIn('me'), token: failure('kiosk-user-is-host') }), 'red', null],
    ['as-host', facts({ room: signedIn(KIOSK_USER), token: failure('kiosk-user-is-host') }), 'red', null],
    ['as-host', facts({ room: orSignedIn, token: failure('kiosk-user-is-host') }), 'red', null],
    ['signed-in', facts({ room: signedIn('hostId1'), token: success({}) }), 'green', null],
    ['not-seen', facts({ room: signedIn(KIOSK_USER), token: null }), 'unknown', null],
    ['as-me', facts({ room: signedIn('me'), token: success({}) }), 'amber', null],
    ['as-me', facts({ room: readEntry({ otherEntries: ['signed-in'] }), token: null }), 'amber', null],
    // Who it would be matters less than that there is no token.
    ...[signedIn('me'), readEntry({ otherEntries: ['signed-in'] })].map(
      (ofRoom) =>
        [
          'token-refused',
          facts({ room: ofRoom, token: failure('account-answer-wrong', 'Zoom 1001') }),
          'red',
          'Zoom 1001',
        ] as const,
    ),
    ['user-unknown', facts({ room: signedIn('nobody'), token: failure('kiosk-user-unknown') }), 'red', null],
    ['user-unknown', facts({ room: orSignedIn, token: failure('kiosk-user-unknown') }), 'red', null],
    [
      'host-unknown',
      facts({ room: orSignedIn, token: failure('account-missing'), reading: failure('account-missing') }),
      'amber',
      null,
    ],
    [
      'token-refused',
      facts({ room: signedIn(KIOSK_USER), token: failure('account-scope-missing', 'user:read:token:admin') }),
      'red',
      'user:read:token:admin',
    ],
    [
      'host-unknown',
      facts({ room: signedIn(KIOSK_USER), token: success({}), reading: failure('account-unreachable') }),
      'amber',
      null,
    ],
  ] as const)('%s', (finding, given, level, detail) => {
    expect(ROOM_RULES.entry(given)).toEqual({ finding, detail });
    expect(CHECK_FINDINGS.entry[finding]).toBe(level);
  });
});

const registered = readEntry({ entry: 'registered' });
const on = { registration: 'automatic' } as const;

describe('registration', () => {
  test.each([
    ['off', facts(), 'green'],
    ['off', facts({ room: invited }), 'green'],
    ['missing', facts({ room: registered }), 'red'],
    ['used', facts({ room: registered, details: on }), 'green'],
    ['blocks', facts({ room: registered, details: on, isAccountConfigured: false }), 'red'],
    // An open room may register unless told otherwise.
    ['will-register', facts({ details: on }), 'amber'],
    ['blocks', facts({ details: on, isAccountConfigured: false }), 'red'],
    ['blocks', facts({ details: on, room: readEntry({ otherEntries: [] }) }), 'red'],
    ['will-register', facts({ details: on, room: invited }), 'amber'],
    ['blocks', facts({ details: on, room: signedIn(KIOSK_USER) }), 'red'],
    ['by-hand', facts({ room: registered, details: { registration: 'manual' } }), 'red'],
    ['by-hand', facts({ details: { registration: 'manual' } }), 'red'],
    ['closed', facts({ room: registered, details: { ...on, isRegistrationClosed: true } }), 'red'],
    ['shared-link', facts({ room: { tk: 'plantedTk' }, details: on }), 'amber'],
  ] as const)('%s', (finding, given, level) => {
    expect(ROOM_RULES.registration(given)).toEqual({ finding, detail: null });
    expect(CHECK_FINDINGS.registration[finding]).toBe(level);
  });
});

const required = { requiresSignIn: true };

describe('sign-in', () => {
  test.each([
    ['not-required', facts(), 'green'],
    ['blocks', facts({ details: required }), 'red'],
    ['blocks', facts({ room: registered, details: required }), 'red'],
    ['blocks', facts({ room: invited, details: required }), 'red'],
    ['will-sign-in', facts({ room: orSignedIn, details: required }), 'amber'],
    ['used', facts({ room: signedIn(KIOSK_USER), details: required }), 'green'],
  ] as const)('%s', (finding, given, level) => {
    expect(ROOM_RULES['sign-in'](given)).toEqual({ finding, detail: null });
    expect(CHECK_FINDINGS['sign-in'][finding]).toBe(level);
  });
});

describe('outsiders', () => {
  test.each([
    ['admitted', facts(), 'green'],
    ['internal', facts({ details: INTERNAL }), 'red'],
    ['internal', facts({ details: { ...INTERNAL, ...PRIVATE }, room: registered }), 'red'],
    ['private', facts({ details: PRIVATE, room: orSignedIn }), 'red'],
    ['private', facts({ details: { ...UNTOLD, ...PRIVATE } }), 'red'],
    ['as-user', facts({ details: INTERNAL, room: signedIn(KIOSK_USER) }), 'amber'],
    ['not-told', facts({ details: UNTOLD }), 'unknown'],
    ['admitted', facts({ details: { ...UNTOLD, kind: 'webinar' } }), 'green'],
  ] as const)('%s', (finding, given, level) => {
    expect(ROOM_RULES.outsiders(given)).toEqual({ finding, detail: null });
    expect(CHECK_FINDINGS.outsiders[finding]).toBe(level);
  });
});
