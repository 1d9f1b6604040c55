// Every fault on the way to Zoom ends as a value, in bounded time, and nothing is done twice that may have been done.
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { AccountCall } from '../../../../main/zoom/account.ts';
import { createStage, CUT, json, REFUSED, type Met } from './account-stage.ts';

const READ: AccountCall<{ topic: string }> = {
  method: 'GET',
  path: '/meetings/81000000001',
  scope: 'meeting:read:meeting:admin',
  answer: z.object({ topic: z.string() }),
};
const WRITE: AccountCall<{ topic: string }> = { ...READ, method: 'POST', body: { name: 'Ada' } };
const FINE = json({ topic: 'Keynote' });

describe('an answer that is no answer: tries, what is told', () => {
  const late = (): Promise<Response> => new Promise(() => undefined);
  const cutInside = (): Response =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(Buffer.from('{"topic":'));
          controller.error(new Error('cut'));
        },
      }),
    );
  const status = (code: number, headers: Record<string, string> = {}) =>
    new Response('<h1>no</h1>', { status: code, headers });

  test.each<[string, Met, number, number, string, string | undefined]>([
    // fault, what is met, tries of a GET, tries of a POST, problem, detail
    ['no connection', REFUSED, 4, 4, 'account-unreachable', undefined],
    ['cut connection', CUT, 4, 1, 'account-unreachable', undefined],
    ['cut inside the answer', cutInside, 4, 1, 'account-unreachable', undefined],
    ['500', status(500), 4, 1, 'account-unreachable', 'HTTP 500'],
    ['502', status(502), 4, 1, 'account-unreachable', 'HTTP 502'],
    ['408', status(408), 4, 1, 'account-unreachable', 'HTTP 408'],
    ['503', status(503), 4, 1, 'account-unreachable', 'HTTP 503'],
    ['503, in 1 s', status(503, { 'retry-after': '1' }), 4, 4, 'account-unreachable', 'HTTP 503'],
    ['429', status(429), 4, 4, 'account-throttled', 'HTTP 429'],
    ['429, at once', status(429, { 'retry-after': '0' }), 4, 4, 'account-throttled', 'HTTP 429'],
    ['429, nonsense', status(429, { 'retry-after': 'soon' }), 4, 4, 'account-throttled', 'HTTP 429'],
    ['429, in 3 s', status(429, { 'retry-after': '3' }), 3, 3, 'account-throttled', 'HTTP 429'],
    ['429, in 9 s', status(429, { 'retry-after': '9' }), 1, 1, 'account-throttled', 'HTTP 429'],
    [
      '429, until a date',
      status(429, { 'retry-after': 'Sat, 21 Nov 2026 09:00:03 GMT' }),
      4,
      4,
      'account-throttled',
      'HTTP 429',
    ],
    [
      '429, for the day',
      status(429, { 'retry-after': '2026-11-22T00:00:00Z' }),
      1,
      1,
      'account-throttled',
      'HTTP 429, until 09:05 UTC',
    ],
    ['HTML', status(200), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    ['HTML, 403', status(403), 1, 1, 'account-answer-wrong', 'HTTP 403'],
    ['nothing', new Response(null, { status: 204 }), 1, 1, 'account-answer-wrong', 'HTTP 204'],
    ['another shape', json([{ topic: 'Keynote' }]), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    ['null', json(null), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    ['null inside', json({ topic: null }), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    ['half of it', new Response('{"topic":'), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    ['huge', () => json({ topic: 'x'.repeat(2_000_001) }), 1, 1, 'account-answer-wrong', 'HTTP 200'],
    [
      'a number of Zoom’s',
      json({ code: 300, message: 'Invalid' }, 400),
      1,
      1,
      'account-answer-wrong',
      'Zoom 300',
    ],
    ['…as a string', json({ code: '300' }, 400), 1, 1, 'account-answer-wrong', 'Zoom 300'],
    ['…with 200', json({ code: 200, message: 'No plan' }), 1, 1, 'account-answer-wrong', 'Zoom 200'],
    ['a meeting number as code', json({ code: 81000000001 }, 400), 1, 1, 'account-answer-wrong', 'HTTP 400'],
    ['an object as code', json({ code: { a: 1 } }, 400), 1, 1, 'account-answer-wrong', 'HTTP 400'],
    [
      'one registrant’s limit',
      json({ code: 429, message: 'daily rate limit (3) … for the registrant' }, 429, { 'retry-after': '60' }),
      1,
      1,
      'account-answer-wrong',
      'Zoom 429',
    ],
  ])('%s', async (_fault, met, reading, writing, problem, detail) => {
    for (const [call, tries] of [
      [READ, reading],
      [WRITE, writing],
    ] as const) {
      const stage = createStage({ answers: [met] });
      const result = await stage.account.ask(call);
      expect(result).toMatchObject({ ok: false, problem });
      expect(result.ok ? '' : result.detail).toBe(detail);
      expect(stage.asked.api).toBe(tries);
      expect(stage.elapsedMs()).toBeLessThanOrEqual(8_000);
    }
  });

  test('a page is no answer, also where any would do', async () => {
    const stage = createStage({ answers: [status(200)] });
    const result = await stage.account.ask({ ...READ, answer: z.unknown() });
    expect(result).toMatchObject({ problem: 'account-answer-wrong' });
  });

  test('no answer at all: by the time-out, also where fetch does not heed it', async () => {
    const limits: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      limits.push(ms);
      return stage.asked.oauth > 0 && limits.length > 1 ? AbortSignal.abort() : new AbortController().signal;
    });
    const stage = createStage({ answers: [late] });
    expect(await stage.account.ask(WRITE)).toMatchObject({ problem: 'account-unreachable' });
    expect(limits).toEqual([5_000, 5_000]);
    expect(await stage.account.ask(READ)).toMatchObject({ problem: 'account-unreachable' });
  });

  test('a later time-out is what patience leaves, and a second at least', async () => {
    const limits: number[] = [];
    const controller = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      limits.push(ms);
      return controller.signal;
    });
    const stage = createStage({
      answers: [
        () => {
          stage.passMs(5_000);
          return CUT();
        },
        () => {
          stage.passMs(2_000);
          return CUT();
        },
      ],
    });
    await stage.account.ask(READ);
    // The mint, then 8 s less 0 · 5 and a pause of 0.5 s · no third: a pause of 1 s is not left.
    expect(limits).toEqual([5_000, 5_000, 2_500]);
  });

  test('pauses grow', async () => {
    const { account, waits } = createStage({ answers: [status(500)] });
    await account.ask(READ);
    expect(waits).toEqual([500, 1_000, 2_000]);
  });

  test('it goes on when Zoom does', async () => {
    const stage = createStage({ answers: [status(429, { 'retry-after': '2' }), status(500), FINE] });
    expect(await stage.account.ask(READ)).toMatchObject({ ok: true });
    expect(stage.waits).toEqual([2_000, 1_000]);
  });

  test('a date is measured by the answer’s own clock', async () => {
    const dates = { 'retry-after': 'Fri, 20 Nov 2026 10:00:04 GMT', date: 'Fri, 20 Nov 2026 10:00:00 GMT' };
    const stage = createStage({ answers: [status(429, dates), FINE] });
    await stage.account.ask(READ);
    expect(stage.waits).toEqual([4_000]);
  });
});

describe('Retry-After counts for the next calls too', () => {
  const throttled = (seconds: number) => json({ code: 429 }, 429, { 'retry-after': String(seconds) });
  const OTHER = { ...READ, scope: 'webinar:read:webinar:admin' };

  test('seconds: for the whole account, without asking', async () => {
    const stage = createStage({ answers: [throttled(60), FINE] });
    await stage.account.ask(READ);
    stage.passMs(40_000);
    expect(await stage.account.ask(OTHER)).toMatchObject({ problem: 'account-throttled' });
    expect(stage.asked.api).toBe(1);
    stage.passMs(15_000);
    expect(await stage.account.ask(OTHER)).toMatchObject({ ok: true });
    expect(stage.waits).toEqual([5_000]);
  });

  test('longer: for this scope alone, and five minutes at most, with the time', async () => {
    const stage = createStage({ answers: [throttled(999_999_999), FINE] });
    const silent = { problem: 'account-throttled', detail: 'HTTP 429, until 09:05 UTC' };
    expect(await stage.account.ask(READ)).toMatchObject(silent);
    expect(await stage.account.ask(OTHER)).toMatchObject({ ok: true });
    stage.passMs(200_000);
    expect(await stage.account.ask(READ)).toMatchObject(silent);
    stage.passMs(50_000);
    expect(await stage.account.ask(READ)).toMatchObject({ ...silent, detail: 'HTTP 429' });
    expect(stage.asked.api).toBe(2);
    stage.passMs(50_000);
    expect(await stage.account.ask(READ)).toMatchObject({ ok: true });
  });

  test('after a long one a single call asks first, and the others heed what it hears', async () => {
    const stage = createStage({ answers: [throttled(86_400)] });
    await stage.account.ask(READ);
    stage.passMs(300_000);
    const crowd = await Promise.all([READ, WRITE, READ, READ].map((call) => stage.account.ask(call)));
    for (const one of crowd) {
      expect(one).toMatchObject({ problem: 'account-throttled', detail: /until 09:1\d UTC$/u });
    }
    expect(stage.asked.api).toBe(2);
  });

  test('after a long one that is over the others go on', async () => {
    const stage = createStage({ answers: [throttled(86_400), FINE] });
    await stage.account.ask(READ);
    stage.passMs(300_000);
    const crowd = await Promise.all([READ, WRITE, READ, READ].map((call) => stage.account.ask(call)));
    expect(crowd.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(stage.asked.api).toBe(5);
  });

  test('no longer where the clock is set back', async () => {
    const stage = createStage({ answers: [throttled(60), FINE] });
    await stage.account.ask(READ);
    stage.setBackMs(86_400_000);
    stage.passMs(60_000);
    expect(await stage.account.ask(READ)).toMatchObject({ ok: true });
    expect(stage.waits).toEqual([]);
  });

  test('one registrant’s limit holds nobody else up', async () => {
    const limit = json({ code: 429, message: 'limit for the registrant' }, 429, { 'retry-after': '60' });
    const stage = createStage({ answers: [limit, FINE] });
    await stage.account.ask(WRITE);
    expect(await stage.account.ask(WRITE)).toMatchObject({ ok: true });
  });
});
