// Every setting that this kiosk runs with, and who has the last word on it: for staff and IT who wonder why a change has
// no effect. Passcodes, numbers, links and people's names are told as kept or not kept.
import { DEVICE_KINDS } from '../../contracts/devices.ts';
import type { Setting, SettingOrigin, SettingsView } from '../../contracts/staff.ts';
import type { Gathered } from '../start-up.ts';
import { FIELDS, isPrivateName } from './fields.ts';
import { layersAt, type Layer } from './layers.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import { SECRET_KINDS, type SecretKindName } from './secrets.ts';
import type { ConfigPath } from './load.ts';
import type { MachineStore } from './machine-store.ts';

type Path = readonly string[];

const FILE_ORIGINS: Readonly<Record<ConfigPath['origin'], SettingOrigin>> = {
  switch: 'command-line',
  environment: 'environment',
  standard: 'default',
  'set-up': 'machine',
  policy: 'policy',
};
const SECRET_ORIGINS = { environment: 'environment', store: 'machine' } as const;

function valueOf(path: Path, value: unknown): Setting['value'] {
  if (isPrivateName(path.at(-1) ?? '')) {
    const isKept = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
    return { kind: 'private', isKept };
  }
  return value === undefined ? { kind: 'unset' } : { kind: 'text', text: JSON.stringify(value) };
}

/** As the file writes them: a room has many fields that nobody uses, and its defaults are in the reference. */
function roomSettings(rooms: unknown, from: Pick<Setting, 'origin' | 'source'>): Setting[] {
  const list = Array.isArray(rooms) ? rooms.filter(isPlainObject) : [];
  return list.flatMap((room) =>
    pathsIn(room).map((path) => ({
      name: `rooms[${String(room['id'])}].${path.join('.')}`,
      value: valueOf(path, valueAt(room, path)),
      ...from,
    })),
  );
}

/** The paths of what is written. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (isPrivateName(path.at(-1) ?? '') || !isPlainObject(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

function secretSettings(gathered: Gathered): Setting[] {
  return (Object.keys(SECRET_KINDS) as SecretKindName[]).map((kind) => {
    const chosen = gathered[kind];
    return {
      name: SECRET_KINDS[kind].name,
      value: { kind: 'private', isKept: chosen.ok },
      origin: chosen.ok ? SECRET_ORIGINS[chosen.origin] : 'default',
      source: null,
    };
  });
}

/**
 * What somebody chose on this machine: its PIN, where nobody else says one, and devices, before everybody but a policy
 * (kiosk/staff-pin-choice.ts, kiosk/kiosk-devices.ts). Undefined: nothing.
 */
function chosenHere(path: Path, origin: SettingOrigin, machine: Pick<MachineStore, 'find'>): unknown {
  const name = path.join('.');
  if (name === 'staff.pinHash')
    return origin === 'default' ? (machine.find('staffPinHash') ?? undefined) : undefined;
  const kind = DEVICE_KINDS.find((one) => name === `devices.${one}`);
  return kind === undefined || origin === 'policy' ? undefined : machine.find('devices')?.[kind];
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
  const { config, layers = [] } = loaded;
  const fromOf = (path: Path): { origin: SettingOrigin; source: string | null; layer: Layer | null } => {
    const [layer = null] = layersAt(layers, path);
    return { origin: layer?.origin ?? 'default', source: layer?.label ?? null, layer };
  };
  const settingOf = (name: string, path: Path): Setting => {
    const { origin, source } = fromOf(path);
    const here = chosenHere(path, origin, machine);
    return here === undefined
      ? { name, value: valueOf(path, valueAt(config, path)), origin, source }
      : { name, value: valueOf(path, here), origin: 'machine', source: null };
  };
  const { origin, source, layer } = fromOf(['rooms']);
  return {
    settings: [
      {
        name: 'venue file',
        value: { kind: 'text', text: JSON.stringify(file.path) },
        origin: FILE_ORIGINS[file.origin],
        source: null,
      },
      ...FIELDS.filter(({ name }) => name !== 'rooms').map(({ name, path }) => settingOf(name, path)),
      ...roomSettings(layer?.written['rooms'], { origin, source }),
      ...secretSettings(gathered),
    ],
  };
}
