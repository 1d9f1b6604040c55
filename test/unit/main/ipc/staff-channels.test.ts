// The staff screen's requests: none of them runs while the door is locked, whichever the contract has.
import { describe, expect, test, vi } from 'vitest';
import { REQUESTS, type RequestName } from '../../../../contracts/channels.ts';
import { NO_LABELS } from '../../../../contracts/devices.ts';
import { failure, success, type Result } from '../../../../contracts/result.ts';
import type { NewRoomView } from '../../../../contracts/staff.ts';
import { createStaffHandlers, type StaffDependencies } from '../../../../main/ipc/staff-channels.ts';
import { createStaffDoor } from '../../../../main/kiosk/staff-door.ts';

const PIN = '270815';
const FIVE_MINUTES = 300_000;

/** Arguments that fit each request; a new one is asked for here, and the test of the door then holds for it too. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  'staff/unlock': { pin: PIN },
  'staff/lock': undefined,
  'staff/view': undefined,
  'staff/check': {},
  'staff/evidence': { sinceMs: 5 },
  'staff/attendance': { roomId: 'keynote' },
  'staff/passcode': { roomId: 'keynote', passcode: 'new1' },
  'staff/language': { language: 'en' },
  'staff/devices': undefined,
  'staff/choose-devices': { camera: null, microphone: 'Jabra', speaker: null },
  'staff/create-room': { topic: 'Talk' },
  'staff/settings': undefined,
  'staff/restart': undefined,
  'staff/leave-kiosk': undefined,
  'staff/lock-kiosk': undefined,
};
const STAFF = (Object.keys(REQUESTS) as RequestName[]).filter((name) => name.startsWith('staff/'));
const BEHIND_THE_DOOR = STAFF.filter((name) => name !== 'staff/unlock');

function setUp({ mayEnterPasscode = true } = {}) {
  const clock = { nowMs: 1_000_000 };
  const door = createStaffDoor({ now: () => clock.nowMs });
  const work = {
    check: vi.fn<StaffDependencies['check']>(() => Promise.resolve({ atMs: 1, results: [] })),
    evidence: vi.fn<StaffDependencies['evidence']>(() => Promise.resolve({ markdown: '#', folder: null })),
    attendance: vi.fn<StaffDependencies['attendance']>(() => Promise.resolve([])),
    enterPasscode: vi.fn<StaffDependencies['enterPasscode']>(),
    keepLanguage: vi.fn<StaffDependencies['keepLanguage']>(),
    deviceFrame: vi.fn<StaffDependencies['deviceFrame']>(() => ({
      url: '',
      emptyUrl: '',
      origin: '',
      token: '',
    })),
    chooseDevices: vi.fn<StaffDependencies['chooseDevices']>(() => true),
    createRoom: vi.fn<StaffDependencies['createRoom']>(() => Promise.resolve(failure('account-missing'))),
    settings: vi.fn<StaffDependencies['settings']>(() => ({ settings: [] })),
    restart: vi.fn<StaffDependencies['control']['restart']>(() => Promise.resolve(success(null))),
    leave: vi.fn<StaffDependencies['control']['leave']>(() => Promise.resolve(success(null))),
    lockAgain: vi.fn<StaffDependencies['control']['lockAgain']>(() => Promise.resolve(success(null))),
  };
  const view = vi.fn<StaffDependencies['view']>(() => ({
    incidents: [],
    rooms: [{ id: 'keynote', title: 'Opening keynote', entry: 'open' }],
    accountProblem: null,
    accountDetail: null,
    mayEnterPasscode,
    kiosk: { state: 'locked', mayLeave: 'to-window' },
    devices: { labels: NO_LABELS, missing: [], locked: [] },
  }));
  const handlers = createStaffHandlers({
    ...work,
    control: work,
    view,
    door,
    pin: {
      try: (pin) => Promise.resolve(pin === PIN ? success(null) : failure('staff-pin-wrong', '4')),
    },
  });
  const ask = (name: RequestName, asked: unknown = ARGUMENTS[name]): Promise<Result<unknown>> => {
    const run = (handlers as Partial<Record<RequestName, (asked: unknown) => Promise<Result<unknown>>>>)[
      name
    ];
    if (!run) throw new Error(`no handler for ${name}`);
    return run(REQUESTS[name].arguments.parse(asked));
  };
  return { clock, door, work, view, ask };
}

test('every request of the contract has a handler and arguments here', () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual([...STAFF].sort());
});

describe.each(BEHIND_THE_DOOR)('%s', (name) => {
  const LOCKED = { ok: false, problem: 'staff-locked' };

  test('does nothing while the door is locked: never opened, wrong PIN, locked again, left alone', async () => {
    const { ask, work, view, door, clock } = setUp();
    expect(await ask(name)).toEqual(LOCKED);
    await ask('staff/unlock', { pin: '000000' });
    expect(await ask(name)).toEqual(LOCKED);
    await ask('staff/unlock');
    await ask('staff/lock');
    expect(await ask(name)).toEqual(LOCKED);
    await ask('staff/unlock');
    clock.nowMs += FIVE_MINUTES;
    view.mockClear();
    expect(await ask(name)).toEqual(LOCKED);
    expect(door.isOpen()).toBe(false);
    for (const run of [...Object.values(work), view]) expect(run).not.toHaveBeenCalled();
  });

  test('is answered behind the open door, and keeps it open', async () => {
    const { ask, door, clock } = setUp();
    await ask('staff/unlock');
    clock.nowMs += FIVE_MINUTES - 1;
    expect(await ask(name)).not.toEqual(LOCKED);
    clock.nowMs += FIVE_MINUTES - 1;
    expect(door.isOpen()).toBe(name !== 'staff/lock');
  });
});

test('a right PIN answers the view, with the time at which it locks', async () => {
  const { ask, clock } = setUp();
  const locksAtMs = clock.nowMs + FIVE_MINUTES;
  expect(await ask('staff/unlock')).toMatchObject({ ok: true, value: { locksAtMs, mayEnterPasscode: true } });
  clock.nowMs += 1_000;
  expect(await ask('staff/view')).toMatchObject({ ok: true, value: { locksAtMs: locksAtMs + 1_000 } });
});

test('a wrong PIN answers why, and nothing of the venue', async () => {
  const { ask } = setUp();
  expect(await ask('staff/unlock', { pin: '111111' })).toEqual({
    ok: false,
    problem: 'staff-pin-wrong',
    detail: '4',
  });
});

test.each([
  ['staff/check', { roomId: 'elsewhere' }, 'check'],
  ['staff/attendance', { roomId: 'elsewhere' }, 'attendance'],
  ['staff/passcode', { roomId: 'elsewhere', passcode: 'x' }, 'enterPasscode'],
] as const)('%s: a room that is not of this venue', async (name, asked, run) => {
  const { ask, work } = setUp();
  await ask('staff/unlock');
  expect(await ask(name, asked)).toEqual({ ok: false, problem: 'room-not-listed' });
  expect(work[run]).not.toHaveBeenCalled();
});

test('a passcode is taken only where the venue allows it', async () => {
  const { ask, work } = setUp({ mayEnterPasscode: false });
  await ask('staff/unlock');
  expect(await ask('staff/passcode')).toMatchObject({ ok: false, problem: 'bad-request' });
  expect(work.enterPasscode).not.toHaveBeenCalled();
});

test.each(['', '   '])(
  'a passcode of blanks (%j) does not take the place of a good one',
  async (passcode) => {
    const { ask, work } = setUp();
    await ask('staff/unlock');
    expect(await ask('staff/passcode', { roomId: 'keynote', passcode })).toEqual(
      failure('bad-request', 'passcode'),
    );
    expect(work.enterPasscode).not.toHaveBeenCalled();
  },
);

test('what is asked reaches the part that does it', async () => {
  const { ask, work } = setUp();
  await ask('staff/unlock');
  await ask('staff/check');
  await ask('staff/check', { roomId: 'keynote' });
  expect(work.check.mock.calls).toEqual([[null], ['keynote']]);
  await ask('staff/evidence');
  expect(work.evidence).toHaveBeenCalledExactlyOnceWith(5);
  expect(await ask('staff/attendance')).toEqual({ ok: true, value: { rows: [] } });
  await ask('staff/passcode', { roomId: 'keynote', passcode: ' new1 ' });
  expect(work.enterPasscode).toHaveBeenCalledExactlyOnceWith('keynote', 'new1');
  expect(await ask('staff/create-room')).toEqual({ ok: false, problem: 'account-missing' });
  const made: NewRoomView = {
    meetingNumber: '81000000002',
    passcode: 'abc123',
    joinLink: 'https://zoom.us/j/81000000002',
    differences: [],
    venueFileRoom: '{}',
  };
  work.createRoom.mockResolvedValueOnce(success(made));
  expect(await ask('staff/create-room')).toEqual({ ok: true, value: made });
});
