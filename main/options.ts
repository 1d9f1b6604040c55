// The command line, parsed and judged, pure. Switches that are not ours belong to Electron and Chromium. Unpackaged they
// are left alone, except one that looks like a mistyped one of ours; a packaged Foyer takes only those in its table.
import { nearestWord } from './nearest-word.ts';

export interface ZoomStandIn {
  /** Loopback host and port. */
  address: string;
  /** Base64 of the SHA-256 of the stand-in certificate's public key. */
  spki: string;
}

export interface Options {
  task: 'run' | 'store-credentials' | 'help' | 'version';
  configFile: string | null;
  zoomStandIn: ZoomStandIn | null;
}

export type ParsedOptions = { ok: true; options: Options } | { ok: false; message: string };

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

interface Given {
  /** Without dashes, as typed. */
  name: string;
  prefix: string;
  value: string | null;
}

/**
 * PLATFORM: Chromium reads `-name` like `--name` everywhere, and `/name` too on Windows; spaces around it do not count,
 * and nothing after `--` does.
 */
function switchesIn(argv: readonly string[]): Given[] {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).flatMap((argument) => {
    const [, prefix = '', name, value] = /^(--|-|\/)([^=]+)(?:=(.*))?$/su.exec(argument.trim()) ?? [];
    return name === undefined ? [] : [{ name, prefix, value: value ?? null }];
  });
}

const switchesOf = (isPackaged: boolean): readonly Switch[] =>
  SWITCHES.filter((row) => !(isPackaged && row.isUnpackagedOnly));

function mayPass({ name, prefix }: Given, isPackaged: boolean): boolean {
  if (!isPackaged) return true;
  // PLATFORM: older macOS adds -psn_… to what the Finder starts.
  if (prefix === '-') return /^psn_\d+_\d+$/u.test(name);
  return prefix === '--' && TAKEN_FROM_CHROMIUM.some((taken) => taken.name === name);
}

function findMistake(given: readonly Given[], isPackaged: boolean): string | null {
  const seen = new Set<string>();
  for (const one of given) {
    const { name, prefix, value } = one;
    const ours = prefix === '--' ? switchesOf(isPackaged).find((known) => known.name === name) : undefined;
    if (!ours) {
      const names = switchesOf(isPackaged).map((known) => known.name);
      const mayBeOurs = prefix === '--' || (prefix === '-' && names.includes(name));
      const meant = mayBeOurs ? nearestWord(name, names) : null;
      if (meant) return `${prefix}${name} is not a switch of Foyer: did you mean --${meant}?`;
      if (!mayPass(one, isPackaged)) {
        return `${prefix}${name} is refused in a packaged Foyer: --help lists the switches that it takes`;
      }
      continue;
    }
    if (seen.has(name)) return `--${name} is given twice: keep one`;
    seen.add(name);
    if (ours.value === null && value !== null) return `--${name} takes no value`;
    if (ours.value !== null && !value) return `--${name} needs a value: --${name}=${ours.value}`;
  }
  return null;
}

function isLoopback(address: string): boolean {
  const [, octets, port] =
    /^(?:127\.(\d{1,3}\.\d{1,3}\.\d{1,3})|localhost|\[::1\]):(\d{1,5})$/u.exec(address) ?? [];
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535) return false;
  return octets === undefined || octets.split('.').every((octet) => Number(octet) <= 255);
}

function isSha256(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === base64;
}

function standInMistake(address: string | null, spki: string | null): string | null {
  if (address === null && spki === null) return null;
  if (spki === null) return '--zoom-stand-in also needs --zoom-stand-in-spki=<base64>';
  if (address === null) return '--zoom-stand-in-spki also needs --zoom-stand-in=<host:port>';
  // SECURITY: a stand-in is only ever on this machine (test/unit/main/options.test.ts).
  if (!isLoopback(address)) {
    return '--zoom-stand-in must be an address of this machine with a port, such as 127.0.0.1:8443';
  }
  if (!isSha256(spki))
    return '--zoom-stand-in-spki must be a SHA-256 in base64: 44 characters, the last one "="';
  return null;
}

/**
 * Reads the command line.
 * @param argv the arguments after the executable; words without a dash, such as the app's folder, are ignored.
 * @returns a sentence for the person who typed it where something is wrong.
 */
export function parseOptions(argv: readonly string[], isPackaged: boolean): ParsedOptions {
  const given = switchesIn(argv);
  const findOurs = (name: string): Given | undefined =>
    given.find((one) => one.prefix === '--' && one.name === name);
  const has = (name: string): boolean => findOurs(name) !== undefined;
  const valueOf = (name: string): string | null => findOurs(name)?.value ?? null;
  const address = valueOf('zoom-stand-in');
  const spki = valueOf('zoom-stand-in-spki');
  const message = findMistake(given, isPackaged) ?? standInMistake(address, spki);
  if (message !== null) return { ok: false, message };
  const task = (['help', 'version', 'store-credentials'] as const).find(has) ?? 'run';
  const zoomStandIn = address !== null && spki !== null ? { address, spki } : null;
  return { ok: true, options: { task, configFile: valueOf('config'), zoomStandIn } };
}

/** Chromium's switches that lead Zoom's names, and nothing else, to the stand-in: name and value. */
export function zoomStandInSwitches({ address, spki }: ZoomStandIn): [name: string, value: string][] {
  const hosts = ['zoom.us', '*.zoom.us', 'zoomgov.com', '*.zoomgov.com'];
  const rules = [...hosts.map((host) => `MAP ${host} ${address}`), 'MAP * ~NOTFOUND', 'EXCLUDE localhost'];
  return [
    ['host-resolver-rules', rules.join(', ')],
    ['ignore-certificate-errors-spki-list', spki],
  ];
}

/** What --help prints. */
export function helpText(isPackaged: boolean): string {
  const line = (shown: string, purpose: string): string => `  ${shown.padEnd(32)}${purpose}`;
  const ours = switchesOf(isPackaged).map(({ name, value, purpose }) =>
    line(`--${name}${value === null ? '' : `=${value}`}`, purpose),
  );
  const taken = TAKEN_FROM_CHROMIUM.map(({ name, reason }) => line(`--${name}`, reason));
  const chromium = isPackaged ? ["Chromium's switches, each for one trouble:", '', ...taken, ''] : [];
  return ['foyer [switches]', '', ...ours, '', ...chromium].join('\n');
}
