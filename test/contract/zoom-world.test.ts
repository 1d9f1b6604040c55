// The two stand-ins for Zoom as one world: what the REST API says is what the wire does, and the other way round.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApiCaller } from '../stand-ins/zoom-api/api-caller.ts';
import { createRawCaller } from '../stand-ins/zoom/raw-caller.ts';
import { SCENARIOS } from '../stand-ins/zoom/index.ts';
import { createZoomWorld, type ZoomWorld } from '../stand-ins/world.ts';

const SDK = { clientId: 'sdk', clientSecret: 'sdk-secret' };
const ACCOUNT = { accountId: 'account', clientId: 'client', clientSecret: 'secret' };
const NUMBER = '82000000001';
const numberOf = (key: string): string => SCENARIOS.find((row) => row.key === key)?.number ?? `no ${key}`;

let world: ZoomWorld;
let rest: ReturnType<typeof createApiCaller>;
let caller: ReturnType<typeof createRawCaller>;

beforeAll(async () => {
  world = await createZoomWorld({ sdk: SDK, account: ACCOUNT, pace: 0.05 });
  rest = createApiCaller(world.api.origin, ACCOUNT);
  caller = createRawCaller(world.wire.address, SDK);
});
afterEach(() => {
  caller.close();
  rest.forget();
  world.reset();
});
afterAll(() => world.close());

const tokenOf = async (path: string): Promise<string> =>
  String((await rest.ask('GET', path)).json?.['token']);
const meeting = async (number: string) => (await rest.ask('GET', `/meetings/${number}`)).json;

async function register(number: string, email: string): Promise<{ tk: string; registrantId: unknown }> {
  const { json } = await rest.ask('POST', `/meetings/${number}/registrants`, { first_name: 'Ada', email });
  const tk = new URL(String(json?.['join_url'])).searchParams.get('tk') ?? '';
  return { tk, registrantId: json?.['registrant_id'] };
}

describe('passcodes', () => {
  it('that the API changes are the wire’s', async () => {
    await rest.ask('PATCH', `/meetings/${NUMBER}`, { password: 'neu456' });
    expect(await caller.info(NUMBER)).toMatchObject({ errorCode: 3004 });
    expect(await caller.info(NUMBER, { passWord: 'neu456' })).toMatchObject({ status: true });
    world.api.meetings.set(NUMBER, { password: '' });
    expect(await caller.info(NUMBER, { passWord: '' })).toMatchObject({ status: true });
    const made = (await rest.ask('POST', '/users/me/meetings', { topic: 'x' })).json;
    const passWord = String(made?.['password']);
    expect(await caller.info(String(made?.['id']), { passWord })).toMatchObject({ status: true });
  });

  it('that the wire has are the API’s, also after they have changed by themselves', async () => {
    expect(await meeting(numberOf('wrong-passcode'))).toMatchObject({ password: 'other99' });
    const number = numberOf('passcode-changes');
    await (await caller.enter(number)).hear(4098);
    expect(await meeting(number)).toMatchObject({ password: 'new456' });
    world.wire.setPasscode(number, 'third');
    expect(await meeting(number)).toMatchObject({ password: 'third' });
  });
});

it('tells whether a scripted meeting has started, without starting its clock', async () => {
  const number = numberOf('never-starts');
  expect(await meeting(number)).toMatchObject({ status: 'waiting', settings: { join_before_host: false } });
  world.wire.start(number);
  expect(await meeting(number)).toMatchObject({ status: 'started' });
  const soon = numberOf('not-started-then-started');
  expect(await meeting(soon)).toMatchObject({ status: 'waiting' });
  await new Promise((later) => setTimeout(later, 300));
  expect(await meeting(soon)).toMatchObject({ status: 'waiting' });
});

describe('registration', () => {
  it('lets in with a tk of this meeting and this world only', async () => {
    const number = numberOf('registered');
    const { tk } = await register(number, 'ada@example.com');
    expect(await caller.info(number)).toMatchObject({ errorCode: 3099 });
    expect(await caller.info(number, { tk })).toMatchObject({ status: true });
    expect(await caller.info(number, { tk: 'made-up' })).toMatchObject({ errorCode: 124 });
    expect(await caller.info(NUMBER, { tk })).toMatchObject({ errorCode: 124 });
    world.api.registrants.deny(number, 'ada@example.com');
    expect(await caller.info(number, { tk })).toMatchObject({ errorCode: 124 });
  });

  it('and authentication are demanded on the wire as soon as the API says so; a deleted meeting is gone', async () => {
    world.api.meetings.set(NUMBER, { settings: { approval_type: 0 } });
    expect(await caller.info(NUMBER)).toMatchObject({ errorCode: 3099 });
    world.api.meetings.set(NUMBER, { settings: { approval_type: 2, meeting_authentication: true } });
    expect(await caller.info(NUMBER)).toMatchObject({ errorCode: 3051 });
    world.api.meetings.delete(NUMBER);
    expect(await caller.info(NUMBER)).toMatchObject({ errorCode: 3001 });
  });
});

describe('signed in', () => {
  const number = numberOf('signed-in');
  const door = async (change: Record<string, string>) => (await caller.enter(number, { change })).hear(4098);

  it('needs a ZAK that was minted here', async () => {
    expect(await caller.info(number)).toMatchObject({ errorCode: 3051 });
    expect(await caller.info(number, { ztk: 'made-up' })).toMatchObject({ errorCode: 3051 });
    const ztk = await tokenOf('/users/kiosk@example.com/token?type=zak');
    expect(await door({ ztk })).toMatchObject({ res: 0 });
  });

  it('takes an OBF token for this meeting, whose owner is in, only at the door: `info` never sees it', async () => {
    expect(await caller.info(number, { obfToken: 'any' })).toMatchObject({ errorCode: 3051 });
  });
});

describe('on behalf of somebody', () => {
  const number = '82000000099';
  const door = async (change: Record<string, string>) => (await caller.enter(number, { change })).hear(4098);

  it('needs an OBF token for this meeting, whose owner is in', async () => {
    const path = '/users/kiosk@example.com/token?type=onbehalf';
    const obfToken = await tokenOf(`${path}&meeting_id=${number}`);
    expect(await door({ obfToken: 'made-up' })).toEqual({ res: 13_299 });
    expect(await door({ obfToken: await tokenOf(`${path}&meeting_id=1`) })).toEqual({ res: 13_300 });
    expect(await door({ obfToken })).toEqual({ res: 103_041 });
    world.ownerIsIn('kiosk@example.com');
    expect(await door({ obfToken })).toMatchObject({ res: 0 });
    world.ownerIsIn('kiosk@example.com', false);
    expect(await door({ obfToken: await tokenOf(path) })).toEqual({ res: 103_041 });
  });
});

describe('the report', () => {
  const report = async (number: string) => {
    const path = `/report/meetings/${number}/participants?include_fields=registrant_id`;
    return (await rest.ask('GET', path)).json?.['participants'] as Record<string, unknown>[];
  };
  const leave = async (socket: { close: () => void }, count: number): Promise<void> => {
    socket.close();
    await vi.waitFor(() => expect(world.wire.leaves).toHaveLength(count));
  };

  it('has a row for each who was in, by key and registrant, and none for who still is', async () => {
    const number = numberOf('registered');
    const { tk, registrantId } = await register(number, 'ada@example.com');
    const first = await caller.enter(number, { change: { tk, customerKey: 'azc' } });
    await first.hear(4098);
    expect(await report(number)).toEqual([]);
    await leave(first.socket, 1);
    const known = {
      name: 'Zoë',
      customer_key: 'k7',
      registrant_id: registrantId,
      user_email: 'ada@example.com',
    };
    expect(await report(number)).toMatchObject([{ ...known, id: '', status: 'in_meeting' }]);
    const second = await caller.enter(number, { change: { tk } });
    await second.hear(4098);
    await leave(second.socket, 2);
    expect(await report(number)).toHaveLength(2);
    world.api.attendance.set(number, { withhold: ({ customer_key: key }) => key === '' });
    expect(await report(number)).toHaveLength(1);
  });

  it('has the waiting room apart, and names who is signed in', async () => {
    const number = numberOf('waits-then-admitted');
    const ztk = await tokenOf('/users/kioskUserId/token?type=zak');
    const { socket, hear } = await caller.enter(number, { change: { ztk } });
    await hear(7942, ({ bHold }) => bHold === false);
    await leave(socket, 1);
    const rows = await report(number);
    expect(rows.map(({ status }) => status)).toEqual(['in_waiting_room', 'in_meeting']);
    expect(rows[1]).toMatchObject({ participant_user_id: 'kioskUserId', user_email: 'kiosk@example.com' });
  });
});

describe('the wire', () => {
  it('refuses everybody anonymous for a while, and nobody who is somebody', async () => {
    world.wire.refuseAll({ res: 13_296 });
    expect(await (await caller.enter(NUMBER)).hear(4098)).toEqual({ res: 13_296 });
    const ztk = await tokenOf('/users/me/zak');
    expect(await (await caller.enter(NUMBER, { change: { ztk } })).hear(4098)).toMatchObject({ res: 0 });
    world.wire.refuseAll(null);
    expect(await (await caller.enter(NUMBER)).hear(4098)).toMatchObject({ res: 0 });
  });

  it('has a room that is full only for a while, and a webinar that wants an e-mail address', async () => {
    const full = numberOf('full-then-free');
    expect(await (await caller.enter(full)).hear(4098)).toEqual({ res: 9 });
    await new Promise((later) => setTimeout(later, 200));
    expect(await (await caller.enter(full)).hear(4098)).toMatchObject({ res: 0 });
    const webinar = numberOf('webinar-wants-email');
    expect(await caller.info(webinar)).toMatchObject({ errorCode: 3005 });
    expect(await caller.info(webinar, { userEmail: 'a@example.com' })).toMatchObject({ status: true });
  });
});
