// Which Chromium to drive: FOYER_BROWSER, else the first of the usual names on PATH, else the platform's usual places.
import fs from 'node:fs';
import path from 'node:path';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const tails = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return tails.flatMap((tail) => roots.map((root) => path.join(root, tail)));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'].flatMap(
    (folder) => [...NAMES_ON_PATH, 'chrome'].map((name) => path.join(folder, name)),
  );
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The browser's path, or undefined. A FOYER_BROWSER that does not exist is not replaced by another browser. */
export function findBrowser(env = process.env, platform = process.platform): string | undefined {
  const named = env['FOYER_BROWSER'];
  if (named) return isExecutable(named) ? named : undefined;
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES_ON_PATH.map((name) => path.join(folder, name + suffix)));
  return [...onPath, ...usualPlaces(env, platform)].find(isExecutable);
}
