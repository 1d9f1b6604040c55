// A call for staff: what is sent, how far it reached, and that children may press it all day.
import { describe, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { createStaffCall } from '../../../../main/kiosk/call-staff.ts';

function stage(
  answer: () => Promise<Response>,
  staff: { callUrl?: string } = { callUrl: 'https://venue.example.com/call' },
) {
  let nowMs = Date.UTC(2026, 10, 28, 9);
  const asked: { url: string; body: unknown }[] = [];
  const records: JournalEntry[] = [];
  const onChange = vi.fn();
  const call = createStaffCall({
    config: { staff, kiosk: { name: 'Hall 2, left' } },
    fetch: (url, init) => {
      asked.push({ url, body: JSON.parse(init?.body as string) });
      return answer();
    },
    now: () => nowMs,
    record: async (entry) => void records.push(entry),
    log: { warn: vi.fn() },
    onChange,
  });
  return { call, asked, records, onChange, later: (seconds: number) => (nowMs += seconds * 1_000) };
}

const taken = () => Promise.resolve(new Response(null, { status: 204 }));
const refused = () => Promise.resolve(new Response(null, { status: 500 }));
const silent = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'));

test('SECURITY: kiosk, room and time go out, and nothing else', async () => {
  const { call, asked } = stage(taken);
  expect(await call.call('keynote')).toBe('called');
  expect(asked).toEqual([
    {
      url: 'https://venue.example.com/call',
      body: { kiosk: 'Hall 2, left', room: 'keynote', at: '2026-11-28T09:00:00.000Z' },
    },
  ]);
});

describe('how far it reached is told as it is, and journaled', () => {
  test.each([
    ['called', stage(taken)],
    ['not-reached', stage(refused)],
    ['not-reached', stage(silent)],
    ['screen-only', stage(taken, {})],
  ])('%s', async (reached, { call, records, asked }) => {
    expect(await call.call(null)).toBe(reached);
    expect(records).toEqual([{ kind: 'staff-called', roomId: '', reached }]);
    expect(asked).toHaveLength(reached === 'screen-only' ? 0 : 1);
  });
});

test('pressed again and again it is one call, until a minute is over', async () => {
  const { call, asked, later, records } = stage(taken);
  await Promise.all([call.call(null), call.call(null), call.call('keynote')]);
  later(59);
  expect(await call.call(null)).toBe('called');
  expect([asked.length, records.length]).toEqual([1, 1]);
  later(2);
  await call.call(null);
  expect(asked).toHaveLength(2);
});

test('a clock that was set back swallows no call', async () => {
  const { call, asked, later } = stage(taken);
  await call.call(null);
  later(-3_600);
  expect(await call.call(null)).toBe('called');
  expect(asked).toHaveLength(2);
});

test('one that did not get through may be tried again at once', async () => {
  const { call, asked } = stage(silent);
  await call.call(null);
  await call.call(null);
  expect(asked).toHaveLength(2);
});

test('it waits until staff are here', async () => {
  const { call, onChange } = stage(taken);
  await call.call(null);
  call.answer();
  call.answer();
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});
