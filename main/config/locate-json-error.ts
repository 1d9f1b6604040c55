// Where a text stops being JSON, and what a person probably did there. JSON.parse's own message is of no use for that:
// it differs from engine to engine, often has no position, and quotes the file, passcodes included. And where a name stands
// a second time, which is JSON: JSON.parse takes the last one and drops the first without a word.

export interface JsonError {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units as most editors count. */
  column: number;
  /** One character in quotes, or what it is; never more of the file. */
  found: string;
  hint: string;
}

const SPACE = /[ \t\n\r]*/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/uy;
const STRING_PART = /(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
/** No venue file comes near it; without a limit a file of brackets would exhaust the stack. */
const DEEPEST = 50;

/** Thrown and caught in this file only: it saves carrying "stop here" through every rule of the grammar. */
class Stop extends Error {
  constructor(
    readonly at: number,
    readonly wanted: string,
  ) {
    super('not JSON');
  }
}

/**
 * Walks the text by JSON's grammar and throws Stop where it leaves it.
 * @returns where a name stands that stood in the same { } before; null: nowhere.
 */
function walk(text: string): number | null {
  let at = 0;
  let repeatedAt: number | null = null;
  const skip = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length;
  };
  const peek = (): string => {
    skip(SPACE);
    return text.charAt(at);
  };
  const take = (char: string, wanted: string): void => {
    if (peek() !== char) throw new Stop(at, wanted);
    at++;
  };
  const string = (wanted: string): void => {
    take('"', wanted);
    skip(STRING_PART);
    if (text.charAt(at) !== '"') throw new Stop(at, 'the closing "');
    at++;
  };
  const list = (close: string, wanted: string, entry: () => void): void => {
    at++;
    if (peek() !== close) {
      entry();
      while (peek() === ',') {
        at++;
        if (peek() === close) throw new Stop(at, 'another entry after the comma');
        entry();
      }
    }
    take(close, wanted);
  };
  let depth = 0;
  const value = (): void => {
    const char = peek();
    if (++depth > DEEPEST) throw new Stop(at, 'fewer brackets inside each other');
    if (char === '"') string('a value');
    else if (char === '[') list(']', '"," or "]"', value);
    else if (char === '{') {
      const names = new Set<unknown>();
      list('}', '"," or "}"', () => {
        peek();
        const start = at;
        string('a name in double quotes');
        const name: unknown = JSON.parse(text.slice(start, at));
        if (names.has(name)) repeatedAt ??= start;
        names.add(name);
        take(':', '":"');
        value();
      });
    } else if (skip(SCALAR) === 0) throw new Stop(at, 'a value');
    depth--;
  };
  value();
  if (peek() !== '') throw new Stop(at, 'the end of the file');
  return repeatedAt;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The first name that stands a second time in the same { }; null: none. @param text JSON, or it throws. */
export function locateRepeatedName(text: string): { line: number; column: number; name: string } | null {
  const at = walk(text);
  if (at === null) return null;
  const [, name = ''] = /^"((?:[^"\\]|\\.)*)"/u.exec(text.slice(at)) ?? [];
  return { ...placeOf(text, at), name };
}

const HINTS: readonly { wanted?: RegExp; found: RegExp; hint: string }[] = [
  { found: /^$/u, hint: 'The file ends too early: a quote or a closing bracket is missing.' },
  {
    wanted: /closing/u,
    found: /[\n\r]/u,
    hint: 'A quote is missing: text must end on the line where it begins.',
  },
  { wanted: /closing/u, found: /\\/u, hint: 'A backslash in a text must be written twice.' },
  { wanted: /after the comma/u, found: /[}\]]/u, hint: 'Take out the comma before it.' },
  { found: /[/#]/u, hint: 'Comments are not possible in this file: take it out.' },
  { found: /['`‘’“”„«»]/u, hint: 'Use straight double quotes: ".' },
  { wanted: /^","/u, found: /["{[\d]/u, hint: 'A comma is missing before it.' },
  { found: /[\p{L}_]/u, hint: 'Names and texts must stand in double quotes.' },
];

const NAMES: Readonly<Record<string, string>> = {
  '': 'the end of the file',
  '\n': 'the end of the line',
  '\r': 'the end of the line',
  '\t': 'a tab',
  '"': 'a double quote',
};

/** The first place where `text` is not JSON, or null where it is. */
export function locateJsonError(text: string): JsonError | null {
  try {
    walk(text);
    return null;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { at, wanted } = error;
    const char = String.fromCodePoint(...(at < text.length ? [text.codePointAt(at) ?? 0] : []));
    const row = HINTS.find((one) => (one.wanted?.test(wanted) ?? true) && one.found.test(char));
    return {
      ...placeOf(text, at),
      found: NAMES[char] ?? (/^[\p{Cc}\p{Cf}\p{Z}]$/u.test(char) ? 'an invisible character' : `"${char}"`),
      hint: row?.hint ?? `Expected ${wanted}.`,
    };
  }
}
