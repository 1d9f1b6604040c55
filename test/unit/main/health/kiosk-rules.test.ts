// Each rule of the kiosk: the finding and its level change when the fact does.
import { NO_LABELS } from '../../../../contracts/devices.ts';
import { describe, expect, test } from 'vitest';
import {
  checkResult,
  KIOSK_CHECKS,
  type CheckLevel,
  type KioskCheckId,
} from '../../../../contracts/check.ts';
import { failure, success } from '../../../../contracts/result.ts';
import { KIOSK_RULES, type KioskFacts, type UpdatesFact } from '../../../../main/health/kiosk-rules.ts';
import type { UpdateFacts } from '../../../../main/updates/update-record.ts';

const BRIO = { ...NO_LABELS, camera: 'Logitech BRIO' };

const signed = (roomId: string, isSound = true) => ({
  roomId,
  signed: success({ signature: 'a.b.c', expiresAtMs: 0, isSound }),
});
const unsigned = (
  roomId: string,
  problem: 'signer-refused' | 'signer-unreachable' | 'signer-answer-wrong',
) => ({
  roomId,
  signed: failure(problem, 'HTTP 403'),
});
const account = (given: Partial<KioskFacts['account']>): KioskFacts['account'] => ({
  isConfigured: true,
  needing: [],
  failures: [],
  ...given,
});
const GIB = 1_073_741_824;
const disk = (given: Partial<KioskFacts['journal-disk']>) => ({
  code: null,
  freeBytes: 10 * GIB,
  heldCount: 0,
  ...given,
});
const version = { version: '6.2.0', enforcedAtMs: Date.UTC(2027, 4, 1) };
const signer = (host: boolean | null, unlisted: boolean | null, hasSigned = true): KioskFacts['signer'] => {
  const answer = (signs: boolean | null) =>
    signs === null ? failure('signer-unreachable', 'ECONNREFUSED') : success(signs);
  return { asked: { host: answer(host), unlisted: answer(unlisted), hasSigned } };
};

type Row<Id extends KioskCheckId> = [
  fact: KioskFacts[Id],
  level: CheckLevel,
  finding: string,
  detail: string | null,
];

const NONE = { version: null, trouble: null };

const updates = (facts: Partial<UpdateFacts>): UpdatesFact => ({
  owner: { owner: 'foyer', by: 'appimage' },
  isOn: true,
  isForbidden: false,
  facts: { state: 'none', version: null, failure: null, triedVersion: null, ...facts },
});

const EXPIRED = { version: 7, trouble: 'it has expired' };
const file = (given: Partial<KioskFacts['configuration']>): KioskFacts['configuration'] => ({
  problemCount: 0,
  isLastGood: false,
  writers: null,
  remote: NONE,
  mode: 'kiosk',
  ...given,
});

const TABLE: { [Id in KioskCheckId]: Row<Id>[] } = {
  configuration: [
    [file({ mode: 'attendee' }), 'green', 'sound', 'attendee mode'],
    [
      file({ remote: { version: 1_795_892_129, trouble: null } }),
      'green',
      'sound',
      'kiosk mode, signed version 1795892129',
    ],
    [file({ problemCount: 1, mode: null }), 'red', 'broken', '1 problem'],
    [file({ problemCount: 1, isLastGood: true }), 'red', 'last-good', '1 problem'],
    [file({ remote: EXPIRED }), 'amber', 'remote-stale', 'it has expired'],
    [file({ remote: EXPIRED, writers: 'it is a link' }), 'amber', 'others-may-write', 'it is a link'],
    [file({ problemCount: 3, mode: null }), 'red', 'broken', '3 problems'],
  ],
  credentials: [
    [{ origin: 'environment' }, 'green', 'from-environment', null],
    [{ origin: 'store' }, 'green', 'from-store', null],
    [{ origin: 'signing-server' }, 'green', 'not-needed', null],
    [{ origin: null, message: 'Set them.' }, 'red', 'missing', 'Set them.'],
  ],
  signature: [
    [[], 'unknown', 'nothing-to-sign', null],
    [[signed('a'), signed('b')], 'green', 'sound', null],
    [[signed('a'), signed('b', false)], 'red', 'unsound', 'b'],
    [[signed('a'), unsigned('b', 'signer-refused')], 'red', 'refused', 'b'],
    [[unsigned('a', 'signer-answer-wrong')], 'red', 'refused', 'a'],
    [[signed('a'), unsigned('b', 'signer-unreachable')], 'red', 'no-answer', 'b'],
    [
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => unsigned(id, 'signer-refused')),
      'red',
      'refused',
      'a, b, c, d, e and 2 more',
    ],
  ],
  clock: [
    [success(0), 'green', 'right', '0 s'],
    [success(30), 'green', 'right', '+30 s'],
    [success(-30), 'green', 'right', '-30 s'],
    [success(30.1), 'amber', 'off', '+30 s'],
    [success(-94.2), 'amber', 'off', '-94 s'],
    [success(300), 'amber', 'off', '+300 s'],
    [success(300.1), 'red', 'far-off', '+300 s'],
    [success(-7_200), 'red', 'far-off', '-7200 s'],
    [failure('zoom-unreachable'), 'unknown', 'unmeasured', null],
  ],
  'zoom-reachable': [
    [[{ host: 'zoom.us', isReached: true }], 'green', 'reached', 'zoom.us'],
    [
      [
        { host: 'zoom.us', isReached: true },
        { host: 'api.zoom.us', isReached: false },
      ],
      'red',
      'unreached',
      'api.zoom.us',
    ],
  ],
  account: [
    [account({}), 'green', 'works', null],
    [account({ isConfigured: false }), 'amber', 'not-configured', null],
    [account({ isConfigured: false, needing: ['a', 'b'] }), 'red', 'needed-by-rooms', 'a, b'],
    [account({ failures: [failure('account-refused', 'HTTP 401')] }), 'red', 'refused', 'HTTP 401'],
    [
      account({
        failures: [
          failure('account-scope-missing', 'user:read:settings:admin'),
          failure('account-scope-missing', 'meeting:read:meeting:admin'),
          failure('account-scope-missing', 'meeting:read:meeting:admin'),
        ],
      }),
      'amber',
      'scopes-missing',
      'user:read:settings:admin, meeting:read:meeting:admin',
    ],
    [account({ failures: [failure('account-throttled', 'HTTP 429')] }), 'amber', 'no-answer', 'HTTP 429'],
    [account({ failures: [failure('account-unreachable')] }), 'amber', 'no-answer', 'account-unreachable'],
  ],
  'sdk-version': [
    [{ ...version, verdict: 'fine' }, 'green', 'fine', '6.2.0, 2027-05-01'],
    [{ ...version, verdict: 'raises-before' }, 'amber', 'raises-before', '6.2.0, 2027-05-01'],
    [{ version: '9.9.9', enforcedAtMs: null, verdict: 'unknown' }, 'unknown', 'unlisted', '9.9.9'],
    [{ version: null, enforcedAtMs: null, verdict: 'unknown' }, 'unknown', 'unlisted', null],
  ],
  assets: [
    [{ count: 231, missing: [], damaged: [] }, 'green', 'whole', '231 files'],
    [{ count: null, missing: [], damaged: [] }, 'amber', 'unlisted', null],
    [{ count: 3, missing: ['lib/av/a.wasm'], damaged: [] }, 'red', 'incomplete', 'lib/av/a.wasm'],
    [{ count: 3, missing: [], damaged: ['lib/b.js'] }, 'red', 'incomplete', 'lib/b.js'],
  ],
  camera: [
    [{ count: 1 }, 'green', 'there', '1'],
    [{ count: 0 }, 'amber', 'none', null],
    [{ count: null }, 'unknown', 'unlisted', null],
  ],
  microphone: [
    [{ count: 2 }, 'green', 'there', '2'],
    [{ count: 0 }, 'amber', 'none', null],
    [{ count: null }, 'unknown', 'unlisted', null],
  ],
  'chosen-devices': [
    [{ labels: NO_LABELS, missing: null }, 'green', 'none-chosen', null],
    [{ labels: BRIO, missing: null }, 'unknown', 'not-looked', null],
    [{ labels: BRIO, missing: [] }, 'green', 'there', null],
    [{ labels: BRIO, missing: ['camera'] }, 'amber', 'missing', 'Logitech BRIO'],
  ],
  'journal-disk': [
    [disk({}), 'green', 'ready', '10.0 GiB free'],
    [disk({ freeBytes: null }), 'green', 'ready', null],
    [disk({ freeBytes: GIB - 1 }), 'amber', 'nearly-full', '1.0 GiB free'],
    [disk({ freeBytes: 104_857_599 }), 'red', 'full', '0.1 GiB free'],
    [disk({ code: 'EACCES' }), 'red', 'unwritable', 'EACCES'],
    [disk({ heldCount: 7 }), 'red', 'held', '7 records'],
  ],
  updates: [
    [updates({}), 'green', 'none', null],
    [{ ...updates({}), facts: null }, 'green', 'none', null],
    [{ ...updates({}), isOn: false }, 'green', 'off', null],
    [{ ...updates({}), isOn: false, isForbidden: true }, 'green', 'off', 'updates.enabled: false'],
    [{ ...updates({}), owner: { owner: 'nobody' } }, 'green', 'off', null],
    // Who updates it is said also where nobody asked for updates.
    [{ ...updates({}), isOn: false, owner: { owner: 'it', because: 'msi' } }, 'green', 'left-to-it', 'msi'],
    [updates({ state: 'held', version: '0.2.0' }), 'green', 'held', '0.2.0'],
    [updates({ state: 'ready', version: '0.2.0' }), 'green', 'ready', '0.2.0'],
    [
      updates({ state: 'failed', version: '0.2.0', failure: 'unsigned' }),
      'amber',
      'failed',
      '0.2.0, unsigned',
    ],
    [updates({ state: 'failed', failure: 'no-answer' }), 'amber', 'failed', 'no-answer'],
  ],
  signer: [
    [{ asked: null }, 'green', 'not-used', null],
    [signer(false, false), 'green', 'strict', null],
    // Who refuses everything has shown nothing.
    [signer(false, false, false), 'unknown', 'unproven', null],
    [signer(true, true, false), 'red', 'signs-anything', null],
    [signer(true, false), 'red', 'signs-hosts', null],
    [signer(false, true), 'red', 'signs-unlisted', null],
    [signer(true, true), 'red', 'signs-anything', null],
    [signer(null, true), 'red', 'signs-unlisted', null],
    [signer(null, false), 'unknown', 'no-answer', 'ECONNREFUSED'],
    [signer(false, null), 'unknown', 'no-answer', 'ECONNREFUSED'],
  ],
  'starts-with-machine': [
    [{ isWanted: true, isRegistered: true }, 'green', 'registered', null],
    [{ isWanted: false, isRegistered: false }, 'green', 'not-wanted', null],
    [{ isWanted: true, isRegistered: false }, 'amber', 'missing', null],
  ],
};

const judge = <Id extends KioskCheckId>(id: Id, fact: KioskFacts[Id]) =>
  checkResult(id, null, KIOSK_RULES[id](fact));

describe.each(KIOSK_CHECKS)('%s', (id) => {
  test.each(TABLE[id].map((row) => [...row] as const))('%j: %s, %s', (fact, level, finding, detail) => {
    expect(judge<KioskCheckId>(id, fact)).toEqual({ id, roomId: null, level, finding, detail });
  });
});
