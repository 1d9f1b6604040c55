// The staff screen never shows more than main's door allows, and main hears of everything that keeps it open.
import { NO_LABELS } from '../../../../../contracts/devices.ts';
import { describe, expect, test } from 'vitest';
import type { FoyerBridge } from '../../../../../contracts/bridge.ts';
import { failure, success, type Failure, type Result } from '../../../../../contracts/result.ts';
import type { StaffView } from '../../../../../contracts/staff.ts';
import { createStaffDesk } from '../../../../../renderer/shell/staff/desk.ts';
import { createFakeClock, settle } from '../fakes.ts';

const PIN = '270815';
const OPEN_MS = 300_000;
const LOCKED = { kind: 'locked', isAsking: false, failure: null, waitsUntilMs: null };

function setUp() {
  const clock = createFakeClock();
  const log: string[] = [];
  const main = {
    nowMs: 1_000_000,
    pinFails: null as Failure | null,
    isLocked: false,
    finishLook: null as (() => void) | null,
    hasSlowLooks: false,
    finishUnlock: () => undefined as void,
    hasSlowUnlock: false,
  };
  const view = (): StaffView => ({
    locksAtMs: main.nowMs + OPEN_MS,
    incidents: [],
    rooms: [],
    accountProblem: null,
    accountDetail: null,
    mayEnterPasscode: false,
    kiosk: { state: 'locked', mayLeave: 'to-window' },
    devices: { labels: NO_LABELS, missing: [], locked: [] },
  });
  const bridge = {
    async staffUnlock({ pin }: { pin: string }) {
      log.push('unlock');
      const answer: Result<StaffView> =
        main.pinFails ?? (pin === PIN ? success(view()) : failure('staff-pin-wrong'));
      if (main.hasSlowUnlock) await new Promise<void>((resolve) => (main.finishUnlock = resolve));
      return answer;
    },
    staffLock: () => {
      log.push('lock');
      return Promise.resolve(success(null));
    },
    async staffView() {
      log.push('view');
      const answer = main.isLocked ? failure('staff-locked') : success(view());
      if (main.hasSlowLooks) await new Promise<void>((resolve) => (main.finishLook = resolve));
      return answer;
    },
    staffEvidence: () => {
      log.push('evidence');
      return Promise.resolve(
        main.isLocked ? failure('staff-locked') : success({ markdown: '#', folder: null }),
      );
    },
  } as unknown as FoyerBridge;
  const desk = createStaffDesk({ bridge, clock, now: () => main.nowMs });
  const pass = async (seconds: number): Promise<void> => {
    main.nowMs += seconds * 1_000;
    await clock.pass(seconds);
  };
  const unlock = async (): Promise<void> => {
    await desk.unlock(PIN);
    log.length = 0;
  };
  const evidence = () => desk.ask((asked) => asked.staffEvidence({ sinceMs: 0 }));
  return { desk, main, log, pass, unlock, evidence };
}

describe('the PIN', () => {
  test('a right one opens', async () => {
    const { desk } = setUp();
    expect(desk.snapshot()).toEqual(LOCKED);
    const opening = desk.unlock(PIN);
    expect(desk.snapshot()).toEqual({ ...LOCKED, isAsking: true });
    await opening;
    expect(desk.snapshot()).toMatchObject({ kind: 'open', view: { locksAtMs: 1_300_000 } });
  });

  test('a wrong one tells why', async () => {
    const { desk, main } = setUp();
    main.pinFails = failure('staff-pin-wrong', '3');
    await desk.unlock('1');
    expect(desk.snapshot()).toEqual({ ...LOCKED, failure: main.pinFails });
  });

  test('a wait has its end', async () => {
    const { desk, main } = setUp();
    main.pinFails = failure('staff-pin-wait', '30');
    await desk.unlock(PIN);
    expect(desk.snapshot()).toMatchObject({ kind: 'locked', waitsUntilMs: main.nowMs + 30_000 });
  });

  test('a bridge that breaks is a failure', async () => {
    const { desk } = setUp();
    const broken = createStaffDesk({
      bridge: { staffUnlock: () => Promise.reject(new Error('gone')) } as unknown as FoyerBridge,
      clock: createFakeClock(),
      now: () => 0,
    });
    await broken.unlock(PIN);
    expect(broken.snapshot()).toEqual({ ...LOCKED, failure: failure('internal') });
    desk.stop();
  });

  test('closed before the answer came: stays locked, and main locks again', async () => {
    const { desk, main, log } = setUp();
    main.hasSlowUnlock = true;
    const opening = desk.unlock(PIN);
    await settle();
    desk.lock();
    main.finishUnlock();
    await opening;
    expect(desk.snapshot()).toEqual(LOCKED);
    expect(log).toEqual(['unlock', 'lock']);
  });
});

describe('locking', () => {
  test('by itself when main would, not before', async () => {
    const { desk, unlock, pass, log } = setUp();
    await unlock();
    await pass(OPEN_MS / 1000 - 1);
    expect(desk.snapshot().kind).toBe('open');
    await pass(1);
    expect(desk.snapshot()).toEqual(LOCKED);
    expect(log).toEqual(['lock']);
  });

  test('by hand, once', async () => {
    const { desk, unlock, log } = setUp();
    await unlock();
    desk.lock();
    desk.lock();
    expect(desk.snapshot()).toEqual(LOCKED);
    expect(log).toEqual(['lock']);
  });

  test('when main says that it is locked', async () => {
    const { desk, unlock, main, evidence } = setUp();
    await unlock();
    main.isLocked = true;
    expect(await evidence()).toEqual(failure('staff-locked'));
    expect(desk.snapshot()).toEqual({ ...LOCKED, failure: failure('staff-locked') });
  });

  test.each(['lock', 'stop'] as const)('a look on its way does not open it again after %s', async (how) => {
    const { desk, unlock, main, evidence } = setUp();
    await unlock();
    main.hasSlowLooks = true;
    const asking = evidence();
    await settle();
    desk[how]();
    main.finishLook?.();
    await asking;
    expect(desk.snapshot()).toEqual(LOCKED);
  });

  test('a screen that goes away for a test leaves the door of main as it is', async () => {
    const { desk, unlock, pass, log } = setUp();
    await unlock();
    desk.stop();
    await pass(OPEN_MS);
    expect(log).toEqual([]);
  });
});

describe('while it is open', () => {
  test('a request is followed by a look, which begins the time anew', async () => {
    const { desk, unlock, pass, evidence, log } = setUp();
    await unlock();
    await pass(200);
    expect(await evidence()).toEqual(success({ markdown: '#', folder: null }));
    expect(log).toEqual(['evidence', 'view']);
    await pass(200);
    expect(desk.snapshot().kind).toBe('open');
  });

  test('reading and typing keep it open, without a request for every touch', async () => {
    const { desk, unlock, pass, log } = setUp();
    await unlock();
    for (let minute = 0; minute < 10; minute += 1) {
      await pass(60);
      for (let touch = 0; touch < 50; touch += 1) desk.stir();
      await settle();
    }
    expect(desk.snapshot().kind).toBe('open');
    expect(log).toEqual(Array(10).fill('view'));
  });

  test('touches of a locked screen ask for nothing', async () => {
    const { desk, log, pass } = setUp();
    await pass(60);
    desk.stir();
    await settle();
    expect(log).toEqual([]);
  });
});
