// @ts-check
// Builds the app when a source is newer than the last build. Several starts at once are normal (tests do it), so one
// builds and the others wait for it.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, giveUp, run, say } from './say.mjs';

const SOURCES = [
  'contracts',
  'main',
  'preload',
  'renderer',
  // The build lists what it bundles by these.
  'resources/tools',
  'test/stand-ins',
  'vite.config.ts',
  'package-lock.json',
];
const STAMP = at('out/built');
const LOCK = at('node_modules/.cache/foyer/building');
const WAIT_AT_MOST_MS = 120_000;

/** @param {string} place @returns {number} */
function newestMs(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(place).map((name) => newestMs(path.join(place, name))));
}

function isBuilt() {
  if (!existsSync(STAMP)) return false;
  return statSync(STAMP).mtimeMs >= Math.max(...SOURCES.map((source) => newestMs(at(source))));
}

/** @returns {boolean} whether this process may build now */
function takeLock() {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // A build takes seconds: an old lock was left by a process that was killed.
    if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0) > WAIT_AT_MOST_MS) {
      rmSync(LOCK, { recursive: true, force: true });
    }
    return false;
  }
}

export async function buildOnce() {
  const givenUpAtMs = Date.now() + WAIT_AT_MOST_MS;
  while (!isBuilt()) {
    if (takeLock()) {
      const startedAt = new Date();
      if (!isBuilt()) say('foyer: building …');
      const vite = at('node_modules/vite/bin/vite.js');
      const code = isBuilt()
        ? 0
        : // Standard output belongs to whoever is started afterwards (foyer.mjs).
          await run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { isQuiet: true });
      if (code === 0) {
        writeFileSync(STAMP, '');
        // A source that changes during the build is newer than the stamp: built again next time.
        utimesSync(STAMP, startedAt, startedAt);
      }
      rmSync(LOCK, { recursive: true, force: true });
      if (code !== 0) giveUp('foyer: the build failed (see above).');
      return;
    }
    if (Date.now() > givenUpAtMs) giveUp('foyer: another build does not end; try again.');
    await sleep(200);
  }
}
