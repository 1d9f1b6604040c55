// The stand-in for Zoom's REST API keeps its promises: what it demands, what it answers, and how it fails on order.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createZoomApiStandIn, OWNER, type ZoomApiStandIn } from '../stand-ins/zoom-api/index.ts';
import { createApiCaller } from '../stand-ins/zoom-api/api-caller.ts';
import { SCENARIOS } from '../stand-ins/zoom/index.ts';

const APP = { accountId: 'account', clientId: 'client', clientSecret: 'secret' };
const NUMBER = '82000000001';
const MEETING = `/meetings/${NUMBER}`;

let api: ZoomApiStandIn;
let caller: ReturnType<typeof createApiCaller>;
let nowMs = Date.parse('2026-11-21T09:00:00Z');
const { ask, token } = {
  ask: (...call: Parameters<typeof caller.ask>) => caller.ask(...call),
  token: (change?: Record<string, string>) => caller.token(change),
};

beforeAll(async () => {
  api = await createZoomApiStandIn({ ...APP, now: () => nowMs });
  caller = createApiCaller(api.origin, APP);
});
afterEach(() => {
  caller.forget();
  api.reset();
});
afterAll(() => api.close());

const registrant = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' };
const register = (change = {}) => ask('POST', `${MEETING}/registrants`, { ...registrant, ...change });
const openRegistration = (change = {}): void =>
  api.meetings.set(NUMBER, { settings: { approval_type: 0, ...change } });

describe('its tokens', () => {
  it('are for the right app and account only', async () => {
    expect((await token()).json).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
    expect((await token({ secret: 'no' })).json).toMatchObject({ error: 'invalid_client' });
    expect((await token({ account_id: 'no' })).json).toMatchObject({ error: 'invalid_request' });
    expect((await token({ grant_type: 'x' })).json).toMatchObject({ error: 'unsupported_grant_type' });
  });

  it('end with their time, or at once', async () => {
    expect((await ask('GET', MEETING)).status).toBe(200);
    nowMs += 3_600_000;
    expect(await ask('GET', MEETING)).toMatchObject({ status: 401, json: { code: 124 } });
    caller.forget();
    expect((await ask('GET', MEETING)).status).toBe(200);
    api.revokeTokens();
    expect(await ask('GET', MEETING)).toMatchObject({ status: 401, json: { code: 124 } });
  });

  it('lack the scope that was taken away', async () => {
    api.scopes.delete('meeting:read:meeting:admin');
    const message =
      'Invalid access token, does not contain scopes:[meeting:read:meeting, meeting:read:meeting:admin].';
    expect(await ask('GET', MEETING)).toMatchObject({ status: 400, json: { code: 4711, message } });
    api.scopes.add('meeting:read:meeting');
    expect((await ask('GET', MEETING)).status).toBe(200);
  });
});

describe('a meeting', () => {
  it('is there for every scenario but the unknown number, with its passcode', async () => {
    for (const { number, key, isWebinar } of SCENARIOS) {
      const reply = await ask('GET', `/${isWebinar ? 'webinars' : 'meetings'}/${number}`);
      if (key === 'unknown') expect(reply).toMatchObject({ status: 404, json: { code: 3001 } });
      else expect(reply.json, key).toMatchObject({ id: Number(number), password: 'abc123' });
    }
  });

  it('is read, changed and gone; a webinar is none', async () => {
    api.meetings.set(NUMBER, { topic: 'Talk', settings: { waiting_room: true } });
    const { json } = await ask('GET', MEETING);
    expect(json).toMatchObject({ topic: 'Talk', settings: { waiting_room: true, approval_type: 2 } });
    expect(json?.['join_url']).toMatch(/\/j\/82000000001\?pwd=.+\.1$/);
    expect(
      await ask('PATCH', MEETING, { password: 'neu@1', settings: { waiting_room: false } }),
    ).toMatchObject({
      status: 204,
      text: '',
    });
    expect(api.meetings.get(NUMBER)).toMatchObject({ password: 'neu@1', settings: { waiting_room: false } });
    expect((await ask('PATCH', MEETING, { password: 'elevenchars' })).json).toMatchObject({ code: 300 });
    api.meetings.delete(NUMBER);
    expect(await ask('GET', MEETING)).toMatchObject({ status: 404, json: { code: 3001 } });
    api.meetings.set('82000000002', { kind: 'webinar' });
    expect(await ask('GET', '/meetings/82000000002')).toMatchObject({ status: 400, json: { code: 3000 } });
    expect(await ask('GET', `/webinars/${NUMBER}`)).toMatchObject({ status: 404, json: { code: 3001 } });
    expect(await ask('GET', '/webinars/82000000002')).toMatchObject({ status: 200 });
  });
});

describe('a new meeting', () => {
  const create = async (body: object) =>
    (await ask('POST', '/users/me/meetings', body)).json as {
      password?: string;
      id: number;
      settings: { waiting_room: boolean; meeting_authentication: boolean };
    };
  const off = { waiting_room: false, meeting_authentication: false };

  it.each([
    ['default-on', {}, /^\d{6}$/],
    ['default-on', { default_password: false }, undefined],
    ['default-on', { password: 'abc12' }, /^abc12$/],
    ['off', {}, undefined],
    ['locked-on', { default_password: false }, /^\d{6}$/],
    ['locked-on', { password: '' }, /^\d{6}$/],
  ] as const)('has the passcode that the account (%s) makes of %j', async (passcode, body, expected) => {
    api.configure({ passcode });
    const made = await create(body);
    if (expected) expect(made.password).toMatch(expected);
    else expect(made.password).toBeUndefined();
    expect((await ask('GET', `/meetings/${made.id}`)).json?.['password']).toBe(made.password);
  });

  it('is overwritten by what is locked, and by "one security option"', async () => {
    api.configure({ waitingRoom: 'locked-on', authentication: 'locked-on' });
    const locked = await create({ password: 'abc12', settings: off });
    expect(locked.settings).toMatchObject({ waiting_room: true, meeting_authentication: true });
    const open = { waitingRoom: 'off', authentication: 'off', passcode: 'off' } as const;
    api.configure({ ...open, oneSecurityOption: 'waiting-room' });
    expect((await create({ settings: off })).settings.waiting_room).toBe(true);
    api.configure({ oneSecurityOption: 'passcode' });
    expect((await create({ settings: off })).password).toMatch(/^\d{6}$/);
    expect((await create({ password: 'abc12', settings: off })).settings).toMatchObject(off);
  });

  it('keeps to the requirement, also when Zoom makes the passcode; and tells it', async () => {
    const requirement = {
      length: 8,
      have_letter: true,
      have_number: true,
      have_upper_and_lower_characters: true,
      have_special_character: true,
      only_allow_numeric: false,
      consecutive_characters_length: 3,
      weak_enhance_detection: false,
    };
    api.configure({ requirement });
    expect((await create({})).password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*\W).{8,10}$/);
    const weak = await ask('POST', '/users/me/meetings', { password: 'Ab@123xy' });
    expect(weak).toMatchObject({ status: 400, json: { code: 300, errors: [{ field: 'password' }] } });
    const settings = await ask('GET', '/users/me/settings?option=meeting_security');
    expect(settings.json).toMatchObject({ meeting_security: { meeting_password_requirement: requirement } });
    const all = await ask('GET', '/users/me/settings');
    expect(all.json).toMatchObject({ schedule_meeting: { meeting_password_requirement: requirement } });
    expect(await ask('POST', '/users/nobody/meetings', {})).toMatchObject({
      status: 404,
      json: { code: 1001 },
    });
  });
});

describe('registration', () => {
  it('gives a link with tk, the same one for the same person, and none before approval', async () => {
    expect(await register()).toMatchObject({ status: 404, json: { code: 404 } });
    openRegistration();
    const first = await register();
    const { tk, registrantId } = api.registrants.of(NUMBER)[0] ?? {};
    expect(first).toMatchObject({ status: 201, json: { id: Number(NUMBER), registrant_id: registrantId } });
    expect(new URL(String(first.json?.['join_url'])).searchParams.get('tk')).toBe(tk);
    expect(tk).not.toBe(registrantId);
    expect((await register({ email: 'ADA@example.com' })).json?.['join_url']).toBe(first.json?.['join_url']);
    openRegistration({ approval_type: 1 });
    const pending = await register({ email: 'ben@example.com' });
    expect(pending.status).toBe(201);
    expect(pending.json).not.toHaveProperty('join_url');
    api.registrants.approve(NUMBER, 'ben@example.com');
    expect((await register({ email: 'ben@example.com' })).json).toHaveProperty('join_url');
    expect((await register({ email: 'eve@example.com', auto_approve: true })).json).toHaveProperty(
      'join_url',
    );
  });

  it('is refused: a fourth time a day, closed, incomplete, or by the host', async () => {
    openRegistration({ close_registration: true });
    for (let time = 0; time < 3; time++) expect((await register()).status).toBe(201);
    const fourth = await register();
    expect(fourth).toMatchObject({ status: 429, json: { code: 429 } });
    expect(fourth.headers.get('retry-after')).toMatch(/^2026-11-22T00:00:00Z$/);
    expect((await register({ first_name: '', email: 'x' })).json).toMatchObject({
      code: 300,
      errors: [{ field: 'first_name' }, { field: 'email' }],
    });
    expect((await register({ email: 'host@example.com' })).json).toMatchObject({ code: 3027 });
    api.meetings.set(NUMBER, { start_time: '2026-11-20T09:00:00Z' });
    expect((await register({ email: 'late@example.com' })).json).toMatchObject({ code: 3038 });
  });
});

it('mints ZAK and OBF for a user, and no other token', async () => {
  const zak = await ask('GET', '/users/kiosk@example.com/token?type=zak');
  expect(api.visitorTokens.find(String(zak.json?.['token']))).toMatchObject({
    kind: 'zak',
    userId: 'kioskUserId',
  });
  const obf = await ask('GET', `/users/me/token?type=onbehalf&meeting_id=${NUMBER}&ttl=60`);
  const found = { kind: 'obf', userId: OWNER.id, meetingNumber: NUMBER };
  expect(api.visitorTokens.find(String(obf.json?.['token']))).toMatchObject(found);
  nowMs += 61_000;
  expect(api.visitorTokens.find(String(obf.json?.['token']))).toBeUndefined();
  const own = await ask('GET', '/users/me/zak');
  expect(api.visitorTokens.find(String(own.json?.['token']))?.userId).toBe(OWNER.id);
  expect((await ask('GET', '/users/me/token?type=token')).status).toBe(400);
  expect((await ask('GET', '/users/nobody/token?type=zak')).json).toMatchObject({ code: 1001 });
  expect((await ask('GET', '/users/me')).json).toMatchObject({ id: OWNER.id, email: OWNER.email });
});
