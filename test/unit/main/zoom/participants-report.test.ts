// Zoom's report of participants: pages, late ones, and rows of any shape.
import { expect, test } from 'vitest';
import type { AccountCall } from '../../../../main/zoom/account.ts';
import { readParticipants } from '../../../../main/zoom/participants-report.ts';
import { createFakeAccount, refusedBy } from './fake-account.ts';

const ROOM = { meetingNumber: '81000000002', kind: 'meeting' } as const;
const PATH = 'GET /report/meetings/81000000002/participants';

const ROW = {
  id: '',
  user_id: '16778240',
  customer_key: 'k1',
  registrant_id: 'r1',
  name: 'Ada',
  user_email: 'ada@example.com',
  join_time: '2026-11-21T09:00:00Z',
  leave_time: '2026-11-21T09:10:00Z',
  duration: 600,
  status: 'in_meeting',
};

async function read(
  pages: Readonly<Record<string, unknown>>,
  room: Parameters<typeof readParticipants>[1] = ROOM,
) {
  const answer = (call: AccountCall<unknown>) => ({ body: pages[call.query?.['next_page_token'] ?? ''] });
  const path = `GET /report/${room.kind}s/${room.meetingNumber}/participants`;
  const { account, asked } = createFakeAccount({ [path]: answer });
  return { result: await readParticipants(account, room), asked };
}

const one = async (row: unknown) => {
  const { result } = await read({ '': { participants: [row] } });
  return result.ok ? { row: result.value.rows[0], isLate: result.value.isLate } : result;
};

test('a row, and how it is asked for', async () => {
  const { result, asked } = await read({ '': { page_count: 1, participants: [ROW] } });
  expect(result).toEqual({
    ok: true,
    value: {
      isLate: false,
      rows: [
        {
          userId: '16778240',
          customerKey: 'k1',
          registrantId: 'r1',
          name: 'Ada',
          joinMs: Date.parse(ROW.join_time),
          leaveMs: Date.parse(ROW.leave_time),
          seconds: 600,
          isWaitingRoom: false,
          breakoutId: null,
        },
      ],
    },
  });
  expect(asked[0]).toMatchObject({
    query: { include_fields: 'registrant_id', page_size: '300' },
    scope: 'report:read:list_meeting_participants:admin',
  });
});

test('of a webinar', async () => {
  const { result, asked } = await read({ '': { participants: [ROW] } }, { ...ROOM, kind: 'webinar' });
  expect(result.ok).toBe(true);
  expect(asked[0]?.scope).toBe('report:read:list_webinar_participants:admin');
});

test.each<['meeting' | 'webinar', 'meeting' | 'webinar', number]>([
  ['meeting', 'webinar', 3000],
  ['meeting', 'webinar', 3001],
  ['webinar', 'meeting', 300],
  ['webinar', 'meeting', 3001],
])('a %s that is a %s, says Zoom %i: all pages of the other kind', async (kind, other, code) => {
  const pages: Record<string, unknown> = {
    '': { participants: [ROW], next_page_token: 'p2' },
    p2: { participants: [{ ...ROW, user_id: '2' }] },
  };
  const { account, asked } = createFakeAccount({
    [`GET /report/${kind}s/81000000002/participants`]: () => refusedBy('account-answer-wrong', { code }),
    [`GET /report/${other}s/81000000002/participants`]: ({ query }) => ({
      body: pages[query?.['next_page_token'] ?? ''],
    }),
  });
  const result = await readParticipants(account, { ...ROOM, kind });
  expect(result.ok && result.value.rows.length).toBe(2);
  expect(asked).toHaveLength(3);
});

test('all pages, each row once', async () => {
  const { result, asked } = await read({
    '': { participants: [ROW], next_page_token: 'p2' },
    p2: { participants: [ROW, { ...ROW, user_id: '2' }], next_page_token: '' },
  });
  expect(result.ok && result.value.rows.map(({ userId }) => userId)).toEqual(['16778240', '2']);
  expect(asked.map(({ query }) => query?.['next_page_token'])).toEqual([undefined, 'p2']);
});

test('pages that lead in a circle come to an end', async () => {
  const { result, asked } = await read({
    '': { participants: [ROW], next_page_token: 'a' },
    a: { participants: [], next_page_token: 'b' },
    b: { participants: [], next_page_token: 'a' },
  });
  expect(result).toMatchObject({ ok: false, problem: 'account-answer-wrong' });
  expect(asked.length).toBe(3);
});

test('pages without an end come to one', async () => {
  let count = 0;
  const { account, asked } = createFakeAccount({
    [PATH]: () => ({ body: { participants: [], next_page_token: `p${(count += 1)}` } }),
  });
  expect(await readParticipants(account, ROOM)).toMatchObject({ ok: false, problem: 'account-answer-wrong' });
  expect(asked.length).toBe(200);
});

test.each<[string, unknown, boolean]>([
  ['without an end', { ...ROW, leave_time: '' }, true],
  ['with a duration of 0', { ...ROW, duration: 0 }, true],
  ['without a duration', { ...ROW, duration: null }, true],

  ['whole', ROW, false],
])('a report with a row %s: late %s', async (_what, row, isLate) => {
  expect(await one(row)).toMatchObject({ isLate });
});

test('who left within the second does not keep a report unfinished; nobody with a duration does', async () => {
  const waited = { ...ROW, user_id: '3', duration: 0, status: 'in_waiting_room' };
  const brief = { ...ROW, user_id: '2', leave_time: ROW.join_time, duration: 0 };
  const { result } = await read({ '': { participants: [ROW, brief, waited] } });
  expect(result.ok && result.value.isLate).toBe(false);
  expect(await one(brief)).toMatchObject({ isLate: true });
});

test('an empty report is late, and so is one that is not there yet', async () => {
  const empty = { ok: true, value: { rows: [], isLate: true } };
  expect((await read({ '': { participants: [] } })).result).toEqual(empty);
  expect((await read({ '': { participants: null } })).result).toEqual(empty);
  const { account } = createFakeAccount({ [PATH]: () => refusedBy('account-answer-wrong', { code: 3001 }) });
  expect(await readParticipants(account, ROOM)).toEqual(empty);
});

test('what the account refused, also in the middle', async () => {
  const scope = { detail: 'report:read:list_meeting_participants:admin' };
  const { account } = createFakeAccount({
    [PATH]: () => refusedBy('account-scope-missing', { ...scope, code: 4711 }),
  });
  expect(await readParticipants(account, ROOM)).toEqual({
    ok: false,
    problem: 'account-scope-missing',
    ...scope,
  });
  const half = createFakeAccount({
    [PATH]: ({ query }) =>
      query?.['next_page_token']
        ? refusedBy('account-answer-wrong', { code: 3001, detail: 'Zoom 3001' })
        : { body: { participants: [ROW], next_page_token: 'p2' } },
  });
  expect(await readParticipants(half.account, ROOM)).toMatchObject({ ok: false, detail: 'Zoom 3001' });
});

test.each([[{}], ['<html>'], [[]], [{ participants: 'none' }], [undefined]])(
  'no report at all: %j',
  async (body) => {
    expect((await read({ '': body })).result).toMatchObject({ ok: false, problem: 'account-answer-wrong' });
  },
);

test('fields of another shape are not known, rows of another shape are none', async () => {
  const { result } = await read({
    '': {
      next_page_token: null,
      participants: [
        null,
        'Ada',
        { user_id: 7, customer_key: null, name: ['Ada'], join_time: 'soon', leave_time: 7, duration: '600' },
        {},
      ],
    },
  });
  expect(result.ok && result.value.rows).toMatchObject([
    { userId: '7', customerKey: null, name: '', joinMs: null, leaveMs: null, seconds: 600 },
    { userId: null, registrantId: null, seconds: 0 },
  ]);
});
