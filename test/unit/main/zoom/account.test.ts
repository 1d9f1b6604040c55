// The venue's Zoom account: what is sent, and what a refusal means; faults on the way are in account-patience.test.ts.
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createAccount, type AccountCall } from '../../../../main/zoom/account.ts';
import { CREDENTIALS, createStage, json, type Met } from './account-stage.ts';

const READ: AccountCall<{ topic: string }> = {
  method: 'GET',
  path: '/meetings/81000000001',
  scope: 'meeting:read:meeting:admin',
  answer: z.object({ topic: z.string() }),
};
const WRITE: AccountCall<{ topic: string }> = { ...READ, method: 'POST', body: { name: 'Ada' } };
const FINE = json({ topic: 'Keynote', more: 1 });

test('without credentials nothing is asked', async () => {
  const fetch = vi.fn<() => Promise<Response>>();
  const account = createAccount({
    credentials: null,
    cloud: 'zoom.us',
    standIn: null,
    fetch,
    now: () => 0,
    uptimeMs: () => 0,
    wait: () => Promise.resolve(),
  });
  expect(account.isConfigured).toBe(false);
  expect(await account.ask(READ)).toMatchObject({ ok: false, problem: 'account-missing' });
  expect(fetch).not.toHaveBeenCalled();
});

describe('what is sent', () => {
  test.each([
    [{}, 'https://zoom.us', 'https://api.zoom.us'],
    [{ cloud: 'zoomgov.com' } as const, 'https://zoomgov.com', 'https://api.zoomgov.com'],
    [{ standIn: 'http://127.0.0.1:4001' }, 'http://127.0.0.1:4001', 'http://127.0.0.1:4001'],
  ])('%j', async (where, oauth, api) => {
    const { account, seen } = createStage({ ...where, answers: [FINE] });
    expect(await account.ask({ ...WRITE, query: { type: 'a b' } })).toEqual({
      ok: true,
      value: { topic: 'Keynote' },
    });
    const [mint, call] = seen;
    expect(mint?.url.href).toBe(`${oauth}/oauth/token?grant_type=account_credentials&account_id=acc%2F1`);
    expect([mint?.method, mint?.body]).toEqual(['POST', '']);
    expect(mint?.headers.get('authorization')).toBe(
      `Basic ${Buffer.from('client-1:hush-hush').toString('base64')}`,
    );
    expect(call?.url.href).toBe(`${api}/v2/meetings/81000000001?type=a+b`);
    expect([call?.method, call?.body]).toEqual(['POST', '{"name":"Ada"}']);
    expect(call?.headers.get('authorization')).toBe('Bearer t1');
    expect(call?.headers.get('content-type')).toBe('application/json');
  });

  test('SECURITY: the secret and the token follow no redirect', async () => {
    const { account, seen } = createStage({ answers: [FINE] });
    await account.ask(READ);
    expect(seen.map(({ init }) => init.redirect)).toEqual(['error', 'error']);
    expect(seen.map(({ init }) => init.credentials)).toEqual(['omit', 'omit']);
  });
});

describe('a scope is missing', () => {
  const lacks = (message: string, code = 4711, status = 400) => json({ code, message }, status);

  test.each<[Met, string]>([
    [
      lacks(
        'Invalid access token, does not contain scopes:[meeting:read:meeting, meeting:read:meeting:admin].',
      ),
      'meeting:read:meeting, meeting:read:meeting:admin',
    ],
    [lacks('Invalid access token, does not contain scopes:[meeting:read:admin]', 104), 'meeting:read:admin'],
    [lacks('does not contain scope', 0, 401), READ.scope],
    [lacks('[ada@example.com, 81000000001, <b>:a, Ada:Lovelace]'), READ.scope],
    [lacks(''), READ.scope],
  ])('%#', async (met, detail) => {
    const stage = createStage({ answers: [met] });
    expect(await stage.account.ask(READ)).toMatchObject({ problem: 'account-scope-missing', detail });
    expect(stage.asked).toEqual({ oauth: 1, api: 1 });
  });

  test('one that was added since counts from the next token on', async () => {
    const stage = createStage({ answers: [lacks(''), lacks(''), FINE] });
    await stage.account.ask(READ);
    stage.passMs(60_000);
    await stage.account.ask(READ);
    expect(stage.asked.oauth).toBe(1);
    expect(await stage.account.ask(READ)).toMatchObject({ ok: true });
    expect(stage.asked.oauth).toBe(2);
  });
});

describe('a token that is not taken', () => {
  const REFUSAL = json({ code: 124, message: 'Invalid access token.' }, 401);

  test.each([REFUSAL, json({ code: 124 }, 400), new Response('no', { status: 401 })])(
    'another one, once (%#)',
    async (refusal) => {
      const stage = createStage({ answers: [refusal, FINE] });
      expect(await stage.account.ask(WRITE)).toMatchObject({ ok: true });
      expect(stage.seen.map(({ headers }) => headers.get('authorization')?.split(' ')[1])).toEqual([
        expect.any(String),
        't1',
        expect.any(String),
        't2',
      ]);
    },
  );

  test('again: that is a refusal', async () => {
    const stage = createStage({ answers: [REFUSAL] });
    expect(await stage.account.ask(READ)).toMatchObject({ problem: 'account-refused', detail: 'Zoom 124' });
    expect(stage.asked).toEqual({ oauth: 2, api: 2 });
  });

  test('two calls that meet it fetch one new token', async () => {
    const stage = createStage({ answers: [REFUSAL, REFUSAL, FINE] });
    const both = await Promise.all([stage.account.ask(READ), stage.account.ask(READ)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(stage.asked.oauth).toBe(2);
  });
});

test('no secret, token, number, address or sentence of Zoom’s in the log or in what is told', async () => {
  const planted = json(
    { code: 300, message: 'Ada Lovelace ada@example.com 81000000001 t1', error: 'hush-hush' },
    400,
  );
  const stage = createStage({ answers: [planted] });
  const result = await stage.account.ask({ ...READ, path: '/users/ada%40example.com/token' });
  expect(stage.logged).toEqual([
    [
      'the Zoom account did not answer as asked',
      { call: 'GET /users/…/token', problem: 'account-answer-wrong', httpStatus: 400, zoomCode: 300 },
    ],
  ]);
  const told = JSON.stringify([result, stage.logged]);
  for (const secret of ['Ada', 'ada', '81000000001', 't1', ...Object.values(CREDENTIALS)])
    expect(told).not.toContain(secret);
});
