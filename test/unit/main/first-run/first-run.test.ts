// Set-up in main: a PIN only as its hash, credentials only in the store, and one file at the end or none.
import { describe, expect, test, vi } from 'vitest';
import type { FirstRunDraft } from '../../../../contracts/first-run.ts';
import type { Chosen } from '../../../../main/config/choose-secret.ts';
import type { Kept } from '../../../../main/config/secret-store.ts';
import { createFirstRun } from '../../../../main/first-run/first-run.ts';
import type { VenueFileKept } from '../../../../main/first-run/keep-venue-file.ts';

const PIN = '270815';
const HASH = `scrypt$15$${'A'.repeat(22)}==$${'B'.repeat(43)}=`;
const SDK = { clientId: 'id', clientSecret: 'hush' };
const DRAFT: FirstRunDraft = {
  name: 'Expo',
  language: 'en',
  rooms: [{ link: '810 0000 0001', title: 'Keynote', passcode: 'abc123' }],
};
const NONE: Chosen<'sdk'> = { ok: false, isAbsent: true, message: 'none' };

function setUp({ sdk = NONE, hasEncryption = true }: { sdk?: Chosen<'sdk'>; hasEncryption?: boolean } = {}) {
  const stored: unknown[] = [];
  const file: { written: Record<string, unknown> | null; answer: VenueFileKept } = {
    written: null,
    answer: 'kept',
  };
  const restart = vi.fn();
  const runChecks = vi.fn(() => Promise.resolve({ atMs: 0, results: [] }));
  const firstRun = createFirstRun({
    sdk,
    systemLocale: 'de-AT',
    isRehearsal: false,
    openSecretStore: (withoutEncryption) => ({
      keep: (kind, secret): Promise<Kept> => {
        if (!hasEncryption && withoutEncryption === 'refuse') {
          return Promise.resolve({ ok: false, why: 'no-encryption' });
        }
        stored.push([kind, secret]);
        return Promise.resolve({ ok: true, isEncrypted: hasEncryption });
      },
    }),
    hashPin: () => Promise.resolve(HASH),
    runChecks,
    keepVenueFile: (written) => {
      file.written = { ...written };
      return file.answer;
    },
    restart,
  });
  return { firstRun, stored, file, restart, runChecks };
}

async function setUpWhole(given: Parameters<typeof setUp>[0] = {}) {
  const all = setUp(given);
  await all.firstRun.choosePin(PIN);
  await all.firstRun.keepCredentials(SDK, true);
  return all;
}

test('the whole way: one file with everything but secrets, then a restart', async () => {
  const { firstRun, stored, file, restart } = await setUpWhole();
  expect(await firstRun.finish(DRAFT, true)).toEqual({ ok: true, value: null });
  expect(file.written).toEqual({
    venue: { name: 'Expo', locale: 'en-AT' },
    rooms: [{ id: 'room-1', title: 'Keynote', meetingNumber: '810 0000 0001', passcode: 'abc123' }],
    kiosk: { window: 'kiosk' },
    staff: { pinHash: HASH },
  });
  expect(JSON.stringify(file.written)).not.toMatch(/hush|270815/u);
  expect(stored).toEqual([['sdk', SDK]]);
  expect(restart).toHaveBeenCalledOnce();
});

test('how things stand', async () => {
  const { firstRun } = setUp();
  expect(firstRun.view()).toEqual({ language: 'de', credentials: null, hasPin: false, isRehearsal: false });
  await firstRun.choosePin(PIN);
  await firstRun.keepCredentials(SDK, false);
  expect(firstRun.view()).toMatchObject({ credentials: 'store', hasPin: true });
  const { firstRun: preset } = setUp({ sdk: { ok: true, secret: SDK, origin: 'environment' } });
  expect(preset.view().credentials).toBe('environment');
});

test.each(['12345', '123456', '27o815', '2708152708152'])('%s is no PIN', async (pin) => {
  const { firstRun } = setUp();
  expect(await firstRun.choosePin(pin)).toMatchObject({ problem: 'bad-request' });
  expect(firstRun.view().hasPin).toBe(false);
});

describe('credentials', () => {
  test('white space round them is no part of them', async () => {
    const { firstRun, stored } = setUp();
    expect(
      await firstRun.keepCredentials({ clientId: ' id ', clientSecret: ' hush\n' }, false),
    ).toMatchObject({
      value: 'kept',
    });
    expect(stored).toEqual([['sdk', SDK]]);
  });

  test.each([
    [{ clientId: '', clientSecret: 'hush' }, 'clientId'],
    [{ clientId: 'id', clientSecret: 'hu sh' }, 'clientSecret'],
  ])('%j: nothing is stored, and the field is named', async (typed, field) => {
    const { firstRun, stored } = setUp();
    expect(await firstRun.keepCredentials(typed, true)).toMatchObject({
      problem: 'bad-request',
      detail: field,
    });
    expect(stored).toEqual([]);
  });

  test('SECURITY: no encryption, no store, until somebody says that plain text will do; the file says it too', async () => {
    const { firstRun, stored, file } = setUp({ hasEncryption: false });
    expect(await firstRun.keepCredentials(SDK, false)).toEqual({ ok: true, value: 'no-encryption' });
    expect(stored).toEqual([]);
    expect(firstRun.view().credentials).toBeNull();
    expect(await firstRun.keepCredentials(SDK, true)).toEqual({ ok: true, value: 'kept' });
    await firstRun.choosePin(PIN);
    await firstRun.finish(DRAFT, false);
    expect(file.written).toMatchObject({ credentials: { withoutEncryption: 'store-in-plain-text' } });
  });

  test('SECURITY: with encryption the file allows no plain text, whatever was said', async () => {
    const { firstRun, file } = await setUpWhole();
    await firstRun.finish(DRAFT, false);
    expect(file.written).not.toHaveProperty('credentials');
  });
});

describe('no file', () => {
  test('without a PIN', async () => {
    const { firstRun, file } = setUp({ sdk: { ok: true, secret: SDK, origin: 'store' } });
    expect(await firstRun.finish(DRAFT, false)).toMatchObject({ problem: 'bad-request', detail: 'pin' });
    expect(file.written).toBeNull();
  });

  test('without credentials: with a file and without them Foyer would open nothing at all', async () => {
    const { firstRun, file } = setUp();
    await firstRun.choosePin(PIN);
    expect(await firstRun.finish(DRAFT, false)).toMatchObject({ detail: 'credentials' });
    expect(file.written).toBeNull();
  });

  test('that Foyer would not start with', async () => {
    const { firstRun, file, runChecks } = await setUpWhole();
    const wrong = { ...DRAFT, rooms: [{ link: 'next Monday', title: 'Keynote', passcode: '' }] };
    expect(await firstRun.finish(wrong, false)).toMatchObject({ detail: 'venue' });
    expect(await firstRun.check(wrong)).toMatchObject({ problem: 'bad-request' });
    expect(file.written).toBeNull();
    expect(runChecks).not.toHaveBeenCalled();
  });

  test.each([
    ['exists', 'bad-request'],
    ['unwritable', 'internal'],
  ] as const)('%s, and no restart', async (answer, problem) => {
    const { firstRun, file, restart } = await setUpWhole();
    file.answer = answer;
    expect(await firstRun.finish(DRAFT, false)).toEqual({ ok: false, problem, detail: answer });
    expect(restart).not.toHaveBeenCalled();
  });
});

test('what is looked at is what was typed, with the credentials that were kept', async () => {
  const { firstRun, runChecks } = await setUpWhole();
  expect((await firstRun.check(DRAFT)).ok).toBe(true);
  expect(runChecks).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      config: expect.objectContaining({ rooms: [expect.objectContaining({ meetingNumber: '81000000001' })] }),
    }),
    { ok: true, secret: SDK, origin: 'store' },
  );
});
