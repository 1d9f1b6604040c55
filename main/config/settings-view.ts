// Every setting that this kiosk runs with, and who has the last word on it: for staff and IT who wonder why a change has
// no effect. Passcodes, numbers, links and people's names are told as kept or not kept.
import { z } from 'zod';
import { venueFile } from '../../contracts/config.ts';
import type { Setting, SettingOrigin, SettingsView } from '../../contracts/staff.ts';
import type { Gathered } from '../start-up.ts';
import { SECRET_KINDS, type SecretKindName } from './secrets.ts';
import type { ConfigPath } from './load.ts';
import type { MachineStore } from './machine-store.ts';

/**
 * One source of settings, as written there. The first one that names a setting has the last word: a policy of IT's is one
 * more, in front.
 */
interface Layer {
  origin: SettingOrigin;
  written: unknown;
}

/**
 * SECURITY: not on any screen, whoever stands before it (test/unit/main/config/settings-view.test.ts). A field's name, at
 * whatever depth.
 */
const PRIVATE: ReadonlySet<string> = new Set([
  'meetingNumber',
  'passcode',
  'joinLink',
  'invited',
  'signedInAs',
  'pinHash',
]);

const FILE_ORIGINS: Readonly<Record<ConfigPath['origin'], SettingOrigin>> = {
  switch: 'command-line',
  environment: 'environment',
  standard: 'default',
};
const SECRET_ORIGINS = { environment: 'environment', store: 'machine' } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

/** What stands under defaults and `optional`. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return 'innerType' in def ? bare(def.innerType as z.core.$ZodType) : schema;
}

/** The paths of all settings of a schema, those too that nobody has written. */
function pathsOf(schema: z.core.$ZodType, path: readonly string[] = []): (readonly string[])[] {
  const inner = bare(schema);
  const isPrivate = PRIVATE.has(path.at(-1) ?? '');
  if (isPrivate || !(inner instanceof z.ZodObject)) return [path];
  return Object.entries(inner.shape).flatMap(([key, field]) =>
    pathsOf(field as z.core.$ZodType, [...path, key]),
  );
}

function valueOf(path: readonly string[], value: unknown): Setting['value'] {
  if (PRIVATE.has(path.at(-1) ?? '')) {
    const isKept = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
    return { kind: 'private', isKept };
  }
  return value === undefined ? { kind: 'unset' } : { kind: 'text', text: JSON.stringify(value) };
}

const originOf = (path: readonly string[], layers: readonly Layer[]): SettingOrigin =>
  layers.find(({ written }) => at(written, path) !== undefined)?.origin ?? 'default';

const settingOf = (
  name: string,
  path: readonly string[],
  values: unknown,
  layers: readonly Layer[],
): Setting => ({ name, value: valueOf(path, at(values, path)), origin: originOf(path, layers) });

/** As the file writes them: a room has many fields that nobody uses, and its defaults are in the table of README.md. */
function roomSettings(written: unknown): Setting[] {
  const rooms = isRecord(written) && Array.isArray(written['rooms']) ? written['rooms'].filter(isRecord) : [];
  return rooms.flatMap((room) =>
    pathsIn(room).map((path) => ({
      name: `rooms[${String(room['id'])}].${path.join('.')}`,
      value: valueOf(path, at(room, path)),
      origin: 'venue-file' as const,
    })),
  );
}

/** The paths of what is written. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (PRIVATE.has(path.at(-1) ?? '') || !isRecord(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

function secretSettings(gathered: Gathered): Setting[] {
  return (Object.keys(SECRET_KINDS) as SecretKindName[]).map((kind) => {
    const chosen = gathered[kind];
    return {
      name: SECRET_KINDS[kind].name,
      value: { kind: 'private', isKept: chosen.ok },
      origin: chosen.ok ? SECRET_ORIGINS[chosen.origin] : 'default',
    };
  });
}

export function settingsView({
  gathered,
  machine,
}: {
  gathered: Gathered;
  machine: Pick<MachineStore, 'find'>;
}): SettingsView {
  const { venueFile: file, config: loaded } = gathered;
  if (!loaded.ok) return { settings: [] };
  const { config, written } = loaded;
  const pinHash = machine.find('staffPinHash');
  const chosenHere = pinHash === null ? {} : { staff: { pinHash } };
  const layers: Layer[] = [
    { origin: 'venue-file', written },
    { origin: 'machine', written: chosenHere },
  ];
  const values = { ...config, staff: { ...chosenHere.staff, ...config.staff } };
  return {
    settings: [
      {
        name: 'venue file',
        value: { kind: 'text', text: JSON.stringify(file.path) },
        origin: FILE_ORIGINS[file.origin],
      },
      ...pathsOf(venueFile)
        .filter(([first]) => first !== 'rooms' && first !== '$schema')
        .map((path) => settingOf(path.join('.'), path, values, layers)),
      ...roomSettings(written),
      ...secretSettings(gathered),
    ],
  };
}
