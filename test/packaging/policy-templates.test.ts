// What others read of the files that are made from the schema: well-formed, and meaning what Foyer reads.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkLayers } from '../../main/config/check-layers.ts';
import { FIELDS } from '../../main/config/fields.ts';
import { policyFrom } from '../../main/config/policy/policy.ts';
import { policyOfRegistry } from '../../main/config/policy/registry-policy.ts';
import { GENERATED } from '../../resources/tools/generate/files.ts';
import { elementsOf } from './xml-elements.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('JSON Schema', () => {
  const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
  addFormats(ajv);
  const venueFile = ajv.compile(JSON.parse(read('resources/foyer.schema.json')) as object);
  const policy = ajv.compile(JSON.parse(read('resources/policy/foyer-policy.schema.json')) as object);
  const room = { id: 'a', title: 'A', meetingNumber: '810 0000 0002', startsAt: '2026-11-21T09:00:00+01:00' };

  test('takes what Foyer takes, and says what it would say', () => {
    const whole = { $schema: 'foyer.schema.json', venue: { name: 'Expo', languages: ['de'] }, rooms: [room] };
    expect(venueFile(whole)).toBe(true);
    for (const wrong of [
      { venue: { name: 'Expo' } },
      { ...whole, kiosk: { windw: 'kiosk' } },
      { ...whole, kiosk: { window: 'full' } },
      { ...whole, journal: { keepDays: '30' } },
      { ...whole, rooms: [{ id: 'a' }] },
    ])
      expect(venueFile(wrong), JSON.stringify(wrong)).toBe(false);
  });

  test('of a policy: nothing is required, but of a room', () => {
    expect(policy({})).toBe(true);
    expect(policy(JSON.parse(read('resources/policy/linux/policy.json')))).toBe(true);
    expect(policy({ venue: { locale: 'de' }, onlyInstalled: true })).toBe(true);
    expect(policy({ rooms: [{ id: 'a' }] })).toBe(false);
    expect(policy({ onlyInstaled: true })).toBe(false);
  });
});

describe('Windows', () => {
  const admx = elementsOf(read('resources/policy/windows/foyer.admx'));
  const adml = elementsOf(read('resources/policy/windows/en-US/foyer.adml'));
  const policies = admx.filter(({ name }) => name === 'policy');
  const ids = (name: string) =>
    new Set(adml.filter((one) => one.name === name).map(({ attributes }) => attributes['id']));

  test('each field has one policy, but lists of objects', () => {
    const names = policies.map(({ attributes }) => attributes['name']?.replaceAll('_', '.'));
    const fields = FIELDS.filter(({ kind }) => kind !== 'json').map(({ name }) => name);
    expect(names).toEqual(['onlyInstalled', ...fields]);
  });

  test('each reference leads somewhere', () => {
    const all = read('resources/policy/windows/foyer.admx');
    const strings = ids('string');
    const presentations = ids('presentation');
    const wanted = [...all.matchAll(/\$\((string|presentation)\.([^)]+)\)/gu)];
    expect(wanted.length).toBeGreaterThan(FIELDS.length * 2);
    for (const [, kind, id] of wanted) expect(kind === 'string' ? strings : presentations, id).toContain(id);
    const categories = admx
      .filter(({ name }) => name === 'category')
      .map(({ attributes }) => attributes['name']);
    for (const { attributes } of admx.filter(({ name }) => name === 'parentCategory'))
      expect(categories).toContain(attributes['ref']);
    const elements = admx
      .filter(({ attributes }) => attributes['id'] !== undefined)
      .map(({ attributes }) => attributes['id']);
    const shown = adml
      .filter(({ attributes }) => attributes['refId'] !== undefined)
      .map(({ attributes }) => attributes['refId']);
    expect(shown).toEqual(elements);
  });

  test('what each policy writes is what Foyer reads as that field', () => {
    for (const { attributes } of policies) {
      const below = (attributes['key'] ?? '').replace(/^SOFTWARE\\Policies\\Foyer\\?/u, '');
      const name =
        attributes['valueName'] ??
        admx.find((one) => one.attributes['id'] === attributes['name'])?.attributes['valueName'];
      const path = below === '' ? [] : below.split('\\');
      expect([...path, name].join('_')).toBe(attributes['name']);
    }
    const yes = policyOfRegistry([
      { path: ['kiosk'], name: 'startsWithMachine', type: 'REG_DWORD', data: '0x1' },
    ]);
    expect(yes).toMatchObject({ layer: { written: { kiosk: { startsWithMachine: true } } } });
  });
});

describe('macOS', () => {
  test.each(['foyer.mobileconfig', 'org.foyer.kiosk.plist'])('%s is well-formed', (file) => {
    const elements = elementsOf(read(`resources/policy/macos/${file}`));
    expect(elements[0]?.name).toBe('plist');
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set([
        'plist',
        'dict',
        'key',
        'string',
        'integer',
        'array',
        'true',
        'false',
        ...(file.endsWith('.plist') ? ['real'] : []),
      ]),
    );
  });

  test('the manifest names every field', () => {
    const names = new Set(
      elementsOf(read('resources/policy/macos/org.foyer.kiosk.plist'))
        .filter(({ name }) => name === 'string')
        .map(({ text }) => text),
    );
    for (const { path: parts } of FIELDS) for (const part of parts) expect(names, part).toContain(part);
  });
});

test('the policy to begin with is one that Foyer takes', () => {
  const policy = policyFrom('policy.json', JSON.parse(read('resources/policy/linux/policy.json')));
  if (!policy.ok || !policy.layer) throw new Error('no policy');
  const venue = {
    origin: 'venue-file',
    label: 'v',
    written: { venue: { name: 'Expo' }, rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000002' }] },
  } as const;
  expect(checkLayers([venue, policy.layer])).toMatchObject({
    ok: true,
    config: { kiosk: { window: 'kiosk' } },
  });
  expect(policy.onlyInstalled).toBe(true);
});

test('no secret is in any of them', () => {
  for (const file of Object.keys(GENERATED))
    expect(read(file), file).not.toMatch(/clientSecret|scrypt\$\d+\$\w/iu);
});
