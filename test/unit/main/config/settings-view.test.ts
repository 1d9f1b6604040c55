// What staff read of the settings: all of them, who said so, and nothing private.
import { expect, test } from 'vitest';
import type { DeviceLabels } from '../../../../contracts/devices.ts';
import { checkLayers } from '../../../../main/config/check-layers.ts';
import type { Layer } from '../../../../main/config/layers.ts';
import { loadConfig, type ConfigPath, type LoadedConfig } from '../../../../main/config/load.ts';
import { settingsView } from '../../../../main/config/settings-view.ts';
import { hashPin } from '../../../../main/kiosk/pin-hash.ts';

const FILE = {
  venue: { name: 'Expo', staffContact: 'the desk' },
  kiosk: { window: 'kiosk' },
  rooms: [
    { id: 'keynote', title: 'Keynote', meetingNumber: '810 0000 0002', passcode: 'abc123' },
    { id: 'panel', title: 'Panel', joinLink: 'https://zoom.us/j/81000000003?pwd=xyz789' },
    {
      id: 'members',
      title: 'Members',
      meetingNumber: '81000000004',
      entry: 'invited',
      invited: ['ada@example.com', { name: 'Grace', code: 'CODE-77' }],
    },
  ],
};
const PRIVATE = ['810', 'abc123', 'xyz789', 'ada@', 'Grace', 'CODE-77', 'scrypt$', 'sdk-secret', 'sdk-id'];

async function view(
  file: object = FILE,
  {
    origin = 'standard',
    pinHash = null,
    devices = null,
    above = [],
  }: {
    origin?: ConfigPath['origin'];
    pinHash?: string | null;
    devices?: DeviceLabels | null;
    above?: Layer[];
  } = {},
) {
  const alone = await loadConfig('/venue.json', () => Promise.resolve(Buffer.from(JSON.stringify(file))));
  const layers = [...((alone.ok && alone.layers) || []), ...above];
  const checked = checkLayers(layers);
  const config: LoadedConfig = checked.ok
    ? { ok: true, config: checked.config, layers }
    : { ok: false, messages: checked.problems.map(({ text }) => text) };
  const absent = { ok: false, isAbsent: true, message: 'none' } as const;
  const { settings } = settingsView({
    gathered: {
      venueFile: { path: '/venue.json', origin },
      config,
      sdk: { ok: true, secret: { clientId: 'sdk-id', clientSecret: 'sdk-secret' }, origin: 'environment' },
      account: { ok: true, secret: { accountId: 'a', clientId: 'b', clientSecret: 'c' }, origin: 'store' },
      signer: absent,
      venue: absent,
      remote: null,
      venueFiles: {},
      withoutEncryption: 'refuse',
    },
    machine: {
      find: ((name: string) =>
        name === 'staffPinHash' ? pinHash : name === 'devices' ? devices : null) as never,
    },
  });
  return new Map(settings.map((setting) => [setting.name, setting]));
}

const text = (value: unknown) => ({ kind: 'text', text: JSON.stringify(value) });
const kept = { kind: 'private', isKept: true };
const notKept = { kind: 'private', isKept: false };

test('value and origin: written, default, not set', async () => {
  const settings = await view();
  expect(settings.get('venue.name')).toMatchObject({ value: text('Expo'), origin: 'venue-file' });
  expect(settings.get('kiosk.window')).toMatchObject({ value: text('kiosk'), origin: 'venue-file' });
  expect(settings.get('venue.doorsOpenMinutes')).toMatchObject({ value: text(15), origin: 'default' });
  expect(settings.get('signer.clientCertificate.keyFile')).toMatchObject({
    value: { kind: 'unset' },
    origin: 'default',
  });
});

test('each layer, by its own name, the highest first', async () => {
  const set = {
    origin: 'command-line',
    label: '--set=kiosk.name',
    written: { kiosk: { name: 'Hall 2' } },
  } as const;
  const policy = {
    origin: 'policy',
    label: 'policy.json',
    written: { kiosk: { window: 'windowed' } },
  } as const;
  const settings = await view(FILE, { above: [set, policy] });
  expect(settings.get('kiosk.name')).toEqual({
    name: 'kiosk.name',
    value: text('Hall 2'),
    origin: 'command-line',
    source: '--set=kiosk.name',
  });
  expect(settings.get('kiosk.window')).toMatchObject({
    value: text('windowed'),
    origin: 'policy',
    source: 'policy.json',
  });
  expect(settings.get('venue.name')).toMatchObject({ origin: 'venue-file', source: '/venue.json' });
  expect(settings.get('rooms[keynote].title')).toMatchObject({ origin: 'venue-file', source: '/venue.json' });
});

test('devices: what staff chose before the venue file, and a policy before both', async () => {
  const devices = { camera: 'Built-in', microphone: null, speaker: null };
  const file = { ...FILE, devices: { camera: 'BRIO', microphone: 'Jabra' } };
  const policy = { origin: 'policy', label: 'p', written: { devices: { camera: 'Laid down' } } } as const;
  const free = await view(file, { devices });
  expect(free.get('devices.camera')).toMatchObject({ value: text('Built-in'), origin: 'machine' });
  expect(free.get('devices.microphone')).toMatchObject({ value: text(null), origin: 'machine' });
  expect((await view(file, { devices, above: [policy] })).get('devices.camera')).toMatchObject({
    value: text('Laid down'),
    origin: 'policy',
  });
});

test('every field of the venue file has its row', async () => {
  const settings = await view();
  for (const name of ['kiosk.roomId', 'journal.keepDays', 'staff.mayEnterPasscode', 'account.cloud']) {
    expect([...settings.keys()], name).toContain(name);
  }
});

test('SECURITY: nothing private, only whether it is kept', async () => {
  const pinHash = await hashPin('270815');
  const all = JSON.stringify([...(await view({ ...FILE, staff: { pinHash } })).values()]);
  for (const word of PRIVATE) expect(all, word).not.toContain(word);
  const settings = await view();
  expect(settings.get('rooms[keynote].passcode')?.value).toEqual(kept);
  expect(settings.get('rooms[keynote].title')?.value).toEqual(text('Keynote'));
  expect(settings.get('rooms[members].invited')?.value).toEqual(kept);
  expect(settings.get('SDK credentials')).toMatchObject({ value: kept, origin: 'environment' });
  expect(settings.get('Zoom account credentials')).toMatchObject({ value: kept, origin: 'machine' });
  expect(settings.get("signing server's token")).toMatchObject({ value: notKept, origin: 'default' });
});

test('the PIN: of the venue file before that of this machine', async () => {
  const pinHash = await hashPin('270815');
  const at = async (...given: Parameters<typeof view>) => (await view(...given)).get('staff.pinHash');
  expect(await at(FILE)).toMatchObject({ value: notKept, origin: 'default' });
  expect(await at(FILE, { pinHash })).toMatchObject({ value: kept, origin: 'machine' });
  expect(await at({ ...FILE, staff: { pinHash } }, { pinHash })).toMatchObject({
    value: kept,
    origin: 'venue-file',
  });
});

test.each([
  ['switch', 'command-line'],
  ['environment', 'environment'],
  ['standard', 'default'],
  ['policy', 'policy'],
] as const)('the venue file by %s', async (origin, shown) => {
  expect((await view(FILE, { origin })).get('venue file')).toMatchObject({
    value: text('/venue.json'),
    origin: shown,
  });
});
