// Finds and reads the venue file. A file that cannot be used is an expected outcome: sentences that say what to do,
// all of them at once, never a stack trace.
import path from 'node:path';
import type { VenueConfig } from '../../contracts/config.ts';
import { checkVenueFile, configProblems } from './config-problems.ts';
import { locateJsonError } from './locate-json-error.ts';

export interface ConfigPath {
  path: string;
  /** Who chose it: a person who wonders why a change has no effect must be told. */
  origin: 'switch' | 'environment' | 'standard';
}

export type LoadedConfig =
  /** `written`: what stands in the file, without Foyer's defaults. */
  { ok: true; config: VenueConfig; written?: unknown } | { ok: false; messages: string[] };

/** A venue with 200 rooms takes a tenth of this. */
const MAX_BYTES = 1_048_576;

function standardPath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') {
    return path.win32.join(env['ProgramData'] || 'C:\\ProgramData', 'Foyer', 'venue.json');
  }
  return platform === 'darwin' ? '/Library/Application Support/Foyer/venue.json' : '/etc/foyer/venue.json';
}

/** Which venue file counts: the switch, else FOYER_CONFIG, else the platform's standard place. */
export function configPath(given: {
  option: string | null;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
}): ConfigPath {
  if (given.option !== null) return { path: given.option, origin: 'switch' };
  const fromEnv = given.env['FOYER_CONFIG'];
  if (fromEnv) return { path: fromEnv, origin: 'environment' };
  return { path: standardPath(given.env, given.platform), origin: 'standard' };
}

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
 * Reads and judges the venue file.
 * @param readFile as node:fs/promises has it; its failures become messages.
 */
export async function loadConfig(
  file: string,
  readFile: (file: string) => Promise<Uint8Array>,
): Promise<LoadedConfig> {
  const failed = (problem: string): LoadedConfig => ({
    ok: false,
    messages: [`The venue file ${file} ${problem}`],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed(unreadable(error));
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return failed(decoded.problem);
  const fault = locateJsonError(decoded.text);
  if (fault) {
    const { line, column, found, hint } = fault;
    return failed(`is not valid JSON at line ${line}, column ${column}: ${found} was found there. ${hint}`);
  }
  const raw: unknown = JSON.parse(decoded.text);
  const checked = checkVenueFile(raw);
  const messages = configProblems(raw, checked.error?.issues ?? []);
  return checked.success && messages.length === 0
    ? { ok: true, config: checked.data, written: raw }
    : { ok: false, messages };
}
