// The stand-in for Zoom's REST API: reports, limits, and everything that it does wrong on order.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createZoomApiStandIn, type FaultAnswer, type ZoomApiStandIn } from '../stand-ins/zoom-api/index.ts';
import { createApiCaller } from '../stand-ins/zoom-api/api-caller.ts';

const APP = { accountId: 'account', clientId: 'client', clientSecret: 'secret' };
const NUMBER = '82000000001';
const MEETING = `/meetings/${NUMBER}`;
const REPORT = `/report/meetings/${NUMBER}/participants`;

let api: ZoomApiStandIn;
let caller: ReturnType<typeof createApiCaller>;

beforeAll(async () => {
  api = await createZoomApiStandIn(APP);
  caller = createApiCaller(api.origin, APP);
});
afterEach(() => {
  caller.forget();
  api.reset();
});
afterAll(() => api.close());

const participants = async (path: string) =>
  (await caller.ask('GET', path)).json as {
    participants: Record<string, unknown>[];
    next_page_token: string;
  };

describe('reports', () => {
  const row = {
    name: 'Ada',
    customer_key: 'k1',
    registrant_id: 'r1',
    join_time: '2026-11-21T09:00:00Z',
    leave_time: '2026-11-21T09:01:30Z',
  };

  it('have registrant ids when asked for, customer keys in one of the two, and durations', async () => {
    api.attendance.add(NUMBER, row);
    const [plain] = (await participants(REPORT)).participants;
    expect(plain).toMatchObject({ name: 'Ada', customer_key: 'k1', duration: 90, user_email: '' });
    expect(plain).not.toHaveProperty('registrant_id');
    const asked = await participants(`${REPORT}?include_fields=registrant_id`);
    expect(asked.participants[0]).toHaveProperty('registrant_id', 'r1');
    const past = await participants(`/past_meetings/${NUMBER}/participants`);
    expect(past.participants[0]).toMatchObject({ registrant_id: 'r1', duration: 90 });
    expect(past.participants[0]).not.toHaveProperty('customer_key');
    const uuid = encodeURIComponent(encodeURIComponent(api.meetings.get(NUMBER)?.uuid ?? ''));
    expect((await participants(`/past_meetings/${uuid}/participants`)).participants).toHaveLength(1);
    api.meetings.set('82000000002', { kind: 'webinar' });
    expect((await caller.ask('GET', '/report/webinars/82000000002/participants')).status).toBe(200);
  });

  it('come in pages', async () => {
    for (let n = 0; n < 65; n++) api.attendance.add(NUMBER, { ...row, name: String(n) });
    const names: unknown[] = [];
    let token = '';
    do {
      const page = await participants(`${REPORT}?page_size=30&next_page_token=${token}`);
      names.push(...page.participants.map(({ name }) => name));
      token = page.next_page_token;
    } while (token !== '');
    expect(names).toEqual([...Array(65).keys()].map(String));
    expect((await caller.ask('GET', `${REPORT}?next_page_token=x`)).json).toMatchObject({ code: 300 });
  });

  it('may be late: no rows, no durations, not there, or some rows missing', async () => {
    api.attendance.add(NUMBER, row);
    api.attendance.add(NUMBER, { ...row, name: 'Ben' });
    api.attendance.set(NUMBER, { state: 'empty' });
    expect((await participants(REPORT)).participants).toEqual([]);
    api.attendance.set(NUMBER, { state: 'unsettled' });
    expect((await participants(REPORT)).participants[0]).toMatchObject({ name: 'Ada', duration: 0 });
    api.attendance.set(NUMBER, { state: 'missing' });
    expect(await caller.ask('GET', REPORT)).toMatchObject({ status: 404, json: { code: 3001 } });
    api.attendance.set(NUMBER, { state: 'settled', withhold: ({ name }) => name === 'Ben' });
    expect((await participants(REPORT)).participants).toHaveLength(1);
  });
});

it('counts calls per second and label, when told to', async () => {
  api.limit({ Light: 2 });
  const replies = [];
  for (let n = 0; n < 8; n++) replies.push(await caller.ask('GET', MEETING));
  const refused = replies.find(({ status }) => status === 429);
  expect(refused?.json).toMatchObject({ code: 429 });
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(replies[0]?.headers.get('x-ratelimit-category')).toBe('Light');
  expect(replies[0]?.headers.get('x-ratelimit-remaining')).toBe('1');
  expect((await caller.ask('GET', REPORT)).status).toBe(200);
});

describe('faults', () => {
  /** What a caller meets, in a few words. */
  async function meet(answer: FaultAnswer): Promise<unknown> {
    api.fault({ path: `/v2${MEETING}`, answer });
    const reply = await caller.ask('GET', MEETING).catch((error: Error) => error.name);
    return typeof reply === 'string' ? reply : [reply.status, reply.json?.['code'] ?? reply.text.slice(0, 8)];
  }
  it.each<[FaultAnswer, unknown]>([
    [{ kind: 'status', status: 503 }, [503, '']],
    [{ kind: 'status', status: 500, code: 5000 }, [500, 5000]],
    [{ kind: 'rate-limited' }, [429, 429]],
    [{ kind: 'slow', delayMs: 50 }, [200, '{"uuid":']],
    [{ kind: 'cut', when: 'at-once' }, 'TypeError'],
    [{ kind: 'cut', when: 'in-the-body' }, 'TypeError'],
    [{ kind: 'text', body: '<html>', contentType: 'text/html', status: 502 }, [502, '<html>']],
    [{ kind: 'altered', change: (json) => [json] }, [200, '[{"uuid"']],
    [{ kind: 'missing-scope' }, [400, 4711]],
    [{ kind: 'invalid-token' }, [401, 124]],
  ])('%j', async (answer, met) => {
    expect(await meet(answer)).toEqual(met);
  });

  it('meet so many calls of one path and method, and can be lifted', async () => {
    const dates = ['30', 'Sat, 21 Nov 2026 10:00:00 GMT', '2026-11-22T00:00:00Z'];
    for (const retryAfter of dates) {
      api.fault({ path: /^\/v2\/meetings\//, times: 1, answer: { kind: 'rate-limited', retryAfter } });
    }
    expect((await caller.ask('GET', '/users/me')).status).toBe(200);
    for (const date of dates) {
      expect((await caller.ask('GET', MEETING)).headers.get('retry-after')).toBe(date);
    }
    expect((await caller.ask('GET', MEETING)).status).toBe(200);
    const lift = api.fault({ method: 'PATCH', answer: { kind: 'status', status: 500 } });
    expect((await caller.ask('PATCH', MEETING, {})).status).toBe(500);
    lift();
    expect((await caller.ask('PATCH', MEETING, {})).status).toBe(204);
  });

  it('meet the token too, and a silence ends with a reset', async () => {
    api.fault({ path: '/oauth/token', times: 1, answer: { kind: 'status', status: 500 } });
    expect((await caller.token()).status).toBe(500);
    api.fault({ answer: { kind: 'silence' } });
    const waiting = caller.token().catch((error: Error) => error.name);
    await expect.poll(() => api.requests.length).toBe(2);
    api.reset();
    expect(await waiting).toBe('TypeError');
    expect(api.requests).toEqual([]);
  });
});

it('notes what was asked, and no secret', async () => {
  await caller.ask('PATCH', `${MEETING}?x=1`, { topic: 'Talk' });
  const seen = {
    method: 'PATCH',
    path: `/v2${MEETING}`,
    query: { x: '1' },
    body: { topic: 'Talk' },
    status: 204,
  };
  await expect.poll(() => api.requests.at(-1)).toMatchObject(seen);
  expect(JSON.stringify(api.requests)).not.toMatch(/secret|Bearer|Basic|stand-in\./);
  expect((await caller.ask('GET', '/nothing')).status).toBe(404);
  expect((await caller.ask('POST', '/users/me/meetings', 'text')).json).toMatchObject({ code: 300 });
});
