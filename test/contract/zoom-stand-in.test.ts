// The stand-in for Zoom, spoken to as the SDK would speak, without a browser. What the real SDK makes of these
// answers is not shown here: that is the end-to-end suite's work.

import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createZoomStandIn, SCENARIOS, type ZoomStandIn } from '../stand-ins/zoom/index.ts';
import { createRawCaller, sign as signWith } from '../stand-ins/zoom/raw-caller.ts';

const KEYS = { clientId: 'client', clientSecret: 'secret' };
const PACE = 0.05;

let zoom: ZoomStandIn;
let caller: ReturnType<typeof createRawCaller>;

const sign = (number: string, change = {}, keys = KEYS): string => signWith(keys, number, change);
const form = (number: string, change = {}) => ({
  meetingNumber: number,
  passWord: 'abc123',
  signature: sign(number),
  ...change,
});

beforeAll(async () => {
  zoom = await createZoomStandIn({ ...KEYS, pace: PACE });
  caller = createRawCaller(zoom.address, KEYS);
});
afterEach(() => {
  caller.close();
  zoom.reset();
});
afterAll(async () => {
  await zoom.close();
});

const numberOf = (key: string): string => SCENARIOS.find((row) => row.key === key)?.number ?? `no ${key}`;
const JOINS = numberOf('joins');

describe('its certificate', () => {
  it('is for all of Zoom and has the key hash that is told', async () => {
    const [host, port] = zoom.address.split(':');
    const socket = connect({ host, port: Number(port), rejectUnauthorized: false });
    await new Promise((done) => socket.once('secureConnect', done));
    const certificate = socket.getPeerX509Certificate();
    socket.destroy();
    const key = certificate?.publicKey.export({ type: 'spki', format: 'der' }) ?? '';
    expect(createHash('sha256').update(key).digest('base64')).toBe(zoom.spki);
    const hosts = ['zoom.us', 'foyer-rwc.zoom.us', 'zoomgov.com', 'us.zoomgov.com'];
    for (const name of hosts) expect(certificate?.checkHost(name), name).toBeTruthy();
  });
});

describe('the signature', () => {
  const now = Math.floor(Date.now() / 1000);
  it.each([
    ['another secret', sign(JOINS, {}, { ...KEYS, clientSecret: 'other' }), 'Signature is invalid.'],
    ['no signature', 'a.b.c', 'Signature is invalid.'],
    ['another app', sign(JOINS, { appKey: 'other' }), 'The api key is wrong.'],
    ['another meeting', sign('82000000009'), 'The meeting number is wrong.'],
    ['the role of a host', sign(JOINS, { role: 1 }), 'The role is not applicable.'],
    [
      'past',
      sign(JOINS, { iat: now - 9000, exp: now - 10, tokenExp: now - 10 }),
      'The signature has expired.',
    ],
    ['in the future', sign(JOINS, { iat: now + 60 }), 'Signature is invalid.'],
    ['too short', sign(JOINS, { exp: now + 600 }), 'Signature is invalid.'],
    ['too long', sign(JOINS, { tokenExp: now + 200_000 }), 'Signature is invalid.'],
  ])('is refused: %s', async (_name, signature, sentence) => {
    expect(await caller.info(JOINS, { signature })).toMatchObject({ errorCode: 200, errorMessage: sentence });
    expect(zoom.joins).toMatchObject([{ claims: undefined, answeredCode: 200 }]);
  });

  it('is looked at before the scenario, and its claims are noted', async () => {
    const unknown = numberOf('unknown');
    expect(await caller.info(unknown, { signature: 'x' })).toMatchObject({ errorCode: 200 });
    expect(await caller.info(unknown)).toMatchObject({ errorCode: 3001 });
    expect(zoom.joins[1]?.claims).toMatchObject({ appKey: KEYS.clientId, mn: unknown, role: 0 });
  });
});

describe('the web service', () => {
  const rows = SCENARIOS.flatMap(({ key, number, info: answer }) =>
    answer?.kind === 'refuse' ? [[key, number, answer.errorCode] as const] : [],
  );
  it.each(rows)('refuses: %s', async (_key, number, errorCode) => {
    expect(await caller.info(number)).toMatchObject({ status: false, errorCode, result: null });
  });

  it('answers a number that is in no row, a broken service and nonsense', async () => {
    expect(await caller.info('83000000001')).toMatchObject({ errorCode: 3001 });
    expect((await caller.ask('/api/v1/wc/info', form(numberOf('http-500')))).status).toBe(500);
    expect((await caller.ask('/api/v1/wc/info', form(numberOf('malformed')))).text).toContain('Oops');
  });

  it('notes what the SDK tells, decoded, and answers JSONP and a tracking id', async () => {
    const sdkOrigin = Buffer.from('http://localhost:1').toString('base64');
    const fields = form(JOINS, { passWord: 'abc%20', customerKey: 'azc', sdkOrigin, tk: 't' });
    const answer = await caller.ask(
      `/api/v1/wc/info?${new URLSearchParams({ ...fields, callback: 'cb1' }).toString()}`,
    );
    expect(answer.text).toMatch(/^cb1\(\{.*\}\)$/);
    expect(answer.headers['x-zm-trackingid']).toMatch(/^WEB_/);
    expect(answer.headers['access-control-expose-headers']).toBe('x-zm-trackingid');
    const seen = {
      passWord: 'abc ',
      customerKey: 'k7',
      sdkOrigin: 'http://localhost:1',
      tk: 't',
      byJsonp: true,
    };
    expect(zoom.joins).toMatchObject([seen]);
  });

  it('wants a passcode, a registration token, and a start', async () => {
    expect(await caller.info(JOINS, { passWord: 'no' })).toMatchObject({ errorCode: 3004 });
    expect(await caller.info(numberOf('registered'))).toMatchObject({ errorCode: 3099 });
    expect(await caller.info(numberOf('registered'), { tk: 't' })).toMatchObject({ status: true });
    const number = numberOf('never-starts');
    expect(await caller.info(number)).toMatchObject({ errorCode: 3008 });
    expect((await caller.ask(`/wc/rs?mn=${number}&lp=1`)).text).toContain('31585');
    zoom.start(number);
    expect((await caller.ask(`/wc/rs?mn=${number}&lp=1`)).text).toContain('"status":true');
    expect(await caller.info(number)).toMatchObject({ status: true });
  });
});

describe('the API socket', () => {
  const rows = SCENARIOS.flatMap(({ key, number, door }) =>
    door?.kind === 'refuse' ? [[key, number, door.res] as const] : [],
  );
  it.each(rows)('refuses: %s', async (_key, number, res) => {
    expect(await (await caller.enter(number)).hear(4098)).toEqual({ res });
  });

  it('says that the SDK is too old, and keeps silent where the row says so', async () => {
    const version = await (await caller.enter(numberOf('sdk-too-old'))).hear(1);
    expect(version).toEqual({ upgradeVersion: '6.9.0' });
    const { heard, hear } = await caller.enter(numberOf('no-answer-at-door'));
    await hear(0);
    const mute = await caller.enter(numberOf('silent-socket'));
    await new Promise((later) => setTimeout(later, 100));
    expect(heard).toHaveLength(1);
    expect(mute.heard).toHaveLength(0);
  });

  it('lets in, shows the company, and notes the leaving', async () => {
    const { socket, hear } = await caller.enter(JOINS);
    expect(await hear(4098)).toMatchObject({ res: 0, svcUrl: 'foyer-rwg.zoom.us' });
    await hear(7937, ({ add }) => JSON.stringify(add).includes('QWRhIEhvc3Q'));
    await hear(7944, ({ senderName }) => senderName === 'QWRhIEhvc3Q');
    await hear(7937, ({ remove }) => remove !== null);
    socket.send(JSON.stringify({ evt: 8203, body: { bOn: true, mute: false } }));
    await hear(7937, ({ update }) => JSON.stringify(update).includes('computer'));
    socket.send(JSON.stringify({ evt: 4103, body: {} }));
    await hear(4104);
    socket.close();
    await vi.waitFor(() => expect(zoom.leaves).toMatchObject([{ name: 'Zoë', how: 'said' }]));
    expect(zoom.sockets).toMatchObject([{ kind: 'api', name: 'Zoë', customerKey: 'k7' }]);
  });

  it('changes the passcode after the first visit', async () => {
    const number = numberOf('passcode-changes');
    await (await caller.enter(number)).hear(4098);
    expect(await caller.info(number)).toMatchObject({ errorCode: 3004 });
    expect(await caller.info(number, { passWord: 'new456' })).toMatchObject({ status: true });
  });

  it('checks the passcode at the door where the row says so', async () => {
    const number = numberOf('wrong-passcode-at-door');
    expect(await (await caller.enter(number)).hear(4098)).toEqual({ res: 3004 });
    expect(await (await caller.enter(number, { passcode: 'other99' })).hear(4098)).toMatchObject({ res: 0 });
  });

  it('holds and admits, and does what the test says', async () => {
    const { hear } = await caller.enter(numberOf('waits-then-admitted'));
    await hear(7942, ({ bHold }) => bHold === true);
    await hear(7942, ({ bHold }) => bHold === false);
    expect(zoom.act(numberOf('waits-then-admitted'), { do: 'end', reason: 8 })).toBe(1);
    expect(await hear(7939)).toEqual({ reason: 8 });
  });

  it('cuts the line and takes the visitor back by the meeting token', async () => {
    const number = numberOf('drops-and-returns');
    const first = await caller.enter(number);
    const { meetingtoken, userID } = await first.hear(4098);
    await vi.waitFor(() => expect(first.socket.readyState).toBe(WebSocket.CLOSED));
    const second = await caller.enter(number, { token: String(meetingtoken) });
    const again = await second.hear(4098);
    expect(again).toMatchObject({ res: 0 });
    expect(again['userID']).not.toBe(userID);
    expect(second.heard.filter(({ evt }) => evt === 4098)).toHaveLength(1);
  });

  it('keeps a line dead until it is restored', async () => {
    const number = numberOf('drops-for-good');
    const { socket } = await caller.enter(number);
    await vi.waitFor(() => expect(socket.readyState).toBe(WebSocket.CLOSED));
    await expect(caller.info(number)).rejects.toThrow();
    zoom.restore(number);
    expect(await caller.info(number)).toMatchObject({ status: true });
  });
});

it('forgets all at a reset and leaves nothing behind when closed', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length;
  const other = await createZoomStandIn({ ...KEYS, pace: PACE });
  await other.close();
  const { socket } = await caller.enter(JOINS);
  const silent = caller.info(numberOf('no-answer')).catch(() => 'cut');
  await vi.waitFor(() => expect(zoom.joins).toHaveLength(2));
  zoom.reset();
  expect(await silent).toBe('cut');
  await vi.waitFor(() => expect(socket.readyState).toBe(WebSocket.CLOSED));
  expect([zoom.joins, zoom.requests, zoom.sockets, zoom.leaves]).toEqual([[], [], [], []]);
  const after = process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length;
  expect(after).toBeLessThanOrEqual(before);
});
