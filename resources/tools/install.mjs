// @ts-check
// Installs what a bare clone lacks: the npm packages, and (for tests) a browser. Does nothing when all is there.
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { at, giveUp, run, say } from './say.mjs';
import { findBrowser } from './runtime.mjs';

/** npm writes this file last, so its age tells whether the packages are those of the lock file. */
const MARK = at('node_modules/.package-lock.json');

export async function installPackages() {
  if (existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return;
  say('foyer: installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { isQuiet: true })) !== 0) {
    giveUp('foyer: npm ci failed (see above). With a network and Node 20.19 or newer, run it again.');
  }
}

/** A Chromium for the tests: installed on Debian as root, asked for elsewhere. */
export async function installBrowser() {
  if (findBrowser()) return;
  const os = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const isDebian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(os);
  if (!isDebian || process.getuid?.() !== 0) {
    giveUp(
      'foyer: no Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium; ' +
        'Fedora: dnf install chromium; macOS: brew install --cask google-chrome; Windows: Edge is enough), ' +
        'or name one with FOYER_BROWSER=/path/to/browser, and run this again.',
    );
  }
  say('foyer: installing Chromium (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const isInstalled =
    (await run('apt-get', ['update', '-qq'], { env, isQuiet: true })) === 0 &&
    (await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      {
        env,
        isQuiet: true,
      },
    )) === 0;
  if (!isInstalled || !findBrowser())
    giveUp('foyer: Chromium could not be installed: apt-get install chromium');
}
