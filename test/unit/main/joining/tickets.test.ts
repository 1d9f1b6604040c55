// Tickets: which rooms, when, for whom; and what the shell may see of a room.
import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import type { Room } from '../../../../contracts/room.ts';
import { createInvitations } from '../../../../main/joining/invitation.ts';
import { beginVisit, type Visit } from '../../../../main/joining/one-visit.ts';
import { createTickets, newCustomerKey } from '../../../../main/joining/tickets.ts';
import type { Sign } from '../../../../main/zoom/signature.ts';
import { AT_MS } from './kiosk.ts';
import { ADA, ENTRIES, makeRoom, REGISTRANT } from './rooms.ts';

const MINUTE_MS = 60_000;
const DOORS = { openMinutes: 15, closeMinutes: 10 };
const VISITOR = { name: 'Ada Lovelace', email: '', person: null };

function setUp(changes: Partial<Room> = {}, nowMs = AT_MS, zoomNowMs = nowMs) {
  const sign = vi.fn<Sign>((number, seconds) =>
    Promise.resolve(
      success({ signature: `signed ${number}`, expiresAtMs: nowMs + seconds * 1_000, isSound: true }),
    ),
  );
  const room = makeRoom(changes);
  const tickets = createTickets({
    sign,
    now: () => nowMs,
    clock: { skewSeconds: () => 1.5, nowMs: () => zoomNowMs },
    rooms: [makeRoom({ id: 'panel', meetingNumber: '82000000002' }), room],
    doors: DOORS,
    knownRooms: { passcode: () => ({ value: 'by-zoom', source: 'zoom' }) },
    invitations: createInvitations({ now: () => nowMs }),
    fixedLifetimeSeconds: undefined,
  });
  const visit = (more: Partial<Visit> = {}): Visit => ({
    ...beginVisit({ visitId: 'v', customerKey: 'K'.repeat(32), isTest: false, room }),
    ...more,
  });
  return { sign, tickets, room, visit };
}

describe('the room', () => {
  test.each<[string, Partial<Room>, string, string]>([
    ['one that is not here', {}, 'elsewhere', 'room-not-listed'],
    ['a meeting number', {}, '81000000002', 'room-not-listed'],
    ['a name of every object', {}, 'constructor', 'room-not-listed'],
    ['one ms before the doors', { startsAtMs: AT_MS + 15 * MINUTE_MS + 1 }, 'keynote', 'room-not-open'],
    ['over', { endsAtMs: AT_MS - 10 * MINUTE_MS }, 'keynote', 'room-ended'],
  ])('SECURITY: %s is not found', (_name, changes, roomId, problem) => {
    expect(setUp(changes).tickets.findRoom(roomId, false)).toEqual(failure(problem as 'room-ended'));
  });

  test('open from the minute the doors open until they close, some time after the end', () => {
    const times = { startsAtMs: AT_MS + 15 * MINUTE_MS, endsAtMs: AT_MS + 60 * MINUTE_MS };
    for (const nowMs of [AT_MS, AT_MS + 70 * MINUTE_MS - 1]) {
      expect(setUp(times, nowMs).tickets.findRoom('keynote', false)).toMatchObject({ ok: true });
    }
  });

  test('staff who test are not kept by doors, but by the list', () => {
    const { tickets } = setUp({ startsAtMs: AT_MS + 60 * MINUTE_MS });
    expect(tickets.findRoom('keynote', true)).toMatchObject({ ok: true });
    expect(tickets.findRoom('elsewhere', true)).toEqual(failure('room-not-listed'));
  });
});

describe('who it is', () => {
  const read = (changes: Partial<Room>, typed: { name?: string; email?: string; invitation?: string }) => {
    const { tickets, room } = setUp(changes);
    return tickets.readVisitor(room, { name: 'Ada Lovelace', ...typed });
  };

  test.each([
    [{ name: ' \u200E ' }, 'name-empty'],
    [{ name: '名'.repeat(65) }, 'name-too-long'],
    [{ name: '<script>' }, 'name-has-markup'],
    [{ name: 'Ada\u202E' }, 'name-has-hidden-characters'],
    [{ email: 'ada@' }, 'email-invalid'],
  ] as const)('SECURITY: refused: %j', (typed, problem) => {
    expect(read({}, typed)).toEqual(failure(problem));
  });

  test('tidied', () => {
    expect(read({}, { name: '  Ada \u200E  Lovelace ', email: ' ada@example.org ' })).toEqual(
      success({ name: 'Ada Lovelace', email: 'ada@example.org', person: null }),
    );
  });

  test('an address is asked for where the venue says so, and elsewhere only once Zoom does', () => {
    for (const email of ['', '  ']) {
      expect(read({ email: 'asked' }, { email })).toEqual(failure('email-required'));
      expect(read({ kind: 'webinar' }, { email })).toMatchObject({ value: { email: '' } });
    }
    expect(read({}, {})).toMatchObject({ value: { email: '' } });
  });

  describe('invited', () => {
    const entry = 'invited';
    test('SECURITY: only people on the list, whatever entry is tried', () => {
      expect(read({ entry }, {})).toEqual(failure('invitation-empty'));
      expect(read({ entry }, { invitation: 'B-1815' })).toEqual(failure('not-invited'));
      expect(read({ entry, otherEntries: ['registered', 'signed-in'] }, { invitation: 'B' })).toEqual(
        failure('not-invited'),
      );
    });

    test('by the list’s name and address; an empty name is fine then', () => {
      const listed = success({ name: 'Ada Lovelace', email: 'ada@example.com', person: 'ada@example.com' });
      expect(read({ entry, email: 'asked' }, { name: '', invitation: 'A-1815' })).toEqual(listed);
      expect(read({ entry }, { name: 'Eve', email: 'eve@', invitation: 'A-1815' })).toEqual(listed);
    });

    test('by the typed ones where the list has none', () => {
      const invited = [{ name: null, email: null, codes: ['A-1815', 'badge'] }];
      expect(read({ entry, invited }, { name: '', invitation: 'badge' })).toEqual(failure('name-empty'));
      expect(read({ entry, invited }, { name: 'Ada', email: 'a@b.cd', invitation: 'badge' })).toEqual(
        success({ name: 'Ada', email: 'a@b.cd', person: 'A-1815' }),
      );
    });

    test('a listed name that Zoom would refuse does not shut the person out', () => {
      const invited = [{ ...ADA, name: '名'.repeat(100) }];
      expect(read({ entry, invited }, { name: 'Ada', invitation: 'A-1815' })).toMatchObject({
        value: { name: 'Ada' },
      });
    });
  });

  test.each(ENTRIES.filter((entry) => entry !== 'invited'))('%s: an invitation means nothing', (entry) => {
    expect(read({ entry }, { invitation: 'A-1815' })).toMatchObject({ value: { person: null } });
  });
});

describe('the ticket', () => {
  test('holds exactly what one join needs, and says what is known of it', async () => {
    const { tickets, visit } = setUp({ tk: 'pasted' });
    expect(await tickets.issue(visit(), VISITOR)).toEqual(
      success({
        ticket: {
          signature: 'signed 81000000002',
          meetingNumber: '81000000002',
          passcode: 'by-zoom',
          userName: 'Ada Lovelace',
          userEmail: '',
          customerKey: 'K'.repeat(32),
          tk: 'pasted',
          zak: '',
          obfToken: '',
          webEndpoint: 'zoom.us',
          expiresAtMs: AT_MS + 7_200_000,
        },
        verified: { isSignatureSound: true, clockSkewSeconds: 1.5, passcode: 'zoom' },
      }),
    );
  });

  test('carries a registration and an identity only by an entry that has them', async () => {
    const proofs: Partial<Visit> = {
      registration: { name: 'Ada', email: '', registrant: REGISTRANT },
      tokens: { zak: 'z', obfToken: '', fetchedAtMs: AT_MS },
    };
    const { tickets, visit } = setUp();
    const by = async (entries: Visit['entries']) => {
      const issued = await tickets.issue(visit({ ...proofs, entries }), VISITOR);
      return issued.ok ? issued.value.ticket : issued;
    };
    expect(await by(['open'])).toMatchObject({ tk: '', userEmail: '', zak: '' });
    expect(await by(['open', 'registered'])).toMatchObject({
      tk: 'registrant-token',
      userEmail: 'key1@kiosk.example.com',
      zak: '',
    });
    expect(await by(['open', 'registered', 'signed-in'])).toMatchObject({ tk: 'registrant-token', zak: 'z' });
  });

  test('the signature covers the room', async () => {
    const { sign, tickets, visit } = setUp({ endsAtMs: AT_MS + 600 * MINUTE_MS });
    await tickets.issue(visit(), VISITOR);
    expect(sign).toHaveBeenCalledExactlyOnceWith('81000000002', 630 * 60 + 30);
  });

  test('by Zoom’s clock, as the signature is dated; doors go by this machine’s', async () => {
    const times = { startsAtMs: AT_MS, endsAtMs: AT_MS + 600 * MINUTE_MS };
    const { sign, tickets, visit } = setUp(times, AT_MS, AT_MS - 60 * MINUTE_MS);
    await tickets.issue(visit(), VISITOR);
    expect(sign).toHaveBeenCalledExactlyOnceWith('81000000002', 690 * 60 + 30);
    expect(tickets.findRoom('keynote', false)).toMatchObject({ ok: true });
  });

  test('a signer’s failure is the answer', async () => {
    const { sign, tickets, visit } = setUp();
    sign.mockResolvedValue(failure('signer-refused', 'HTTP 403'));
    expect(await tickets.issue(visit(), VISITOR)).toEqual(failure('signer-refused', 'HTTP 403'));
  });
});

test('customer keys: 32 letters and digits, each time others', () => {
  const keys = Array.from({ length: 500 }, newCustomerKey);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9]{32}$/u);
  expect(new Set(keys).size).toBe(500);
  // All 62 characters come up: none is left out by an off-by-one.
  expect(new Set(keys.join('')).size).toBe(62);
});
