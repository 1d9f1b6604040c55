// Each rule of a room: the finding and its level change when Zoom, or the venue file, says something else.
import { describe, expect, test } from 'vitest';
import { checkResult, ROOM_CHECKS, type CheckLevel, type RoomCheckId } from '../../../../contracts/check.ts';
import { failure, success } from '../../../../contracts/result.ts';
import { ROOM_RULES, type RoomFacts } from '../../../../main/health/room-rules.ts';
import { AT_MS, facts, PLANTED, room } from './facts.ts';

type Row = [facts: RoomFacts, level: CheckLevel, finding: string, detail: string | null];

const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;
const shown = (ms: number): string => new Date(ms).toISOString().replace(/:\d\d\.\d{3}Z$/u, 'Z');
const at = (id: string, startsAtMs: number, endsAtMs: number) => ({ id, startsAtMs, endsAtMs });
const link = `https://zoom.us/j/${PLANTED.number}?pwd=EncodedPwd.1`;

const TABLE: Omit<Record<RoomCheckId, Row[]>, 'entry' | 'registration' | 'sign-in' | 'outsiders'> = {
  'room-exists': [
    [facts(), 'green', 'exists', 'meeting'],
    [facts({ reading: failure('room-unknown') }), 'red', 'missing', null],
    [facts({ details: { kind: 'webinar' } }), 'amber', 'other-kind', 'webinar'],
    [facts({ reading: null }), 'red', 'unread', 'no answer'],
    [facts({ reading: failure('account-throttled', 'HTTP 429') }), 'red', 'unread', 'HTTP 429'],
    [facts({ reading: failure('account-missing') }), 'unknown', 'no-account', null],
  ],
  'room-started': [
    [facts({ details: { hasStarted: true } }), 'green', 'started', null],
    [facts(), 'green', 'opens-by-itself', null],
    [facts({ details: { mayJoinBeforeHost: false } }), 'amber', 'waits-for-host', null],
    [facts({ details: { mayJoinBeforeHost: null } }), 'amber', 'waits-for-host', null],
    [facts({ details: { hasWaitingRoom: true } }), 'amber', 'waits-for-host', null],
    [facts({ details: { hasStarted: null } }), 'unknown', 'not-told', null],
  ],
  passcode: [
    [facts(), 'green', 'equal', null],
    [facts({ room: { passcode: '' }, details: { passcode: '' } }), 'green', 'none', null],
    [facts({ room: { passcode: '' } }), 'amber', 'only-at-zoom', null],
    [facts({ details: { passcode: 'other' } }), 'amber', 'differs', null],
    [facts({ details: { passcode: '' } }), 'amber', 'only-in-file', null],
    [facts({ details: { passcode: null } }), 'unknown', 'not-told', null],
    [facts({ room: { passcode: '' }, details: { passcode: null } }), 'unknown', 'not-told', null],
    [
      facts({ room: { passcode: 'EncodedPwd', joinLink: link }, details: { passcode: null } }),
      'green',
      'equal',
      null,
    ],
    // What a pasted link has is the same passcode, encoded.
    [facts({ room: { passcode: 'EncodedPwd', joinLink: link } }), 'green', 'equal', null],
    [facts({ room: { passcode: 'OldPwd', joinLink: link } }), 'amber', 'differs', null],
    [facts({ room: { passcode: 'EncodedPwd' } }), 'amber', 'differs', null],
  ],
  'waiting-room': [
    [facts(), 'green', 'off', null],
    [facts({ details: { hasWaitingRoom: true } }), 'amber', 'staff-admit', null],
    [facts({ details: { hasWaitingRoom: null } }), 'unknown', 'not-told', null],
    [facts({ details: { kind: 'webinar', hasWaitingRoom: null } }), 'green', 'off', null],
  ],
  'join-before-host': [
    [facts(), 'green', 'allowed', null],
    [facts({ details: { mayJoinBeforeHost: false } }), 'amber', 'off', null],
    [facts({ details: { mayJoinBeforeHost: false, hasStarted: true } }), 'green', 'host-is-there', null],
    [facts({ details: { hasWaitingRoom: true } }), 'amber', 'overruled', null],
    [facts({ details: { joinBeforeHostMinutes: 5 } }), 'amber', 'after-doors', '5 min'],
    [facts({ details: { joinBeforeHostMinutes: 15 } }), 'green', 'allowed', null],
    [facts({ details: { mayJoinBeforeHost: null } }), 'unknown', 'not-told', null],
    [facts({ details: { kind: 'webinar', mayJoinBeforeHost: null } }), 'green', 'webinar', null],
  ],
  'web-joining': [
    [facts(), 'green', 'allowed', null],
    [facts({ browserJoining: success(false) }), 'amber', 'link-off', null],
    [facts({ browserJoining: success(null) }), 'unknown', 'not-told', null],
    [facts({ details: { isEndToEndEncrypted: true, hostId: null } }), 'red', 'end-to-end', null],
    [facts({ details: { isEndToEndEncrypted: null } }), 'green', 'allowed', null],
    [facts({ details: { hostId: null } }), 'unknown', 'not-told', null],
    [facts({ browserJoining: null }), 'unknown', 'not-seen', null],
    [
      facts({ browserJoining: failure('account-scope-missing', 'user:read:settings:admin') }),
      'unknown',
      'unread',
      'user:read:settings:admin',
    ],
  ],
  doors: [
    [facts(), 'green', 'any-time', null],
    [
      facts({ room: at('first', AT_MS, AT_MS + HOUR_MS) }),
      'green',
      'planned',
      `${shown(AT_MS - QUARTER_MS)} – ${shown(AT_MS + HOUR_MS + QUARTER_MS)}`,
    ],
    // Over, and of today: an event of several days is no mistake.
    [
      facts({ room: at('first', AT_MS - 2 * HOUR_MS, AT_MS - HOUR_MS) }),
      'green',
      'planned',
      `${shown(AT_MS - 2 * HOUR_MS - QUARTER_MS)} – ${shown(AT_MS - HOUR_MS + QUARTER_MS)}`,
    ],
    [
      facts({ room: at('first', AT_MS - 27 * HOUR_MS, AT_MS - 26 * HOUR_MS) }),
      'amber',
      'over',
      `${shown(AT_MS - 27 * HOUR_MS - QUARTER_MS)} – ${shown(AT_MS - 26 * HOUR_MS + QUARTER_MS)}`,
    ],
    [
      facts({ room: { startsAtMs: AT_MS, endsAtMs: null } }),
      'green',
      'planned',
      `${shown(AT_MS - QUARTER_MS)} –`,
    ],
  ],
  overflow: [
    [facts(), 'green', 'none', null],
    [facts({ overflow: room({ id: 'second' }) }), 'green', 'ready', 'second'],
    [
      facts({
        room: at('first', AT_MS, AT_MS + HOUR_MS),
        overflow: room(at('second', AT_MS + HOUR_MS, AT_MS + 2 * HOUR_MS)),
      }),
      // Doors close 15 minutes late and open 15 minutes early.
      'green',
      'ready',
      'second',
    ],
    [
      facts({
        room: at('first', AT_MS, AT_MS + HOUR_MS),
        overflow: room(at('second', AT_MS + 2 * HOUR_MS, AT_MS + 3 * HOUR_MS)),
      }),
      'amber',
      'closed-then',
      'second',
    ],
    [
      facts({
        room: at('first', AT_MS + 2 * HOUR_MS, AT_MS + 3 * HOUR_MS),
        overflow: room(at('second', AT_MS, AT_MS + HOUR_MS)),
      }),
      'amber',
      'closed-then',
      'second',
    ],
  ],
};

const judge = <Id extends RoomCheckId>(id: Id, given: RoomFacts) =>
  checkResult(id, given.room.id, ROOM_RULES[id](given));

const ROWS = Object.entries(TABLE).flatMap(([id, rows]) =>
  rows.map(([given, level, finding, detail]) => [id as RoomCheckId, finding, level, detail, given] as const),
);

test.each(ROWS)('%s: %s is %s', (id, finding, level, detail, given) => {
  expect(judge<RoomCheckId>(id, given)).toEqual({
    id,
    roomId: given.room.id,
    level,
    finding,
    detail,
  });
});

const OF_THE_FILE: readonly RoomCheckId[] = ['doors', 'entry', 'overflow'];
const NEEDS_ZOOM = ROOM_CHECKS.filter((id) => !OF_THE_FILE.includes(id) && id !== 'room-exists');

describe.each(NEEDS_ZOOM)('%s, when Zoom cannot be asked', (id) => {
  test.each([
    [null, 'not-seen', null],
    [failure('account-missing'), 'no-account', null],
    [failure('account-scope-missing', 'meeting:read:meeting:admin'), 'unread', 'meeting:read:meeting:admin'],
    [failure('account-unreachable', 'HTTP 503'), 'unread', 'HTTP 503'],
  ])('%j is not known: %s', (reading, finding, detail) => {
    const result = judge<RoomCheckId>(id, facts({ reading }));
    expect(result).toMatchObject({ level: 'unknown', finding, detail });
  });
});
