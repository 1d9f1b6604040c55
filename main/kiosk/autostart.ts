// Starts Foyer when somebody signs in to this machine, and knows whether it really will. Looked at anew at every start:
// an update or a moved file must not leave an entry that leads nowhere.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import type { SelfCommand } from './self-command.ts';

export interface Autostart {
  /** Whether this program is started with the machine, with whatever arguments: a command asks too, and has others. */
  isRegistered: () => boolean;
  /** @throws where the system refuses. Takes away nothing that Foyer has not made. */
  set: (isWanted: boolean) => void;
}

interface Given {
  platform: NodeJS.Platform;
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;
  command: SelfCommand;
  env: NodeJS.ProcessEnv;
  homeFolder: string;
}

/** One argument of `Exec=`: quoted, with the specification's two levels of escaping (Desktop Entry 1.5, "Exec key"). */
const quoted = (argument: string): string =>
  `"${argument
    .replaceAll(/["`$\\]/gu, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

/** The entry as it is written. */
export const desktopEntry = ({ path: program, args }: SelfCommand): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Foyer',
    'Comment=Written by Foyer (kiosk.startsWithMachine); its next start writes it anew',
    `Exec=${[program, ...args].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** PLATFORM: Electron's login items do nothing on Linux; every desktop there reads this folder. */
function onLinux({ command, env, homeFolder }: Given): Autostart {
  const folder = path.join(env['XDG_CONFIG_HOME'] || path.join(homeFolder, '.config'), 'autostart');
  const file = path.join(folder, 'foyer.desktop');
  const wanted = desktopEntry(command);
  const read = (): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  return {
    isRegistered() {
      const entry = read();
      const isOff = /^(?:Hidden=true|X-GNOME-Autostart-enabled=false)$/mu.test(entry);
      return !isOff && entry.includes(`\nExec=${quoted(command.path)}`);
    },
    set(isWanted) {
      if (!isWanted) return rmSync(file, { force: true });
      if (read() === wanted) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, wanted);
    },
  };
}

/** As Windows' own programs take an argument apart: a backslash counts double before a quotation mark. */
const onCommandLine = (argument: string): string =>
  /[\s"]/u.test(argument)
    ? `"${argument.replaceAll(/(\\*)("|$)/gu, '$1$1$2').replaceAll('"', '\\"')}"`
    : argument;

/**
 * PLATFORM: Electron puts path and arguments as they are into one value of the Run key, and reads a path that it is asked
 * about as a command line too: `C:\Program Files\…` would be `C:\Program` (electron 31710, 32657, 53911).
 */
const onRunKey = ({ path: program, args }: SelfCommand): { path: string; args: string[] } => ({
  path: `"${program}"`,
  args: args.map(onCommandLine),
});

/** Windows: a value of the registry's Run key. macOS: a login item, which takes no path and no arguments. */
function bySystem({ platform, app, command }: Given): Autostart {
  const asked = platform === 'win32' ? onRunKey(command) : {};
  const isRegistered = (): boolean => {
    const settings = app.getLoginItemSettings(asked);
    // PLATFORM: Windows lets the user switch an entry off in the task manager; it then stands there and does nothing.
    return platform === 'win32' ? settings.executableWillLaunchAtLogin : settings.openAtLogin;
  };
  return {
    isRegistered,
    set(isWanted) {
      if (isWanted === app.getLoginItemSettings(asked).openAtLogin) return;
      app.setLoginItemSettings({ openAtLogin: isWanted, ...asked });
    },
  };
}

export const createAutostart = (given: Given): Autostart =>
  given.platform === 'linux' ? onLinux(given) : bySystem(given);
