// What each entry takes from Zoom, how often, and that it comes from nowhere else.
import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import type { Entry, Room } from '../../../../contracts/room.ts';
import { createEntries } from '../../../../main/joining/entries.ts';
import { beginVisit, moveVisit } from '../../../../main/joining/one-visit.ts';
import { AT_MS } from './kiosk.ts';
import { DETAILS, ENTRIES, makeRoom, REGISTRANT } from './rooms.ts';

type Needs = Parameters<typeof createEntries>[0];

function setUp(changes: Partial<Room> = {}, entries?: readonly Entry[]) {
  const register = vi.fn<Needs['register']>(() => Promise.resolve(success(REGISTRANT)));
  const fetchVisitorToken = vi.fn<Needs['fetchVisitorToken']>(() =>
    Promise.resolve(success({ zak: 'z', obfToken: '' })),
  );
  const details = vi.fn<Needs['knownRooms']['details']>(() => DETAILS);
  const refresh = vi.fn<Needs['knownRooms']['refresh']>(() => Promise.resolve(success({ details: DETAILS })));
  const isAskable = vi.fn(() => true);
  const clock = { nowMs: AT_MS };
  const prepare = createEntries({
    register,
    fetchVisitorToken,
    knownRooms: { details, refresh, isAskable },
    now: () => clock.nowMs,
  }).prepare;
  const visit = beginVisit({ visitId: 'v', customerKey: 'key1', isTest: false, room: makeRoom(changes) });
  visit.visitor = { name: 'Ada', email: '', person: null };
  if (entries) visit.entries = entries;
  return { prepare, visit, register, fetchVisitorToken, details, refresh, isAskable, clock };
}

test.each(ENTRIES)('%s asks Zoom for what it needs and nothing else', async (entry) => {
  const { prepare, visit, register, fetchVisitorToken } = setUp({ entry });
  expect(await prepare(visit)).toEqual(success(null));
  expect([register.mock.calls.length, fetchVisitorToken.mock.calls.length]).toEqual([
    entry === 'registered' ? 1 : 0,
    entry === 'signed-in' ? 1 : 0,
  ]);
});

test.each(['registered', 'signed-in'] as const)('%s without an account says so', async (entry) => {
  const { prepare, visit, isAskable, register } = setUp({ entry });
  isAskable.mockReturnValue(false);
  expect(await prepare(visit)).toEqual(failure('account-missing'));
  expect(register).not.toHaveBeenCalled();
});

describe('registered', () => {
  test('once a visit; again for other details', async () => {
    const { prepare, visit, register } = setUp({ entry: 'registered' });
    await prepare(visit);
    await prepare(visit);
    expect(register).toHaveBeenCalledExactlyOnceWith(visit.room, {
      name: 'Ada',
      email: '',
      customerKey: 'key1',
    });
    visit.visitor = { name: 'Ada', email: 'ada@example.com', person: null };
    await prepare(visit);
    expect(register).toHaveBeenCalledTimes(2);
    expect(visit.registration?.email).toBe('ada@example.com');
  });

  test('in what Zoom says the room is, else the venue file', async () => {
    const { prepare, visit, register, details } = setUp({ entry: 'registered', kind: 'webinar' });
    details.mockReturnValue(null);
    await prepare(visit);
    details.mockReturnValue({ ...DETAILS, kind: 'meeting' });
    visit.registration = null;
    await prepare(visit);
    expect(register.mock.calls.map(([{ kind }]) => kind)).toEqual(['webinar', 'meeting']);
  });

  test('what Zoom answers stays the answer', async () => {
    const { prepare, visit, register } = setUp({ entry: 'registered' });
    register.mockResolvedValue(failure('registration-pending'));
    expect(await prepare(visit)).toEqual(failure('registration-pending'));
    expect(visit.registration).toBeNull();
  });

  test('a registration that comes late is of its room and details only', async () => {
    const { prepare, visit, register } = setUp({ entry: 'registered' });
    register.mockImplementation(async () => {
      visit.visitor = { name: 'Eve', email: '', person: null };
      return success(REGISTRANT);
    });
    await prepare(visit);
    expect(visit.registration).toBeNull();
  });
});

describe('signed in', () => {
  test('a fresh token for each join', async () => {
    const { prepare, visit, fetchVisitorToken } = setUp({ entry: 'signed-in' });
    await prepare(visit);
    visit.tokens = null;
    await prepare(visit);
    expect(fetchVisitorToken).toHaveBeenCalledTimes(2);
  });

  test('one that was not used up serves for an hour, also by a clock that was set back', async () => {
    const { prepare, visit, fetchVisitorToken, clock } = setUp({ entry: 'signed-in' });
    await prepare(visit);
    for (const [minutes, count] of [
      [59, 1],
      [60, 2],
      [-60, 3],
    ] as const) {
      clock.nowMs = AT_MS + minutes * 60_000;
      await prepare(visit);
      expect(fetchVisitorToken).toHaveBeenCalledTimes(count);
    }
    // One that is too old is not used for want of another.
    clock.nowMs = AT_MS + 60 * 60_000;
    fetchVisitorToken.mockResolvedValue(failure('account-throttled'));
    expect(await prepare(visit)).toEqual(failure('account-throttled'));
    expect(visit.tokens).toBeNull();
  });

  test('a token that comes after the move to another room is not for that one', async () => {
    const { prepare, visit, fetchVisitorToken } = setUp({ entry: 'signed-in' });
    fetchVisitorToken.mockImplementation(async () => {
      moveVisit(visit, makeRoom({ id: 'second', entry: 'signed-in' }));
      return success({ zak: 'z', obfToken: '' });
    });
    await prepare(visit);
    expect(visit.tokens).toBeNull();
  });

  test('SECURITY: who may host is told, and asked for first where it is not known', async () => {
    const { prepare, visit, details, refresh, fetchVisitorToken } = setUp({ entry: 'signed-in' });
    details.mockReturnValue(null);
    await prepare(visit);
    expect(fetchVisitorToken).toHaveBeenCalledExactlyOnceWith({
      signedInAs: { token: 'zak', userId: 'kiosk@example.com' },
      meetingNumber: '81000000002',
      hostIds: ['host-1', 'host@example.com', 'second@example.com'],
    });
    visit.tokens = null;
    fetchVisitorToken.mockClear();
    refresh.mockResolvedValue(failure('account-unreachable'));
    expect(await prepare(visit)).toEqual(failure('account-unreachable'));
    expect(fetchVisitorToken).not.toHaveBeenCalled();
  });

  test('SECURITY: never both tokens, whatever comes', async () => {
    for (const token of ['zak', 'obf'] as const) {
      const { prepare, visit, fetchVisitorToken } = setUp({
        entry: 'signed-in',
        signedInAs: { token, userId: 'u' },
      });
      fetchVisitorToken.mockResolvedValue(success({ zak: 'z', obfToken: 'o' }));
      await prepare(visit);
      expect(visit.tokens).toMatchObject(
        token === 'zak' ? { zak: 'z', obfToken: '' } : { zak: '', obfToken: 'o' },
      );
    }
  });

  test('no token is no entry', async () => {
    const { prepare, visit, fetchVisitorToken } = setUp({ entry: 'signed-in' });
    fetchVisitorToken.mockResolvedValue(success({ zak: '', obfToken: 'o' }));
    expect(await prepare(visit)).toEqual(failure('account-answer-wrong'));
    fetchVisitorToken.mockResolvedValue(failure('kiosk-user-is-host'));
    expect(await prepare(visit)).toEqual(failure('kiosk-user-is-host'));
  });
});

test('both besides the room’s own, where Zoom has asked for both', async () => {
  const { prepare, visit } = setUp({}, ['open', 'registered', 'signed-in']);
  await prepare(visit);
  expect(visit).toMatchObject({ registration: { registrant: REGISTRANT }, tokens: { zak: 'z' } });
});

test('a Zoom that is silent is waited for ten seconds, and its late answer is of this visit only', async () => {
  vi.useFakeTimers();
  try {
    const { prepare, visit, register } = setUp({ entry: 'registered' });
    let answer: (value: Awaited<ReturnType<Needs['register']>>) => void = () => undefined;
    register.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const prepared = prepare(visit);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await prepared).toEqual(failure('account-unreachable'));
    answer(success(REGISTRANT));
    await vi.advanceTimersByTimeAsync(0);
    expect(visit.registration?.registrant).toBe(REGISTRANT);
  } finally {
    vi.useRealTimers();
  }
});
