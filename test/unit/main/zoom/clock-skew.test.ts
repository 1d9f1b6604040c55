// The clock's difference: read off any answer, bounded in time, and never believed where the answer is absurd.
import { describe, expect, test } from 'vitest';
import { createZoomClock } from '../../../../main/zoom/clock-skew.ts';

const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);

const dated = (ms: number | string, status = 200): Response =>
  new Response(null, { status, headers: { date: typeof ms === 'string' ? ms : new Date(ms).toUTCString() } });

/** A machine whose clock goes on by `roundTripMs` with each answer. */
function machine(answer: (url: string, init?: RequestInit) => Response | Promise<Response>, roundTripMs = 0) {
  let nowMs = AT_MS;
  const asked: string[] = [];
  const clock = createZoomClock({
    fetch: async (url, init) => {
      asked.push(`${init?.method ?? ''} ${url}`);
      const response = await answer(url, init);
      nowMs += roundTripMs;
      return response;
    },
    now: () => nowMs,
    hosts: ['zoom.us', 'api.zoom.us'],
  });
  return { clock, asked, setNow: (ms: number) => (nowMs = ms) };
}

describe('measuring', () => {
  test.each([
    [0, 0, -0.5],
    [-94_000, 0, 93.5],
    [94_000, 0, -94.5],
    [0, 1_000, 0],
    [-10_000, 4_000, 11.5],
  ])('Zoom %i ms off, round trip %i ms: %d s', async (offMs, roundTripMs, skew) => {
    const { clock } = machine(() => dated(AT_MS + offMs), roundTripMs);
    expect(await clock.measure()).toEqual({ ok: true, value: skew });
    expect(clock.skewSeconds()).toBe(skew);
  });

  test('any status has a time', async () => {
    const { clock, asked } = machine(() => dated(AT_MS - 60_000, 503));
    expect(await clock.measure()).toEqual({ ok: true, value: 59.5 });
    expect(asked).toEqual(['HEAD https://zoom.us/']);
  });

  test('GET where HEAD brings none, then the next host', async () => {
    const { clock, asked } = machine((url, init) =>
      url.includes('api') && init?.method === 'GET' ? dated(AT_MS) : new Response(null),
    );
    expect(await clock.measure()).toMatchObject({ ok: true });
    expect(asked).toEqual([
      'HEAD https://zoom.us/',
      'GET https://zoom.us/',
      'HEAD https://api.zoom.us/',
      'GET https://api.zoom.us/',
    ]);
  });

  test.each([
    ['yesterday'],
    [''],
    ['Thu, 01 Jan 1970 00:00:00 GMT'],
    [new Date(AT_MS + 11 * 366 * 86_400_000).toUTCString()],
    [new Date(AT_MS - 11 * 366 * 86_400_000).toUTCString()],
  ])('%j is not believed', async (date) => {
    const { clock } = machine(() => dated(date));
    expect(await clock.measure()).toEqual({ ok: false, problem: 'zoom-unreachable' });
    expect(clock.skewSeconds()).toBeNull();
    expect(clock.nowMs()).toBe(AT_MS);
  });

  test('1970 is not believed by a machine of 1971 either', async () => {
    const { clock, setNow } = machine(() => dated('Thu, 01 Jan 1970 00:00:00 GMT'));
    setNow(Date.UTC(1971, 0, 1));
    expect(await clock.measure()).toMatchObject({ ok: false });
  });

  test('a broken line is a failure, and the last measurement stays', async () => {
    let isBroken = false;
    const { clock } = machine(() => {
      if (isBroken) throw new TypeError('fetch failed');
      return dated(AT_MS - 60_000);
    });
    await clock.measure();
    isBroken = true;
    expect(await clock.measure()).toEqual({ ok: false, problem: 'zoom-unreachable' });
    expect(clock.skewSeconds()).toBe(59.5);
  });

  test('a host that never answers does not hold it up, and is not asked twice', async () => {
    const { clock, asked } = machine((url) =>
      url.includes('api') ? dated(AT_MS) : new Promise<Response>(() => undefined),
    );
    expect(await clock.measure()).toMatchObject({ ok: true });
    expect(asked).toEqual(['HEAD https://zoom.us/', 'HEAD https://api.zoom.us/']);
  });

  test('one at a time', async () => {
    const { clock, asked } = machine(() => dated(AT_MS));
    expect(await Promise.all([clock.measure(), clock.measure()])).toHaveLength(2);
    expect(asked).toHaveLength(1);
    await clock.measure();
    expect(asked).toHaveLength(2);
  });
});

describe('the corrected time', () => {
  test.each([
    [93_500, -94_000],
    [-94_500, 94_000],
    [2_500, -3_000],
    // Below what `Date` can tell.
    [0, -2_000],
    [0, 1_000],
  ])('is %i ms off this machine when Zoom is %i ms off', async (correctedMs, offMs) => {
    const { clock } = machine(() => dated(AT_MS + offMs));
    expect(clock.nowMs()).toBe(AT_MS);
    await clock.measure();
    expect(AT_MS - clock.nowMs()).toBe(correctedMs);
  });

  test('goes on with this machine', async () => {
    const { clock, setNow } = machine(() => dated(AT_MS - 60_000));
    await clock.measure();
    setNow(AT_MS + 3_600_000);
    expect(clock.nowMs()).toBe(AT_MS + 3_600_000 - 59_500);
  });
});
