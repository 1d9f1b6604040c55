// The staff PIN's counter outlives Foyer, and a check that cannot be made opens nothing.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hashPin } from '../../../../main/kiosk/pin-hash.ts';
import { createStaffPin } from '../../../../main/kiosk/staff-pin.ts';
import { noTries } from './fake-tries.ts';

const PIN = '270815';
const WRONG = '999998';
let pinHash: string;
beforeAll(async () => {
  pinHash = await hashPin(PIN);
});

function setUp() {
  const clock = { nowMs: 1_000_000 };
  const tries = noTries();
  /** As after a restart: nothing but the file is left. */
  const restart = () =>
    createStaffPin({ chosenPin: () => ({ kind: 'hash', hash: pinHash }), tries, now: () => clock.nowMs });
  return { clock, tries, restart, pin: restart() };
}

describe('across a restart', () => {
  test('the wait goes on', async () => {
    const { pin, restart, clock } = setUp();
    for (let time = 0; time < 5; time += 1) await pin.try(WRONG);
    clock.nowMs += 10_000;
    expect(await restart().try(PIN)).toEqual({ ok: false, problem: 'staff-pin-wait', detail: '20' });
  });

  test('wrong ones are still counted', async () => {
    const { pin, restart } = setUp();
    await pin.try(WRONG);
    expect(await restart().try(WRONG)).toMatchObject({ detail: '3' });
  });

  test('never two at a time, however many come at once', async () => {
    const { tries } = setUp();
    let [running, most] = [0, 0];
    const pin = createStaffPin({
      chosenPin: () => ({ kind: 'hash', hash: pinHash }),
      tries,
      now: Date.now,
      async isPinOf() {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        return false;
      },
    });
    await Promise.all(Array.from({ length: 4 }, () => pin.try(WRONG)));
    expect(most).toBe(1);
  });

  test('a plug that is pulled while a PIN is judged is no free try', async () => {
    const { tries, clock } = setUp();
    const hanging = createStaffPin({
      chosenPin: () => ({ kind: 'hash', hash: pinHash }),
      tries,
      now: () => clock.nowMs,
      isPinOf: () => new Promise(() => undefined),
    });
    void hanging.try(WRONG);
    await vi.waitFor(() => expect(tries.read()?.count).toBe(1));
  });

  test('a counter that is gone or damaged counts as locked', async () => {
    const { pin, tries, clock, restart } = setUp();
    tries.lose();
    expect(await pin.try(PIN)).toEqual({ ok: false, problem: 'staff-pin-wait', detail: '300' });
    clock.nowMs += 100_000;
    expect(await restart().try(PIN)).toMatchObject({ detail: '200' });
    clock.nowMs += 200_000;
    expect((await restart().try(PIN)).ok).toBe(true);
  });
});

describe('SECURITY: no way out when the check itself fails', () => {
  const REFUSED = { ok: false, problem: 'internal' };

  test('the hash cannot be made', async () => {
    const { tries } = setUp();
    const pin = createStaffPin({
      chosenPin: () => ({ kind: 'hash', hash: pinHash }),
      tries,
      now: Date.now,
      isPinOf: () => Promise.reject(new Error('scrypt')),
    });
    expect(await pin.try(PIN)).toMatchObject(REFUSED);
    // …and the next try is judged anew, not by that failure.
    expect(await pin.try(PIN)).toMatchObject(REFUSED);
    expect(tries.read()?.count).toBe(2);
  });

  test('the counter cannot be written', async () => {
    const { pin, tries } = setUp();
    tries.isBroken = true;
    expect(await pin.try(PIN)).toMatchObject({ ...REFUSED, detail: "the PIN's check: ENOSPC" });
    tries.isBroken = false;
    expect((await pin.try(PIN)).ok).toBe(true);
  });

  test('what was chosen cannot be asked for', async () => {
    const pin = createStaffPin({
      chosenPin: () => {
        throw new Error('the store');
      },
      tries: noTries(),
      now: Date.now,
    });
    expect(await pin.try(PIN)).toMatchObject(REFUSED);
  });

  test('what was chosen is damaged', async () => {
    const chosenPin = () => ({ kind: 'damaged', where: 'kiosk.json' }) as const;
    const pin = createStaffPin({ chosenPin, tries: noTries(), now: Date.now });
    expect(await pin.try(PIN)).toEqual({ ok: false, problem: 'staff-pin-missing', detail: 'kiosk.json' });
  });
});
