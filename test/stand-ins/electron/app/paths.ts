// app.getPath and app.setPath. userData follows --user-data-dir, as in Electron; Chromium's profile is elsewhere.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromProcess } from './command-line.ts';
import { appName } from './identity.ts';

type PathName = Parameters<Electron.App['getPath']>[0];

const changed = new Map<string, string>();
let name = appName;

export const setAppName = (next: string): void => {
  name = next;
};
export const getAppName = (): string => name;

function appData(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support');
  if (process.platform === 'win32')
    return process.env['APPDATA'] ?? path.join(os.homedir(), 'AppData/Roaming');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
}

const DEFAULTS: Partial<Record<PathName, () => string>> = {
  home: () => os.homedir(),
  appData,
  userData: () => path.resolve(fromProcess.get('user-data-dir') || path.join(appData(), name)),
  sessionData: () => getPath('userData'),
  temp: () => os.tmpdir(),
  exe: () => process.execPath,
  logs: () => path.join(getPath('userData'), 'logs'),
  crashDumps: () => path.join(getPath('userData'), 'Crashpad'),
  desktop: () => path.join(os.homedir(), 'Desktop'),
  documents: () => path.join(os.homedir(), 'Documents'),
  downloads: () => path.join(os.homedir(), 'Downloads'),
};

export function getPath(which: PathName): string {
  const found = changed.get(which) ?? DEFAULTS[which]?.();
  if (found === undefined) throw new Error(`Failed to get '${which}' path`); // Electron's words
  return found;
}

/** Creates the folder, as Electron does for a path that does not exist. */
export function setPath(which: string, to: string): void {
  if (!path.isAbsolute(to)) throw new Error('Path must be absolute');
  fs.mkdirSync(to, { recursive: true });
  changed.set(which, to);
}
