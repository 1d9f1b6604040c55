// foyer config show: as text and as JSON, with and without who said so, and never a secret.
import { expect, test } from 'vitest';
import { checkLayers } from '../../../../main/config/check-layers.ts';
import type { Layer } from '../../../../main/config/layers.ts';
import type { LoadedConfig } from '../../../../main/config/load.ts';
import { configShowCommand } from '../../../../main/cli/config-show.ts';
import { parsed } from '../parse-command-line.ts';

const LAYERS: Layer[] = [
  {
    origin: 'venue-file',
    label: '/etc/foyer/venue.json',
    written: {
      venue: { name: 'Expo' },
      rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000002', passcode: 'hush' }],
      staff: { pinHash: `scrypt$15$${'A'.repeat(22)}==$${'B'.repeat(43)}=` },
    },
  },
  { origin: 'policy', label: '/etc/foyer/policy.json', written: { kiosk: { window: 'kiosk' } } },
];

function show(options: Record<string, string[]>, broken?: LoadedConfig) {
  const checked = checkLayers(LAYERS);
  if (!checked.ok) throw new Error('broken');
  const absent = { ok: false, isAbsent: true, message: 'none' } as const;
  return configShowCommand(
    {
      gathered: {
        venueFile: { path: '/etc/foyer/venue.json', origin: 'standard' },
        config: broken ?? { ok: true, config: checked.config, layers: LAYERS },
        venueFiles: {},
        withoutEncryption: 'refuse',
        sdk: { ok: true, secret: { clientId: 'sdk-id', clientSecret: 'hush' }, origin: 'store' },
        account: absent,
        signer: absent,
        venue: absent,
        remote: null,
      },
      machine: { find: () => null },
    },
    { word: 'show', options },
  );
}

test('values, in a table', () => {
  const { exitCode, out, err } = show({});
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatch(/^SETTING +VALUE\n/u);
  expect(out).toMatch(/\nkiosk\.window +"kiosk"\n/u);
  expect(out).not.toContain('policy.json');
});

test('--origins: who said so, and what is locked', () => {
  const { out } = show({ origins: [] });
  expect(out).toMatch(/\nkiosk\.window +policy, locked +\/etc\/foyer\/policy\.json +"kiosk"\n/u);
  expect(out).toMatch(/\nvenue\.name +venue file +\/etc\/foyer\/venue\.json +"Expo"\n/u);
  expect(out).toMatch(/\njournal\.keepDays +Foyer’s default +30\n/u);
});

test('--json: each setting with its origin and source', () => {
  const settings = JSON.parse(show({ json: [] }).out) as { name: string }[];
  expect(settings.find(({ name }) => name === 'kiosk.window')).toEqual({
    name: 'kiosk.window',
    value: { kind: 'text', text: '"kiosk"' },
    origin: 'policy',
    source: '/etc/foyer/policy.json',
  });
});

test.each([[{}], [{ origins: [] }], [{ json: [] }]])(
  'SECURITY: never a secret, a passcode, a number, the PIN: %j',
  (options) => {
    expect(show(options).out).not.toMatch(/hush|sdk-id|scrypt|810/u);
  },
);

test('settings that cannot be used: 1, and what is wrong', () => {
  expect(show({}, { ok: false, messages: ['a', 'b'] })).toEqual({ exitCode: 1, out: '', err: 'a\nb\n' });
});

test('as it is typed', () => {
  expect(parsed(['config', 'show', '--origins', '--set=kiosk.name=x']).task).toEqual({
    kind: 'command',
    name: 'config',
    given: { word: 'show', options: { origins: [] } },
  });
});
