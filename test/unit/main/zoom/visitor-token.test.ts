// The token of one visit: never both, never the host's, and nowhere but in the answer.
import { expect, test } from 'vitest';
import { fetchVisitorToken } from '../../../../main/zoom/visitor-token.ts';
import { createStage, json, REFUSED, type Met } from './account-stage.ts';

const TOKEN = 'eyJ6bV9za20iOiJ6bV9vMm0ifQ.planted.token';

async function attempt(
  paths: Readonly<Record<string, Met>>,
  given: { token?: 'zak' | 'obf'; userId?: string; hostIds?: readonly string[] } = {},
) {
  const { token = 'zak', userId = 'kiosk@example.com', hostIds = [] } = given;
  const stage = createStage({ paths });
  const result = await fetchVisitorToken(stage.account, {
    signedInAs: { token, userId },
    meetingNumber: '81000000001',
    hostIds,
  });
  return { result, stage };
}
const GIVEN = {
  '/users/kiosk%40example.com/token': json({ token: TOKEN }),
  '/users/me/token': json({ token: TOKEN }),
};
const OWNER = { ...GIVEN, '/users/me': json({ id: 'Own-1', email: 'owner@example.com' }) };

test('a ZAK', async () => {
  const { result, stage } = await attempt(GIVEN);
  expect(result).toEqual({ ok: true, value: { zak: TOKEN, obfToken: '' } });
  expect(stage.calls()).toEqual(['GET /users/kiosk%40example.com/token?type=zak']);
});

test('an OBF, for this meeting', async () => {
  const { result, stage } = await attempt(GIVEN, { token: 'obf' });
  expect(result).toEqual({ ok: true, value: { zak: '', obfToken: TOKEN } });
  expect(stage.calls()).toEqual([
    'GET /users/kiosk%40example.com/token?type=onbehalf&meeting_id=81000000001',
  ]);
});

test('an id with strange characters stays one part of the path', async () => {
  const { stage } = await attempt(
    { '/users/..%2Fa%3Fb/token': json({ token: TOKEN }) },
    { userId: '../a?b' },
  );
  expect(stage.calls()).toEqual(['GET /users/..%2Fa%3Fb/token?type=zak']);
});

test.each<[string, string, readonly string[]]>([
  ['by address', 'kiosk@example.com', ['Host-1', 'Kiosk@Example.com']],
  ['by id', 'HOST-1', ['host-1']],
  ['the owner, by id', 'me', ['own-1']],
  ['the owner, by address', 'ME', ['OWNER@example.com']],
])('SECURITY: the host’s is not even fetched: %s', async (_case, userId, hostIds) => {
  const { result, stage } = await attempt(OWNER, { userId, hostIds });
  expect(result).toEqual({ ok: false, problem: 'kiosk-user-is-host' });
  expect(stage.calls().join()).not.toContain('token');
});

test('SECURITY: nor the host’s as an OBF', async () => {
  const { result } = await attempt(OWNER, { token: 'obf', userId: 'me', hostIds: ['own-1'] });
  expect(result).toMatchObject({ problem: 'kiosk-user-is-host' });
});

test.each<[string, Met]>([
  ['somebody else', json({ id: 'Own-1', email: 'owner@example.com' })],
  ['for want of a scope not told', json({ code: 4711, message: '' }, 400)],
  ['not told', json({ code: 1001 }, 404)],
  ['told without names', json({ id: null })],
])('the owner is %s: it goes on', async (_case, met) => {
  const { result } = await attempt({ ...GIVEN, '/users/me': met }, { userId: 'me', hostIds: ['host-1'] });
  expect(result).toEqual({ ok: true, value: { zak: TOKEN, obfToken: '' } });
});

test('who the owner is cannot be asked: nor can the token', async () => {
  const { result, stage } = await attempt({ ...GIVEN, '/users/me': REFUSED }, { userId: 'me' });
  expect(result).toEqual({ ok: false, problem: 'account-unreachable' });
  expect(stage.calls().join()).not.toContain('token');
});

test.each<[string, Met, string, string]>([
  ['none', json({}), 'account-answer-wrong', 'HTTP 200'],
  ['null', json({ token: null }), 'account-answer-wrong', 'HTTP 200'],
  ['empty', json({ token: '' }), 'account-answer-wrong', 'HTTP 200'],
  ['with spaces', json({ token: `${TOKEN} x` }), 'account-answer-wrong', 'HTTP 200'],
  ['no such user', json({ code: 1001, message: TOKEN }, 404), 'account-answer-wrong', 'Zoom 1001'],
  ['no scope', json({ code: 4711, message: TOKEN }, 400), 'account-scope-missing', 'user:read:token:admin'],
])('no token: %s; and it is told nowhere', async (_case, met, problem, detail) => {
  const { result, stage } = await attempt({ '/users/kiosk%40example.com/token': met });
  expect(result).toEqual({ ok: false, problem, detail });
  expect(JSON.stringify([result, stage.logged])).not.toContain('planted');
});
