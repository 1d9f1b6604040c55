// @ts-check
// How our command-line tools speak and run others: one line to stderr, and child processes that end with us.
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Says what is wrong and what to do, and ends this process.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  say(message);
  process.exit(1);
}

/**
 * Installers and builds need no credentials.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutCredentials(env) {
  const isSecret = /^FOYER_(?:SDK|ACCOUNT|SIGNER)_/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret.test(name)));
}

/**
 * Runs a command to its end, its output on ours.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was ended by a signal
 */
export function run(command, args, { env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: withoutCredentials(env),
      stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'inherit'],
      // PLATFORM: npm is a .cmd on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
