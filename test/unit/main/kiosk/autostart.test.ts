// The start with the machine: what is written, that it is kept true, and that nothing of anybody else's is taken away.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAutostart, desktopEntry } from '../../../../main/kiosk/autostart.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'foyer-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const never = {
  getLoginItemSettings: () => {
    throw new Error('asked on Linux');
  },
  setLoginItemSettings: () => undefined,
};
const command = { path: '/opt/Foyer.AppImage', args: ['--config=/etc/foyer/venue.json'] };
const onLinux = (env: NodeJS.ProcessEnv = {}, of = command) =>
  createAutostart({ platform: 'linux', app: never, command: of, env, homeFolder: home });
const folder = () => path.join(home, '.config/autostart');

describe('on Linux', () => {
  test('is written, read back, and taken away', () => {
    const autostart = onLinux();
    expect(autostart.isRegistered()).toBe(false);
    autostart.set(true);
    expect(autostart.isRegistered()).toBe(true);
    autostart.set(false);
    expect(readdirSync(folder())).toEqual([]);
    autostart.set(false);
  });

  test('is written anew when the program has moved', () => {
    onLinux().set(true);
    const moved = onLinux({}, { ...command, path: '/home/kiosk/Foyer.AppImage' });
    expect(moved.isRegistered()).toBe(false);
    moved.set(true);
    expect(readFileSync(path.join(folder(), 'foyer.desktop'), 'utf8')).toContain(
      '/home/kiosk/Foyer.AppImage',
    );
  });

  test('a command of the same program, which has other arguments, sees it too', () => {
    onLinux().set(true);
    expect(onLinux({}, { ...command, args: ['check'] }).isRegistered()).toBe(true);
    expect(onLinux({}, { ...command, path: '/opt/Foyer' }).isRegistered()).toBe(false);
  });

  test('one that its user has switched off in the desktop’s settings starts nothing', () => {
    const autostart = onLinux();
    autostart.set(true);
    const file = path.join(folder(), 'foyer.desktop');
    writeFileSync(file, readFileSync(file, 'utf8').replace('enabled=true', 'enabled=false'));
    expect(autostart.isRegistered()).toBe(false);
  });

  test('other entries stay, and XDG_CONFIG_HOME counts', () => {
    const config = path.join(home, 'elsewhere');
    mkdirSync(path.join(config, 'autostart'), { recursive: true });
    writeFileSync(path.join(config, 'autostart/other.desktop'), '');
    const autostart = onLinux({ XDG_CONFIG_HOME: config });
    autostart.set(true);
    autostart.set(false);
    expect(readdirSync(path.join(config, 'autostart'))).toEqual(['other.desktop']);
  });

  test('SECURITY: a path is one argument, whatever is in it', () => {
    const entry = desktopEntry({ path: '/opt/a b/foyer', args: ['--config=/x/$(id) `id` "q" 50% \\n'] });
    expect(entry.split('\n').filter((line) => line.startsWith('Exec='))).toEqual([
      'Exec="/opt/a b/foyer" "--config=/x/\\\\$(id) \\\\`id\\\\` \\\\"q\\\\" 50%% \\\\\\\\n"',
    ]);
  });
});

describe.each(['win32', 'darwin'] as const)('on %s', (platform) => {
  function system(isOpen: boolean) {
    const set: unknown[] = [];
    const app = {
      getLoginItemSettings: () => ({ openAtLogin: isOpen, executableWillLaunchAtLogin: isOpen }) as never,
      setLoginItemSettings: (settings: object) => void set.push(settings),
    };
    return { set, autostart: createAutostart({ platform, app, command, env: {}, homeFolder: home }) };
  }

  test('the system is asked, and told only what is new to it', () => {
    const absent = system(false);
    absent.autostart.set(false);
    expect(absent.set).toEqual([]);
    absent.autostart.set(true);
    expect(absent.set).toEqual([
      platform === 'win32'
        ? { openAtLogin: true, path: `"${command.path}"`, args: command.args }
        : { openAtLogin: true },
    ]);
    const present = system(true);
    expect(present.autostart.isRegistered()).toBe(true);
    present.autostart.set(true);
    expect(present.set).toEqual([]);
    present.autostart.set(false);
    expect(present.set).toEqual([expect.objectContaining({ openAtLogin: false })]);
  });
});

describe('Windows, where Foyer lies in a folder with a space in its name', () => {
  const program = 'C:\\Program Files\\Foyer\\Foyer.exe';
  const other = 'C:\\Program Files\\Other\\Other.exe';

  /** The program of a command line, as Chromium's CommandLine::FromString has it. */
  const programOf = (line: string): string =>
    (/^"([^"]*)"/u.exec(line)?.[1] ?? line.split(' ')[0] ?? '').toLowerCase();

  /** What Electron does with the Run key (shell/browser/browser_win.cc). */
  function runKey(value: string | null) {
    const key = { value };
    const lineOf = ({ path: asked = '', args = [] }: { path?: string; args?: string[] }): string =>
      [asked, ...args].join(' ');
    const app = {
      getLoginItemSettings: (asked: { path?: string; args?: string[] } = {}) =>
        ({
          openAtLogin: key.value === lineOf(asked),
          executableWillLaunchAtLogin:
            key.value !== null && programOf(key.value) === programOf(asked.path ?? ''),
        }) as never,
      setLoginItemSettings: (settings: { openAtLogin?: boolean; path?: string; args?: string[] }) =>
        void (key.value = settings.openAtLogin ? lineOf(settings) : null),
    };
    const of = (args: string[]) =>
      createAutostart({
        platform: 'win32',
        app,
        command: { path: program, args },
        env: {},
        homeFolder: home,
      });
    return { key, of };
  }

  test('what is written starts it, arguments with spaces included, and a command finds it again', () => {
    const { key, of } = runKey(null);
    const autostart = of(['--user-data-dir=D:\\My data\\', '--set=kiosk.name=a "b"', '--lang=de']);
    autostart.set(true);
    expect(key.value).toBe(
      `"${program}" "--user-data-dir=D:\\My data\\\\" "--set=kiosk.name=a \\"b\\"" --lang=de`,
    );
    expect(autostart.isRegistered()).toBe(true);
    expect(of(['check']).isRegistered()).toBe(true);
    autostart.set(false);
    expect(key.value).toBeNull();
  });

  test('another program’s entry without quotes is not taken for it', () => {
    expect(runKey(other).of([]).isRegistered()).toBe(false);
  });
});
