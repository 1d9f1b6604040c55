// Every field of the venue file as one table, made from the schema: what the command line, a policy's templates, the staff
// screen and the reference are made from. A room's own fields are not here: rooms are set as a whole.
import { z } from 'zod';
import { venueFile } from '../../contracts/config.ts';

type Node = z.core.JSONSchema._JSONSchema;

/** - texts: a list of texts, perhaps of `choices`
    - object: in { }, where a text is wanted as JSON
    - json: what has no simpler form: rooms */
export type FieldKind = 'text' | 'choice' | 'integer' | 'number' | 'boolean' | 'texts' | 'object' | 'json';

export interface Field {
  path: readonly string[];
  /** `kiosk.window`. */
  name: string;
  kind: FieldKind;
  /** Of 'choice', and of 'texts' where only some are possible. */
  choices: readonly string[];
  isNullable: boolean;
  minimum: number | null;
  maximum: number | null;
  /** Characters, of a text. */
  longest: number | null;
  description: string;
  /** Undefined where the schema has none. */
  example: unknown;
  /** Undefined: not set. */
  byDefault: unknown;
  isPrivate: boolean;
}

/** The schema as JSON Schema: as a person writes the file, before defaults. */
export const venueFileSchema = z.toJSONSchema(venueFile, { io: 'input', unrepresentable: 'any' });

/**
 * SECURITY: not on any screen and in no command's answer, whoever asks; by a field's name, at whatever depth
 * (test/unit/main/config/settings-view.test.ts).
 */
const PRIVATE: ReadonlySet<string> = new Set([
  'meetingNumber',
  'passcode',
  'joinLink',
  'invited',
  'signedInAs',
  'pinHash',
]);

export const isPrivateName = (name: string): boolean => PRIVATE.has(name);

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

function kindOfNode(node: z.core.JSONSchema.JSONSchema, items: Node | undefined): FieldKind {
  if (Array.isArray(node.enum)) return 'choice';
  if (node.type === 'array') return typeof items === 'object' && items.type === 'string' ? 'texts' : 'json';
  const types: readonly unknown[] = [node.type].flat();
  return KINDS[String(types.find((type) => type !== 'null'))] ?? 'object';
}

function fieldOf(path: readonly string[], node: z.core.JSONSchema.JSONSchema): Field {
  const items = Array.isArray(node.items) ? undefined : node.items;
  const choices = node.enum ?? (typeof items === 'object' ? items.enum : undefined) ?? [];
  const types: readonly unknown[] = [node.type].flat();
  return {
    path,
    name: path.join('.'),
    kind: kindOfNode(node, items),
    choices: choices.map(String),
    isNullable: types.includes('null'),
    minimum: node.minimum ?? null,
    maximum: node.maximum ?? null,
    longest: node.maxLength ?? null,
    description: node.description ?? '',
    example: node['example'],
    byDefault: node.default,
    isPrivate: isPrivateName(path.at(-1) ?? ''),
  };
}

function fieldsBelow(node: Node, path: readonly string[]): Field[] {
  if (typeof node !== 'object') return [];
  if (node.type !== 'object' || !node.properties) return [fieldOf(path, node)];
  return Object.entries(node.properties).flatMap(([key, inner]) => fieldsBelow(inner, [...path, key]));
}

/** In the schema's order, without `$schema`. */
export const FIELDS: readonly Field[] = fieldsBelow(venueFileSchema, []).filter(
  ({ name }) => name !== '$schema',
);

const BY_NAME = new Map(FIELDS.map((field) => [field.name, field]));

export const fieldNamed = (name: string): Field | null => BY_NAME.get(name) ?? null;

const AS_NUMBER = /^-?\d+(?:\.\d+)?$/u;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * What a text means for a field, where a source of settings has nothing but texts. A text that means nothing stays one: the
 * schema's check then says what was wanted.
 * @param field null: a section, or no field at all; JSON then.
 */
export function valueOfText(field: Field | null, text: string): unknown {
  if (field?.isNullable && text === 'null') return null;
  switch (field?.kind) {
    case 'text':
    case 'choice':
      return text;
    case 'integer':
    case 'number':
      return AS_NUMBER.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'texts':
      // A list without the quotes that every shell reads otherwise.
      return text.trimStart().startsWith('[') ? fromJson(text) : text.split(',').map((each) => each.trim());
    case 'object':
    case 'json':
    case undefined:
      return fromJson(text);
  }
}
