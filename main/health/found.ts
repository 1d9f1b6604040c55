// How a rule says what it found. Details are figures and names of our own, short enough for one line.

/** A finding with the figure or name beside it. */
export const found = <F extends string>(finding: F, detail: string | null = null) => ({ finding, detail });

const MOST_NAMED = 5;

/** 'keynote, demo and 3 more'. Null for none. */
export function few(names: readonly string[]): string | null {
  const shown = [...new Set(names)];
  const more = shown.length - MOST_NAMED;
  const named = shown.slice(0, MOST_NAMED).join(', ');
  if (named === '') return null;
  return more > 0 ? `${named} and ${more} more` : named;
}
