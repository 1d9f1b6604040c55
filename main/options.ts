// The command line, parsed and judged, pure: switches, and the command if there is one (cli/given.ts). Switches that are
// not ours belong to Electron and Chromium. Unpackaged they are left alone, except one that looks like a mistyped one of
// ours; a packaged Foyer takes only those in its table.
import { readArguments, type Argument } from './cli/arguments.ts';
import type { Command, Given } from './cli/command.ts';
import { COMMANDS } from './cli/commands.ts';
import { commandHelp, findCommand, readGiven } from './cli/given.ts';
import { SECRET_KINDS, type SecretKindName } from './config/secrets.ts';
import { nearestWord } from './nearest-word.ts';
import {
  ADDED_BY_LAUNCHERS,
  SWITCHES,
  TAKEN_FROM_CHROMIUM,
  TAKEN_FROM_INSTALLERS,
  type Switch,
} from './switches.ts';
import { apiOrigin, standInMistake, type ZoomStandIn } from './zoom-stand-in.ts';

export interface Options {
  task: Task;
  configFile: string | null;
  /** Single settings, as typed: `kiosk.name=Hall 2` (config/given-settings.ts). */
  settings: readonly string[];
  /** Installed: by itself; a checkout is asked for it. */
  mayOpenSetUp: boolean;
  /** Something else starts Foyer again when it ends (exit-codes.ts). */
  isSupervised: boolean;
  zoomStandIn: ZoomStandIn | null;
  /** Origin of a stand-in for Zoom's REST API, such as http://127.0.0.1:4321. */
  zoomApiStandIn: string | null;
}

export type Task =
  | { kind: 'run' }
  | { kind: 'store-secret'; secret: SecretKindName }
  | { kind: 'command'; name: string; given: Given }
  | { kind: 'help'; command: Command | null }
  | { kind: 'version' };

export type ParsedOptions =
  | { ok: true; options: Options }
  /** `exitCode`: 2 for a command, as cli/command.ts has it. */
  | { ok: false; message: string; exitCode: 1 | 2 };

const switchesOf = (isPackaged: boolean): readonly Switch[] =>
  SWITCHES.filter((row) => !(isPackaged && row.isUnpackagedOnly));

function mayPass({ name, prefix }: Argument, isPackaged: boolean): boolean {
  if (!isPackaged) return true;
  // PLATFORM: older macOS adds -psn_… to what the Finder starts.
  if (prefix === '-') return /^psn_\d+_\d+$/u.test(name);
  return (
    prefix === '--' && [...TAKEN_FROM_CHROMIUM, ...TAKEN_FROM_INSTALLERS].some((taken) => taken.name === name)
  );
}

function findMistake(
  given: readonly Argument[],
  { isPackaged, command }: { isPackaged: boolean; command: Command | null },
): string | null {
  const known = [...switchesOf(isPackaged), ...(command?.options ?? [])];
  const names = known.map(({ name }) => name);
  const seen = new Set<string>();
  for (const one of given) {
    const { name, prefix, value } = one;
    const ours = prefix === '--' ? known.find((row) => row.name === name) : undefined;
    if (!ours) {
      const mayBeOurs = prefix === '--' || (prefix === '-' && names.includes(name));
      const meant = mayBeOurs ? nearestWord(name, names) : null;
      if (meant) return `${prefix}${name} is not a switch of Foyer: did you mean --${meant}?`;
      const ofOther = COMMANDS.find(({ options }) => options.some((option) => option.name === name));
      if (ofOther && prefix === '--') {
        return command
          ? `--${name} is not an option of "${command.name}": ${listOptions(command)}`
          : `--${name} belongs to a command, such as "foyer ${ofOther.name}"`;
      }
      if (!mayPass(one, isPackaged)) {
        const cure = ADDED_BY_LAUNCHERS.get(name) ?? '--help lists the switches that it takes';
        return `${prefix}${name} is refused in a packaged Foyer: ${cure}`;
      }
      continue;
    }
    const isRepeatable = 'isRepeatable' in ours && ours.isRepeatable === true;
    if (seen.has(name) && !isRepeatable) return `--${name} is given twice: keep one`;
    seen.add(name);
    if (ours.value === null && value !== null) return `--${name} takes no value`;
    if (ours.value !== null && !value) return `--${name} needs a value: --${name}=${ours.value}`;
  }
  return null;
}

const listOptions = ({ options }: Command): string =>
  options.length === 0 ? 'it has none' : `it has ${options.map(({ name }) => `--${name}`).join(', ')}`;

function taskOf(
  has: (name: string) => boolean,
  command: Command | null,
  given: readonly Argument[],
  words: readonly string[],
): Task | string {
  if (has('help')) return { kind: 'help', command };
  if (has('version')) return { kind: 'version' };
  const kept = (['sdk', 'account', 'signer', 'venue'] as const).find((kind) =>
    has(SECRET_KINDS[kind].storeSwitch),
  );
  if (kept) return { kind: 'store-secret', secret: kept };
  if (!command) return { kind: 'run' };
  const read = readGiven(command, given, words);
  return typeof read === 'string' ? read : { kind: 'command', name: command.name, given: read };
}

/**
 * Reads the command line.
 * @param argv the arguments after the executable. A word without a dash is a command, unless it looks like a path: the
 * app's own folder is one.
 * @returns a sentence for the person who typed it where something is wrong.
 */
export function parseOptions(argv: readonly string[], isPackaged: boolean): ParsedOptions {
  const { given, words } = readArguments(argv, valueNames(isPackaged));
  const found = findCommand(words);
  if (typeof found === 'string') return { ok: false, message: found, exitCode: 2 };
  const exitCode = found ? 2 : 1;
  const findOurs = (name: string): Argument | undefined =>
    given.find((one) => one.prefix === '--' && one.name === name);
  const has = (name: string): boolean => findOurs(name) !== undefined;
  const switchValue = (name: string): string | null => findOurs(name)?.value ?? null;
  const address = switchValue('zoom-stand-in');
  const spki = switchValue('zoom-stand-in-spki');
  const api = switchValue('zoom-api-stand-in');
  const zoomApiStandIn = api === null ? null : apiOrigin(api);
  const message =
    findMistake(given, { isPackaged, command: found }) ??
    standInMistake(address, spki) ??
    (api !== null && zoomApiStandIn === null
      ? '--zoom-api-stand-in must be an origin of this machine with a port, such as http://127.0.0.1:4321'
      : null);
  if (message !== null) return { ok: false, message, exitCode };
  const task = taskOf(has, found, given, words);
  if (typeof task === 'string') return { ok: false, message: task, exitCode };
  const zoomStandIn = address !== null && spki !== null ? { address, spki } : null;
  const settings = given.flatMap(({ prefix, name, value }) =>
    prefix === '--' && name === 'set' && value !== null ? [value] : [],
  );
  return {
    ok: true,
    options: {
      task,
      configFile: switchValue('config'),
      settings,
      mayOpenSetUp: isPackaged || has('set-up'),
      isSupervised: has('supervised'),
      zoomStandIn,
      zoomApiStandIn,
    },
  };
}

/** Options after which a value may stand as the next word. */
const valueNames = (isPackaged: boolean): ReadonlySet<string> =>
  new Set(
    [...switchesOf(isPackaged), ...COMMANDS.flatMap(({ options }) => options)]
      .filter(({ value }) => value !== null)
      .map(({ name }) => name),
  );

/** What --help prints. */
export function helpText(isPackaged: boolean, command: Command | null = null): string {
  if (command) return commandHelp(command);
  const line = (shown: string, purpose: string): string => `  ${shown.padEnd(32)}${purpose}`;
  const ours = switchesOf(isPackaged).map(({ name, value, purpose }) =>
    line(`--${name}${value === null ? '' : `=${value}`}`, purpose),
  );
  const commands = COMMANDS.map(({ name, words, purpose }) =>
    line([name, words.join('|')].join(' '), purpose),
  );
  const taken = TAKEN_FROM_CHROMIUM.map(({ name, reason }) => line(`--${name}`, reason));
  const chromium = isPackaged ? ["Chromium's switches, each for one trouble:", '', ...taken, ''] : [];
  return [
    'foyer [switches]',
    '',
    ...ours,
    '',
    'foyer <command> [options]   (foyer <command> --help lists its options)',
    '',
    ...commands,
    '',
    ...chromium,
  ].join('\n');
}
