// When set-up opens: on a machine that nobody has touched, and never where a kiosk was. Through what Foyer itself calls.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMachineStore } from '../../../../main/config/machine-store.ts';
import { isFirstRun } from '../../../../main/first-run/is-first-run.ts';
import { openStage, ROOM, VENUE } from '../config/settings-stage.ts';

const { start, folder, ownVenueFile } = openStage();
const BARE = { kept: {} as Record<string, unknown>, isDamaged: false };

const machineOf = ({ kept, isDamaged }: typeof BARE) =>
  createMachineStore({
    openStore: () => {
      if (isDamaged) throw new SyntaxError('damaged');
      return { get: (key) => kept[key], set: (key, value) => void (kept[key] = value) };
    },
  });

type Given = Parameters<typeof start>[0];

/** A machine whose standard place is the folder of this stage; no file in it but as given. */
async function opens(given: Given = {}, machine = BARE, mayOpenSetUp = true): Promise<boolean> {
  const { gathered } = await start({
    file: null,
    configFile: null,
    platform: 'win32',
    ...given,
    env: { ProgramData: folder(), ...given?.env },
  });
  return isFirstRun({ gathered, machine: machineOf(machine), mayOpenSetUp });
}

/** Windows' separator is a letter of a name here. */
const standardPlace = (): string => path.win32.join(folder(), 'Foyer', 'venue.json');

test('an installed Foyer that nobody has told anything', async () => {
  expect(await opens()).toBe(true);
});

test('not a checkout that was not asked to', async () => {
  expect(await opens({}, BARE, false)).toBe(false);
});

describe('somebody has said something', () => {
  test.each<[string, Given]>([
    ['a switch names a venue file', { configFile: '/nowhere/venue.json' }],
    ['the environment does', { env: { FOYER_CONFIG: '/nowhere/venue.json' } }],
    ['a variable', { env: { FOYER_SET_KIOSK_NAME: 'Hall 2' } }],
    ['a variable that is wrong', { env: { FOYER_SET_KIOSK_NAMES: 'Hall 2' } }],
    ['--set', { sets: ['kiosk.name=Hall 2'] }],
    ['a policy', { policy: { kiosk: { name: 'Hall 2' } } }],
    ['a policy that locks nothing else', { policy: { onlyInstalled: true } }],
    ['a policy that cannot be read', { policy: { ok: false, messages: ['no'] } }],
  ])('%s', async (_what, given) => expect(await opens(given)).toBe(false));

  test.each<[string, string]>([
    ['sound', JSON.stringify(VENUE)],
    ['broken', '{'],
    ['empty', ''],
  ])('a venue file in the standard place, %s', async (_what, text) => {
    await writeFile(standardPlace(), text);
    try {
      expect(await opens()).toBe(false);
    } finally {
      await rm(standardPlace(), { force: true });
    }
  });

  test.each([JSON.stringify(VENUE), '{', ''])('one of an earlier set-up: %j', async (text) => {
    await mkdir(path.dirname(ownVenueFile()), { recursive: true });
    await writeFile(ownVenueFile(), text);
    expect(await opens()).toBe(false);
  });
});

describe('SECURITY: whoever takes the venue file away from a kiosk sets it up no second time', () => {
  test.each<[string, typeof BARE]>([
    ['a PIN of this machine', { ...BARE, kept: { staffPinHash: 'scrypt$15$a$b' } }],
    ['a PIN that does not read', { ...BARE, kept: { staffPinHash: 12 } }],
    [
      'the counter of wrong PINs, where the PIN stood in the file',
      { ...BARE, kept: { hasPinCounter: true } },
    ],
    ['a store that is damaged', { ...BARE, isDamaged: true }],
  ])('%s', async (_what, machine) => expect(await opens({}, machine)).toBe(false));

  test('a last good copy of another file', async () => {
    await start({ file: { ...VENUE, rooms: [ROOM] } });
    expect(await opens()).toBe(false);
  });

  test('a copy that does not read', async () => {
    await mkdir(path.join(folder(), 'data'), { recursive: true });
    await writeFile(path.join(folder(), 'data', 'last-good-venue.json'), '{');
    expect(await opens()).toBe(false);
  });
});
