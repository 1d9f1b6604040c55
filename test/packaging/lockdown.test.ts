// The operating systems' own locks, by syntax: well-formed, with the names that are documented, and without a secret. That
// they work is for a real machine to show (resources/lockdown/README.md).
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LEFT_BY_STAFF } from '../../main/exit-codes.ts';
import { BEYOND_ELECTRON } from '../../main/kiosk/lock.ts';
import { elementsOf, type Element } from './xml-elements.ts';

const folder = path.resolve(import.meta.dirname, '../../resources/lockdown');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const has = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const FILES = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.includes('.'));

const paths = (elements: readonly Element[]): Set<string> => new Set(elements.map((one) => one.path));
const attributeOf = (elements: readonly Element[], name: string, attribute: string): (string | undefined)[] =>
  elements.filter((one) => one.name === name).map((one) => one.attributes[attribute]);

/** Of Microsoft Learn, "Predefined key combinations", those that lead out of a program. */
const PREDEFINED_KEYS =
  'Alt+Esc Alt+F4 Alt+Space Alt+Tab Ctrl+Alt+Del Ctrl+Esc Ctrl+F4 Ctrl+Win+F Shift+Ctrl+Esc Win+E Win+L Win+R Win+Tab Win+U Windows'.split(
    ' ',
  );

test('the reader of XML itself refuses what is not well-formed', () => {
  for (const broken of [
    '<a><b></a></b>',
    '<a>',
    '<a x="1" x="2"/>',
    '<a/>text',
    '<a>&b</a>',
    '<a></a></a>',
  ]) {
    expect(() => elementsOf(broken), broken).toThrow();
  }
  expect(paths(elementsOf('<a><b c="d"/>e</a>'))).toEqual(new Set(['a', 'a/b']));
});

test('Shell Launcher: the documented elements, Foyer in the place of the desktop, its profile assigned', () => {
  const elements = elementsOf(read('windows/shell-launcher.xml'));
  const root = 'ShellLauncherConfiguration';
  expect(paths(elements)).toEqual(
    new Set([
      root,
      `${root}/Profiles`,
      `${root}/Profiles/DefaultProfile`,
      `${root}/Profiles/DefaultProfile/Shell`,
      `${root}/Profiles/Profile`,
      `${root}/Profiles/Profile/Shell`,
      `${root}/Profiles/Profile/Shell/ReturnCodeActions`,
      `${root}/Profiles/Profile/Shell/ReturnCodeActions/ReturnCodeAction`,
      `${root}/Profiles/Profile/Shell/DefaultAction`,
      `${root}/Configs`,
      `${root}/Configs/Config`,
      `${root}/Configs/Config/AutoLogonAccount`,
      `${root}/Configs/Config/Profile`,
    ]),
  );
  expect(elements[0]?.attributes['xmlns']).toBe(
    'http://schemas.microsoft.com/ShellLauncher/2018/Configuration',
  );
  const [defined, assigned] = attributeOf(elements, 'Profile', 'Id');
  expect(defined).toMatch(/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/u);
  expect(assigned).toBe(defined);
  expect(attributeOf(elements, 'Shell', 'Shell').at(-1)).toMatch(/\\Foyer\.exe --supervised$/u);
  // However it ends it begins again, but where staff have left it.
  expect(attributeOf(elements, 'DefaultAction', 'Action')).toEqual(['RestartShell']);
  expect(attributeOf(elements, 'ReturnCodeAction', 'ReturnCode')).toEqual([String(LEFT_BY_STAFF)]);
  expect(attributeOf(elements, 'ReturnCodeAction', 'Action')).toEqual(['DoNothing']);
});

test('Assigned Access: the documented elements, and no key that breaks out', () => {
  const elements = elementsOf(read('windows/assigned-access.xml'));
  const root = 'AssignedAccessConfiguration';
  expect(paths(elements)).toEqual(
    new Set([
      root,
      `${root}/Profiles`,
      `${root}/Profiles/Profile`,
      `${root}/Profiles/Profile/KioskModeApp`,
      `${root}/Configs`,
      `${root}/Configs/Config`,
      `${root}/Configs/Config/AutoLogonAccount`,
      `${root}/Configs/Config/DefaultProfile`,
    ]),
  );
  expect(attributeOf(elements, 'DefaultProfile', 'Id')).toEqual(attributeOf(elements, 'Profile', 'Id'));
  expect(attributeOf(elements, 'KioskModeApp', 'v4:ClassicAppPath')[0]).toMatch(/\\Foyer\.exe$/u);
  expect(attributeOf(elements, 'KioskModeApp', 'v4:ClassicAppArguments')).toEqual(['--supervised']);
});

test('the Mac’s profile: a property list of keys, each with its value', () => {
  const elements = elementsOf(read('macos/foyer-kiosk.mobileconfig'));
  expect(elements[0]?.name).toBe('plist');
  const inDicts = elements.filter((one) => /\/dict\/\w+$/u.test(one.path));
  const dicts = new Map<number, Element[]>();
  // A dict's children follow one another at its depth, key and value in turn.
  for (const one of inDicts) {
    const depth = one.path.split('/').length;
    dicts.set(depth, [...(dicts.get(depth) ?? []), one]);
  }
  for (const children of dicts.values()) {
    children.forEach(({ name, text }, index) => {
      expect(name === 'key', `${name} ${text}`).toBe(index % 2 === 0);
      if (name === 'key') expect(text).toMatch(/^\w+$/u);
    });
  }
  const identifiers = elements.filter(({ text }) => /^[0-9A-F-]{36}$/u.test(text)).map(({ text }) => text);
  expect(new Set(identifiers).size).toBe(3);
});

/** [section, key] of a unit or a configuration of systemd's. @throws for a line that is none. */
function linesOf(text: string): [string, string][] {
  let section = '';
  return text.split('\n').flatMap((line): [string, string][] => {
    if (line === '' || line.startsWith('#')) return [];
    const head = /^\[(\w+)\]$/u.exec(line)?.[1];
    if (head !== undefined) {
      section = head;
      return [];
    }
    const key = /^([A-Za-z]+)=\S/u.exec(line)?.[1];
    if (key === undefined || section === '') throw new Error(`no line of systemd's: ${line}`);
    return [[section, key]];
  });
}

const UNITS = ['linux/foyer-kiosk.service', 'linux/foyer-kiosk-x.service'];

test.each(UNITS)('%s: sections and keys', (file) => {
  const lines = linesOf(read(file));
  expect(new Set(lines.map(([section]) => section))).toEqual(new Set(['Unit', 'Service', 'Install']));
  const service = lines.filter(([section]) => section === 'Service').map(([, key]) => key);
  expect(service).toEqual(expect.arrayContaining(['ExecStart', 'Restart', 'User', 'PAMName', 'TTYPath']));
  expect(new Set(service).size).toBe(service.length);
});

test.each(UNITS)('%s: whatever ends it starts it again, but not where staff have left it', (file) => {
  const text = read(file);
  expect(text).toMatch(/^Restart=always$/mu);
  expect(text).toMatch(new RegExp(`^RestartPreventExitStatus=${LEFT_BY_STAFF}$`, 'mu'));
  expect(text).toMatch(new RegExp(`^SuccessExitStatus=${LEFT_BY_STAFF}$`, 'mu'));
  expect(text).toMatch(/^ExecStart=\/opt\/Foyer\/resources\/lockdown\/linux\/foyer-session (?:wayland|x)$/mu);
});

test.runIf(has('systemd-analyze')).each(UNITS)('%s: by systemd itself', (file) => {
  const { stderr } = spawnSync('systemd-analyze', ['verify', path.join(folder, file)], { encoding: 'utf8' });
  // What it starts need not be installed where this runs.
  const complaints = stderr.split('\n').filter((line) => !/^$|is not executable: No such file/u.test(line));
  expect(complaints).toEqual([]);
});

test("logind's and the kernel's settings", () => {
  const logind = linesOf(read('linux/logind-foyer.conf'));
  expect(logind).toEqual(
    expect.arrayContaining([
      ['Login', 'NAutoVTs'],
      ['Login', 'ReserveVT'],
    ]),
  );
  for (const line of read('linux/90-foyer-sysctl.conf').split('\n'))
    expect(line).toMatch(/^$|^#|^[a-z.-]+ = \d$/u);
});

test("X's settings: sections and options in their pairs", () => {
  const lines = read('linux/10-foyer.conf')
    .split('\n')
    .filter((line) => !/^$|^#/u.test(line));
  expect(lines[0]).toBe('Section "ServerFlags"');
  expect(lines.at(-1)).toBe('EndSection');
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {4}Option "\w+" "true"$/u);
});

test.each(['linux/lockdown.sh', 'linux/foyer-session'])('%s is shell', (file) => {
  execFileSync('sh', ['-n', path.join(folder, file)]);
  expect(read(file)).toMatch(/^#!\/bin\/sh\n/u);
});

test('lockdown.sh installs what lies beside it, and undoes the same', () => {
  const script = read('linux/lockdown.sh');
  const sources = [...script.matchAll(/^(\S+\.\w+) \/etc\//gmu)].map(([, name]) => name);
  expect(sources.length).toBeGreaterThan(4);
  for (const name of sources) expect(FILES.map((file) => path.basename(file))).toContain(name);
  const { status, stderr } = spawnSync('sh', [path.join(folder, 'linux/lockdown.sh')], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('apply');
});

test('lockdown.ps1: Keyboard Filter’s own names of keys, and a word for each that it does not know', () => {
  const script = read('windows/lockdown.ps1');
  const [, listed = ''] = /\$BlockedKeys = @\(([^)]*)\)/u.exec(script) ?? [];
  const ids = [...listed.matchAll(/'([^']+)'/gu)].map(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(7);
  expect(ids.filter((id) => !PREDEFINED_KEYS.includes(id))).toEqual([]);
  expect(script).toMatch(/foreach \(\$id in \$BlockedKeys\)[\s\S]*\$null -eq \$key[\s\S]*Write-Warning/u);
});

test('lockdown.ps1: braces and quotes in pairs, and by PowerShell where there is one', () => {
  const script = read('windows/lockdown.ps1');
  const code = script
    .replace(/^\s*#.*$/gmu, '')
    .replace(/'[^']*'/gu, "''")
    .replace(/"[^"]*"/gu, '""');
  for (const [opens, closes] of ['{}', '()', '[]'] as const) {
    expect(code.split(opens ?? '').length, opens).toBe(code.split(closes ?? '').length);
  }
  expect(code.replace(/''|""/gu, '')).not.toMatch(/['"]/u);
  for (const [, file = ''] of script.matchAll(/File = '([^']+)'/gu))
    expect(FILES).toContain(`windows/${file}`);
  if (!has('pwsh')) return;
  const parse =
    '$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$e); exit $e.Count';
  execFileSync('pwsh', [
    '-NoProfile',
    '-Command',
    `& { ${parse} }`,
    path.join(folder, 'windows/lockdown.ps1'),
  ]);
});

test('nothing in it is a secret', () => {
  for (const file of FILES.filter((one) => !one.endsWith('.md')))
    expect(read(file), file).not.toMatch(/pass(?:word|code)\s*[=:]|secret\s*[=:]|scrypt\$|token\s*[=:]/iu);
});

test('every answer that the lock names is there', () => {
  for (const { answer } of BEYOND_ELECTRON) {
    const named = /^resources\/lockdown\/(\w+)/u.exec(answer)?.[1];
    if (named !== undefined) expect(readdirSync(folder)).toContain(named);
  }
});
