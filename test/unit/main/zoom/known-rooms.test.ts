// Which passcode is in use, who is told when it changes, and when rooms are read without anybody asking.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Room } from '../../../../contracts/room.ts';
import { createKnownRooms } from '../../../../main/zoom/known-rooms.ts';
import { createStage, json, START_MS } from './account-stage.ts';

const ROOM: Room = {
  id: 'keynote',
  title: 'Keynote',
  subtitle: null,
  startsAtMs: null,
  endsAtMs: null,
  meetingNumber: '81000000001',
  passcode: 'file',
  tk: '',
  kind: 'meeting',
  view: 'component',
  webEndpoint: 'zoom.us',
  joinLink: null,
  entry: 'open',
  otherEntries: [],
  invited: [],
  signedInAs: null,
  overflowRoomId: null,
  email: 'when-needed',
  mayShowPersonalLink: false,
};
const OTHER = { ...ROOM, id: 'other', meetingNumber: '81000000002' };

/** A venue at a Zoom whose passcodes the test sets; null: Zoom is down; 'unsaid': it leaves the passcode out. */
function createVenue(rooms: readonly Room[] = [ROOM], says: Record<string, string | null> = {}) {
  const changes: string[] = [];
  const troubles: string[] = [];
  const readAtMs: [string, number][] = [];
  const answer = (room: Room) => () => {
    readAtMs.push([room.id, Date.now() - START_MS]);
    const password = says[room.id];
    if (password === 'unsaid') return json({ id: 1 });
    return password === null ? json({}, 401) : json({ id: 1, password: password ?? 'zoom' });
  };
  const stage = createStage({
    paths: Object.fromEntries(rooms.map((room) => [`/meetings/${room.meetingNumber}`, answer(room)])),
  });
  const known = createKnownRooms({
    account: stage.account,
    cloud: 'zoom.us',
    rooms,
    doorsOpenMinutes: 15,
    now: () => Date.now(),
    onPasscodeChange: (roomId, source) => changes.push(`${roomId} ${source}`),
    onTrouble: (roomId, { problem }) => troubles.push(`${roomId} ${problem}`),
  });
  return { known, stage, says, changes, troubles, readAtMs };
}

beforeEach(() => {
  vi.useFakeTimers({ now: START_MS, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => vi.useRealTimers());

describe('the passcode in use', () => {
  test('the venue file’s, then Zoom’s', async () => {
    const { known, changes } = createVenue();
    expect(known.passcode(ROOM)).toEqual({ value: 'file', source: 'venue-file' });
    expect(known.details('keynote')).toBeNull();
    expect(await known.refresh('keynote')).toMatchObject({ ok: true });
    expect(known.passcode(ROOM)).toEqual({ value: 'zoom', source: 'zoom' });
    expect(known.details('keynote')).toMatchObject({ passcode: 'zoom' });
    await known.refresh('keynote');
    expect(changes).toEqual(['keynote zoom']);
  });

  test('the same as the venue file’s is not new', async () => {
    const { known, changes } = createVenue([ROOM], { keynote: 'file' });
    await known.refresh('keynote');
    expect(known.passcode(ROOM).source).toBe('zoom');
    expect(changes).toEqual([]);
  });

  test('none, says Zoom: that is so', async () => {
    const { known, changes } = createVenue([ROOM], { keynote: '' });
    await known.refresh('keynote');
    expect(known.passcode(ROOM)).toEqual({ value: '', source: 'none' });
    expect(changes).toEqual(['keynote none']);
  });

  test('none anywhere', () => {
    const { known } = createVenue();
    expect(known.passcode({ ...ROOM, id: 'x', passcode: '' })).toEqual({ value: '', source: 'none' });
  });

  test('Zoom does not say: what it said before, or the venue file’s, stays', async () => {
    const { known, says, changes } = createVenue([ROOM], { keynote: 'unsaid' });
    await known.refresh('keynote');
    expect(known.passcode(ROOM)).toEqual({ value: 'file', source: 'venue-file' });
    says['keynote'] = 'zoom';
    await known.refresh('keynote');
    says['keynote'] = 'unsaid';
    await known.refresh('keynote');
    expect(known.passcode(ROOM)).toEqual({ value: 'zoom', source: 'zoom' });
    expect(changes).toEqual(['keynote zoom']);
  });

  test('what staff typed, until Zoom says another one than before', async () => {
    const { known, says, changes } = createVenue();
    await known.refresh('keynote');
    known.enterPasscode('keynote', 'typed');
    expect(known.passcode(ROOM)).toEqual({ value: 'typed', source: 'staff' });
    says['keynote'] = null;
    expect(await known.refresh('keynote')).toMatchObject({ ok: false });
    expect(known.passcode(ROOM)).toEqual({ value: 'typed', source: 'staff' });
    for (const same of ['zoom', 'unsaid', 'zoom']) {
      says['keynote'] = same;
      await known.refresh('keynote');
      expect(known.passcode(ROOM)).toEqual({ value: 'typed', source: 'staff' });
    }
    says['keynote'] = 'newer';
    await known.refresh('keynote');
    expect(known.passcode(ROOM)).toEqual({ value: 'newer', source: 'zoom' });
    expect(changes).toEqual(['keynote zoom', 'keynote staff', 'keynote zoom']);
  });

  test('what staff typed before the first reading is put right by it', async () => {
    const { known } = createVenue();
    known.enterPasscode('keynote', 'zoon');
    await known.refresh('keynote');
    expect(known.passcode(ROOM).value).toBe('zoom');
  });

  test('a failed reading changes nothing', async () => {
    const { known, says, changes } = createVenue();
    await known.refresh('keynote');
    says['keynote'] = null;
    await known.refresh('keynote');
    expect(known.passcode(ROOM)).toEqual({ value: 'zoom', source: 'zoom' });
    expect(changes).toHaveLength(1);
  });
});

describe('asking Zoom', () => {
  test('one reading for all who ask meanwhile, per room', async () => {
    const { known, readAtMs } = createVenue([ROOM, OTHER]);
    const all = await Promise.all(['keynote', 'keynote', 'other'].map((id) => known.refresh(id)));
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(readAtMs.map(([id]) => id).toSorted()).toEqual(['keynote', 'other']);
    await known.refresh('keynote');
    expect(readAtMs).toHaveLength(3);
  });

  test('not about a room in another cloud, nor one that is not there', async () => {
    const gov = { ...ROOM, webEndpoint: 'zoomgov.com' } as const;
    const { known, stage } = createVenue([gov]);
    expect([known.isAskable(gov), known.isAskable(ROOM)]).toEqual([false, true]);
    expect(await known.refresh('keynote')).toEqual({ ok: false, problem: 'account-missing' });
    expect(await known.refresh('nowhere')).toEqual({ ok: false, problem: 'room-not-listed' });
    expect(stage.calls()).toEqual([]);
  });

  test('not without an account', async () => {
    const known = createKnownRooms({
      account: { isConfigured: false, ask: () => Promise.reject(new Error('asked')) },
      cloud: 'zoom.us',
      rooms: [ROOM],
      doorsOpenMinutes: 15,
      now: () => START_MS,
      onPasscodeChange: () => undefined,
      onTrouble: () => undefined,
    });
    expect(known.isAskable(ROOM)).toBe(false);
    expect(await known.refresh('keynote')).toEqual({ ok: false, problem: 'account-missing' });
    known.watch();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('by itself', () => {
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const inHours = (room: Room, hours: number): Room => ({ ...room, startsAtMs: START_MS + hours * HOUR });

  test('all rooms soon, one after the other, and no more', async () => {
    const { known, readAtMs } = createVenue([ROOM, OTHER]);
    known.watch();
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(readAtMs).toEqual([
      ['keynote', 2_000],
      ['other', 3_000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('again two minutes before the doors, also weeks ahead', async () => {
    const { known, readAtMs } = createVenue([inHours(ROOM, 3), inHours(OTHER, 24 * 30)]);
    known.watch();
    await vi.advanceTimersByTimeAsync(24 * 31 * HOUR);
    expect(readAtMs).toEqual([
      ['keynote', 2_000],
      ['other', 3_000],
      ['keynote', 3 * HOUR - 17 * MINUTE],
      ['other', 24 * 30 * HOUR - 17 * MINUTE],
    ]);
  });

  test('a failed one after 1, 5 and 15 minutes, then at the doors', async () => {
    const { known, readAtMs, troubles } = createVenue([inHours(ROOM, 3)], { keynote: null });
    known.watch();
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    const minutes = readAtMs.map(([, ms]) => Math.floor((ms - 2_000) / MINUTE));
    // A 401 asks twice.
    const tries = [0, 1, 6, 21, 162, 163, 168, 183].flatMap((at) => [at, at]);
    expect(minutes).toEqual(tries);
    expect(troubles).toEqual(Array.from({ length: 8 }, () => 'keynote account-refused'));
  });

  test('it ends with the first that works', async () => {
    const { known, says, readAtMs, troubles } = createVenue([ROOM], { keynote: null });
    known.watch();
    await vi.advanceTimersByTimeAsync(30_000);
    says['keynote'] = 'zoom';
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(readAtMs).toHaveLength(3);
    expect(troubles).toHaveLength(1);
  });

  test('stopped is stopped, also in the middle of a reading', async () => {
    const { known, readAtMs, troubles } = createVenue([ROOM, OTHER], { keynote: null, other: null });
    const stop = known.watch();
    vi.advanceTimersByTime(2_000);
    stop();
    const stopSoon = known.watch();
    stopSoon();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(readAtMs.map(([id]) => id)).not.toContain('other');
    expect(troubles).toEqual([]);
  });
});
