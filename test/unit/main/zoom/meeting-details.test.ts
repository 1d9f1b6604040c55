// What is read of Zoom's answer about a room, and what becomes of a field that is not as documented.
import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../../../main/zoom/meeting-details.ts';
import { createStage, json, REFUSED, START_MS, type Met } from './account-stage.ts';

const NUMBER = '81000000001';
const MEETING = {
  id: 81000000001,
  topic: 'Keynote',
  password: 'abc123',
  encrypted_password: 'x.1',
  pstn_password: '123456',
  join_url: 'https://us02web.zoom.us/j/81000000001?pwd=xyz.1',
  host_id: 'Host-1',
  host_email: 'host@example.com',
  status: 'waiting',
  start_time: '2026-11-21T10:00:00Z',
  duration: 45,
  settings: {
    alternative_hosts: 'one@example.com;two',
    join_before_host: true,
    jbh_time: 5,
    waiting_room: false,
    approval_type: 2,
    close_registration: false,
    meeting_authentication: false,
    internal_meeting: false,
    private_meeting: false,
    encryption_type: 'enhanced_encryption',
    global_dial_in_numbers: [{ country: 'AT', country_name: 'Austria', number: '+43 12 3456', type: 'toll' }],
  },
};
const SETTINGS = MEETING.settings;

async function read(met: Met, kind: 'meeting' | 'webinar' = 'meeting', nowMs = START_MS) {
  const stage = createStage({ paths: { [`/${kind}s/${NUMBER}`]: met } });
  return readMeeting(stage.account, { meetingNumber: NUMBER, kind }, () => nowMs);
}
const of = async (change: object, kind: 'meeting' | 'webinar' = 'meeting', nowMs = START_MS) => {
  const result = await read(json({ ...MEETING, ...change }), kind, nowMs);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

test('everything is there', async () => {
  expect(await of({})).toEqual({
    kind: 'meeting',
    topic: 'Keynote',
    passcode: 'abc123',
    joinUrl: MEETING.join_url,
    hostId: 'Host-1',
    hostEmail: 'host@example.com',
    alternativeHosts: ['one@example.com', 'two'],
    hasStarted: false,
    mayJoinBeforeHost: true,
    joinBeforeHostMinutes: 5,
    hasWaitingRoom: false,
    registration: 'none',
    isRegistrationClosed: false,
    requiresSignIn: false,
    isInternal: false,
    isPrivate: false,
    isEndToEndEncrypted: false,
    dialIn: [{ country: 'Austria', number: '+43 12 3456' }],
    dialInPasscode: '123456',
    startsAtMs: Date.parse('2026-11-21T10:00:00Z'),
  });
});

test('nothing but the number is there', async () => {
  const result = await read(json({ id: '81000000001' }));
  expect(result).toEqual({
    ok: true,
    value: {
      kind: 'meeting',
      topic: '',
      passcode: null,
      joinUrl: null,
      hostId: null,
      hostEmail: null,
      alternativeHosts: [],
      hasStarted: null,
      mayJoinBeforeHost: null,
      joinBeforeHostMinutes: null,
      hasWaitingRoom: null,
      registration: 'none',
      isRegistrationClosed: false,
      requiresSignIn: false,
      isInternal: null,
      isPrivate: null,
      isEndToEndEncrypted: null,
      dialIn: [],
      dialInPasscode: null,
      startsAtMs: null,
    },
  });
});

test('null, or another type, in every field but the passcode: unknown', async () => {
  const blank = await read(json({ id: 1 }));
  const wrong = [null, {}, [], true];
  for (const value of wrong) {
    const all = Object.fromEntries(Object.keys(MEETING).map((key) => [key, value]));
    const inside = Object.fromEntries(Object.keys(SETTINGS).map((key) => [key, value === true ? {} : value]));
    expect(await read(json({ ...all, id: 1, password: undefined }))).toEqual(blank);
    expect(await read(json({ id: 1, settings: inside }))).toEqual(blank);
  }
});

describe('the passcode', () => {
  test.each<[string, object, string | null]>([
    ['as it stands', { password: 'p @-_*!' }, 'p @-_*!'],
    ['none', { password: '', join_url: 'https://zoom.us/j/81000000001' }, ''],
    ['none, whatever the link has', { password: '' }, ''],
    ['a number', { password: 123456 }, '123456'],
    ['not said, whatever the link has', { password: undefined }, null],
    ['null, whatever the link has', { password: null }, null],
  ])('%s', async (_case, change, passcode) => {
    expect((await of(change)).passcode).toBe(passcode);
  });

  test.each<[string, object]>([
    ['an object', { ...MEETING, password: { text: 'x' } }],
    ['longer than the SDK takes', { ...MEETING, password: 'x'.repeat(33) }],
    ['of what is no meeting', {}],
    ['of an error with 200', { code: 200, message: 'No permission.' }],
  ])('is not guessed: %s', async (_case, body) => {
    expect(await read(json(body))).toMatchObject({ ok: false, problem: 'account-answer-wrong' });
  });
});

describe('fields', () => {
  const set = (settings: object) => ({ settings: { ...SETTINGS, ...settings } });

  test.each<[string, object, object]>([
    ['started', { status: 'started' }, { hasStarted: true }],
    ['a status nobody knows', { status: 'ended' }, { hasStarted: null }],
    ['registration, automatic', set({ approval_type: 0 }), { registration: 'automatic' }],
    ['registration, as a string', set({ approval_type: '1' }), { registration: 'manual' }],
    ['registration, null is not 0', set({ approval_type: null }), { registration: 'none' }],
    ['flags as words', set({ waiting_room: 'true' }), { hasWaitingRoom: true }],
    ['sign-in', set({ meeting_authentication: true }), { requiresSignIn: true }],
    ['internal', set({ internal_meeting: 'true' }), { isInternal: true, isPrivate: false }],
    ['private', set({ private_meeting: true }), { isInternal: false, isPrivate: true }],
    ['end to end', set({ encryption_type: 'e2ee' }), { isEndToEndEncrypted: true }],
    ['an encryption that is empty', set({ encryption_type: '' }), { isEndToEndEncrypted: null }],
    ['sign-in, the old way', set({ enforce_login: true }), { requiresSignIn: true }],
    [
      'hosts by commas',
      set({ alternative_hosts: 'a@example.com, b' }),
      { alternativeHosts: ['a@example.com', 'b'] },
    ],
    ['a time without a zone', { start_time: '2026-11-21T10:00:00' }, { startsAtMs: null }],
    ['a time that is none', { start_time: 'noonZ' }, { startsAtMs: null }],
    ['a phone passcode with letters', { pstn_password: 'a1' }, { dialInPasscode: null }],
  ])('%s', async (_case, change, wanted) => {
    expect(await of(change)).toMatchObject(wanted);
  });

  test('registration closes after the event, not before', async () => {
    const closing = set({ close_registration: true });
    const endMs = Date.parse('2026-11-21T10:45:00Z');
    expect((await of(closing, 'meeting', endMs)).isRegistrationClosed).toBe(false);
    expect((await of(closing, 'meeting', endMs + 1)).isRegistrationClosed).toBe(true);
    expect((await of({ ...closing, duration: null }, 'meeting', endMs + 1)).isRegistrationClosed).toBe(false);
    expect((await of({}, 'meeting', endMs + 1)).isRegistrationClosed).toBe(false);
  });

  test('a webinar has no waiting room and no joining before the host', async () => {
    expect(await of({}, 'webinar')).toMatchObject({
      kind: 'webinar',
      hasWaitingRoom: null,
      mayJoinBeforeHost: null,
      joinBeforeHostMinutes: null,
    });
  });

  test('numbers to dial: only what looks like one, and not hundreds', async () => {
    const list = [
      { country: 'US', number: '+1 (555) 010-9999' },
      { country_name: 'Côte d’Ivoire', number: '+225 1234567' },
      { number: '12345' },
      { country: '<b>US</b>', number: '+1 5550109999' },
      { country: 'US', number: 'tel:+15550109999' },
      { country: 'US', number: null },
      'no object',
      null,
    ];
    expect((await of(set({ global_dial_in_numbers: list }))).dialIn).toEqual([
      { country: 'US', number: '+1 (555) 010-9999' },
      { country: 'Côte d’Ivoire', number: '+225 1234567' },
      { country: '', number: '12345' },
    ]);
    const many = Array.from({ length: 500 }, () => ({ country: 'US', number: '12345' }));
    expect((await of(set({ global_dial_in_numbers: many }))).dialIn).toHaveLength(30);
  });
});

test.each<[string, string | null]>([
  ['https://zoom.us/j/1', 'https://zoom.us/j/1'],
  ['https://us02web.zoom.us/j/1?pwd=a', 'https://us02web.zoom.us/j/1?pwd=a'],
  ['https://example.zoomgov.com/j/1', 'https://example.zoomgov.com/j/1'],
  ['http://zoom.us/j/1', null],
  ['https://zoom.us:8443/j/1', null],
  ['https://zoom.us@example.com/j/1', null],
  ['https://a:b@zoom.us/j/1', null],
  ['https://notzoom.us/j/1', null],
  ['https://zoom.us.example.com/j/1', null],
  ['https://zoom.us./j/1', null],
  ['javascript:alert(1)//zoom.us', null],
  [`https://zoom.us/j/${'1'.repeat(2_000)}`, null],
  ['', null],
])('SECURITY: the link leads to Zoom or is none: %s', async (join_url, joinUrl) => {
  expect((await of({ join_url })).joinUrl).toBe(joinUrl);
});

describe('which of the two kinds', () => {
  const no = (code: number, status: number) => json({ code, message: 'no' }, status);
  const found = json(MEETING);
  const scopes = json({ code: 4711, message: '' }, 400);

  test.each<[string, 'meeting' | 'webinar', Met, Met, string, number]>([
    // case, the venue file's kind, /meetings, /webinars, what comes of it, calls
    ['a webinar after all', 'meeting', no(3000, 400), found, 'webinar', 2],
    ['a meeting after all', 'webinar', found, no(300, 400), 'meeting', 2],
    ['a meeting after all, in other words', 'webinar', found, no(3001, 404), 'meeting', 2],
    ['gone', 'meeting', no(3001, 404), found, 'room-unknown', 1],
    ['gone, without a number', 'meeting', new Response('', { status: 404 }), found, 'room-unknown', 1],
    ['gone, with another status', 'meeting', no(3001, 400), found, 'room-unknown', 1],
    ['gone both ways', 'webinar', no(3001, 404), no(3001, 404), 'room-unknown', 2],
    ['neither', 'meeting', no(3000, 400), no(3001, 404), 'room-unknown', 2],
    ['not told for want of a scope', 'meeting', no(3000, 400), scopes, 'account-scope-missing', 2],
    ['some other no', 'meeting', no(3161, 400), found, 'account-answer-wrong', 1],
    ['no network', 'meeting', REFUSED, found, 'account-unreachable', 4],
  ])('%s', async (_case, kind, meetings, webinars, outcome, calls) => {
    const stage = createStage({
      paths: { [`/meetings/${NUMBER}`]: meetings, [`/webinars/${NUMBER}`]: webinars },
    });
    const result = await readMeeting(stage.account, { meetingNumber: NUMBER, kind });
    expect(result.ok ? result.value.kind : result.problem).toBe(outcome);
    expect(stage.calls()).toHaveLength(calls);
    expect(Object.keys(result)).not.toContain('httpStatus');
  });
});
