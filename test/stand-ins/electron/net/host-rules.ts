// --host-resolver-rules as Chromium's network stack reads it: MAP pattern host[:port], EXCLUDE pattern, in one list with
// commas. The first MAP that fits counts, unless any EXCLUDE fits too. It is asked for addresses as well as for names.

export interface Place {
  host: string;
  port: number;
}

const NOT_FOUND = ['~NOTFOUND', '^NOTFOUND'];

/** Where a connection to `place` goes; null: the name is not found. */
export function resolveByRules(rules: string, place: Place): Place | null {
  const words = rules.split(',').map((rule) => rule.trim().split(/\s+/));
  const excluded = words.filter(([verb]) => verb?.toUpperCase() === 'EXCLUDE');
  for (const [verb, pattern = '', target = ''] of words) {
    if (verb?.toUpperCase() !== 'MAP' || !matches(pattern, place)) continue;
    if (excluded.some(([, exception = '']) => matches(exception, place))) return place;
    if (NOT_FOUND.includes(target.toUpperCase())) return null;
    const [, host = target, port] = /^(.*?):(\d+)$/.exec(target) ?? [];
    return { host, port: port === undefined ? place.port : Number(port) };
  }
  return place;
}

/** `*` and `?` as in file names; the pattern may name a port. */
function matches(pattern: string, { host, port }: Place): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const expression = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
  return expression.test(host) || expression.test(`${host}:${port}`);
}
