// @ts-check
// What Foyer runs on: Electron where its runtime is there or can be had, else the stand-in for it on an installed
// browser. Electron's package downloads nothing by itself; its own installer is tried once a day, and not for long.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at, withoutCredentials } from './say.mjs';

const PATIENCE_MS = 5_000;
const ASK_AGAIN_AFTER_MS = 24 * 3_600_000;

/** Names on PATH and standard places of Chromium's family, best first. */
const BROWSERS = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      path.join(process.env[variable] ?? '', file),
    ),
  ),
};

/** @returns {string | null} an installed browser of Chromium's family */
export function findBrowser() {
  const named = process.env['FOYER_BROWSER'];
  if (named) return existsSync(named) ? named : null;
  const candidates = process.platform in BROWSERS ? BROWSERS[/** @type {'linux'} */ (process.platform)] : [];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  for (const candidate of candidates) {
    const places = path.isAbsolute(candidate)
      ? [candidate]
      : folders.map((folder) => path.join(folder, candidate));
    const found = places.find((place) => existsSync(place));
    if (found) return found;
  }
  return null;
}

/** @returns {string | null} the executable of an installed Electron runtime */
export function findElectron() {
  const folder = at('node_modules/electron');
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = path.join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/** @param {string} folder @returns {number} bytes below it; what disappears meanwhile counts as 0 */
function bytesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}

/** Runs Electron's own installer, and ends it when nothing has arrived for a while. */
async function downloadElectron() {
  const folder = mkdtempSync(path.join(tmpdir(), 'foyer-electron-'));
  const env = { ...withoutCredentials(process.env), TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [at('node_modules/electron/install.js')], { env, stdio: 'ignore' });
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  let bytes = 0;
  let quietSinceMs = Date.now();
  const watch = setInterval(() => {
    const now = bytesBelow(folder) + bytesBelow(at('node_modules/electron/dist'));
    if (now !== bytes) quietSinceMs = Date.now();
    bytes = now;
    if (Date.now() - quietSinceMs > PATIENCE_MS) child.kill('SIGKILL');
  }, 500);
  await exited;
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Electron's executable, downloaded if it can be.
 * @param {{ mayDownload: boolean }} options
 * @returns {Promise<string | null>}
 */
export async function obtainElectron({ mayDownload }) {
  const present = findElectron();
  if (present || !mayDownload || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return present;
  const mark = at('node_modules/.cache/foyer/electron-not-available');
  if (existsSync(mark) && Date.now() - statSync(mark).mtimeMs < ASK_AGAIN_AFTER_MS) return null;
  await downloadElectron();
  const downloaded = findElectron();
  if (!downloaded) {
    mkdirSync(path.dirname(mark), { recursive: true });
    writeFileSync(mark, '');
  }
  return downloaded;
}

/**
 * The command that starts Foyer's built app on what there is.
 * @param {string | null} electron
 * @returns {{ command: string, args: string[] }}
 */
export function appCommand(electron) {
  if (electron) {
    // PLATFORM: Electron on Linux refuses to run as root without this.
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return { command: electron, args: [...asRoot, at()] };
  }
  return { command: process.execPath, args: ['-r', at('test/stand-ins/electron/register.cjs'), at()] };
}
