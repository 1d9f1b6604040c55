// The log: JSON lines for IT, on stderr and in files (log-files.ts). Everything that goes in is masked here, whoever wrote
// it and however careless; who a visitor was is the journal's business.
import path from 'node:path';
import { LOG_LEVELS, type LogLevel } from '../contracts/config-log.ts';
import { redact } from '../contracts/redact.ts';

/** Ids survive the masking when they start with a letter and have fewer than 20 characters. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** @param thrown whatever was caught; of anything but an Error only its type is kept, for it may hold anything. */
  error(message: string, thrown?: unknown, fields?: LogFields): void;
}

interface LogParts {
  /** Takes one line with its newline. */
  write: (line: string) => void;
  now: () => Date;
  /** What is personal or secret at this moment and cannot be told by its looks: the visitor's name, the passcode. */
  alsoHide?: () => readonly string[];
  /** The visit that is going on: its id is in each line that is written meanwhile and names no other. */
  visitId?: () => string | null;
  /** What is less weighty is left out. */
  level?: () => LogLevel;
}

const MOST_FRAMES = 10;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** 'doThis index.js:12:5' a frame: no paths, since they hold the user's name; no frames of Node's own. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => /^\s+at (?:(.+) \()?(?!node:)([^()]+\.[cm]?[jt]s:\d+:\d+)\)?$/u.exec(line))
    .filter((frame) => frame !== null)
    .slice(0, MOST_FRAMES)
    .map(([, name = '', place = '']) => `${name} ${path.posix.basename(place.replaceAll('\\', '/'))}`.trim());
}

export function createLog(parts: LogParts): Log {
  const { write, now, alsoHide = () => [], visitId = () => null, level: least = () => 'info' } = parts;

  // SECURITY: nothing personal and no secret in any log line; test/unit/main/log.test.ts plants them.
  function masked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(masked);
    if (typeof value === 'string') return redact(value, alsoHide());
    // A meeting number is one also when it comes as a number.
    if (typeof value === 'number' && redact(String(value)) !== String(value)) return '[number]';
    return value;
  }

  /**
   * A visit's id is ours, made at random, and looks like a token; the version of a signed venue file is the time in seconds,
   * and looks like a meeting number: they alone are kept as they are, and only in their own fields.
   */
  const isKept = (key: string, value: unknown): boolean =>
    key === 'at' ||
    (key === 'visitId' && typeof value === 'string' && UUID.test(value)) ||
    (key === 'venueVersion' && typeof value === 'number');

  function line(level: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(least())) return;
    const current = visitId();
    const visit = current === null ? {} : { visitId: current };
    const all = { ...visit, ...fields, level, message, at: now().toISOString() };
    const entries = Object.entries(all).map(
      ([key, value]) => [key, isKept(key, value) ? value : masked(value)] as const,
    );
    write(`${JSON.stringify(Object.fromEntries(entries))}\n`);
  }

  // SECURITY: never the message: whoever threw it may have quoted what a visitor typed, as JSON.parse does.
  function describe(thrown: unknown): Record<string, unknown> {
    if (thrown === undefined) return {};
    if (!(thrown instanceof Error)) return { error: `a thrown ${typeof thrown}` };
    const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
    return { error: thrown.name, ...code, stack: framesOf(thrown) };
  }

  return {
    info: (message, fields) => line('info', message, fields),
    warn: (message, fields) => line('warn', message, fields),
    error: (message, thrown, fields) => line('error', message, { ...fields, ...describe(thrown) }),
  };
}
