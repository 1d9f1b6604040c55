// Reads the XML of a configuration file as far as a test needs it: elements, attributes, text; no namespaces, no CDATA.

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  path: string;
  text: string;
}

/** Elements in their order. @throws where the text is not well-formed: elements that are not closed, or attributes twice. */
export function elementsOf(xml: string): Element[] {
  const bare = xml
    .replace(/^<\?xml [^?]*\?>\s*/u, '')
    .replace(/<!DOCTYPE [^>]*>/u, '')
    .replace(/<!--(?:(?!--)[^])*-->/gu, '');
  const open: Element[] = [];
  const all: Element[] = [];
  let end = 0;
  for (const match of bare.matchAll(/<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    const [tag, closes, name = '', attributes = '', isEmpty] = match;
    const between = bare.slice(end, match.index).trim();
    end = match.index + tag.length;
    if (/<|&(?!(?:amp|lt|gt|quot);)/u.test(between))
      throw new Error(`not well-formed before <${name}>: ${between}`);
    const last = open.at(-1);
    if (last) last.text += between;
    else if (between !== '') throw new Error(`text outside: ${between}`);
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w.:-]+)="([^"]*)"/gu)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
      throw new Error(`<${name}> repeats an attribute`);
    const element = {
      name,
      attributes: Object.fromEntries(pairs),
      path: [...open.map((one) => one.name), name].join('/'),
      text: '',
    };
    all.push(element);
    if (!isEmpty) open.push(element);
  }
  if (open.length > 0 || bare.slice(end).trim() !== '') throw new Error('something is not closed');
  return all;
}
