// A room is made with everything said, within the account's rules, and once.
import { expect, test } from 'vitest';
import type { AccountFailure } from '../../../../main/zoom/account.ts';
import { ask, create, LINK, PASSCODE, value } from './create-room-stage.ts';
import { refusedBy } from './fake-account.ts';

test('everything is said that Zoom would otherwise decide', async () => {
  const { result, body, calls } = await create(ask({ hostUserId: 'ada@example.com', durationMinutes: 45 }));
  expect(body).toEqual({
    topic: 'Opening keynote',
    type: 2,
    start_time: '2026-11-22T09:00:00Z',
    timezone: 'UTC',
    duration: 45,
    password: PASSCODE,
    default_password: false,
    settings: {
      waiting_room: false,
      meeting_authentication: false,
      join_before_host: true,
      jbh_time: 0,
      approval_type: 2,
      use_pmi: false,
      registrants_email_notification: false,
      registrants_confirmation_email: false,
    },
  });
  expect(calls.map(({ method, path, query, scope }) => ({ method, path, query, scope }))).toEqual([
    {
      method: 'GET',
      path: '/users/ada%40example.com/settings',
      query: { option: 'meeting_security' },
      scope: 'user:read:settings:admin',
    },
    { method: 'POST', path: '/users/ada%40example.com/meetings', scope: 'meeting:write:meeting:admin' },
  ]);
  const made = value(result);
  expect(made).toMatchObject({ meetingNumber: '81000000002', passcode: PASSCODE, joinLink: LINK });
  expect(made.differences).toEqual([]);
  expect(made.unread).toBeUndefined();
});

test('without a start it is now, in whole seconds, and a waiting room is not asked to let people in early', async () => {
  const { body, result } = await create(ask({ startsAtMs: null, hasWaitingRoom: true }), {
    read: { hasWaitingRoom: true, mayJoinBeforeHost: false },
  });
  expect(body?.['start_time']).toBe('2026-11-21T08:00:00Z');
  expect(body?.['settings']).toMatchObject({ waiting_room: true, join_before_host: false });
  expect(value(result).differences).toEqual([]);
});

test.each([
  ['with option', { meeting_security: { meeting_password_requirement: { only_allow_numeric: true } } }],
  ['without', { schedule_meeting: { meeting_password_requirement: { only_allow_numeric: 'true' } } }],
  ['bare', { meeting_password_requirement: { only_allow_numeric: true, length: 'x', have_letter: null } }],
])("the passcode is made within the account's rules, wherever they stand: %s", async (_where, body) => {
  const made = await create(ask({ passcode: null }), { settings: { body } });
  expect(made.body?.['password']).toMatch(/^\d{10}$/u);
});

const given = {
  length: '8',
  have_number: true,
  consecutive_characters_length: 4,
  weak_enhance_detection: true,
};

test("a staff's passcode that breaks the rules is refused in words before anything is made", async () => {
  const settings = { body: { meeting_security: { meeting_password_requirement: given } } };
  const { result, body } = await create(ask({ passcode: 'abcd' }), { settings });
  expect(body).toBeUndefined();
  expect(result).toMatchObject({ ok: false, problem: 'room-misconfigured' });
  const detail = result.ok ? '' : (result.detail ?? '');
  expect(detail).toMatch(/at least 8 .*needs a digit.*in a row.*easily guessed/u);
  expect(detail).not.toContain('abcd1');
});

test('rules that no passcode of ten characters can meet are said before anything is made', async () => {
  const settings = { body: { meeting_security: { meeting_password_requirement: { length: 12 } } } };
  const { result, body } = await create(ask({ passcode: null }), { settings });
  expect(body).toBeUndefined();
  expect(result).toMatchObject({
    problem: 'room-misconfigured',
    detail: expect.stringMatching(/at least 12/u),
  });
});

test.each([
  ['account-scope-missing', 'user:read:settings:admin'],
  ['account-answer-wrong', 'Zoom 300'],
] as const)(
  'rules that cannot be read (%s) do not keep a room from being made, and are said',
  async (problem, detail) => {
    const made = value((await create(ask(), { settings: refusedBy(problem, { detail }) })).result);
    expect(made.unread).toEqual([{ what: 'passcode-rules', problem, detail }]);
  },
);

test.each(['account-missing', 'account-refused', 'account-throttled', 'account-unreachable'] as const)(
  'an account that does not answer (%s) makes nothing',
  async (problem) => {
    const { result, body } = await create(ask(), { settings: refusedBy(problem) });
    expect(result).toEqual({ ok: false, problem });
    expect(body).toBeUndefined();
  },
);

const UNREAD = refusedBy('account-scope-missing', { detail: 'user:read:settings:admin' });

test('rules that cannot be read are guessed, as long as Zoom refuses the passcode', async () => {
  const wrong = refusedBy('account-answer-wrong', { code: 300, httpStatus: 400, detail: 'Zoom 300' });
  const { calls, result } = await create(ask({ passcode: null }), { settings: UNREAD, made: wrong });
  const tried = calls.flatMap(({ method, body }) =>
    method === 'POST' ? [(body as { password: string }).password] : [],
  );
  expect(tried).toEqual([
    expect.stringMatching(/^[A-Za-z2-9]{10}$/u),
    expect.stringMatching(/[@*]/u),
    expect.stringMatching(/^\d{10}$/u),
  ]);
  expect(result).toEqual({
    ok: false,
    problem: 'account-answer-wrong',
    detail: 'Zoom 300; the rules for passcodes could not be read: user:read:settings:admin',
  });
});

test.each<[string, AccountFailure, string | null, AccountFailure | undefined]>([
  ['another refusal', refusedBy('account-answer-wrong', { code: 3161 }), null, UNREAD],
  ['a lost answer', refusedBy('account-unreachable'), null, UNREAD],
  ["the staff's own passcode", refusedBy('account-answer-wrong', { code: 300 }), PASSCODE, UNREAD],
  ['rules that were read', refusedBy('account-answer-wrong', { code: 300 }), null, undefined],
])('nothing is made a second time after %s', async (_what, made, passcode, settings) => {
  const { calls, result } = await create(ask({ passcode }), { made, ...(settings && { settings }) });
  expect(result).toMatchObject({ ok: false, problem: made.problem });
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('what was made and refused is told without more of Zoom than the detail', async () => {
  const { result } = await create(ask(), {
    made: refusedBy('account-scope-missing', { detail: 'meeting:write:meeting:admin', code: 4711 }),
  });
  expect(result).toEqual({
    ok: false,
    problem: 'account-scope-missing',
    detail: 'meeting:write:meeting:admin',
  });
  const unknown = await create(ask(), {
    made: refusedBy('account-answer-wrong', { code: 1001, httpStatus: 404 }),
  });
  expect(unknown.result).toMatchObject({
    problem: 'room-misconfigured',
    detail: expect.stringMatching(/no Zoom user/u),
  });
});
