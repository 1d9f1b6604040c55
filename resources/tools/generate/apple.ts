// For an MDM: a configuration profile to begin with, and a manifest of every field for profile editors, in the form of the
// ProfileManifests project (pfm_…).
import { FIELDS, type Field } from '../../../main/config/fields.ts';
import { MACOS_DOMAIN } from '../../../main/config/policy/file-policy.ts';
import { ONLY_INSTALLED } from '../../../main/config/policy/policy.ts';
import { EXAMPLE_POLICY } from './example-policy.ts';
import { plistFile, type Plist } from './xml.ts';

const TITLE = 'Foyer';

export const mobileconfigText = (): string =>
  plistFile({
    PayloadContent: [
      {
        PayloadType: 'com.apple.ManagedClient.preferences',
        PayloadVersion: 1,
        PayloadIdentifier: `${MACOS_DOMAIN}.policy.settings`,
        PayloadUUID: '6B1C1B53-3A0B-4B1E-9C86-2A4D3F0C7E11',
        PayloadDisplayName: TITLE,
        // Forced: macOS puts it where no user can write. Set-Once would be a suggestion, which Foyer does not read.
        PayloadContent: { [MACOS_DOMAIN]: { Forced: [{ mcx_preference_settings: EXAMPLE_POLICY }] } },
      },
    ],
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${MACOS_DOMAIN}.policy`,
    PayloadUUID: 'C3D0F0B4-7C64-4C7B-8F0D-5B5E0E9A2D42',
    PayloadDisplayName: 'Foyer: settings that nobody on the machine can change',
    // System: for the machine, whoever signs in.
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
  });

const TYPES: Readonly<Record<Field['kind'], string>> = {
  text: 'string',
  choice: 'string',
  integer: 'integer',
  number: 'real',
  boolean: 'boolean',
  texts: 'array',
  object: 'dictionary',
  json: 'array',
};

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const namedAs = (name: string, type: string, description: string): Record<string, Plist> => ({
  pfm_name: name,
  pfm_title: name,
  pfm_type: type,
  pfm_description: description,
});

function keyOf(field: Field): Plist {
  const choices = field.choices.length > 0 ? { pfm_range_list: field.choices } : {};
  const isList = TYPES[field.kind] === 'array';
  return {
    ...namedAs(field.path.at(-1) ?? '', TYPES[field.kind], field.description),
    ...(isPlain(field.byDefault) && { pfm_default: field.byDefault }),
    ...(isPlain(field.example) && { pfm_value_placeholder: String(field.example) }),
    ...(field.minimum !== null && { pfm_range_min: field.minimum }),
    ...(field.maximum !== null && { pfm_range_max: field.maximum }),
    ...(isList
      ? { pfm_subkeys: [{ pfm_type: field.kind === 'json' ? 'dictionary' : 'string', ...choices }] }
      : choices),
  };
}

/** Sections become dictionaries. */
function keysOf(fields: readonly Field[], depth: number): Plist[] {
  const names = [...new Set(fields.map(({ path }) => path[depth] ?? ''))];
  return names.map((name) => {
    const own = fields.filter(({ path }) => path[depth] === name);
    const [first] = own;
    if (first && first.path.length === depth + 1) return keyOf(first);
    return { ...namedAs(name, 'dictionary', ''), pfm_subkeys: keysOf(own, depth + 1) };
  });
}

export const manifestText = (): string =>
  plistFile({
    pfm_domain: MACOS_DOMAIN,
    pfm_title: TITLE,
    pfm_description: 'Settings of Foyer that nobody on the machine can change',
    pfm_format_version: 1,
    pfm_version: 1,
    pfm_platforms: ['macOS'],
    pfm_targets: ['system'],
    pfm_unique: true,
    pfm_subkeys: [
      { ...namedAs(ONLY_INSTALLED.name, 'boolean', ONLY_INSTALLED.description), pfm_default: false },
      ...keysOf(FIELDS, 0),
    ],
  });
