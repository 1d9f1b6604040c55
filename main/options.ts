// The command line, parsed and judged, pure: switches, and the command if there is one (cli/given.ts). Switches that are
// not ours belong to Electron and Chromium. Unpackaged they are left alone, except one that looks like a mistyped one of
// ours; a packaged Foyer takes only those in its table.
import { readArguments, type Argument } from './cli/arguments.ts';
import type { Command, Given } from './cli/command.ts';
import { COMMANDS } from './cli/commands.ts';
import { commandHelp, findCommand, readGiven } from './cli/given.ts';
import { SECRET_KINDS, type SecretKindName } from './config/secrets.ts';
import { nearestWord } from './nearest-word.ts';
import { apiOrigin, standInMistake, type ZoomStandIn } from './zoom-stand-in.ts';

export interface Options {
  task: Task;
  configFile: string | null;
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

interface Switch {
  name: string;
  /** What stands after `=`; null for a switch without a value. */
  value: string | null;
  purpose: string;
  isUnpackagedOnly: boolean;
}

export const SWITCHES: readonly Switch[] = [
  { name: 'config', value: '<file>', purpose: 'the venue file to run with', isUnpackagedOnly: false },
  {
    name: 'store-credentials',
    value: null,
    purpose: 'ask for the SDK client id and secret, keep them encrypted on this machine, and quit',
    isUnpackagedOnly: false,
  },
  {
    name: 'store-account',
    value: null,
    purpose:
      "the same for the venue's Zoom account: account id, client id and secret of its server-to-server app",
    isUnpackagedOnly: false,
  },
  {
    name: 'store-signer-token',
    value: null,
    purpose: "the same for the signing server's bearer token",
    isUnpackagedOnly: false,
  },
  {
    name: 'zoom-stand-in',
    value: '<host:port>',
    purpose: 'rehearse against a stand-in for Zoom on this machine',
    isUnpackagedOnly: true,
  },
  {
    name: 'zoom-stand-in-spki',
    value: '<base64>',
    purpose: "SHA-256 of the stand-in's public key; goes with --zoom-stand-in",
    isUnpackagedOnly: true,
  },
  {
    name: 'zoom-api-stand-in',
    value: '<origin>',
    purpose: "a stand-in for Zoom's REST API on this machine, such as http://127.0.0.1:4321",
    isUnpackagedOnly: true,
  },
  { name: 'version', value: null, purpose: 'print the version and quit', isUnpackagedOnly: false },
  { name: 'help', value: null, purpose: 'print this list and quit', isUnpackagedOnly: false },
];

/**
 * SECURITY: Chromium's switches that a packaged Foyer starts with, and no others: any other may lead visitors to another
 * machine, let somebody read along or take a wall down, and Chromium has more of those than anybody could list
 * (test/unit/main/options.test.ts).
 */
export const TAKEN_FROM_CHROMIUM: readonly { name: string; reason: string }[] = [
  { name: 'user-data-dir', reason: 'the data belong on another disk' },
  { name: 'lang', reason: "the machine's language is not the venue's" },
  { name: 'force-device-scale-factor', reason: 'the screen reports a wrong density' },
  { name: 'touch-events', reason: 'the touch screen is not seen as one' },
  { name: 'disable-gpu', reason: 'the graphics driver is broken' },
  { name: 'ozone-platform', reason: 'Linux: X11 or Wayland is guessed wrong' },
  { name: 'password-store', reason: 'Linux: the key store is guessed wrong' },
];

/** PLATFORM: what starts Foyer adds these by itself; they change nothing, and the next start is without them. */
export const TAKEN_FROM_INSTALLERS: readonly { name: string; reason: string }[] = [
  { name: 'updated', reason: 'Windows: NSIS starts with it what it has updated' },
];

/** PLATFORM: what a launcher adds by itself, and what to do about it. */
const ADDED_BY_LAUNCHERS: ReadonlyMap<string, string> = new Map([
  ['no-sandbox', 'an AppImage adds it where programs get no user namespaces: install the deb or the rpm'],
]);

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
  const kept = (['sdk', 'account', 'signer'] as const).find((kind) => has(SECRET_KINDS[kind].storeSwitch));
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
  return { ok: true, options: { task, configFile: switchValue('config'), zoomStandIn, zoomApiStandIn } };
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
