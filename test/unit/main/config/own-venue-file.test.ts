// The venue file of set-up on this machine: counts where the standard place has none, and is called what it is.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsView } from '../../../../main/config/settings-view.ts';
import { createDesk } from './remote/desk.ts';
import { configOf, openStage, ROOM, VENUE } from './settings-stage.ts';

const { start, folder, ownVenueFile } = openStage();
const OWN = { venue: { name: 'Own' }, rooms: [ROOM] };

async function own(text: string = JSON.stringify(OWN)): Promise<void> {
  await mkdir(path.dirname(ownVenueFile()), { recursive: true });
  await writeFile(ownVenueFile(), text);
}

const standardPlace = (): string => path.win32.join(folder(), 'Foyer', 'venue.json');
type Given = Parameters<typeof start>[0];
const inPlace = (given: Given = {}) =>
  start({ file: null, configFile: null, platform: 'win32', env: { ProgramData: folder() }, ...given });

/** Windows' separator is a letter of a name here, so it lies beside the folder. */
async function withStandard(look: () => Promise<void>): Promise<void> {
  await writeFile(standardPlace(), JSON.stringify(VENUE));
  try {
    await look();
  } finally {
    await rm(standardPlace(), { force: true });
  }
}

test('counts, and is told as this machine’s own', async () => {
  await own();
  const { gathered } = await inPlace();
  expect(configOf(gathered).venue.name).toBe('Own');
  expect(gathered.venueFile).toEqual({ path: ownVenueFile(), origin: 'set-up' });
  const { settings } = settingsView({ gathered, machine: { find: () => null } });
  expect(settings.find(({ name }) => name === 'venue file')).toMatchObject({
    origin: 'machine',
    value: { text: JSON.stringify(ownVenueFile()) },
  });
  expect(settings.find(({ name }) => name === 'venue.name')).toMatchObject({
    origin: 'venue-file',
    source: ownVenueFile(),
  });
});

test('is judged as any other: a broken one ends with its messages', async () => {
  await own('{');
  const { prepared } = await inPlace();
  expect(prepared).toMatchObject({ ok: false, messages: [expect.stringContaining(ownVenueFile())] });
});

test('taken away, its last good copy stands in', async () => {
  await own();
  await inPlace();
  await rm(ownVenueFile());
  expect(configOf((await inPlace()).gathered).venue.name).toBe('Own');
});

describe('counts for nothing where', () => {
  test('the standard place has one', async () => {
    await own();
    await withStandard(async () => {
      expect(configOf((await inPlace()).gathered).venue.name).toBe('Expo');
    });
  });

  test('the standard place had one that was sound', async () => {
    await own();
    await withStandard(async () => void (await inPlace()));
    expect(configOf((await inPlace()).gathered).venue.name).toBe('Expo');
  });

  test('somebody named another', async () => {
    await own();
    const { prepared } = await inPlace({ configFile: '/nowhere/venue.json' });
    expect(prepared).toMatchObject({ messages: [expect.stringContaining('/nowhere/venue.json')] });
  });

  test('SECURITY: a policy lets only the installed one count', async () => {
    await own();
    const { prepared } = await inPlace({ policy: { onlyInstalled: true } });
    expect(prepared.ok).toBe(false);
  });
});

test('SECURITY: a file that was taken away is not replaced by the signed one that it led to', async () => {
  const desk = await createDesk();
  const token = await desk.sign({
    written: VENUE,
    issuedAtMs: Date.now() - 1_000,
    expiresAtMs: Date.now() + 3_600_000,
  });
  const served = { fetch: () => Promise.resolve(new Response(token)) };
  const remote = { url: 'https://venue.example.com/expo.venue', publicKey: desk.publicKey };
  await own(JSON.stringify({ ...OWN, remote, staff: { mayLeaveKiosk: 'never' } }));
  await writeFile(standardPlace(), JSON.stringify({ ...OWN, remote, staff: { mayLeaveKiosk: 'never' } }));
  await inPlace(served);
  await rm(standardPlace());
  await rm(ownVenueFile());
  const { gathered } = await inPlace(served);
  // What only the file said, such as how staff may leave the kiosk, counts on, and staff are told.
  expect(configOf(gathered)).toMatchObject({ venue: { name: 'Expo' }, staff: { mayLeaveKiosk: 'never' } });
  expect(gathered.config).toMatchObject({ replaces: [expect.stringContaining('does not exist')] });
  // A policy that names the server itself needs no file.
  const { gathered: led } = await inPlace({ ...served, policy: { remote } });
  expect(led.config).not.toHaveProperty('replaces');
  expect(configOf(led)).toMatchObject({ venue: { name: 'Expo' }, staff: { mayLeaveKiosk: 'to-window' } });
});
