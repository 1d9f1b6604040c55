// @ts-check
// npm run dist: builds, makes every package that this machine can make, and ends with the packaging tests: on the app that
// was packed, or, where there is no Electron to pack, on one assembled round a made-up runtime. Exit code 0: all that could be
// checked is fine; what was skipped is said, with the reason.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { buildOnce } from './build-once.mjs';
import { isOnPath, reachesDownloads, TARGETS, whySkipped } from './dist-targets.mjs';
import { installPackages } from './install.mjs';
import { obtainElectron } from './runtime.mjs';
import { at, run, say } from './say.mjs';

const FLAG = { linux: '--linux', darwin: '--mac', win32: '--win' };
/** Given by whoever signs: then an unsigned package is a mistake, and not only a warning in the middle of many lines. */
const SIGNING = { linux: [], darwin: ['CSC_LINK', 'CSC_NAME'], win32: ['CSC_LINK', 'WIN_CSC_LINK'] };

/** @typedef {keyof typeof FLAG} Here */

const inDist = () => (existsSync(at('dist')) ? readdirSync(at('dist')) : []);

/**
 * @param {readonly import('./dist-targets.mjs').Target[]} targets with none, the app is assembled and not packed
 * @returns {Promise<boolean>} whether all of them are in dist/
 */
async function makePackages(targets) {
  const here = /** @type {Here} */ (process.platform);
  const isSigned = SIGNING[here].some((name) => process.env[name]);
  const args = [
    'electron-builder',
    FLAG[here],
    ...(targets.length > 0 ? targets.map(({ name }) => name) : ['dir']),
    '-c.electronDist=node_modules/electron/dist',
    '--publish=never',
    ...(isSigned ? ['-c.forceCodeSigning=true'] : []),
  ];
  const isFine = (await run('npx', args)) === 0;
  const missing = targets.filter(({ file }) => !inDist().some((name) => name.endsWith(file)));
  for (const { name } of missing) say(`${name}: was not made, see above`);
  return isFine && missing.length === 0;
}

/** @returns {string | null} the folder of the app that was packed */
function packedApp() {
  const name = inDist().find((one) => /^(?:linux|win|mac)(?:-\w+)*$/u.test(one));
  return name === undefined ? null : at('dist', name);
}

await installPackages();
await buildOnce();
const hasElectron = (await obtainElectron({ mayDownload: true })) !== null;
const reachesTools = hasElectron && (await reachesDownloads());
const machine = { platform: process.platform, hasElectron, reachesTools, env: process.env, has: isOnPath };
const judged = TARGETS.map((target) => ({ target, reason: whySkipped(target, machine) }));
const possible = judged.filter(({ reason }) => reason === null).map(({ target }) => target);

rmSync(at('dist'), { recursive: true, force: true });
const isMade = !hasElectron || !(process.platform in FLAG) || (await makePackages(possible));
const app = packedApp();
if (app === null) say('foyer: no app was packed here: the tests assemble one round a made-up runtime');
const env = { ...process.env, ...(app === null ? {} : { FOYER_PACKAGED_APP: app }) };
const isChecked = (await run('npx', ['vitest', 'run', 'test/packaging'], { env })) === 0;

for (const { target, reason } of judged)
  say(
    `${target.name}: ${reason === null ? (isMade ? 'made, in dist/' : 'not as it should be') : `skipped: ${reason}`}`,
  );
say(`checks of what is packed: ${isChecked ? 'passed' : 'failed'}`);
process.exitCode = isMade && isChecked ? 0 : 1;
