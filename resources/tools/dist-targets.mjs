// @ts-check
// Which packages can be made where, and what each wants beside Electron. electron-builder downloads its tools from GitHub, and
// tries for most of a minute before it gives up: whether it can is asked first, once and shortly.
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Target
 * @property {string} name as electron-builder has it
 * @property {NodeJS.Platform} platform where it is made
 * @property {string} file how its packages end
 * @property {string} tool what electron-builder fetches for it
 * @property {string[]} instead environment variables that name one which is already here
 * @property {string[]} programs what must be installed
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    name: 'AppImage',
    platform: 'linux',
    file: '.AppImage',
    tool: 'the tool set for AppImages',
    instead: ['APPIMAGE_TOOLS_PATH'],
    programs: [],
  },
  {
    name: 'deb',
    platform: 'linux',
    file: '.deb',
    tool: 'fpm',
    instead: ['CUSTOM_FPM_PATH', 'USE_SYSTEM_FPM'],
    programs: [],
  },
  {
    name: 'rpm',
    platform: 'linux',
    file: '.rpm',
    tool: 'fpm',
    instead: ['CUSTOM_FPM_PATH', 'USE_SYSTEM_FPM'],
    programs: ['rpmbuild'],
  },
  { name: 'dmg', platform: 'darwin', file: '.dmg', tool: 'dmgbuild', instead: [], programs: ['hdiutil'] },
  { name: 'pkg', platform: 'darwin', file: '.pkg', tool: '', instead: [], programs: ['productbuild'] },
  { name: 'nsis', platform: 'win32', file: '.exe', tool: 'NSIS', instead: [], programs: [] },
  { name: 'msi', platform: 'win32', file: '.msi', tool: 'WiX', instead: [], programs: [] },
];

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {boolean} hasElectron its runtime is here
 * @property {boolean} reachesTools electron-builder's downloads answer
 * @property {NodeJS.ProcessEnv} env
 * @property {(program: string) => boolean} has whether a program is on PATH
 */

/**
 * Why a target cannot be made here.
 * @param {Target} target
 * @param {Machine} machine
 * @returns {string | null} a sentence, with what to do; null where it can
 */
export function whySkipped(target, { platform, hasElectron, reachesTools, env, has }) {
  const on = { linux: 'Linux', darwin: 'a Mac', win32: 'Windows' };
  if (target.platform !== platform)
    return `is made on ${on[/** @type {keyof typeof on} */ (target.platform)]}: npm run dist there`;
  if (!hasElectron)
    return 'Electron is not here and could not be downloaded: npx install-electron, with a network';
  const missing = target.programs.filter((program) => !has(program));
  if (missing.length > 0) return `${missing.join(', ')} is not installed`;
  if (target.tool === '' || reachesTools || target.instead.some((name) => env[name])) return null;
  const cure = target.instead.length > 0 ? `, or set ${target.instead.join(' or ')}` : '';
  return `${target.tool} is fetched from github.com, which does not answer: run it with a network${cure}`;
}

/** @param {string} program @returns {boolean} */
export function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

/** One of electron-builder's tools; the address leads on to the server that has the files. */
const A_TOOL =
  'https://github.com/electron-userland/electron-builder-binaries/releases/download/appimage-12.0.1/appimage-12.0.1.7z';

/** @returns {Promise<boolean>} whether electron-builder's downloads answer within a few seconds */
export async function reachesDownloads() {
  return fetch(A_TOOL, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
    .then(({ ok }) => ok)
    .catch(() => false);
}
