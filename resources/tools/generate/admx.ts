// Group policy templates for Windows (also for Intune's import): one policy a field, under SOFTWARE\Policies\Foyer. Rooms
// are not among them: they are a list of objects, which a group policy cannot edit.
import { FIELDS, type Field } from '../../../main/config/fields.ts';
import { ONLY_INSTALLED } from '../../../main/config/policy/policy.ts';
import { xmlFile, type Xml } from './xml.ts';

const KEY = 'SOFTWARE\\Policies\\Foyer';
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const VERSION = { revision: '1.0', schemaVersion: '1.0' };
/** The editor's own limit where nothing is said. */
const LONGEST_BY_DEFAULT = 1_023;
/** Of a registry number. */
const MOST = 4_294_967_295;

const onlyInstalled: Field = {
  path: [ONLY_INSTALLED.name],
  name: ONLY_INSTALLED.name,
  kind: 'boolean',
  choices: [],
  isNullable: false,
  minimum: null,
  maximum: null,
  longest: null,
  description: ONLY_INSTALLED.description,
  example: true,
  byDefault: false,
  isPrivate: false,
};

const POLICIES: readonly Field[] = [onlyInstalled, ...FIELDS.filter(({ kind }) => kind !== 'json')];

const idOf = ({ path }: Field): string => path.join('_');
const sectionOf = (field: Field): string => (field.path.length > 1 ? (field.path[0] ?? '') : '');
const SECTIONS = [...new Set(POLICIES.map(sectionOf))].filter((section) => section !== '');

const number = (value: number): Xml[] => [{ name: 'decimal', attributes: { value } }];

/** What the editor writes into the registry. */
function elementsOf(field: Field): Xml[] {
  const value = { id: idOf(field), valueName: field.path.at(-1) ?? '', required: 'true' };
  switch (field.kind) {
    case 'boolean':
      return [
        { name: 'enabledValue', inside: number(1) },
        { name: 'disabledValue', inside: number(0) },
      ];
    case 'choice': {
      const items = field.choices.map((choice): Xml => ({
        name: 'item',
        attributes: { displayName: `$(string.${idOf(field)}_${choice.replaceAll(/\W/gu, '_')})` },
        inside: [{ name: 'value', inside: [{ name: 'string', inside: choice }] }],
      }));
      return [{ name: 'elements', inside: [{ name: 'enum', attributes: value, inside: items }] }];
    }
    case 'integer': {
      const range = { minValue: field.minimum ?? 0, maxValue: Math.min(field.maximum ?? MOST, MOST) };
      return [{ name: 'elements', inside: [{ name: 'decimal', attributes: { ...value, ...range } }] }];
    }
    case 'texts':
      return [{ name: 'elements', inside: [{ name: 'multiText', attributes: value }] }];
    default: {
      const maxLength = field.longest ?? LONGEST_BY_DEFAULT;
      return [{ name: 'elements', inside: [{ name: 'text', attributes: { ...value, maxLength } }] }];
    }
  }
}

const EDITORS: Readonly<Partial<Record<Field['kind'], string>>> = {
  choice: 'dropdownList',
  integer: 'decimalTextBox',
  texts: 'multiTextBox',
};

/** How the editor shows it. */
function presentationOf(field: Field): Xml[] {
  if (field.kind === 'boolean') return [];
  const name = EDITORS[field.kind] ?? 'textBox';
  const attributes = { refId: idOf(field), ...(name === 'dropdownList' && { noSort: 'true' }) };
  const label = `${field.name}:`;
  const inside: Xml['inside'] = name === 'textBox' ? [{ name: 'label', inside: label }] : label;
  return [{ name: 'presentation', attributes: { id: idOf(field) }, inside: [{ name, attributes, inside }] }];
}

function explain(field: Field): string {
  const example = field.example === undefined ? '' : ` Example: ${JSON.stringify(field.example)}.`;
  const byDefault = field.byDefault === undefined ? '' : ` By default: ${JSON.stringify(field.byDefault)}.`;
  return `${field.description}.${byDefault}${example} Locked on the machine while this policy is set.`;
}

export const admxText = (): string =>
  xmlFile({
    name: 'policyDefinitions',
    attributes: { xmlns: NAMESPACE, ...VERSION },
    inside: [
      {
        name: 'policyNamespaces',
        inside: [{ name: 'target', attributes: { prefix: 'foyer', namespace: 'Foyer.Policies.Foyer' } }],
      },
      { name: 'resources', attributes: { minRequiredRevision: '1.0' } },
      {
        name: 'supportedOn',
        inside: [
          {
            name: 'definitions',
            inside: [
              {
                name: 'definition',
                attributes: { name: 'SUPPORTED_Foyer', displayName: '$(string.SUPPORTED_Foyer)' },
              },
            ],
          },
        ],
      },
      {
        name: 'categories',
        inside: [
          { name: 'category', attributes: { name: 'Foyer', displayName: '$(string.Foyer)' } },
          ...SECTIONS.map((section): Xml => ({
            name: 'category',
            attributes: { name: `Foyer_${section}`, displayName: `$(string.Foyer_${section})` },
            inside: [{ name: 'parentCategory', attributes: { ref: 'Foyer' } }],
          })),
        ],
      },
      {
        name: 'policies',
        inside: POLICIES.map((field): Xml => {
          const id = idOf(field);
          const section = sectionOf(field);
          const isYesNo = field.kind === 'boolean';
          return {
            name: 'policy',
            attributes: {
              name: id,
              class: 'Machine',
              displayName: `$(string.${id})`,
              explainText: `$(string.${id}_explain)`,
              presentation: isYesNo ? null : `$(presentation.${id})`,
              key: [KEY, ...field.path.slice(0, -1)].join('\\'),
              valueName: isYesNo ? (field.path.at(-1) ?? '') : null,
            },
            inside: [
              { name: 'parentCategory', attributes: { ref: section === '' ? 'Foyer' : `Foyer_${section}` } },
              { name: 'supportedOn', attributes: { ref: 'SUPPORTED_Foyer' } },
              ...elementsOf(field),
            ],
          };
        }),
      },
    ],
  });

const string = (id: string, inside: string): Xml => ({ name: 'string', attributes: { id }, inside });

export const admlText = (): string =>
  xmlFile({
    name: 'policyDefinitionResources',
    attributes: { xmlns: NAMESPACE, ...VERSION },
    inside: [
      { name: 'displayName', inside: 'Foyer' },
      { name: 'description', inside: 'Settings of Foyer that nobody on the machine can change' },
      {
        name: 'resources',
        inside: [
          {
            name: 'stringTable',
            inside: [
              string('SUPPORTED_Foyer', 'Foyer 0.1 or later'),
              string('Foyer', 'Foyer'),
              ...SECTIONS.map((section) => string(`Foyer_${section}`, section)),
              ...POLICIES.flatMap((field) => [
                string(idOf(field), field.name),
                string(`${idOf(field)}_explain`, explain(field)),
                ...(field.kind === 'choice' ? field.choices : []).map((choice) =>
                  string(`${idOf(field)}_${choice.replaceAll(/\W/gu, '_')}`, choice),
                ),
              ]),
            ],
          },
          { name: 'presentationTable', inside: POLICIES.flatMap(presentationOf) },
        ],
      },
    ],
  });
