// JSON Schema for editors (and Jamf Pro, which takes it for custom settings): of the venue file, and of a policy, in which
// nothing is required.
import { venueFileSchema } from '../../../main/config/fields.ts';
import { ONLY_INSTALLED } from '../../../main/config/policy/policy.ts';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Each schema in it, changed; `properties` holds names, and is no schema itself. */
function eachSchema(
  value: Json,
  change: (schema: Readonly<Record<string, Json>>) => Record<string, Json>,
): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((each) => eachSchema(each, change));
  return Object.fromEntries(
    Object.entries(change(value)).map(([key, inner]): [string, Json] => {
      if (key !== 'properties' || typeof inner !== 'object' || inner === null || isList(inner)) {
        return [key, eachSchema(inner, change)];
      }
      const named = Object.entries(inner).map(
        ([name, schema]) => [name, eachSchema(schema, change)] as const,
      );
      return [key, Object.fromEntries(named)];
    }),
  );
}

const standard = venueFileSchema as unknown as Json;

/** `example` is ours, `examples` the standard's. A section's own default says nothing that its fields do not. */
const forEditors = eachSchema(standard, ({ example, default: byDefault, ...schema }) => ({
  ...schema,
  ...(byDefault !== undefined && schema['type'] !== 'object' && { default: byDefault }),
  ...(example !== undefined && { examples: [example] }),
}));

const asText = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

export function venueFileSchemaText(): string {
  return asText({ title: 'Foyer: venue file', ...(forEditors as Record<string, Json>) });
}

export function policySchemaText(): string {
  const inRoom = (schema: Readonly<Record<string, Json>>): boolean =>
    typeof schema['properties'] === 'object' && schema['properties'] !== null && 'id' in schema['properties'];
  const optional = eachSchema(forEditors, ({ required, ...schema }) => ({
    ...schema,
    // Rooms are set as a whole: what one needs, it needs here too.
    ...(required !== undefined && inRoom(schema) && { required }),
  })) as Record<string, Json>;
  const properties = optional['properties'] as Record<string, Json>;
  const { name, description } = ONLY_INSTALLED;
  return asText({
    title: 'Foyer: policy',
    ...optional,
    properties: { [name]: { type: 'boolean', default: false, description }, ...properties },
  });
}
