// Which PIN counts, how the first one is chosen, and when a missing counter is a first start.
import { describe, expect, test } from 'vitest';
import { createMachineStore } from '../../../../main/config/machine-store.ts';
import { hashPin, isPinOf, parsePinHash } from '../../../../main/kiosk/pin-hash.ts';
import { createPinChoice } from '../../../../main/kiosk/staff-pin-choice.ts';
import { noTries } from './fake-tries.ts';

const PIN = '270815';
const NOW = 5_000;
const LOCKED = { count: 9, lastAtMs: NOW };

function setUp({ venueHash, kept = {} }: { venueHash?: string; kept?: Record<string, unknown> } = {}) {
  const store = { isDamaged: false, isFull: false };
  const machine = createMachineStore({
    openStore: () => {
      if (store.isDamaged) throw new SyntaxError('damaged');
      return {
        get: (key) => kept[key],
        set: (key, value) => {
          if (store.isFull) throw new Error('no space');
          kept[key] = value;
        },
      };
    },
  });
  const tries = noTries();
  tries.lose();
  const choice = createPinChoice({ venueHash, machine, tries, now: () => NOW });
  return { choice, tries, store, kept };
}

describe('the PIN that counts', () => {
  test('the venue file’s before the machine’s own', () => {
    const both = setUp({ venueHash: 'of the venue', kept: { staffPinHash: 'of the machine' } });
    expect(both.choice.chosen()).toEqual({ kind: 'hash', hash: 'of the venue' });
    const own = setUp({ kept: { staffPinHash: 'of the machine' } });
    expect(own.choice.chosen()).toEqual({ kind: 'hash', hash: 'of the machine' });
  });

  test('none', () => expect(setUp().choice.chosen()).toEqual({ kind: 'none' }));

  test('SECURITY: what does not read may be a PIN: it is not as if there were none', async () => {
    const { choice, store } = setUp();
    store.isDamaged = true;
    expect(choice.chosen().kind).toBe('damaged');
    expect(await choice.choose(PIN)).toMatchObject({ problem: 'bad-request', detail: 'not-now' });
    expect(setUp({ kept: { staffPinHash: 12 } }).choice.chosen().kind).toBe('damaged');
  });
});

describe('choosing', () => {
  test('is kept as a hash, and begins the counter', async () => {
    const { choice, tries, kept } = setUp();
    expect(await choice.choose(PIN)).toEqual({ ok: true, value: null });
    expect(JSON.stringify(kept)).not.toContain(PIN);
    const parsed = parsePinHash(String(kept['staffPinHash']));
    expect(parsed && (await isPinOf(PIN, parsed))).toBe(true);
    expect(tries.read()).toEqual({ count: 0, lastAtMs: NOW });
    expect(kept['hasPinCounter']).toBe(true);
  });

  test('whoever chooses the PIN has not guessed it: an older counter is forgotten', async () => {
    const { choice, tries } = setUp();
    tries.write({ count: 9, lastAtMs: NOW });
    await choice.choose(PIN);
    expect(tries.read()).toEqual({ count: 0, lastAtMs: NOW });
  });

  test.each([
    ['12345', 'short'],
    ['123456', 'easy'],
    ['27o815', 'digits'],
    ['2708152708152', 'long'],
  ])('%s is refused', async (pin, mistake) => {
    const { choice, kept } = setUp();
    expect(await choice.choose(pin)).toEqual({ ok: false, problem: 'bad-request', detail: mistake });
    expect(kept).toEqual({});
  });

  test('SECURITY: once only, by whatever way there is one', async () => {
    const { choice } = setUp();
    const both = await Promise.all([choice.choose(PIN), choice.choose('918273')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const preset = setUp({ venueHash: await hashPin('918273') });
    expect((await preset.choice.choose(PIN)).ok).toBe(false);
  });

  test('what cannot be kept was not chosen', async () => {
    const { choice, store } = setUp();
    store.isFull = true;
    expect(await choice.choose(PIN)).toMatchObject({ problem: 'internal' });
    expect(choice.chosen()).toEqual({ kind: 'none' });
  });
});

describe('the counter at start', () => {
  test('a first start with a PIN from IT begins it', () => {
    const { choice, tries, kept } = setUp({ venueHash: 'of the venue' });
    choice.beginCounting();
    expect(tries.read()).toEqual({ count: 0, lastAtMs: NOW });
    expect(kept['hasPinCounter']).toBe(true);
  });

  test('SECURITY: later a missing one counts as locked, from the start on', () => {
    const { choice, tries } = setUp({ venueHash: 'of the venue' });
    choice.beginCounting();
    tries.lose();
    choice.beginCounting();
    expect(tries.read()).toEqual(LOCKED);
  });

  test('SECURITY: so does one that nobody would miss, since the store cannot note it', () => {
    const { choice, tries, store } = setUp({ venueHash: 'of the venue' });
    store.isFull = true;
    choice.beginCounting();
    expect(tries.read()).toEqual(LOCKED);
  });

  test('one that is there stays', () => {
    const { choice, tries } = setUp({ venueHash: 'of the venue' });
    tries.write({ count: 4, lastAtMs: 1 });
    choice.beginCounting();
    expect(tries.read()).toEqual({ count: 4, lastAtMs: 1 });
  });

  test('without a PIN there is nothing to count', () => {
    const { choice, tries } = setUp();
    choice.beginCounting();
    expect(tries.read()).toBeNull();
  });
});
