// The staff PIN: what it may be, how it is kept, and what trying costs.
import { expect, test, describe, beforeAll } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { pinMistake } from '../../../../contracts/staff-pin.ts';
import { hashPin, isPinOf, parsePinHash } from '../../../../main/kiosk/pin-hash.ts';
import { createStaffPin, type ChosenPin } from '../../../../main/kiosk/staff-pin.ts';
import { noTries } from './fake-tries.ts';

const PIN = '270815';
const WRONG = '999998';
let pinHash: string;
beforeAll(async () => {
  pinHash = await hashPin(PIN);
});

function setUp(hash: string | null = pinHash) {
  const clock = { nowMs: 1_000_000 };
  const chosen: ChosenPin = hash === null ? { kind: 'none' } : { kind: 'hash', hash };
  const pin = createStaffPin({ chosenPin: () => chosen, tries: noTries(), now: () => clock.nowMs });
  /** Wrong PINs, each after its wait; the answer to the last. */
  const fail = async (times: number) => {
    let answer = await pin.try(WRONG);
    for (let time = 1; time < times; time += 1) {
      if (!answer.ok && answer.problem === 'staff-pin-wait') clock.nowMs += Number(answer.detail) * 1_000;
      answer = await pin.try(WRONG);
    }
    return answer;
  };
  return { clock, pin, fail };
}

describe('a new PIN', () => {
  test.each([
    ['270815', null],
    ['112233', null],
    ['123457', null],
    ['999999999998', null],
    ['', 'short'],
    ['27081', 'short'],
    ['2708152708152', 'long'],
    ['27o815', 'digits'],
    ['２７０８１５', 'digits'],
    ['27 0815', 'digits'],
    ['000000', 'easy'],
    ['77777777', 'easy'],
    ['123456', 'easy'],
    ['654321', 'easy'],
    ['890123', 'easy'],
  ])('%j', async (pin, mistake) => {
    expect(pinMistake(pin)).toBe(mistake);
    if (mistake !== null) await expect(hashPin(pin)).rejects.toThrow(/must not be used/u);
  });

  test('is kept as the venue file takes it, salted, and nobody can read it there', async () => {
    expect(pinHash).toMatch(/^scrypt\$15\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/u);
    expect(await hashPin(PIN)).not.toBe(pinHash);
    const rooms = [{ id: 'a', title: 'A', meetingNumber: '81000000002' }];
    expect(venueFile.safeParse({ venue: { name: 'Expo' }, rooms, staff: { pinHash } }).success).toBe(true);
  });
});

test('the right PIN opens, another does not', async () => {
  const { pin } = setUp();
  expect(await pin.try(PIN)).toEqual({ ok: true, value: null });
  for (const other of [WRONG, '', `${PIN}0`, PIN.slice(1), ` ${PIN}`]) {
    await pin.try(PIN);
    expect((await pin.try(other)).ok, other).toBe(false);
  }
});

test('none set: nothing opens', async () => {
  const { pin } = setUp(null);
  for (const tried of [PIN, '', 'null']) {
    expect(await pin.try(tried)).toEqual({ ok: false, problem: 'staff-pin-missing' });
  }
});

test('one that is chosen while Foyer runs counts from then on', async () => {
  let chosen: ChosenPin = { kind: 'none' };
  const pin = createStaffPin({ chosenPin: () => chosen, tries: noTries(), now: () => 1_000_000 });
  expect(await pin.try(PIN)).toMatchObject({ problem: 'staff-pin-missing' });
  chosen = { kind: 'hash', hash: pinHash };
  expect(await pin.try(PIN)).toEqual({ ok: true, value: null });
});

describe('a damaged hash opens nothing', () => {
  const damages: readonly (readonly [string, (hash: string) => string])[] = [
    ['empty', () => ''],
    ['cut off', (hash) => hash.slice(0, -8)],
    ['no hash', (hash) => hash.slice(0, hash.lastIndexOf('$') + 1)],
    ['a salt of another length', (hash) => hash.replace(/\$[^$]+\$([^$]+)$/u, '$$c2FsdA==$$$1')],
    ['a cost of next to nothing', (hash) => hash.replace('$15$', '$1$')],
    ['a cost that fills the memory', (hash) => hash.replace('$15$', '$40$')],
    ['something before it', (hash) => `x${hash}`],
    ['something behind it', (hash) => `${hash}\n`],
    ['another scheme', (hash) => hash.replace('scrypt', 'plain')],
    ['the PIN itself', () => PIN],
  ];
  test.each(damages)('%s', async (_what, damage) => {
    const { pin } = setUp(damage(pinHash));
    for (const tried of [PIN, '']) {
      expect(await pin.try(tried)).toEqual({
        ok: false,
        problem: 'staff-pin-missing',
        detail: '"staff.pinHash" is damaged',
      });
    }
  });

  test('one character changed', async () => {
    const at = pinHash.lastIndexOf('$') + 5;
    const changed = pinHash.slice(0, at) + (pinHash[at] === 'A' ? 'B' : 'A') + pinHash.slice(at + 1);
    expect(await setUp(changed).pin.try(PIN)).toMatchObject({ problem: 'staff-pin-wrong' });
  });
});

test('the comparison is by the whole hash', async () => {
  const parsed = parsePinHash(pinHash);
  if (!parsed) throw new Error('not parsed');
  expect(await isPinOf(PIN, parsed)).toBe(true);
  const almost = Buffer.from(parsed.hash);
  almost.writeUInt8((almost.at(-1) ?? 0) ^ 1, almost.length - 1);
  expect(await isPinOf(PIN, { ...parsed, hash: almost })).toBe(false);
});

describe('wrong PINs', () => {
  test('say how many are left, then wait', async () => {
    const { pin } = setUp();
    const answers = [];
    for (let time = 0; time < 5; time += 1) answers.push(await pin.try(WRONG));
    expect(answers.map((answer) => (answer.ok ? 'open' : `${answer.problem} ${answer.detail}`))).toEqual([
      'staff-pin-wrong 4',
      'staff-pin-wrong 3',
      'staff-pin-wrong 2',
      'staff-pin-wrong 1',
      'staff-pin-wait 30',
    ]);
  });

  test('while it waits also the right one is refused, and the wait does not grow', async () => {
    const { pin, fail, clock } = setUp();
    await fail(5);
    clock.nowMs += 10_500;
    for (let time = 0; time < 20; time += 1) {
      expect(await pin.try(PIN)).toEqual({ ok: false, problem: 'staff-pin-wait', detail: '20' });
    }
    clock.nowMs += 19_500;
    expect(await pin.try(PIN)).toEqual({ ok: true, value: null });
  });

  test('the wait grows, and stops growing at five minutes', async () => {
    const { fail, pin, clock } = setUp();
    const waits = [await fail(5)];
    for (let time = 0; time < 6; time += 1) {
      clock.nowMs += 300_000;
      waits.push(await pin.try(WRONG));
    }
    expect(waits.map((answer) => (answer.ok ? '' : answer.detail))).toEqual([
      '30',
      '60',
      '120',
      '240',
      '300',
      '300',
      '300',
    ]);
  });

  test('the right one forgives them', async () => {
    const { pin, fail } = setUp();
    await fail(4);
    await pin.try(PIN);
    expect(await pin.try(WRONG)).toMatchObject({ problem: 'staff-pin-wrong', detail: '4' });
  });

  test('a clock that is set back counts as locked, for the longest wait and no longer', async () => {
    const { pin, clock } = setUp();
    await pin.try(WRONG);
    clock.nowMs -= 1;
    expect(await pin.try(PIN)).toEqual({ ok: false, problem: 'staff-pin-wait', detail: '300' });
    clock.nowMs += 300_000;
    expect((await pin.try(PIN)).ok).toBe(true);
  });

  test('one that comes with the right one is not forgiven with those before', async () => {
    const { pin } = setUp();
    await Promise.all([pin.try(PIN), pin.try(WRONG)]);
    expect(await pin.try(WRONG)).toMatchObject({ problem: 'staff-pin-wrong', detail: '3' });
  });

  test('many at once are judged one at a time: the wait meets the rest', async () => {
    const { pin } = setUp();
    const tried = [...Array.from({ length: 20 }, () => WRONG), PIN];
    const answers = await Promise.all(tried.map((one) => pin.try(one)));
    const problems = answers.map((answer) => (answer.ok ? 'open' : answer.problem));
    expect(problems.slice(0, 4)).toEqual(Array(4).fill('staff-pin-wrong'));
    expect(problems.slice(4)).toEqual(Array(17).fill('staff-pin-wait'));
  });
});
