// XML and property lists as texts, as far as the policy templates need them.

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface Xml {
  name: string;
  attributes?: Readonly<Record<string, string | number | null>>;
  /** A text, or elements. */
  inside?: string | readonly Xml[];
}

export function xmlText({ name, attributes = {}, inside = [] }: Xml, indent = ''): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const head = `${indent}<${name}${given.join('')}`;
  if (typeof inside === 'string') return `${head}>${escaped(inside)}</${name}>\n`;
  if (inside.length === 0) return `${head} />\n`;
  return `${head}>\n${inside.map((each) => xmlText(each, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(root)}`;

/** What a property list can hold here. */
export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

const isList = (value: Plist): value is readonly Plist[] => Array.isArray(value);

function plistXml(value: Plist): Xml {
  if (typeof value === 'string') return { name: 'string', inside: value };
  if (typeof value === 'boolean') return { name: String(value) };
  if (typeof value === 'number') {
    return { name: Number.isInteger(value) ? 'integer' : 'real', inside: String(value) };
  }
  if (isList(value)) return { name: 'array', inside: value.map(plistXml) };
  const inside = Object.entries(value).flatMap(([key, inner]): Xml[] => [
    { name: 'key', inside: key },
    plistXml(inner),
  ]);
  return { name: 'dict', inside };
}

export const plistFile = (value: Plist): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
  xmlText({ name: 'plist', attributes: { version: '1.0' }, inside: [plistXml(value)] });
