// What is wrong with settings, in sentences for whoever wrote them: the field, what is wrong, what was found, an example.
// The schema library's own wording never gets out, and neither does the value of a secret field.
import type { z } from 'zod';
import { venueFile } from '../../contracts/config.ts';
import { redact } from '../../contracts/redact.ts';
import { nearestWord } from '../nearest-word.ts';
import { venueFileSchema } from './fields.ts';
import { kindOf, valueAt } from './plain-object.ts';

type Path = readonly PropertyKey[];

export interface ConfigProblem {
  path: Path;
  /** A sentence or two. */
  text: string;
  /** Written well, and does not go with another value. */
  isCollision: boolean;
}

/** SECURITY: fields whose values are never shown (test/unit/main/config/config-problems.test.ts). */
const HIDDEN_FIELD = /pass|pwd|tk$|zak|link|url|secret|token|signature|key|pin|number/iu;
/** …and people. */
const HIDDEN_LIST = 'invited';
const SECRET_FIELD = /secret|^(client|sdk|api|account)_?-?(id|key)$/iu;
const SHOWN_CHARACTERS = 40;

/** For each field's example and neighbours. */
function hintFor(path: Path): z.core.JSONSchema.JSONSchema | null {
  let node: z.core.JSONSchema._JSONSchema | undefined = venueFileSchema;
  for (const step of path) {
    if (typeof node !== 'object') return null;
    node =
      typeof step === 'number' && !Array.isArray(node.items) ? node.items : node.properties?.[String(step)];
  }
  return typeof node === 'object' ? node : null;
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'must be a date and a time with the offset from UTC',
  date: 'must be a day of the calendar, as year-month-day',
};

/** Two letters that Foyer does not know are another language's, and no typo: the nearest one would be a wrong guess. */
function meantValue(typed: string, known: readonly string[]): string | null {
  const isSame = (value: string): boolean => value.toLowerCase() === typed.toLowerCase();
  return typed.length > 2 ? nearestWord(typed, known) : (known.find(isSame) ?? null);
}

/** Our words for each of the schema library's findings; what a schema says in its own words comes before these. */
const wording: z.core.$ZodErrorMap = (issue) => {
  const { input } = issue;
  if (input === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return typeof input === 'number' && issue.expected === 'int'
        ? 'must be a whole number'
        : `must be ${EXPECTED[issue.expected] ?? 'something else'}, but is ${kindOf(input)}`;
    case 'invalid_value': {
      const known = `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
      const meant = typeof input === 'string' ? meantValue(input, issue.values.map(String)) : null;
      return meant === null ? known : `${known}: did you mean "${meant}"?`;
    }
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty';
      return issue.origin === 'array' ? 'must not be an empty list' : `must be at least ${issue.minimum}`;
    case 'too_big':
      if (typeof input === 'string')
        return `has ${input.length} characters, and at most ${issue.maximum} fit`;
      if (Array.isArray(input))
        return `has ${input.length} entries, and at most ${issue.maximum} are possible`;
      return `must be at most ${issue.maximum}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'is not written as it must be';
    default:
      return 'is not valid';
  }
};

function shorten(text: string): string {
  const masked = redact(text);
  const isLong = masked.length > SHOWN_CHARACTERS;
  return JSON.stringify(isLong ? `${masked.slice(0, SHOWN_CHARACTERS)}…` : masked);
}

/** As a person would name it: `rooms[2].startsAt (room "keynote")`. */
function fieldName(path: Path, raw: unknown): string {
  if (path.length === 0) return 'The venue file';
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const id = path[0] === 'rooms' ? valueAt(raw, [...path.slice(0, 2), 'id']) : undefined;
  const isIdItself = path[2] === 'id';
  return name.slice(1) + (typeof id === 'string' && !isIdItself ? ` (room ${shorten(id)})` : '');
}

/** ` Found: …` for what can be shown in a line, else ''. */
function foundAt(path: Path, raw: unknown): string {
  if (HIDDEN_FIELD.test(String(path.at(-1))) || path.includes(HIDDEN_LIST)) return '';
  const value = valueAt(raw, path);
  if (typeof value === 'string') return ` Found: ${shorten(value)}.`;
  return typeof value === 'number' || typeof value === 'boolean' ? ` Found: ${redact(String(value))}.` : '';
}

function exampleFor(path: Path): string {
  const example = hintFor(path)?.['example'];
  return example === undefined ? '' : ` Example: "${String(path.at(-1))}": ${JSON.stringify(example)}`;
}

/** What people write that Foyer has in another way: where the nearest name would lead them astray. */
const OTHERWISE: readonly { field: RegExp; cure: string }[] = [
  { field: /^staff\.pin$/u, cure: ': "foyer pin" makes a "pinHash" of a PIN.' },
  {
    field: /\.publicKey\.d$/u,
    cure: ' and belongs to a private key, which stays where things are signed: give the public one, as it was printed.',
  },
  {
    field: /^remote\.(?:venueK|k)ey$/u,
    cure: ': the venue key stays out of this file. Give it to the kiosk by --store-venue-key or FOYER_VENUE_KEY.',
  },
];

function unknownField(path: Path, key: string, raw: unknown): string {
  const known = Object.keys(hintFor(path)?.properties ?? {}).filter((name) => name !== '$schema');
  const meant = nearestWord(key, known);
  const row = OTHERWISE.find(({ field }) => field.test([...path, key].join('.')));
  const others = known.length > 0 ? `. Known here: ${known.join(', ')}.` : ': take it out.';
  const cure = row?.cure ?? (meant ? `: did you mean "${meant}"?` : others);
  return `${fieldName([...path, redact(key, [], SHOWN_CHARACTERS)], raw)} is not a known field${cure}`;
}

function secretFields(value: unknown, path: Path = []): Path[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return SECRET_FIELD.test(key) ? [here] : secretFields(inner, here);
  });
}

/**
 * Judges what the settings hold.
 * @returns every problem at once; empty where there is none.
 */
export function findProblems(raw: unknown, issues: readonly z.core.$ZodIssue[]): ConfigProblem[] {
  const secrets = secretFields(raw);
  const names = secrets.map((path) => fieldName(path, raw));
  const secretProblem: ConfigProblem = {
    path: secrets[0] ?? [],
    text:
      `${names.join(' and ')}: credentials do not belong in the venue file. Take them out, and give the SDK's client ` +
      'id and secret as FOYER_SDK_CLIENT_ID and FOYER_SDK_CLIENT_SECRET in the environment, or once with ' +
      "--store-credentials; those of the venue's Zoom account as FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID and " +
      'FOYER_ACCOUNT_CLIENT_SECRET, or once with --store-account.',
    isCollision: false,
  };
  const others = issues.flatMap((issue): ConfigProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.filter((key) => !SECRET_FIELD.test(key));
      return keys.map((key) => ({
        path: [...issue.path, key],
        text: unknownField(issue.path, key, raw),
        isCollision: false,
      }));
    }
    // A value that only collides with another one is written well: an example would mislead.
    const isCollision = issue.code === 'custom' && issue.params?.['isCollision'] === true;
    const example = isCollision ? '' : exampleFor(issue.path);
    const end = issue.message.endsWith('?') ? '' : '.';
    const text = `${fieldName(issue.path, raw)} ${issue.message}${end}${foundAt(issue.path, raw)}${example}`;
    return [{ path: issue.path, text, isCollision }];
  });
  return [...(secrets.length > 0 ? [secretProblem] : []), ...others];
}

/** Checks against the schema, with our wording. */
export const checkVenueFile = (raw: unknown): z.ZodSafeParseResult<z.output<typeof venueFile>> =>
  venueFile.safeParse(raw, { error: wording });
