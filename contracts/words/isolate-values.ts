// Names, titles and times inside a sentence of a right-to-left language: without marks around them "10:00" or a title in
// Latin letters would pull the words beside it to the wrong side. Pure.

/** Unicode's FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; never seen, never read out. */
const isolated = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `\u2068${value}\u2069` : value;

/** The same words, with every value that a sentence takes isolated from it. */
export function isolateValues<W>(words: W): W {
  if (typeof words === 'function') {
    const make = words as (...values: unknown[]) => unknown;
    return ((...values: unknown[]) => make(...values.map(isolated))) as W;
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, isolateValues(inner)])) as W;
}
