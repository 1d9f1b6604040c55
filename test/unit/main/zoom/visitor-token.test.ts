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
const KIOSK = json({ id: 'Kiosk-1', email: 'kiosk@example.com' });
const GIVEN = {
  '/users/kiosk%40example.com/token': json({ token: TOKEN }),
  '/users/kiosk%40example.com': KIOSK,
  '/users/Kiosk-1/token': json({ token: TOKEN }),
  '/users/Kiosk-1': KIOSK,
  '/users/me/token': json({ token: TOKEN }),
};
const OWNER = { ...GIVEN, '/users/me': json({ id: 'Own-1', email: 'owner@example.com' }) };
const NO_SCOPE = json({ code: 4711, message: '' }, 400);
const NO_USER = json({ code: 1001 }, 404);

/** A JWT as Zoom's is: nobody here can check who signed it. */
const jwt = (payload: object): Response => {
  const part = (of: object): string => Buffer.from(JSON.stringify(of)).toString('base64url');
  return json({ token: `${part({ alg: 'HS256' })}.${part(payload)}.c2lnbmVk` });
};

test('a ZAK', async () => {
  const { result, stage } = await attempt(GIVEN);
  expect(result).toEqual({ ok: true, value: { zak: TOKEN, obfToken: '' } });
  expect(stage.calls()).toEqual([
    'GET /users/kiosk%40example.com',
    'GET /users/kiosk%40example.com/token?type=zak',
  ]);
});

test('an OBF, for this meeting', async () => {
  const { result, stage } = await attempt(GIVEN, { token: 'obf' });
  expect(result).toEqual({ ok: true, value: { zak: '', obfToken: TOKEN } });
  expect(stage.calls().slice(1)).toEqual([
    'GET /users/kiosk%40example.com/token?type=onbehalf&meeting_id=81000000001',
  ]);
});

test('an id with strange characters stays one part of the path', async () => {
  const { stage } = await attempt(
    { '/users/..%2Fa%3Fb': KIOSK, '/users/..%2Fa%3Fb/token': json({ token: TOKEN }) },
    { userId: '../a?b' },
  );
  expect(stage.calls()).toEqual(['GET /users/..%2Fa%3Fb', 'GET /users/..%2Fa%3Fb/token?type=zak']);
});

test.each<[string, string, readonly string[]]>([
  ['by address', 'kiosk@example.com', ['Host-1', 'Kiosk@Example.com']],
  ['by id', 'Kiosk-1', ['kiosk-1']],
  ['an address, by id', 'kiosk@example.com', ['kiosk-1', 'other@example.com']],
  ['an id, by address', 'Kiosk-1', ['other-1', 'KIOSK@example.com']],
  ['the owner, by id', 'me', ['own-1']],
  ['the owner, by address', 'ME', ['OWNER@example.com']],
])('SECURITY: the host’s is not even fetched: %s', async (_case, userId, hostIds) => {
  const { result, stage } = await attempt(OWNER, { userId, hostIds });
  expect(result).toEqual({ ok: false, problem: 'kiosk-user-is-host' });
  expect(stage.calls().join()).not.toContain('/token');
});

test('SECURITY: nor the host’s as an OBF', async () => {
  const { result } = await attempt(OWNER, { token: 'obf', userId: 'me', hostIds: ['own-1'] });
  expect(result).toMatchObject({ problem: 'kiosk-user-is-host' });
});

const OPAQUE = json({ token: TOKEN });
const SAYS_OWNER = jwt({ uid: 'Own-1' });
const DONE = 'a token';

test.each<[string, string, Met, Met, readonly string[], string]>([
  // case, who it is, GET of the user, the token, hosts, what comes of it
  ['somebody else', 'me', OWNER['/users/me'], OPAQUE, ['host-1', 'host@example.com'], DONE],
  [
    'somebody else, by the token too',
    'me',
    OWNER['/users/me'],
    SAYS_OWNER,
    ['host-1', 'h@example.com'],
    DONE,
  ],
  ['the token says the host', 'me', OWNER['/users/me'], jwt({ uid: 'HOST-1' }), ['host-1'], 'host'],
  ['the token says the host, as a number', 'me', NO_SCOPE, jwt({ uid: 7 }), ['7'], 'host'],
  ['owner unread: the token tells', 'me', NO_SCOPE, SAYS_OWNER, ['host-1'], DONE],
  ['owner unread: the token tells the host', 'me', NO_SCOPE, SAYS_OWNER, ['own-1'], 'host'],
  ['owner unread, opaque token', 'me', NO_SCOPE, OPAQUE, ['host-1'], 'account-scope-missing'],
  [
    'owner unread, a host by address',
    'me',
    NO_SCOPE,
    SAYS_OWNER,
    ['host-1', 'h@x.org'],
    'account-scope-missing',
  ],
  ['a JWT that says nothing', 'me', NO_SCOPE, jwt({ uid: null }), ['host-1'], 'account-scope-missing'],
  ['unread, address and addresses', 'kiosk@example.com', NO_SCOPE, OPAQUE, ['h@example.com'], DONE],
  ['unread, id and ids', 'Kiosk-1', NO_SCOPE, OPAQUE, ['host-1', 'host-2'], DONE],
  ['unread, address and id', 'kiosk@example.com', NO_SCOPE, OPAQUE, ['host-1'], 'account-scope-missing'],
  ['unread, id and address', 'Kiosk-1', NO_SCOPE, OPAQUE, ['host-1', 'h@x.org'], 'account-scope-missing'],
  ['no such user, and a token all the same', 'Kiosk-1', NO_USER, OPAQUE, ['h@x.org'], 'kiosk-user-unknown'],
  [
    'that part of the API is not reached',
    'me',
    new Response('no', { status: 404 }),
    OPAQUE,
    ['host-1'],
    DONE,
  ],
  ['read without names', 'me', json({ id: null }), OPAQUE, ['host-1'], 'account-answer-wrong'],
  ['read with half a name', 'me', json({ id: 'Own-1' }), OPAQUE, ['h@x.org'], 'account-answer-wrong'],
  ['a page for an answer', 'me', new Response('<h1>hi</h1>'), OPAQUE, [], 'account-answer-wrong'],
])('SECURITY: only who cannot be a host: %s', async (_case, userId, user, token, hostIds, wanted) => {
  const path = `/users/${encodeURIComponent(userId)}`;
  const { result } = await attempt({ [path]: user, [`${path}/token`]: token }, { userId, hostIds });
  const problem = wanted === 'host' ? 'kiosk-user-is-host' : wanted;
  expect(result.ok ? DONE : result.problem).toBe(problem);
});

test('who the owner is cannot be asked: nor can the token', async () => {
  const { result, stage } = await attempt({ ...GIVEN, '/users/me': REFUSED }, { userId: 'me' });
  expect(result).toEqual({ ok: false, problem: 'account-unreachable' });
  expect(stage.calls().join()).not.toContain('/token');
});

test('a user whom Zoom does not know: the token’s call says so', async () => {
  const unknown = { '/users/kiosk%40example.com': NO_USER, '/users/kiosk%40example.com/token': NO_USER };
  const { result, stage } = await attempt(unknown, { hostIds: ['host-1'] });
  expect(result).toEqual({ ok: false, problem: 'kiosk-user-unknown', detail: 'Zoom 1001' });
  expect(stage.calls()).toHaveLength(2);
});

test.each<[string, Met, string, string]>([
  ['none', json({}), 'account-answer-wrong', 'HTTP 200'],
  ['null', json({ token: null }), 'account-answer-wrong', 'HTTP 200'],
  ['empty', json({ token: '' }), 'account-answer-wrong', 'HTTP 200'],
  ['with spaces', json({ token: `${TOKEN} x` }), 'account-answer-wrong', 'HTTP 200'],
  ['no such user', json({ code: 1001, message: TOKEN }, 404), 'kiosk-user-unknown', 'Zoom 1001'],
  ['not of this account', json({ code: 1010, message: TOKEN }, 400), 'kiosk-user-unknown', 'Zoom 1010'],
  ['a page, 404', new Response('<h1>no</h1>', { status: 404 }), 'account-answer-wrong', 'HTTP 404'],
  ['no scope', json({ code: 4711, message: TOKEN }, 400), 'account-scope-missing', 'user:read:token:admin'],
])('no token: %s; and it is told nowhere', async (_case, met, problem, detail) => {
  const { result, stage } = await attempt({ ...GIVEN, '/users/kiosk%40example.com/token': met });
  expect(result).toEqual({ ok: false, problem, detail });
  expect(JSON.stringify([result, stage.logged])).not.toContain('planted');
});
