// From words and switches to a command and what it was given. Sentences are for the person who typed it.
import { nearestWord } from '../nearest-word.ts';
import type { Argument } from './arguments.ts';
import type { Command, Given } from './command.ts';
import { COMMANDS } from './commands.ts';

/** The app's own folder, or a file that was dropped on the icon. */
const isPath = (word: string): boolean => /[\\/.:]/u.test(word);

const commandWords = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !isPath(word));
  return start < 0 ? [] : words.slice(start);
};

/** The command that was named; null: none; a sentence: there is no such one. */
export function findCommand(words: readonly string[]): Command | null | string {
  const [name] = commandWords(words);
  if (name === undefined) return null;
  const command = COMMANDS.find((row) => row.name === name);
  if (command) return command;
  const names = COMMANDS.map((row) => row.name);
  const meant = nearestWord(name, names);
  return meant
    ? `"${name}" is not a command of Foyer: did you mean "${meant}"?`
    : `"${name}" is not a command of Foyer: it knows ${names.join(', ')}.`;
}

/** Options were judged before; here only the second word. */
export function readGiven(
  command: Command,
  given: readonly Argument[],
  words: readonly string[],
): Given | string {
  const [, word, ...more] = commandWords(words);
  const wanted = command.words.map((each) => `"foyer ${command.name} ${each}"`).join(' or ');
  if (command.words.length === 0 && word !== undefined) {
    return `"foyer ${command.name}" takes no further word, and got "${word}"`;
  }
  if (command.words.length > 0 && (word === undefined || !command.words.includes(word))) {
    return word === undefined ? `Say which: ${wanted}` : `"${word}" is none of its words: say ${wanted}`;
  }
  if (more.length > 0) return `"${more[0]}" is one word too many; put text with spaces into quotes`;
  const options: Record<string, string[]> = {};
  for (const { name, prefix, value } of given) {
    if (prefix !== '--' || !command.options.some((option) => option.name === name)) continue;
    options[name] = [...(options[name] ?? []), ...(value === null ? [] : [value])];
  }
  return { word: word ?? null, options };
}

/** What `foyer <command> --help` prints. */
export function commandHelp({ name, words, purpose, options }: Command): string {
  const lines = options.map((option) => {
    const shown = `--${option.name}${option.value === null ? '' : `=${option.value}`}`;
    return `  ${shown.padEnd(32)}${option.purpose}`;
  });
  const head = ['foyer', name, ...(words.length > 0 ? [words.join('|')] : []), '[options]'].join(' ');
  return [head, '', purpose, '', ...lines, ''].join('\n');
}
