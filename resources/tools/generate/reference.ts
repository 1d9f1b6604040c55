// The reference of every field for people, in Markdown.
import { FIELDS, venueFileSchema, type Field } from '../../../main/config/fields.ts';
import { mayBeGiven, variableOf } from '../../../main/config/given-settings.ts';
import { ONLY_INSTALLED } from '../../../main/config/policy/policy.ts';

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

function range({ minimum, maximum, longest }: Field): string {
  if (minimum !== null && maximum !== null) return `, ${minimum} to ${maximum}`;
  return longest === null ? '' : `, up to ${longest} characters`;
}

function shape(field: Field): string {
  const choices = field.choices.map(code).join(', ');
  switch (field.kind) {
    case 'choice':
      return choices;
    case 'texts':
      return `a list of ${choices || 'texts'}`;
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `a whole number${range(field)}`;
    case 'number':
      return `a number${range(field)}`;
    case 'object':
      return 'an object, as JSON';
    case 'json':
      return 'a list of objects';
    case 'text':
      return `text${range(field)}${field.isNullable ? ', or `null`' : ''}`;
  }
}

const asJson = (value: unknown): string => (value === undefined ? '' : code(JSON.stringify(value)));

const fieldRow = (field: Field): string =>
  row(
    code(field.name),
    cell(field.description),
    shape(field),
    asJson(field.byDefault),
    asJson(field.example),
    mayBeGiven(field.name) ? code(variableOf(field.name)) : 'no',
  );

const HEAD = [
  row('field', 'what', 'value', 'default', 'example', 'variable'),
  row('---', '---', '---', '---', '---', '---'),
];

function roomRows(): string[] {
  const rooms = venueFileSchema.properties?.['rooms'];
  const items = typeof rooms === 'object' && !Array.isArray(rooms.items) ? rooms.items : undefined;
  const fields = typeof items === 'object' ? Object.entries(items.properties ?? {}) : [];
  return fields.flatMap(([name, node]) =>
    typeof node === 'object'
      ? [row(code(name), cell(node.description ?? ''), asJson(node.default), asJson(node['example']))]
      : [],
  );
}

export function referenceText(): string {
  const sections = [...new Set(FIELDS.map(({ path }) => path[0] ?? ''))].filter((name) => name !== 'rooms');
  return [
    '# Every setting of Foyer',
    '',
    'Made from the schema by `npm run generate`; do not edit. An editor that knows JSON Schema shows the same while you type:',
    '`"$schema": "foyer.schema.json"` at the top of the venue file, with [foyer.schema.json](foyer.schema.json) beside it.',
    '',
    'The *variable* sets the field in the environment; on the command line it is `--set=<field>=<value>`. Text needs no quotes,',
    'lists are written `de,en`. Where settings come from, and which one counts: "For IT" in the [README](../README.md).',
    '',
    ...sections.flatMap((section) => [
      `## ${section}`,
      '',
      ...HEAD,
      ...FIELDS.filter(({ path }) => path[0] === section).map(fieldRow),
      '',
    ]),
    '## rooms',
    '',
    'A list, set as a whole in the venue file or a policy, and neither by a variable nor by `--set`. Each room:',
    '',
    row('field', 'what', 'default', 'example'),
    row('---', '---', '---', '---'),
    ...roomRows(),
    '',
    '## Only in a policy',
    '',
    row('field', 'what', 'default'),
    row('---', '---', '---'),
    row(code(ONLY_INSTALLED.name), ONLY_INSTALLED.description, '`false`'),
    '',
  ].join('\n');
}
