// Finds and reads the venue file. A file that cannot be used is an expected outcome: sentences that say what to do,
// all of them at once, never a stack trace.
import path from 'node:path';
import type { VenueConfig } from '../../contracts/config.ts';
import { redact } from '../../contracts/redact.ts';
import { checkLayers } from './check-layers.ts';
import type { Layer } from './layers.ts';
import { locateJsonError, locateRepeatedName } from './locate-json-error.ts';
import { isPlainObject, kindOf } from './plain-object.ts';

export interface ConfigPath {
  path: string;
  /** Who chose it: a person who wonders why a change has no effect must be told. */
  origin: 'switch' | 'environment' | 'standard' | 'set-up' | 'policy';
}

export type LoadedConfig =
  | {
      ok: true;
      config: VenueConfig;
      /** Lowest first. Not there: the venue file alone, and nobody asks who said what. */
      layers?: readonly Layer[];
      /** What is wrong with the venue file, where the last good one stands in for it. */
      replaces?: readonly string[];
    }
  | { ok: false; messages: string[] };

/** What is wrong with the venue file, also where the last good one stands in for it. */
export const problemsIn = (loaded: LoadedConfig): readonly string[] =>
  loaded.ok ? (loaded.replaces ?? []) : loaded.messages;

/** What a file of settings holds, or the sentence why it cannot be used. */
export type ReadSettings =
  | { ok: true; written: Readonly<Record<string, unknown>> }
  /** unread: it may be there. unsound: this is what it holds. */
  | { ok: false; why: 'absent' | 'unread' | 'unsound'; message: string };

/** A venue with 200 rooms takes a tenth of this. */
const MAX_BYTES = 1_048_576;

function standardPath(programData: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return path.win32.join(programData, 'Foyer', 'venue.json');
  return platform === 'darwin' ? '/Library/Application Support/Foyer/venue.json' : '/etc/foyer/venue.json';
}

const PROGRAM_DATA = 'C:\\ProgramData';

interface Where {
  option: string | null;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
}

/** Which venue file counts: the switch, else FOYER_CONFIG, else the platform's standard place. */
export function configPath({ option, env, platform }: Where): ConfigPath {
  if (option !== null) return { path: option, origin: 'switch' };
  const fromEnv = env['FOYER_CONFIG'];
  if (fromEnv) return { path: fromEnv, origin: 'environment' };
  return { path: standardPath(env['ProgramData'] || PROGRAM_DATA, platform), origin: 'standard' };
}

/**
 * …and where a policy lets only the installed one count.
 * SECURITY: nothing of the environment, which whoever starts Foyer can set (test/unit/main/config/load.test.ts).
 */
export const installedPath = (platform: NodeJS.Platform): ConfigPath => ({
  path: standardPath(PROGRAM_DATA, platform),
  origin: 'policy',
});

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: create it, or name another with --config=<file> or FOYER_CONFIG.',
  ENOTDIR: 'cannot exist: a part of its path is a file, not a folder. Correct the path.',
  EISDIR: 'is a folder: name the file in it.',
  EACCES: 'may not be read by this user: give the user that runs Foyer the right to read it.',
  EPERM: 'may not be read by this user: give the user that runs Foyer the right to read it.',
};

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  return UNREADABLE[code] ?? `cannot be read (${code}): check the disk and the path.`;
}

/** The file's text, or what keeps it from being one. */
function decode(bytes: Uint8Array): { ok: true; text: string } | { ok: false; problem: string } {
  if (bytes.length > MAX_BYTES) {
    return { ok: false, problem: 'is larger than 1 MiB, so it can hardly be a venue file: check the path.' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const isEmpty = text.trim() === '';
    return isEmpty
      ? { ok: false, problem: 'is empty: fill in at least "venue" and "rooms".' }
      : { ok: true, text };
  } catch {
    return { ok: false, problem: 'is not UTF-8 text: save it again with the encoding UTF-8.' };
  }
}

/**
 * What a text of settings holds.
 * @param named how a sentence about it begins: `The venue file /etc/foyer/venue.json`.
 */
export function parseSettings(named: string, bytes: Uint8Array): ReadSettings {
  const failed = (problem: string): ReadSettings => ({
    ok: false,
    why: 'unsound',
    message: `${named} ${problem}`,
  });
  const decoded = decode(bytes);
  if (!decoded.ok) return failed(decoded.problem);
  const fault = locateJsonError(decoded.text);
  if (fault) {
    const { line, column, found, hint } = fault;
    return failed(`is not valid JSON at line ${line}, column ${column}: ${found} was found there. ${hint}`);
  }
  const again = locateRepeatedName(decoded.text);
  if (again) {
    const { line, column, name } = again;
    return failed(
      `has "${redact(name, [], 40)}" twice in the same { }, the second time at line ${line}, column ${column}: put both into one, or take one out.`,
    );
  }
  const written: unknown = JSON.parse(decoded.text);
  return isPlainObject(written)
    ? { ok: true, written }
    : failed(`must be an object in { }, but is ${kindOf(written)}.`);
}

/** @param readFile as node:fs/promises has it; its failures become messages. */
export async function readVenueFile(
  file: string,
  readFile: (file: string) => Promise<Uint8Array>,
): Promise<ReadSettings> {
  const named = `The venue file ${file}`;
  try {
    return parseSettings(named, await readFile(file));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, why: isAbsent ? 'absent' : 'unread', message: `${named} ${unreadable(error)}` };
  }
}

export const venueFileLayer = (file: string, written: Layer['written']): Layer => ({
  origin: 'venue-file',
  label: file,
  written,
});

/** Reads and judges a venue file by itself, without any other layer. */
export async function loadConfig(
  file: string,
  readFile: (file: string) => Promise<Uint8Array>,
): Promise<LoadedConfig> {
  const read = await readVenueFile(file, readFile);
  if (!read.ok) return { ok: false, messages: [read.message] };
  const layers = [venueFileLayer(file, read.written)];
  const checked = checkLayers(layers);
  return checked.ok
    ? { ok: true, config: checked.config, layers }
    : { ok: false, messages: checked.problems.map(({ text }) => text) };
}
