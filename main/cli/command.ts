// What a command of the command line is: a row in commands.ts, and a function that gets what was typed and answers what
// to print. Commands never write to the terminal themselves.

export interface CommandOption {
  name: string;
  /** What stands after `=`; null for an option without a value. */
  value: string | null;
  purpose: string;
  isRepeatable?: true;
}

export interface Command {
  name: string;
  /** The second words of which one must follow, such as `create`; empty where none may. */
  words: readonly string[];
  purpose: string;
  options: readonly CommandOption[];
}

/** What was typed, already checked against the row: no unknown option, no missing value, no second `--room`. */
export interface Given {
  /** Null where the command has no second words. */
  word: string | null;
  /** Values in the order in which they were typed; an option without a value is there as an empty list. */
  options: Readonly<Record<string, readonly string[]>>;
}

/** What is printed and how the process ends. */
export interface CommandEnd {
  exitCode: number;
  /** With its last newline. */
  out: string;
  /** Sentences for a person; '' where there is nothing to say. */
  err: string;
}

export const has = ({ options }: Given, name: string): boolean => options[name] !== undefined;

/** The value of an option that may stand once; null where it was not given. */
export const valueOf = ({ options }: Given, name: string): string | null => options[name]?.[0] ?? null;

export const done = (out: string): CommandEnd => ({ exitCode: 0, out, err: '' });

/** A command that was typed wrongly, or cannot be done here: exit code 2. */
export const refused = (message: string): CommandEnd => ({ exitCode: 2, out: '', err: `${message}\n` });
