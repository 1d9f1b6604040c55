// The command line as Electron's app sees it. Switches given to the process and switches that the app appends are
// kept apart: all of the app's go to Chromium, of the process's only a known list.
import type { CommandLine } from 'electron';
import { strict } from '../strict.ts';

export type Switches = ReadonlyMap<string, string>;

/** `--a=b --c` → a: 'b', c: ''. What does not start with two dashes is not a switch. */
export function parseSwitches(argv: readonly string[]): Map<string, string> {
  const switches = new Map<string, string>();
  for (const argument of argv) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match?.[1] !== undefined) switches.set(match[1], match[2] ?? '');
  }
  return switches;
}

export const fromProcess: Map<string, string> = parseSwitches(process.argv.slice(2));
export const fromApp = new Map<string, string>();

// Playwright's -r loader cuts argv from 1 up to its port switch, as Electron has them before the app.
// Here the app comes first and would be cut too, so the switch is taken out before the loader looks.
if (process.execArgv.some((argument) => /playwright.*loader\.js$/.test(argument))) {
  process.argv = process.argv.filter((argument) => argument !== '--remote-debugging-port=0');
}

export const commandLine = strict('app.commandLine', {
  appendSwitch(name: string, value = ''): void {
    fromApp.set(name, value);
  },
  appendArgument(): void {
    // plain arguments mean pages to open in Chromium; Electron ignores them as well
  },
  hasSwitch: (name: string): boolean => fromApp.has(name) || fromProcess.has(name),
  getSwitchValue: (name: string): string => fromApp.get(name) ?? fromProcess.get(name) ?? '',
  removeSwitch(name: string): void {
    fromApp.delete(name);
    fromProcess.delete(name);
  },
} satisfies CommandLine);
