// The token of the venue's Zoom account: how long one is used, and what follows when there is none.
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { AccountCall } from '../../../../main/zoom/account.ts';
import { createStage, CUT, json, minted, REFUSED, type Met } from './account-stage.ts';

const CALL: AccountCall<unknown> = { method: 'GET', path: '/users/me', scope: 'a:b', answer: z.unknown() };
const FINE = json({});

test.each<[string, object, number]>([
  ['an hour', { expires_in: 3600 }, 3_540],
  ['as a string', { expires_in: '3600' }, 3_540],
  ['missing', {}, 270],
  ['null', { expires_in: null }, 270],
  ['negative', { expires_in: -5 }, 270],
  ['nonsense', { expires_in: 'long' }, 270],
  ['years', { expires_in: 1e9 }, 270],
])('is used until a minute before its end: %s', async (_case, more, seconds) => {
  const stage = createStage({ tokens: [minted('t1', more)], answers: [FINE] });
  await stage.account.ask(CALL);
  stage.passMs(seconds * 1_000 - 1);
  await stage.account.ask(CALL);
  expect(stage.asked.oauth).toBe(1);
  stage.passMs(1);
  await stage.account.ask(CALL);
  expect(stage.asked.oauth).toBe(2);
});

test('a token of seconds is used for nine tenths of them', async () => {
  const stage = createStage({ tokens: [minted('t1', { expires_in: 10 })], answers: [FINE] });
  await stage.account.ask(CALL);
  stage.passMs(8_999);
  await stage.account.ask(CALL);
  expect(stage.asked.oauth).toBe(1);
  stage.passMs(1);
  await stage.account.ask(CALL);
  expect(stage.asked.oauth).toBe(2);
});

test('ZOOM: refused in the address, taken in a form', async () => {
  const stage = createStage({
    tokens: [json({ error: 'unsupported_grant_type' }, 400), minted('t2')],
    answers: [FINE],
  });
  expect(await stage.account.ask(CALL)).toMatchObject({ ok: true });
  expect(stage.asked.oauth).toBe(2);
});

test('ten calls at once fetch one', async () => {
  const stage = createStage({ answers: [FINE] });
  await Promise.all(Array.from({ length: 10 }, () => stage.account.ask(CALL)));
  expect(stage.asked).toEqual({ oauth: 1, api: 10 });
});

const page = (status: number) => new Response('<h1>Sign in to the network</h1>', { status });

test.each<[string, Met, string, string | undefined, number]>([
  // fault, what is met, problem, detail, requests for two calls
  [
    'wrong secret',
    json({ reason: 'Invalid client_id or client_secret', error: 'invalid_client' }, 400),
    'account-refused',
    'invalid_client',
    1,
  ],
  [
    'wrong account',
    json({ reason: 'Bad Request', error: 'invalid_request' }, 400),
    'account-refused',
    'invalid_request',
    2,
  ],
  ['an error with a secret in it', json({ error: 'hush-hush' }, 400), 'account-refused', 'HTTP 400', 2],
  ['401 without a word', new Response(null, { status: 401 }), 'account-refused', 'HTTP 401', 1],
  ['403', json({ code: 4700 }, 403), 'account-refused', 'Zoom 4700', 1],
  ['404', json({}, 404), 'account-answer-wrong', 'HTTP 404', 2],
  ['a proxy’s 403', page(403), 'account-answer-wrong', 'HTTP 403', 2],
  ['a captive portal', page(200), 'account-answer-wrong', 'HTTP 200', 2],
  ['no token', json({ expires_in: 3600 }), 'account-answer-wrong', 'HTTP 200', 2],
  ['a token that breaks headers', minted('a\r\nb'), 'account-answer-wrong', 'HTTP 200', 2],
  ['a number for a token', json({ access_token: 12 }), 'account-answer-wrong', 'HTTP 200', 2],
  ['500', page(500), 'account-unreachable', 'HTTP 500', 8],
  ['cut', CUT, 'account-unreachable', undefined, 8],
  ['no connection', REFUSED, 'account-unreachable', undefined, 8],
  ['429', json({}, 429, { 'retry-after': '20' }), 'account-throttled', 'HTTP 429', 1],
])('no token: %s', async (_fault, met, problem, detail, requests) => {
  const stage = createStage({ tokens: [met], answers: [FINE] });
  const first = await stage.account.ask(CALL);
  expect(first).toMatchObject({ ok: false, problem });
  expect(first.ok ? '' : first.detail).toBe(detail);
  expect(await stage.account.ask(CALL)).toMatchObject({ problem });
  expect(stage.asked).toEqual({ oauth: requests, api: 0 });
});

test('a refusal is believed for half a minute', async () => {
  const stage = createStage({
    tokens: [json({ error: 'invalid_client' }, 401), minted('t2')],
    answers: [FINE],
  });
  await stage.account.ask(CALL);
  stage.passMs(29_999);
  expect(await stage.account.ask(CALL)).toMatchObject({ problem: 'account-refused' });
  stage.passMs(1);
  expect(await stage.account.ask(CALL)).toMatchObject({ ok: true });
});

test('it comes back by itself when Zoom does', async () => {
  const stage = createStage({ tokens: [page(502), CUT, minted('t3')], answers: [FINE] });
  expect(await stage.account.ask(CALL)).toMatchObject({ ok: true });
});

test('a clock that is set back makes neither a refusal nor a token last longer', async () => {
  const DAY_MS = 86_400_000;
  const stage = createStage({
    tokens: [json({ error: 'invalid_client' }, 401), minted('t2'), minted('t3')],
    answers: [FINE],
  });
  await stage.account.ask(CALL);
  stage.setBackMs(DAY_MS);
  stage.passMs(30_000);
  expect(await stage.account.ask(CALL)).toMatchObject({ ok: true });
  stage.setBackMs(DAY_MS);
  stage.passMs(3_540_000);
  await stage.account.ask(CALL);
  expect(stage.asked.oauth).toBe(3);
});

test('the form and the request have what the address has left of the patience', async () => {
  const limits: number[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    limits.push(ms);
    return new AbortController().signal;
  });
  const slow = (answer: Response, ms: number) => () => {
    stage.passMs(ms);
    return answer.clone();
  };
  const stage = createStage({
    tokens: [slow(json({ error: 'unsupported_grant_type' }, 400), 4_500), slow(minted('t2'), 3_400)],
    answers: [FINE],
  });
  expect(await stage.account.ask(CALL)).toMatchObject({ ok: true });
  expect(limits).toEqual([5_000, 3_500, 1_000]);
});
