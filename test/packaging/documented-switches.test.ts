// Every switch, command, variable and setting that a README names is known to the code, each of the code's own is told to
// people, and each has a test of what it does.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandHelp } from '../../main/cli/given.ts';
import { PIN_VARIABLE } from '../../main/cli/pin.ts';
import { COMMANDS } from '../../main/cli/commands.ts';
import { FIELDS } from '../../main/config/fields.ts';
import { mayBeGiven, variableOf } from '../../main/config/given-settings.ts';
import { SECRET_KINDS } from '../../main/config/secrets.ts';
import { helpText, parseOptions } from '../../main/options.ts';
import {
  ADDED_BY_LAUNCHERS,
  SWITCHES,
  TAKEN_FROM_CHROMIUM,
  TAKEN_FROM_INSTALLERS,
} from '../../main/switches.ts';
import { root } from './pack.ts';

const texts = new Map<string, string>();
function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
  texts.set(file, text);
  return text;
}
const below = (folder: string, ending: RegExp): string[] =>
  (readdirSync(path.join(root, folder), { recursive: true }) as string[])
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);

const DOCUMENTS = [
  'README.md',
  ...['contracts', 'main', 'preload', 'renderer', 'resources', 'test'].flatMap((folder) =>
    below(folder, /\.md$/u),
  ),
];
const documents = DOCUMENTS.map(read).join('\n');
/** What is written as code: spans, and the lines of blocks. */
const CODE = DOCUMENTS.map(read).flatMap((text) => {
  const blocks = [...text.matchAll(/^```.*\n([\s\S]*?)^```/gmu)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const spans = [...text.replaceAll(/^```[\s\S]*?^```/gmu, '').matchAll(/`([^`]+)`/gu)];
  return [...blocks, ...spans.map(([, span = '']) => span)];
});

/** Our own tools' source: what they read of their command line and environment. */
const tools = [
  ...below('resources/tools', /\.mjs$/u),
  ...below('test', /\.(?:ts|mjs|cjs)$/u).filter((file) => !file.includes('documented')),
]
  .map(read)
  .join('\n');

/** Switches of other programs that documents name. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['force-run', "NSIS's installer, as electron-updater starts it"],
  ['no-sandbox', "Chromium's; a packaged Foyer refuses it"],
  ['inspect', "Node's; a packaged Foyer refuses it"],
  ['host-resolver-rules', "Chromium's, for the stand-in"],
  ['ignore-certificate-errors-spki-list', "Chromium's, for the stand-in"],
  ['use-fake-ui', "Chromium's; never used"],
  ['project', "Playwright's"],
  ['pipe', "systemd-run's"],
  ['wait', "systemd-run's"],
]);

const OURS: ReadonlySet<string> = new Set([
  ...[...SWITCHES, ...TAKEN_FROM_CHROMIUM, ...TAKEN_FROM_INSTALLERS].map(({ name }) => name),
  ...COMMANDS.flatMap(({ options }) => options.map(({ name }) => name)),
  ...ADDED_BY_LAUNCHERS.keys(),
]);
const SECRET_VARIABLES = Object.values(SECRET_KINDS).flatMap(({ variables }) => Object.values(variables));
const VARIABLES: ReadonlySet<string> = new Set([
  'FOYER_CONFIG',
  PIN_VARIABLE,
  ...SECRET_VARIABLES,
  ...FIELDS.filter(({ name }) => mayBeGiven(name)).map(({ name }) => variableOf(name)),
]);

const allIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

describe('what documents name is there', () => {
  test.each(allIn(CODE.join('\n'), /(?<![\w-])--([a-z][\w-]*)/gu))('--%s', (name) => {
    const isOfATool = new RegExp(`--${name}\\b|['"]${name}['"]`, 'u').test(tools);
    expect(OURS.has(name) || FOREIGN.has(name) || isOfATool).toBe(true);
  });

  test.each(allIn(documents, /\b(FOYER_[A-Z][A-Z_]*[A-Z])\b/gu))('%s', (name) => {
    expect(VARIABLES.has(name) || tools.includes(`env['${name}']`) || tools.includes(`env.${name}`)).toBe(
      true,
    );
  });

  const typed = CODE.flatMap(
    (line) =>
      /^(?:sudo )?(?:npm run (?:-s )?foyer -- |foyer )([a-z].*)$/u
        .exec(line)?.[1]
        // A remark beside it, or what follows in the shell.
        ?.split(/ {2,}| [|>&#]|;/u)[0] ?? [],
  ).filter((line) => !/^[a-z]+-?\.\.\.|</u.test(line));
  test.each([...new Set(typed)])('foyer %s', (line) => {
    const words = (line.replaceAll(/[[\]]/gu, '').match(/(?:[^\s"]|"[^"]*")+/gu) ?? []).filter(
      (word) => word !== '…',
    );
    const parsed = parseOptions(words, true);
    expect(parsed.ok ? '' : parsed.message).toBe('');
  });
});

describe('what is there is told', () => {
  test.each(COMMANDS)('foyer $name: in the README, and each option in its help', (command) => {
    expect(read('README.md')).toContain(`foyer ${command.name}`);
    for (const { name, purpose } of command.options) {
      expect(commandHelp(command)).toMatch(new RegExp(`^  --${name}[ =]`, 'mu'));
      expect(commandHelp(command)).toContain(purpose);
    }
  });

  test.each(SWITCHES)('--$name, in the help of npm start', ({ name }) => {
    const [, help = ''] = /const HELP = `([\s\S]*?)`;/u.exec(read('resources/tools/start.mjs')) ?? [];
    expect(help).toMatch(new RegExp(`--${name}\\b`, 'u'));
    expect(helpText(false)).toContain(`--${name}`);
  });

  test('the PIN’s variable, in the README and in the help', () => {
    expect(read('README.md')).toContain(`\`${PIN_VARIABLE}\``);
    expect(helpText(false)).toContain(PIN_VARIABLE);
  });

  test.each(SECRET_VARIABLES)('%s, in the README and for npm start', (name) => {
    expect(read('README.md')).toContain(`\`${name}\``);
    expect(allIn(read('resources/tools/start.mjs'), new RegExp(`'(${name})'`, 'gu'))).toEqual([name]);
  });
});

/** Tests of what something does; that it is read is shown elsewhere, for all alike. */
const BEHAVIOUR = [...below('test/unit', /\.ts$/u), ...below('test/e2e', /\.ts$/u)].filter(
  (file) =>
    !/\/(?:options|options-commands|switches|given-settings|settings-view|broken-rows|config(?:-[a-z]+)?)\.test\.ts$|broken-rows/u.test(
      file,
    ) || /config-(?:show|idle|languages|updates|remote)\.test/u.test(file),
);
const mentions = (files: readonly string[], pattern: RegExp): boolean =>
  files.some((file) => pattern.test(read(file)));

describe('what is told has a test', () => {
  test.each(SWITCHES)('--$name', ({ name }) => {
    expect(mentions(BEHAVIOUR, new RegExp(`--${name}(?![\\w-])`, 'u'))).toBe(true);
  });

  test.each(COMMANDS.flatMap(({ name, options }) => options.map((option) => [name, option.name] as const)))(
    'foyer %s --%s',
    (command, option) => {
      const files = BEHAVIOUR.filter(
        (file) =>
          file.startsWith(`test/unit/main/cli/${command}`) ||
          (file.startsWith('test/e2e/') && read(file).includes(`runFoyer(['${command}'`)),
      );
      expect(mentions(files, new RegExp(`--${option}(?![\\w-])|(?<![\\w-])'?${option}'?: `, 'u'))).toBe(true);
    },
  );

  test.each(['FOYER_CONFIG', PIN_VARIABLE, ...SECRET_VARIABLES])('%s', (name) => {
    expect(mentions(BEHAVIOUR, new RegExp(`\\b${name}\\b`, 'u'))).toBe(true);
  });

  const fields = allIn(read('resources/config-reference.md'), /^\| `([\w.]+)` \|/gmu);
  test('the reference is read', () => expect(fields.length).toBeGreaterThan(90));
  test.each(fields)('"%s"', (field) => {
    expect(mentions(BEHAVIOUR, new RegExp(`\\b${field.split('.').at(-1)}\\b`, 'u'))).toBe(true);
  });
});
