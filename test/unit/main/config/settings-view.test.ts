// What staff read of the settings: all of them, who said so, and nothing private.
import { expect, test } from 'vitest';
import { loadConfig, type ConfigPath } from '../../../../main/config/load.ts';
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
  { origin = 'standard', pinHash = null }: { origin?: ConfigPath['origin']; pinHash?: string | null } = {},
) {
  const config = await loadConfig('/venue.json', () => Promise.resolve(Buffer.from(JSON.stringify(file))));
  const absent = { ok: false, isAbsent: true, message: 'none' } as const;
  const { settings } = settingsView({
    gathered: {
      venueFile: { path: '/venue.json', origin },
      config,
      sdk: { ok: true, secret: { clientId: 'sdk-id', clientSecret: 'sdk-secret' }, origin: 'environment' },
      account: { ok: true, secret: { accountId: 'a', clientId: 'b', clientSecret: 'c' }, origin: 'store' },
      signer: absent,
      venueFiles: {},
    },
    machine: { find: ((name: string) => (name === 'staffPinHash' ? pinHash : null)) as never },
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
] as const)('the venue file by %s', async (origin, shown) => {
  expect((await view(FILE, { origin })).get('venue file')).toMatchObject({
    value: text('/venue.json'),
    origin: shown,
  });
});
