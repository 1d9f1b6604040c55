// The command line taken apart, unjudged: switches with their values, and words.

export interface Argument {
  /** Without dashes, as typed. */
  name: string;
  prefix: string;
  value: string | null;
}

export interface Arguments {
  given: readonly Argument[];
  /** Without a dash, and not the value of an option. */
  words: readonly string[];
}

/**
 * PLATFORM: Chromium reads `-name` like `--name` everywhere, and `/name` too on Windows; spaces around it do not count,
 * and nothing after `--` does.
 * @param valueNames ours that take a value: it may also stand as the next word, as in `--since 6h`.
 */
export function readArguments(argv: readonly string[], valueNames: ReadonlySet<string>): Arguments {
  const given: Argument[] = [];
  const words: string[] = [];
  const end = argv.indexOf('--');
  const counted = end < 0 ? argv : argv.slice(0, end);
  for (let at = 0; at < counted.length; at++) {
    const argument = (counted[at] ?? '').trim();
    const [, prefix = '', name, value] = /^(--|-|\/)([^=]+)(?:=(.*))?$/su.exec(argument) ?? [];
    if (name === undefined) {
      if (argument !== '') words.push(argument);
      continue;
    }
    const next = counted[at + 1];
    const takesNext =
      value === undefined &&
      prefix === '--' &&
      valueNames.has(name) &&
      next !== undefined &&
      !/^(?:--|-[^\d]|$)/u.test(next.trim());
    given.push({ name, prefix, value: value ?? (takesNext ? next : null) });
    if (takesNext) at += 1;
  }
  return { given, words };
}
