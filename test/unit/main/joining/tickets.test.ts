// Tickets: which rooms, when, for which names; and what the shell may see of a room.
import { describe, expect, test, vi } from 'vitest';
import type { Room } from '../../../../contracts/room.ts';
import {
  createTickets,
  newCustomerKey,
  roomCard,
  type TicketRequest,
} from '../../../../main/joining/tickets.ts';

const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);
const MINUTE_MS = 60_000;

const ROOM: Room = {
  id: 'keynote',
  title: 'Opening keynote',
  subtitle: null,
  startsAtMs: null,
  endsAtMs: null,
  meetingNumber: '81000000002',
  passcode: 'abc123',
  tk: 'a-token',
  kind: 'meeting',
  webEndpoint: 'zoom.us',
};
const ASKED: TicketRequest = { roomId: 'keynote', name: 'Ada Lovelace', customerKey: 'K'.repeat(32) };

const DOORS = { openMinutes: 15, closeMinutes: 10 };

function issueFor(changes: Partial<Room> = {}, asked: Partial<TicketRequest> = {}, nowMs = AT_MS) {
  const sign = vi.fn((number: string, seconds: number) =>
    Promise.resolve({ signature: `signed ${number}`, expiresAtMs: nowMs + seconds * 1_000 }),
  );
  const other: Room = { ...ROOM, id: 'panel', meetingNumber: '82000000002' };
  const tickets = createTickets({
    sign,
    now: () => nowMs,
    rooms: [other, { ...ROOM, ...changes }],
    doors: DOORS,
    fixedLifetimeSeconds: undefined,
  });
  const request = { ...ASKED, ...asked };
  return { sign, ticket: tickets.issue(request), roomProblem: tickets.roomProblem(request.roomId) };
}

test('a ticket holds exactly what one join needs', async () => {
  expect(await issueFor({}, { name: '  Ada \u200E  Lovelace ', email: ' ada@example.org ' }).ticket).toEqual({
    ok: true,
    value: {
      signature: 'signed 81000000002',
      meetingNumber: '81000000002',
      passcode: 'abc123',
      userName: 'Ada Lovelace',
      userEmail: 'ada@example.org',
      customerKey: 'K'.repeat(32),
      tk: 'a-token',
      webEndpoint: 'zoom.us',
      expiresAtMs: AT_MS + 7_200_000,
    },
  });
});

test.each([undefined, '', '  '])(
  'no e-mail (%j): empty, also for a webinar; Zoom says if it needs one',
  async (email) => {
    expect(await issueFor({ kind: 'webinar' }, { email }).ticket).toMatchObject({ value: { userEmail: '' } });
  },
);

test('the signature covers the room', async () => {
  const { sign, ticket } = issueFor({ endsAtMs: AT_MS + 600 * MINUTE_MS });
  await ticket;
  expect(sign).toHaveBeenCalledExactlyOnceWith('81000000002', 630 * 60 + 30);
});

describe('SECURITY: refused, and nothing signed', () => {
  test.each<[string, Partial<Room>, Partial<TicketRequest>, string]>([
    ['a room that is not here', {}, { roomId: 'elsewhere' }, 'room-not-listed'],
    ['a meeting number for a room', {}, { roomId: '81000000002' }, 'room-not-listed'],
    ['a name of every object', {}, { roomId: 'constructor' }, 'room-not-listed'],
    ['one ms before the doors', { startsAtMs: AT_MS + 15 * MINUTE_MS + 1 }, {}, 'room-not-open'],
    ['over', { endsAtMs: AT_MS - 10 * MINUTE_MS }, {}, 'room-ended'],
    ['no name', {}, { name: ' \u200E ' }, 'name-empty'],
    ['too long', {}, { name: '名'.repeat(65) }, 'name-too-long'],
    ['markup', {}, { name: '<script>' }, 'name-has-markup'],
    ['hidden', {}, { name: 'Ada\u202E' }, 'name-has-hidden-characters'],
    ['e-mail', {}, { email: 'ada@' }, 'email-invalid'],
  ])('%s', async (_name, changes, asked, problem) => {
    const { sign, ticket } = issueFor(changes, asked);
    expect(await ticket).toEqual({ ok: false, problem });
    expect(sign).not.toHaveBeenCalled();
  });
});

test('whether a room can be entered is answered without a name, and by the same rule', () => {
  expect(issueFor().roomProblem).toBeNull();
  expect(issueFor({}, { roomId: 'elsewhere' }).roomProblem).toBe('room-not-listed');
  expect(issueFor({ endsAtMs: AT_MS - 10 * MINUTE_MS }).roomProblem).toBe('room-ended');
});

test('open from the minute the doors open until they close, some time after the end', async () => {
  const times = { startsAtMs: AT_MS + 15 * MINUTE_MS, endsAtMs: AT_MS + 60 * MINUTE_MS };
  for (const nowMs of [AT_MS, AT_MS + 70 * MINUTE_MS - 1]) {
    expect(await issueFor(times, {}, nowMs).ticket).toMatchObject({ ok: true });
  }
});

test('a signer that fails is a bug and is heard of', async () => {
  const tickets = createTickets({
    sign: () => Promise.reject(new Error('broken')),
    now: () => AT_MS,
    rooms: [ROOM],
    doors: DOORS,
    fixedLifetimeSeconds: 7_200,
  });
  await expect(tickets.issue(ASKED)).rejects.toThrow('broken');
});

describe('customer keys', () => {
  test('32 letters and digits, each time others', () => {
    const keys = Array.from({ length: 500 }, newCustomerKey);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9]{32}$/u);
    expect(new Set(keys).size).toBe(500);
    // All 62 characters come up: none is left out by an off-by-one.
    expect(new Set(keys.join('')).size).toBe(62);
  });
});

describe('room card', () => {
  test('doors open before the start', () => {
    expect(roomCard({ ...ROOM, startsAtMs: AT_MS, endsAtMs: AT_MS + 1 }, DOORS)).toMatchObject({
      opensAtMs: AT_MS - 15 * MINUTE_MS,
      startsAtMs: AT_MS,
      endsAtMs: AT_MS + 1,
      closesAtMs: AT_MS + 1 + 10 * MINUTE_MS,
    });
    expect(roomCard({ ...ROOM, startsAtMs: AT_MS }, { ...DOORS, openMinutes: 0 }).opensAtMs).toBe(AT_MS);
    expect(roomCard(ROOM, DOORS)).toMatchObject({ opensAtMs: null, closesAtMs: null });
  });

  test('SECURITY: no number, passcode or token, and exactly the contract’s fields', () => {
    const card = roomCard(ROOM, DOORS);
    const times = ['closesAtMs', 'endsAtMs', 'opensAtMs', 'startsAtMs'];
    expect(Object.keys(card).sort()).toEqual([...times, 'id', 'kind', 'subtitle', 'title'].sort());
    expect(JSON.stringify(card)).not.toMatch(/81000000002|abc123|a-token/u);
  });
});
