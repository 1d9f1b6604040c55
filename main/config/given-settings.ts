// Single settings of this machine or this start: FOYER_SET_KIOSK_NAME="Hall 2" and --set=kiosk.name=Hall 2. Each is a
// layer of its own, so that a message can name it. What they may hold is the schema's to say, not this file's.
import { nearestWord } from '../nearest-word.ts';
import { FIELDS, fieldNamed, isPrivateName, valueOfText } from './fields.ts';
import type { Layer } from './layers.ts';
import { isPlainObject } from './plain-object.ts';

export interface GivenSettings {
  layers: readonly Layer[];
  /** What was given and cannot be used. */
  messages: readonly string[];
}

const PREFIX = 'FOYER_SET_';

/** `kiosk.nightRestart` → FOYER_SET_KIOSK_NIGHT_RESTART. Two fields with one name fail a test. */
export const variableOf = (name: string): string =>
  PREFIX + name.replaceAll(/[A-Z]/gu, '_$&').replaceAll('.', '_').toUpperCase();

/**
 * SECURITY: every user of a machine can read the command line of every process, and often its environment
 * (test/unit/main/config/given-settings.test.ts).
 */
const holdsPrivate = (value: unknown): boolean =>
  isPlainObject(value) &&
  Object.entries(value).some(([key, inner]) => key === 'rooms' || isPrivateName(key) || holdsPrivate(inner));

const NOT_HERE =
  'is not taken from the command line or the environment, which others on this machine can read: put it into the venue ' +
  'file or a policy.';

/** Whether the command line and the environment may set it. */
export const mayBeGiven = (name: string): boolean =>
  name !== 'rooms' && !isPrivateName(name.split('.').at(-1) ?? '');

function written(path: readonly string[], value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path;
  return Object.fromEntries([[first, rest.length === 0 ? value : written(rest, value)]]);
}

type One = { ok: true; layer: Layer } | { ok: false; message: string };

function oneSetting(origin: Layer['origin'], label: string, name: string, text: string): One {
  const path = name.split('.');
  const whole = written(path, valueOfText(fieldNamed(name), text));
  if (path.includes('rooms') || holdsPrivate(whole)) {
    return { ok: false, message: `${label} ${NOT_HERE}` };
  }
  return { ok: true, layer: { origin, label, written: whole } };
}

function fromSwitch(given: string): One {
  const [, name = '', text = ''] = /^([^=]*)=?(.*)$/su.exec(given) ?? [];
  if (!given.includes('=') || name.split('.').includes('')) {
    return { ok: false, message: '--set needs a field and a value: --set=kiosk.name="Hall 2"' };
  }
  return oneSetting('command-line', `--set=${name}`, name, text);
}

const BY_VARIABLE = new Map(FIELDS.map(({ name }) => [variableOf(name), name]));

function fromVariable(variable: string, text: string): One {
  const name = BY_VARIABLE.get(variable.toUpperCase());
  if (name !== undefined) return oneSetting('environment', variable, name, text);
  const meant = nearestWord(variable, [...BY_VARIABLE.keys()]);
  const cure = meant ? `did you mean ${meant}?` : 'resources/config-reference.md lists them.';
  return { ok: false, message: `${variable} is no setting of Foyer: ${cure}` };
}

/** An empty variable counts as not set, as FOYER_CONFIG does. */
export function givenSettings(env: NodeJS.ProcessEnv, sets: readonly string[]): GivenSettings {
  const variables = Object.entries(env).flatMap(([variable, text]) =>
    variable.toUpperCase().startsWith(PREFIX) && text ? [fromVariable(variable, text)] : [],
  );
  const all = [...variables, ...sets.map(fromSwitch)];
  return {
    layers: all.flatMap((one) => (one.ok ? [one.layer] : [])),
    messages: all.flatMap((one) => (one.ok ? [] : [one.message])),
  };
}
